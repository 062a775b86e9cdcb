import type { Day } from "../day.ts";

/** A term as a timeline draws it. */
export interface InTime {
  agreement: string;
  follows: string | null;
  openedOn: Day;
  startsOn: Day | null;
  endsOn: Day | null;
}

const beginning = ({ startsOn, openedOn }: InTime) => startsOn ?? openedOn;

/**
 * Agreements in the order in which one grew out of the other, a list for each chain, earliest first. Of two that grew out of the same one the
 * first goes on with its chain, and the other begins one of its own.
 */
export function chainsOf<T extends InTime>(lines: readonly T[]): T[][] {
  const byId = new Map(lines.map((line) => [line.agreement, line]));
  const inOrder = [...lines].sort((one, other) => (beginning(one) < beginning(other) ? -1 : 1));
  const next = new Map<string, T>();
  for (const line of inOrder) if (line.follows && byId.has(line.follows) && !next.has(line.follows)) next.set(line.follows, line);
  const goOn = new Set([...next.values()].map(({ agreement }) => agreement));
  return inOrder.filter(({ agreement }) => !goOn.has(agreement)).map((first) => chainFrom(first, next));
}

function chainFrom<T extends InTime>(first: T, next: ReadonlyMap<string, T>): T[] {
  const chain = [first];
  for (let line = next.get(first.agreement); line && !chain.includes(line); line = next.get(line.agreement)) chain.push(line);
  return chain;
}

/** The whole years that hold all of what is drawn and a day of one's own. */
export function yearsOf(lines: readonly InTime[], on: Day): { from: Day; until: Day } {
  const days = [on, ...lines.flatMap((line) => [beginning(line), line.endsOn ?? beginning(line)])].sort();
  return { from: `${days[0]!.slice(0, 4)}-01-01`, until: `${Number(days.at(-1)!.slice(0, 4)) + 1}-01-01` };
}
