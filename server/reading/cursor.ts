import { type RawBuilder, sql } from "kysely";
import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";
import type { Order } from "./lists.ts";

/** SQL for the cursor of `item` in an order: what it is sorted by and its id, as base64. */
export const cursorOf = ({ by }: Order): RawBuilder<string> =>
  sql`translate(encode(convert_to(json_build_array((${by})::text, item.id)::text, 'UTF8'), 'base64'), E'\n', '')`;

/** SQL for what stands in a cursor, to be compared with what a list is sorted by and the id. */
export function readCursor(cursor: string, { type }: Order): RawBuilder<unknown> {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (
      typeof value !== "string" ||
      !/^[0-9a-f-]{36}$/.test(String(id)) ||
      !readable[type].test(value) ||
      (type === "timestamptz" && Number.isNaN(Date.parse(value)))
    )
      throw new Error(cursor);
    return sql`${value}::${sql.raw(type)}, ${id}::uuid`;
  } catch {
    throw new Refused(refusal("house.whyNot.badCursor"));
  }
}

const readable: Record<Order["type"], RegExp> = {
  text: /^/,
  timestamptz: /^\d{4}-[-\d :.+]+$/,
  int: /^-?\d{1,10}$/,
  real: /^-?[\d.e+-]{1,20}$/,
  uuid: /^[0-9a-f-]{36}$/,
};
