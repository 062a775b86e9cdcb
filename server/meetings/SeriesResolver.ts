import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { opennessIn, whyNotOpenness } from "../../schema/councils/openness.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { daysAfter } from "../../schema/day.ts";
import { MeetingState, usualNotice } from "../../schema/meetings/meeting.ts";
import { comingOf, daysPlanned, mostPlanned, whyNotSeries } from "../../schema/meetings/series.ts";
import { refusal } from "../../schema/refusal.ts";
import { tidyName } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { Refused, refuse } from "../errors.ts";
import { Meeting } from "./Meeting.ts";
import { SeriesInput } from "./MeetingInput.ts";
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
    const { startsOn, at, rule, minutes, place, link, noticeDays } = input;
    const series = em.create(MeetingSeries, {
      ...{ council, hub: council.hub, startsOn, at, rule, minutes, plannedTo: startsOn },
      title: tidyName(input.title),
      themes: input.themes.map((theme) => tidyName(theme)),
      pausedMonths: [...new Set(input.pausedMonths)],
      without: [...new Set(input.without)],
      place: (place && tidyName(place)) || null,
      link: link?.trim() || null,
      noticeDays: noticeDays ?? usualNotice,
      visibility: opennessIn(council, input.visibility),
    });
    plan(em, series, startsOn, startsOn > today ? startsOn : today);
    return series;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => MeetingSeries, { description: "Plans the meetings of a series for another year. For those who keep the council." })
  async planSeriesOn(@Arg("id", () => ID, { description: "The series." }) id: string, @Ctx() { em }: Context): Promise<MeetingSeries> {
    const series = await em.findOneOrFail(MeetingSeries, id, { populate: ["council"] });
    if (series.endedOn) throw new Refused(refusal("meetings.whyNot.ended"));
    plan(em, series, daysAfter(series.plannedTo, 1), series.plannedTo);
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
    if (series.endedOn) throw new Refused(refusal("meetings.whyNot.ended"));
    const planned = { series, state: MeetingState.Planned, calledAt: null, startsAt: { $gt: now } };
    for (const meeting of await em.find(Meeting, planned, { populate: ["council"] })) {
      for (const remove of Meeting.onRemove) await remove(em, meeting);
      em.remove(meeting);
    }
    series.endedOn = today;
    return series;
  }
}

/** Plans the meetings of a series from a day on, for a year after another day; refused when there are none. */
function plan(em: Em, series: MeetingSeries, from: string, after: string): void {
  const last = daysAfter(after, daysPlanned);
  const coming = comingOf(series, from, last);
  if (!coming.length) throw new Refused(refusal("meetings.whyNot.noneComing"));
  const { title, place, link, noticeDays, council, hub, visibility } = series;
  for (const { startsAt, endsAt, theme } of coming)
    em.create(Meeting, { series, title, theme, startsAt, endsAt, place, link, noticeDays, council, hub, visibility } as Meeting);
  series.plannedTo = coming.length === mostPlanned ? coming.at(-1)!.day : last;
}
