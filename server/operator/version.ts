import packageJson from "../../package.json" with { type: "json" };
import { migrations } from "../database/migrations/index.ts";

/** Which version of Samväv this is, and the last step that its tables were built in. */
export const version = { version: packageJson.version, migration: migrations.at(-1)!.name };
