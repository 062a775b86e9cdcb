import type { App } from "../server/app.ts";
import { inHouse } from "../server/context.ts";
import { Hub } from "../server/hubs/Hub.ts";
import { Membership } from "../server/hubs/Membership.ts";
import { boras } from "./boras.ts";
import { ekero } from "./ekero.ts";
import { fill, lackOf } from "./fill.ts";
import { helsingborg } from "./helsingborg.ts";
import { jonkoping } from "./jonkoping.ts";
import { lund } from "./lund.ts";
import type { Town } from "./town.ts";

/** The demo's hubs, in the order in which they are filled. */
export const towns: readonly Town[] = [lund, boras, jonkoping, helsingborg, ekero];

/** How often a seeding that takes its time tells how far it has come, in milliseconds. */
const patience = 2_000;

/** Fills an installation that has no hub with the demo's, and completes a seeding that was interrupted. */
export async function seedDemo(app: App, log: (line: string) => void): Promise<void> {
  if (await isInUse(app)) return;
  const lacks = [];
  for (const town of towns) lacks.push(await lackOf(app, town));
  const lacking = lacks.filter((lack) => lack !== undefined);
  if (!lacking.length) return;
  log("Filling the demo hubs …");
  let told = Date.now();
  for (const lack of lacking)
    await fill(app, lack, (step) => {
      if (Date.now() - told < patience) return;
      log(`  ${lack.town.founding.name}: ${step} of ${lack.steps.length} steps`);
      told = Date.now();
    });
}

/** Whether there is a hub that none of the demo's people is a member of: it is somebody else's, even if it is called like one of ours. */
function isInUse(app: App): Promise<boolean> {
  return inHouse(app.orm, async (em) => {
    const emails = towns.flatMap(({ founding }) => founding.people.map(({ email }) => email));
    const ours = await em.find(Membership, { person: { email: emails } });
    return (await em.count(Hub, { id: { $nin: ours.map(({ hub }) => hub.id) } })) > 0;
  });
}
