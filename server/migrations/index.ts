import { Migration20261122003811 } from "./Migration20261122003811.ts";

/** The steps that the tables have been built in, oldest first. */
export const migrations = [{ name: "Migration20261122003811", class: Migration20261122003811 }];
