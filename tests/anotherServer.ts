import "reflect-metadata";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { openApp } from "../server/app.ts";
import { prepareDatabase } from "../server/database/prepareDatabase.ts";
import { readConfig } from "../server/host/config.ts";

// A server process of its own, beside the one in the tests' process, on the database that it is given: says its address, and ends with its input.
const [databaseUrl = "", publicUrl = "", secret = ""] = process.argv.slice(2);
const app = await openApp({
  config: readConfig({ PORT: "4000", PUBLIC_URL: publicUrl, SECRET: secret, DATABASE_URL: databaseUrl, RATE_LIMIT: "0" }),
  databaseUrl,
  servingUrl: await prepareDatabase(databaseUrl),
  secret,
});
app.http.listen(0, "127.0.0.1");
await once(app.http, "listening");
console.log(`127.0.0.1:${(app.http.address() as AddressInfo).port}`);
process.stdin.resume().once("end", () => void app.close().finally(() => process.exit()));
