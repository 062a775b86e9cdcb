import { Client } from "pg";
import { carryOut } from "../server/privacy/retention.ts";
import type { World } from "./world.ts";

/** Carries out the retention of the first hub as its operator would, on a day. */
export async function retain(world: World, today: string): Promise<void> {
  const client = new Client({ connectionString: world.database });
  await client.connect();
  await client.query("begin; set local role samvav_operator");
  await client.query("select set_config('app.operated', $1, true), set_config('app.house', 'on', true)", [`{${world.hub("lund")}}`]);
  await carryOut(client, world.hub("lund"), today, "en hemlighet som är lång nog att vara en");
  await client.query("commit");
  await client.end();
}
