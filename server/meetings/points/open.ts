import { randomBytes } from "node:crypto";
import { comingBack, type Opener, opening } from "../../../schema/agenda/opening.ts";
import { readyTemplates } from "../../../schema/agenda/templates.ts";
import { itemIdOf, PointState } from "../../../schema/meetings/points.ts";
import { refusal } from "../../../schema/refusal.ts";
import type { Context } from "../../context.ts";
import { Refused } from "../../errors.ts";
import { say } from "../../say.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { putItems } from "../agenda/putItems.ts";
import type { Meeting } from "../Meeting.ts";
import type { AgendaFrom } from "./AgendaFrom.ts";
import type { AgendaPoint } from "./AgendaPoint.ts";
import { AgendaTemplate } from "./AgendaTemplate.ts";
import { asTheyStand, backlogOf } from "./backlog.ts";
import { StandingItem } from "./StandingItem.ts";
import { openerOf, takeUp } from "./takeUp.ts";

/** Fills an agenda that was just begun with what it begins with; what was tabled stands on it from then on. */
export async function open(context: Context, agenda: Agenda, meeting: Meeting, from: readonly Opener[]): Promise<void> {
  const { em } = context;
  const standing = asTheyStand(await em.find(StandingItem, { council: meeting.council }));
  const backlog = await backlogOf(context, meeting.council);
  await em.populate(backlog, ["tabledAt"]);
  const tabled = backlog.filter((point) => isTabledBefore(point, meeting)).map((point) => ({ ...openerOf(point), id: point.id, point }));
  const { items } = opening({ standing, from, tabled });
  for (const { point } of items) if (point) takeUp(point.point, meeting);
  await putItems(
    context,
    agenda,
    items.map(({ opener, point }) => ({ id: point ? itemIdOf(point.id) : newItemId(), opener })),
  );
}

const newItemId = () => [...randomBytes(10)].map((byte) => (byte % 36).toString(36)).join("");

/** What was tabled at a meeting comes back at one after it. */
const isTabledBefore = ({ state, tabledAt }: AgendaPoint, { startsAt }: Meeting) =>
  state === PointState.Tabled && (!tabledAt || tabledAt.startsAt < startsAt);

/** What a template or the previous meeting gives an agenda to begin with. */
export async function given(
  { em, language }: Context,
  meeting: Meeting,
  { template, ready, last }: AgendaFrom = {},
): Promise<readonly Opener[]> {
  if ([template, ready, last].filter(Boolean).length > 1) throw new Refused(refusal("points.whyNot.oneSource"));
  const { hub, council, startsAt } = meeting;
  if (ready)
    return readyTemplates[ready].map(({ key, ...item }) => ({ ...item, title: say(language, { key: `points.ready.item.${key}` }) }));
  if (template) return (await em.findOneOrFail(AgendaTemplate, { id: template, hub, $or: [{ council }, { council: null }] })).items;
  if (!last) return [];
  const earlier = { council, meeting: { startsAt: { $lt: startsAt } } };
  const previous = await em.findOne(Agenda, earlier, { orderBy: { meeting: { startsAt: "desc" } } });
  return comingBack(previous?.items ?? []);
}
