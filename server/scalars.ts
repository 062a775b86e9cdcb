import { GraphQLScalarType, Kind } from "graphql";
import { whyNotDay } from "../schema/text.ts";

/** A day of the calendar, without a time or a zone. */
export const Day = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day of the calendar, written as ISO 8601: 2026-03-01.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (day) => String(day),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

function readDay(value: unknown): string {
  if (typeof value !== "string" || !value || whyNotDay(value))
    throw new TypeError(`${JSON.stringify(value)} is not a day written as 2026-03-01.`);
  return value;
}

/** A moment. The database's drivers give a string or a Date; both leave as ISO 8601 in UTC. */
export const Moment = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "A moment, written as ISO 8601 in UTC: 2026-03-01T17:00:00.000Z.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (moment) => new Date(moment as string | Date).toISOString(),
});
