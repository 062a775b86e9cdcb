import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { FollowUpState } from "../../../schema/agreements/followUp.ts";
import type { BoardFacts, LineFacts } from "./boardOn.ts";
import { factsQuery } from "./factsQuery.ts";

/** A row of history as the database tells it: short, since there are many. Parties are told by their place on the line. */
type Told = Omit<LineFacts, "followUps" | "contributions" | "answers" | "approvals" | "unsigned"> & {
  followUps: [dueOn: string, heldOn: string | null, state: FollowUpState][];
  contributions: [
    ...[party: number, year: number, kind: LineFacts["contributions"][number]["kind"], unit: LineFacts["contributions"][number]["unit"]],
    ...[amount: number | null, value: number | null, board: string | null, account: string | null],
  ][];
  answers: [party: number, kind: LineFacts["answers"][number]["kind"], verdict: LineFacts["answers"][number]["verdict"]][];
  approvals: [body: string, decidedOn: string][];
  unsigned: number[];
};

/** What a status board is worked out of, as the reader sees it: one statement, whatever the number of agreements and their history. */
export async function factsOf(em: EntityManager, hub: string): Promise<BoardFacts> {
  const { rows } = await sql<{ rules: BoardFacts["rules"]; lines: Told[] }>`${factsQuery(hub)}`.execute(em.getKysely());
  const { rules, lines } = rows[0]!;
  return { rules, lines: lines.map(lineFrom) };
}

const lineFrom = ({ followUps, contributions, answers, approvals, unsigned, ...line }: Told): LineFacts => ({
  ...line,
  followUps: followUps.map(([dueOn, heldOn, state]) => ({ dueOn, heldOn, isMissed: state === FollowUpState.Missed })),
  contributions: contributions.map(([party, year, kind, unit, amount, value, board, account]) => {
    const { actor, side } = line.parties[party]!;
    return { actor, side, year, kind, unit, amount, value, board, account };
  }),
  answers: answers.map(([party, kind, verdict]) => ({ side: line.parties[party]!.side, kind, verdict })),
  approvals: approvals.map(([body, decidedOn]) => ({ body, decidedOn })),
  unsigned: unsigned.flatMap((party) => line.parties[party]!.name ?? []),
});
