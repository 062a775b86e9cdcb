import { sql } from "kysely";
import { between } from "../../../schema/agenda/order.ts";
import { inBacklog } from "../../../schema/meetings/points.ts";
import type { Context } from "../../context.ts";
import type { Council } from "../../councils/Council.ts";
import { AgendaPoint } from "./AgendaPoint.ts";

/** Waits until nobody else arranges what a council's agendas are made of: what is put on one is not put on two. */
export async function alone({ em }: Pick<Context, "em">, { id }: Pick<Council, "id">): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`agendas of ${id}`}, 0))`.execute(em.getKysely());
}

/** Something that stands in an order of its own. */
interface Ranked {
  id: string;
  rank: string;
}

/** Things as they stand. */
export const asTheyStand = <R extends Ranked>(things: readonly R[]): R[] =>
  [...things].sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : one.id < other.id ? -1 : 1));

/** The place after all others. */
export const lastAmong = (things: readonly Ranked[]): string => between(asTheyStand(things).at(-1)?.rank);

/** The place that makes a thing stand so many places from the first. */
export function rankAt(things: readonly Ranked[], id: string, to: number): string {
  const others = asTheyStand(things).filter((one) => one.id !== id);
  const at = Math.max(0, Math.min(others.length, to));
  return between(others[at - 1]?.rank, others[at]?.rank);
}

/** What waits for an agenda of a council, as it stands. */
export const backlogOf = async ({ em }: Pick<Context, "em">, council: Pick<Council, "id">): Promise<AgendaPoint[]> =>
  asTheyStand(await em.find(AgendaPoint, { council: council.id, state: [...inBacklog] }, { populate: ["council"] }));
