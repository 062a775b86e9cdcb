import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { opennessIn, whyNotOpenness } from "../../schema/councils/openness.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { daysAfter } from "../../schema/day.ts";
import { MeetingState, usualNotice, usualReminder } from "../../schema/meetings/meeting.ts";
import { type Coming, comingOf, daysPlanned, mostPlanned, whyNotPlanOn, whyNotSeries } from "../../schema/meetings/series.ts";
import { afterChange, changeOf, isOther } from "../../schema/meetings/seriesChange.ts";
import { refusal } from "../../schema/refusal.ts";
import { tidyName } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { Refused, refuse } from "../errors.ts";
import { Meeting } from "./Meeting.ts";
import { SeriesInput, SeriesPatch } from "./MeetingInput.ts";
import { MeetingSeries } from "./MeetingSeries.ts";

type Em = Context["em"];

@Resolver()
export class SeriesResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => MeetingSeries, {
    description: "Plans a series and its meetings a year ahead, at most 60. For those who keep the council.",
  })
  async planSeries(
    @Arg("council", () => ID, { description: "The council that meets." }) id: string,
    @Arg("series", () => SeriesInput, { description: "Its rule, and what its meetings have in common." }) input: SeriesInput,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<MeetingSeries> {
    const council = await em.findOneOrFail(Council, id);
    refuse(whyNotKeep(viewer!, council) ?? whyNotSeries(input) ?? whyNotOpenness(input.visibility));
    const { startsOn, at, rule, minutes, place, link, noticeDays, reminderDays = usualReminder } = input;
    const series = em.create(MeetingSeries, {
      ...{ council, hub: council.hub, startsOn, at, rule, minutes, plannedTo: startsOn },
      title: tidyName(input.title),
      themes: input.themes.map((theme) => tidyName(theme)),
      pausedMonths: [...new Set(input.pausedMonths)],
      without: [...new Set(input.without)],
      place: (place && tidyName(place)) || null,
      link: link?.trim() || null,
      noticeDays: noticeDays ?? usualNotice,
      reminderDays,
      visibility: opennessIn(council, input.visibility),
    });
    plan(em, series, startsOn, startsOn > today ? startsOn : today);
    return series;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => MeetingSeries, { description: "Plans the meetings of a series for another year. For those who keep the council." })
  async planSeriesOn(@Arg("id", () => ID, { description: "The series." }) id: string, @Ctx() { em }: Context): Promise<MeetingSeries> {
    const series = await em.findOneOrFail(MeetingSeries, id, { populate: ["council"] });
    refuse(whyNotPlanOn(series));
    plan(em, series, daysAfter(series.plannedTo, 1), series.plannedTo);
    return series;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => MeetingSeries, {
    description:
      "Changes a series and its meetings to come that nobody has been called to: those that the new rule has no day for are removed, new days are planned. Those that people are called to stay, as do a time or words that one of them was given of its own. For those who keep the council.",
  })
  async changeSeries(
    @Arg("id", () => ID, { description: "The series." }) id: string,
    @Arg("series", () => SeriesPatch, { description: "What is to be changed." }) patch: SeriesPatch,
    @Ctx() { em, viewer, now, today }: Context,
  ): Promise<MeetingSeries> {
    const series = await em.findOneOrFail(MeetingSeries, id, { populate: ["council"] });
    refuse(series.whyNotWrite(viewer!));
    await em.refresh(series, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const was = planOf(series);
    const becomes = { ...was, ...written(patch) };
    refuse(whyNotPlanOn(series) ?? whyNotSeries(becomes));
    if (!comingOf(becomes, daysAfter(today, 1), daysAfter(today, daysPlanned)).length)
      throw new Refused(refusal("meetings.whyNot.noneComing"));
    const meetings = await em.find(Meeting, { series, startsAt: { $gt: now } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await em.populate(meetings, ["council", "series"]);
    em.assign(series, becomes);
    for (const outcome of changeOf(was, becomes, { meetings, today, last: series.plannedTo })) {
      if (outcome.what === "comes") meetOn(em, series, outcome.to);
      else if (outcome.what === "goes") await removeMeeting(em, outcome.meeting);
      else if (outcome.what === "changes") change(outcome.meeting, afterChange(outcome.meeting, outcome.to, was, becomes));
    }
    return series;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => MeetingSeries, {
    description:
      "Ends a series: the meetings to come that nobody has been called to are removed, the others stay. For those who keep the council.",
  })
  async endSeries(
    @Arg("id", () => ID, { description: "The series." }) id: string,
    @Ctx() { em, now, today }: Context,
  ): Promise<MeetingSeries> {
    const series = await em.findOneOrFail(MeetingSeries, id, { populate: ["council"] });
    refuse(whyNotPlanOn(series));
    const planned = { series, state: MeetingState.Planned, calledAt: null, startsAt: { $gt: now } };
    for (const meeting of await em.find(Meeting, planned, { populate: ["council"] })) await removeMeeting(em, meeting);
    series.endedOn = today;
    return series;
  }
}

/** What a series says of all its meetings, apart from the row that keeps it. */
const planOf = (series: MeetingSeries) => {
  const { title, rule, startsOn, at, minutes, themes, pausedMonths, without, place, link, noticeDays, reminderDays } = series;
  return { title, rule, startsOn, at, minutes, themes, pausedMonths, without, place, link, noticeDays, reminderDays };
};

const written = ({ title, themes, pausedMonths, without, place, link, noticeDays, reminderDays, ...when }: SeriesPatch) => ({
  ...(Object.fromEntries(Object.entries(when).filter(([, value]) => value != null)) as typeof when),
  ...(title && { title: tidyName(title) }),
  ...(themes && { themes: themes.map((theme) => tidyName(theme)) }),
  ...(pausedMonths && { pausedMonths: [...new Set(pausedMonths)] }),
  ...(without && { without: [...new Set(without)] }),
  ...(place !== undefined && { place: (place && tidyName(place)) || null }),
  ...(link !== undefined && { link: link?.trim() || null }),
  ...(noticeDays != null && { noticeDays }),
  ...(reminderDays !== undefined && { reminderDays }),
});

/** Gives a meeting what its series has become; calendars that know it hear of a new time. */
function change(meeting: Meeting, after: ReturnType<typeof afterChange>): void {
  if (!isOther(meeting, after)) return;
  const isMoved = +meeting.startsAt !== +after.startsAt || +meeting.endsAt !== +after.endsAt;
  Object.assign(meeting, after, { revision: meeting.revision + Number(isMoved) });
}

async function removeMeeting(em: Em, meeting: Meeting): Promise<void> {
  for (const remove of Meeting.onRemove) await remove(em, meeting);
  em.remove(meeting);
}

/** Plans one meeting of a series. */
function meetOn(em: Em, series: MeetingSeries, { startsAt, endsAt, theme }: Coming): void {
  const { title, place, link, noticeDays, reminderDays, council, hub, visibility } = series;
  const common = { title, place, link, noticeDays, reminderDays, council, hub, visibility };
  em.create(Meeting, { ...common, series, theme, startsAt, endsAt } as Meeting);
}

/** Plans the meetings of a series from a day on, for a year after another day; refused when there are none. */
function plan(em: Em, series: MeetingSeries, from: string, after: string): void {
  const last = daysAfter(after, daysPlanned);
  const coming = comingOf(series, from, last);
  if (!coming.length) throw new Refused(refusal("meetings.whyNot.noneComing"));
  for (const one of coming) meetOn(em, series, one);
  series.plannedTo = coming.length === mostPlanned ? coming.at(-1)!.day : last;
}
