import type { TriggerDef } from "@mikro-orm/core";
import { APP_ROLE } from "./roles.ts";

const differs = (except: readonly string[]) => {
  const but = `array[${except.map((column) => `'${column}'`).join(", ")}]`;
  return `to_jsonb(new) - ${but} is distinct from to_jsonb(old) - ${but}`;
};
const no = (what: string) => `raise exception '${what}' using errcode = 'insufficient_privilege';`;

/**
 * A trigger: what `isKept` says of a row is never removed by those who serve, and nothing of it but `except` is changed by anyone. It holds
 * whoever writes and whatever the code does; only the operator removes such a row, with its whole hub.
 */
export const kept = (name: string, isKept: string, except: readonly string[], otherwise = ""): TriggerDef => ({
  name,
  timing: "before",
  events: ["update", "delete"],
  body: `if tg_op = 'DELETE' then if ${isKept} and current_user = '${APP_ROLE}' then ${no("what is approved is kept")} end if; return old; end if; if ${isKept} and ${differs(except)} then ${no("what is approved is never changed")} end if; ${otherwise} return new;`,
});
