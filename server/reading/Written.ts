import { type GraphQLOutputType, isLeafType, isListType, isNonNullType } from "graphql";
import { type Asked, fieldsOf, type Nodes, objectOf } from "./asked.ts";

/** A part of an answer that is JSON text already, worded as it was asked for: it leaves the house as it is. */
export class Written {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** An answer as JSON text; what is written is not looked at again. */
export function textOf(value: unknown): string {
  if (value instanceof Written) return value.text;
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  if (!isPlain(value)) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`).join(",")}}`;
}

/** The same answer, in which everything that is written is put by `word` in other words. */
export function rewritten<Answer>(value: Answer, word: (text: string) => string): Answer;
export function rewritten(value: unknown, word: (text: string) => string): unknown {
  if (value instanceof Written) return new Written(word(value.text));
  if (Array.isArray(value)) return value.map((one) => rewritten(one, word));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewritten(part, word)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** A value as JSON text, as far as it was asked for. */
export function written(type: GraphQLOutputType, nodes: Nodes, value: unknown, asked: Asked): string {
  if (isNonNullType(type)) return written(type.ofType, nodes, value, asked);
  if (value == null) return "null";
  if (isListType(type)) return `[${(value as unknown[]).map((one) => written(type.ofType, nodes, one, asked)).join(",")}]`;
  if (isLeafType(type)) return JSON.stringify(type.serialize(value));
  const object = objectOf(asked, type.name);
  const parts = [...fieldsOf(asked, object, nodes)].map(([alias, [field, ...more]]) => {
    const name = field!.name.value;
    if (name === "__typename") return `"${alias}":"${object.name}"`;
    return `"${alias}":${written(object.getFields()[name]!.type, [field!, ...more], (value as Record<string, unknown>)[name], asked)}`;
  });
  return `{${parts.join(",")}}`;
}
