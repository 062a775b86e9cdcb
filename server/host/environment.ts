import { CannotStart } from "./CannotStart.ts";

/** What the process was started with. */
export type Environment = Record<string, string | undefined>;

/** A value of the environment; an empty one counts as none: `SECRET= npm start` asks for the default. */
export const given = (env: Environment, name: string) => env[name]?.trim() || undefined;

/** Says which value cannot be used, and what it should be. */
export function wrong(name: string, value: string, should: string): never {
  throw new CannotStart(`${name} is "${value}", but it should be ${should}.`);
}
