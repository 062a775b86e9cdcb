import { type Content, tablesOf } from "../../../../schema/weaving/files/content.ts";
import { most } from "../../../../schema/weaving/files/given.ts";
import type { Cell, Table } from "../../../../schema/weaving/files/table.ts";
import { Unreadable } from "../Unreadable.ts";
import { decode } from "./decode.ts";
import { recordsOf, tableOf } from "./records.ts";

/** What Kumu calls what we call something else. */
const elementNames: Readonly<Record<string, string>> = { label: "name", type: "kind", _id: "id" };
const connectionNames: Readonly<Record<string, string>> = { type: "kinds", _id: "id", direction: "directed", label: "note" };

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.filter((one) => ["string", "number", "boolean"].includes(typeof one)).map(String);
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";
}

/** An element or connection with its own attributes beside those of Kumu. */
function valuesOf(thing: unknown, names: Readonly<Record<string, string>>): Map<string, Cell> {
  if (typeof thing !== "object" || thing === null || Array.isArray(thing)) throw new Unreadable("files.whyNot.json");
  const { attributes, ...plain } = thing as Record<string, unknown>;
  const all = { ...(typeof attributes === "object" ? attributes : {}), ...plain };
  return new Map(Object.entries(all).map(([name, value]) => [names[name] ?? name, cellOf(value)]));
}

const deepest = 50;
const mostObjects = 2 * (most.actors + most.ties);

/** Whether lists and objects are more, or lie deeper in each other, than in any map: to read them would take more than they are worth. */
function isEndless(json: string): boolean {
  let depth = 0;
  let all = 0;
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign === "[" || sign === "{") depth++;
    if (sign === "{") all++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > deepest || all > mostObjects) return true;
  }
  return false;
}

/** What Kumu writes and reads as JSON: elements, and connections between their labels. */
export function readKumu(bytes: Uint8Array): Table[] {
  const json = decode(bytes).replace(/^\uFEFF/, "");
  if (isEndless(json)) throw new Unreadable("files.whyNot.tooMuch");
  let whole: { elements?: unknown; connections?: unknown } | null;
  try {
    whole = JSON.parse(json);
  } catch {
    throw new Unreadable("files.whyNot.brokenJson");
  }
  const { elements, connections = [] } = whole ?? {};
  if (!Array.isArray(elements) || !Array.isArray(connections)) throw new Unreadable("files.whyNot.json");
  return [
    tableOf(
      "actors",
      elements.map((element) => valuesOf(element, elementNames)),
    ),
    tableOf(
      "ties",
      connections.map((connection) => valuesOf(connection, connectionNames)),
    ),
  ];
}

const renamed = (record: Map<string, Cell>, names: Readonly<Record<string, string>>) =>
  Object.fromEntries([...record].map(([name, cell]) => [names[name] ?? name, cell]));

/** A map as Kumu takes it in; what Kumu has no name for becomes attributes of its elements and connections. */
export function writeKumu(content: Content): string {
  const { actors, ties } = tablesOf(content, "code");
  const elements = recordsOf(actors).map((actor) => renamed(actor, { name: "label", kind: "type" }));
  const connections = recordsOf(ties).map((tie) => ({
    ...renamed(tie, { directed: "direction" }),
    direction: tie.get("directed") === "true" ? "directed" : "undirected",
  }));
  return JSON.stringify({ elements, connections }, null, 1);
}
