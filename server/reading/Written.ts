import { type GraphQLLeafType, type GraphQLList, type GraphQLOutputType, isLeafType, isListType, isNonNullType } from "graphql";
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
  // Grown, and not joined: that would copy what is written once more at each level.
  let text = "";
  for (const [name, part] of Object.entries(value)) if (part !== undefined) text += `${text && ","}${JSON.stringify(name)}:${textOf(part)}`;
  return `{${text}}`;
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

/** Writes values of one type as JSON text, as far as they were asked for. */
type Writer = (value: unknown) => string;

/** How values of a type are written: worked out once for what was asked, however many there are. */
export function writerOf(type: GraphQLOutputType, nodes: Nodes, asked: Asked): Writer {
  if (isNonNullType(type)) return writerOf(type.ofType, nodes, asked);
  const write = isListType(type)
    ? listWriter(type, nodes, asked)
    : isLeafType(type)
      ? leafWriter(type)
      : thingWriter(type.name, nodes, asked);
  return (value) => (value == null ? "null" : write(value));
}

function listWriter({ ofType }: GraphQLList<GraphQLOutputType>, nodes: Nodes, asked: Asked): Writer {
  const write = writerOf(ofType, nodes, asked);
  return (value) => `[${(value as unknown[]).map(write).join(",")}]`;
}

const leafWriter =
  (type: GraphQLLeafType): Writer =>
  (value) =>
    JSON.stringify(type.serialize(value));

function thingWriter(named: string, nodes: Nodes, asked: Asked): Writer {
  const object = objectOf(asked, named);
  const parts = [...fieldsOf(asked, object, nodes)].map(([alias, fields]): Writer => {
    const name = fields[0]!.name.value;
    if (name === "__typename") return () => `"${alias}":"${object.name}"`;
    const write = writerOf(object.getFields()[name]!.type, fields, asked);
    return (thing) => `"${alias}":${write((thing as Record<string, unknown>)[name])}`;
  });
  return (thing) => `{${parts.map((write) => write(thing)).join(",")}}`;
}
