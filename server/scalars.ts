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
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function readMoment(value: unknown): Date {
  const moment = typeof value === "string" && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) ? new Date(value) : undefined;
  if (!moment || Number.isNaN(moment.getTime()))
    throw new TypeError(`${JSON.stringify(value)} is not a moment written as 2026-03-01T17:00:00Z.`);
  return moment;
}

/** Bytes, such as an edit of a shared text. */
export const Bytes = new GraphQLScalarType<Uint8Array, string>({
  name: "Bytes",
  description: "Bytes, written as Base64.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc4648#section-4",
  serialize: (bytes) => Buffer.from(bytes as Uint8Array).toString("base64"),
  parseValue: readBytes,
  parseLiteral: (node) => readBytes(node.kind === Kind.STRING ? node.value : undefined),
});

function readBytes(value: unknown): Uint8Array {
  if (typeof value !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw new TypeError("These are not bytes written as Base64.");
  return Buffer.from(value, "base64");
}
