import { parse } from "graphql";
import type { App } from "../server/app.ts";
import { foundHub } from "../server/hubs/foundHub.ts";

/** Fills an installation that has no hub with the demo's. */
export async function seedDemo(app: App, log: (line: string) => void): Promise<void> {
  const asVisitor = await app.readers.of({ headers: {} });
  const { data } = await app.executor.execute({ document: parse("{ hubs { totalCount } }"), contextValue: asVisitor });
  if ((data as { hubs: { totalCount: number } }).hubs.totalCount > 0) return;
  log("Filling the demo hubs …");
  const { people } = await foundHub(app.orm, {
    slug: "lund",
    name: "Lund",
    kind: "Municipality",
    about: "x",
    people: [{ name: "Vera Vävare", email: "vera@lund.example", role: "Weaver" }],
  });
  for (const { id, name, email } of people) await app.auth.addAccount({ id, name, email, password: "vävaihoptrådar" });
}
