import type { EntityManager } from "@mikro-orm/postgresql";
import { quorumRuleOf } from "../../../schema/councils/quorum.ts";
import type { Side } from "../../../schema/councils.ts";
import { inOrder } from "../../../schema/meetings/decision.ts";
import { Answer } from "../../../schema/meetings/meeting.ts";
import type { Attended, Decided, Given, MinutesContent, Outcome, Polled, Somebody } from "../../../schema/meetings/minutes.content.ts";
import { quorumOf } from "../../../schema/meetings/quorum.ts";
import { Attendance } from "../Attendance.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { Attachment } from "../attachments/Attachment.ts";
import { heldOn } from "../called.ts";
import { Decision } from "../decisions/Decision.ts";
import { RoomPoll } from "../live/RoomPoll.ts";
import type { Meeting } from "../Meeting.ts";
import { Task } from "../tasks/Task.ts";

/** What minutes say beside what grows out of the meeting. */
export interface OwnWords {
  introduction: string;
  other: string;
}

/** Those who are spoken of, each once, under a short name of its own. */
class Named {
  readonly people: Record<string, Somebody> = {};
  private readonly known = new Map<string, string>();

  /** The short name of somebody; `key` tells one from another. */
  of(key: string, somebody: Somebody): string {
    const known = this.known.get(key) ?? `p${this.known.size + 1}`;
    this.known.set(key, known);
    this.people[known] ??= somebody;
    return known;
  }
}

/**
 * What the documents of a meeting say at this moment: its facts, who came, the agenda and what came of each item. Read as whoever looks sees
 * it; the meeting with its hub and council.
 */
export async function gather(em: EntityManager, meeting: Meeting, { introduction, other }: OwnWords): Promise<MinutesContent> {
  const named = new Named();
  const { title, theme, startsAt, endsAt, place, link, words } = meeting;
  const items = (await em.findOne(Agenda, { meeting }))?.items ?? [];
  const attendance = await attendanceOf(em, meeting, named);
  const outcome = await outcomesOf(em, meeting, items, named);
  return {
    form: 1,
    hub: meeting.hub.name,
    council: meeting.council.name,
    meeting: {
      ...{ title, theme: theme ?? null, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
      ...{ place: place ?? null, link: link ?? null, words: words ?? null },
    },
    ...{ introduction, other, attendance, quorum: await quorumAt(em, meeting, attendance) },
    items: items.map(({ id, title: heading, kind, owner, minutes, notes }) => ({
      ...{ id, title: heading, kind, owner, minutes, notes },
      ...outcome(id),
    })),
    apart: outcome(null),
    people: named.people,
  };
}

const sides: readonly Side[] = ["Politics", "Administration", "CivilSociety"];

/** Who came, and who was called and is noted or has said not to come; of whom nothing is known, nothing is said. */
async function attendanceOf(em: EntityManager, meeting: Meeting, named: Named): Promise<Attended[]> {
  const places = await em.find(Attendance, { meeting }, { populate: ["term.person", "term.seat.actor"], orderBy: { createdAt: 1, id: 1 } });
  const known = places.filter(({ present, answer }) => present != null || answer === Answer.No || answer === Answer.Substitute);
  return known
    .map((place) => ({ who: named.of(keyOf(place), somebodyAt(place)), side: place.side, ...plain(place) }))
    .sort((one, two) => sides.indexOf(one.side) - sides.indexOf(two.side) || Number(one.substitute) - Number(two.substitute));
}

/** Whether enough came, by the council's rule as it is now; nothing while nobody is noted. */
async function quorumAt(em: EntityManager, meeting: Meeting, attended: readonly Attended[]) {
  if (!attended.some(({ present }) => present)) return null;
  const { seats, termOf } = await heldOn(em, meeting);
  const held = seats.filter((seat) => !seat.substitute && termOf(seat)).map(({ side }) => side);
  return quorumOf(quorumRuleOf(meeting.council), held, attended) ?? null;
}

const plain = ({ present, substitute, term, guest }: Attendance) => ({
  ...{ present: present === true, substitute, guest: !term && !!guest },
});

const keyOf = ({ id, term }: Attendance) => term?.person?.id ?? id;

function somebodyAt({ term, guest }: Attendance): Somebody {
  const seat = term?.seat;
  return {
    name: (term ? (term.person?.name ?? term.name) : guest) || null,
    seat: seat?.name ?? null,
    actor: seat?.actor?.name ?? null,
    roles: seat?.roles ?? [],
    open: term?.open ?? false,
  };
}

/** What came of each item, and of none that is on the agenda. */
async function outcomesOf(em: EntityManager, meeting: Meeting, items: readonly { id: string }[], named: Named) {
  const on = new Set(items.map(({ id }) => id));
  const place = (item: string | null | undefined) => (item && on.has(item) ? item : null);
  const decisions = Map.groupBy(inOrder(await em.find(Decision, { meeting }), items), ({ item }) => place(item));
  const byAge = { orderBy: { createdAt: 1, id: 1 } } as const;
  const tasks = Map.groupBy(await em.find(Task, { meeting }, { populate: ["person", "actor"], ...byAge }), ({ item }) => place(item));
  const polls = Map.groupBy(await em.find(RoomPoll, { meeting, closedAt: { $ne: null } }, byAge), ({ item }) => place(item));
  const files = Map.groupBy(await em.find(Attachment, { meeting }, byAge), ({ item }) => place(item));
  return (item: string | null): Outcome => ({
    files: (files.get(item) ?? []).map(({ name, digest, visibility }) => ({ name, digest, for: visibility })),
    decisions: (decisions.get(item) ?? []).map(decided),
    tasks: (tasks.get(item) ?? []).map((task) => given(task, named)),
    polls: (polls.get(item) ?? []).flatMap(polled),
  });
}

const decided = ({ year, number, kind, text, dissent, visibility }: Decision): Decided => ({
  ...{ year: year ?? null, number: number ?? null, kind, text, dissent: dissent ?? null, for: visibility },
});

function given({ id, text, person, name, actor, dueOn }: Task, named: Named): Given {
  const called = person?.name ?? name;
  const somebody = { name: called ?? null, seat: null, actor: null, roles: [], open: false };
  return { text, who: called ? named.of(person?.id ?? id, somebody) : null, actor: actor?.name ?? null, dueOn: dueOn ?? null };
}

const polled = ({ question, choices, counts, visibility }: RoomPoll): Polled[] =>
  counts ? [{ question, answers: choices.map((text, at) => ({ text, count: counts[at] ?? 0 })), for: visibility }] : [];
