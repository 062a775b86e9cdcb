import { GraphQLEnumType, type GraphQLOutputType, getNamedType, getNullableType, isListType, isNonNullType } from "graphql";
import { type RawBuilder, sql } from "kysely";
import type { Parts } from "./text.ts";

/** What the database's own JSON says as the API does. */
const asTheyAre = new Set(["ID", "String", "Boolean", "Int", "Float", "Date", "JSON"]);

/** The JSON text of a value without fields, as SQL over its column; nothing for one that only the API's own type can word. */
export function leafFrom(type: GraphQLOutputType, column: RawBuilder<unknown>, columnType: string): Parts | undefined {
  const named = getNamedType(type);
  const promised = isNonNullType(type);
  const quoted = (text: RawBuilder<unknown>): Parts =>
    promised ? ['"', text, '"'] : [sql`coalesce('"' || (${text})::text || '"', 'null')`];
  const json: Parts = [promised ? sql`to_json(${column})` : sql`coalesce(to_json(${column}), 'null')`];
  if (isListType(getNullableType(type))) return asTheyAre.has(named.name) || isPlain(named) ? json : undefined;
  if (isPlain(named) || (named.name === "ID" && columnType === "uuid")) return quoted(column);
  if (named instanceof GraphQLEnumType) return [nameIn(named, column)];
  if (named.name === "DateTime") return quoted(sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  if (promised && (named.name === "Int" || named.name === "Boolean")) return [sql`(${column})::text`];
  return asTheyAre.has(named.name) ? json : undefined;
}

/** Whether the values of an enum are stored under their names. */
const isPlain = (type: unknown) => type instanceof GraphQLEnumType && type.getValues().every(({ name, value }) => name === value);

function nameIn(type: GraphQLEnumType, column: RawBuilder<unknown>): RawBuilder<string> {
  const cases = type.getValues().map(({ name, value }) => sql`when ${sql.lit(value)} then ${sql.lit(`"${name}"`)}`);
  return sql`case ${column} ${sql.join(cases, sql` `)} else 'null' end`;
}
