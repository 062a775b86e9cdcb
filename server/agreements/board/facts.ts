import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { FollowUpState } from "../../../schema/agreements/followUp.ts";
import type { BoardFacts, LineFacts } from "./boardOn.ts";
import { factsQuery } from "./factsQuery.ts";

type Contributed = LineFacts["contributions"][number];
type Answer = LineFacts["answers"][number];

/** Some rows of history as the database tells them, column by column, since there are many; null for none. */
type Columns<Row extends unknown[]> = { [At in keyof Row]: Row[At][] } | null;

/** An agreement as the database tells of it. Parties are told by their place on the line. */
type Told = Omit<LineFacts, "followUps" | "contributions" | "answers" | "approvals" | "unsigned"> & {
  followUps: Columns<[dueOn: string, heldOn: string | null, state: FollowUpState]>;
  contributions: Columns<
    [
      ...[party: number, year: number, kind: Contributed["kind"], unit: Contributed["unit"]],
      ...[amount: number | null, value: number | null, board: string | null, account: string | null],
    ]
  >;
  answers: Columns<[party: number, kind: Answer["kind"], verdict: Answer["verdict"]]>;
  approvals: Columns<[body: string, decidedOn: string]>;
  unsigned: number[];
};

/**
 * What a status board is worked out of, as the reader sees it: one statement, whatever the number of agreements and their history. Of all
 * agreements of the hub, or of some by their ids.
 */
export async function factsOf(em: EntityManager, hub: string, some?: readonly string[]): Promise<BoardFacts> {
  const { rows } = await sql<{ rules: BoardFacts["rules"]; lines: Told[] }>`${factsQuery(hub, some)}`.execute(em.getKysely());
  const { rules, lines } = rows[0]!;
  return { rules, lines: inOrder(lines.map(lineFrom)) };
}

/** After more than so much has happened, all is read again. */
const mostHappened = 1_000;

/**
 * What a status board is worked out of now, from what was known of it when so much had happened in the hub. The log tells what has happened
 * since, and only the agreements are read again that it was heard in, whose steering group heard of it, or whose line names what it happened
 * to. Where the log keeps something from the reader nobody can tell what it was about, and all is read again.
 */
export async function factsSince(em: EntityManager, hub: { id: string; seq: number }, known: BoardFacts, seq: number): Promise<BoardFacts> {
  if (hub.seq - seq > mostHappened) return factsOf(em, hub.id);
  const { rows } = await sql<{ subject: string; rooms: string[] }>`
    select item.subject, to_json(item.heard_in) as rooms from event item
    where item.hub_id = ${hub.id}::uuid and item.seq > ${seq} and item.seq <= ${hub.seq}`.execute(em.getKysely());
  if (rows.length < hub.seq - seq) return factsOf(em, hub.id);
  const subjects = new Set(rows.map(({ subject }) => subject));
  const rooms = new Set([...subjects, ...rows.flatMap((row) => row.rooms)]);
  const isOutdated = ({ agreement, group, names }: LineFacts) =>
    rooms.has(agreement) || (group && rooms.has(group)) || names.some((name) => name && subjects.has(name));
  const again = known.lines.filter(isOutdated).map(({ agreement }) => agreement);
  const { rules, lines } = await factsOf(em, hub.id, [...rooms, ...again]);
  return { rules, lines: inOrder([...known.lines.filter((line) => !isOutdated(line)), ...lines]) };
}

const { compare } = new Intl.Collator("sv");

const inOrder = (lines: LineFacts[]) =>
  lines.sort((one, other) => compare(one.title, other.title) || (one.agreement < other.agreement ? -1 : 1));

const lineFrom = ({ followUps, contributions, answers, approvals, unsigned, ...line }: Told): LineFacts => ({
  ...line,
  followUps: rowsOf(followUps).map(([dueOn, heldOn, state]) => ({ dueOn, heldOn, isMissed: state === FollowUpState.Missed })),
  contributions: rowsOf(contributions)
    .sort(([party, year], [otherParty, otherYear]) => year - otherYear || party - otherParty)
    .map(([party, year, kind, unit, amount, value, board, account]) => {
      const { actor, side } = line.parties[party]!;
      return { actor, side, year, kind, unit, amount, value, board, account };
    }),
  answers: rowsOf(answers).map(([party, kind, verdict]) => ({ side: line.parties[party]!.side, kind, verdict })),
  approvals: rowsOf(approvals).map(([body, decidedOn]) => ({ body, decidedOn })),
  unsigned: unsigned.flatMap((party) => line.parties[party]!.name ?? []),
});

/** Columns as rows. */
const rowsOf = <Row extends unknown[]>(columns: Columns<Row>): Row[] =>
  columns ? (columns as unknown[][])[0]!.map((_, at) => (columns as unknown[][]).map((column) => column[at]) as Row) : [];
