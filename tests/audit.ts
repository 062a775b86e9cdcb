import { randomUUID } from "node:crypto";
import { sessionOfHouse } from "../server/context.ts";
import { verifyWithin } from "../server/log/sealed.ts";
import type { Asker, World } from "./world.ts";

export const ADD = "mutation($hub: ID!, $name: String!) { addActor(hub: $hub, actor: { name: $name }) { id } }";

/** A hub of its own whose log has some events. */
export async function hubWithLog(world: World): Promise<{ slug: string; hub: string; karin: Asker }> {
  const slug = `by${randomUUID().slice(0, 8)}`;
  const karin = await world.member(slug, "Karin");
  const hub = world.hub(slug);
  for (const name of ["Kören", "Biblioteket", "Skolan", "Klubben"]) await karin.get(ADD, { hub, name });
  return { slug, hub, karin };
}

/** What a look through a hub's whole log finds. */
export const verdictOn = (world: World, hub: string, known?: { seq: number; hash: string }) =>
  world.app.orm.em
    .fork({ session: { variables: sessionOfHouse([hub]) } })
    .transactional((em) => verifyWithin(em as never, hub, known), { readOnly: true });

/** The numbers of the events of a hub, in order. */
export const numbersOf = async (world: World, hub: string): Promise<number[]> =>
  (await world.sql("select seq from event where hub_id = $1 order by seq", [hub])).map(({ seq }) => seq);
