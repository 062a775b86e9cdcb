import { Strength } from "../../../schema/maps.ts";
import { refusal } from "../../../schema/refusal.ts";
import { fieldsOf, type Mapped } from "../../../schema/weaving/files/fields.ts";
import { mostColumns } from "../../../schema/weaving/files/form.ts";
import { Refused } from "../../errors.ts";
import type { Wish } from "./work.ts";

/** What comes with files: what somebody has chosen, what they have seen, and the files themselves. */
export interface Asked {
  wish: Wish;
  mark?: string;
  files: { name: string; bytes: Uint8Array }[];
}

const mostFiles = 2;
const longestHead = 2_000_000;
const lineBreak = 0x0a;

/** The line of JSON and the files after it; refused when they are not what the line says. */
export function askedIn(body: unknown): Asked {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const end = bytes.subarray(0, longestHead).indexOf(lineBreak);
  const head = end > 0 ? parsed(bytes.subarray(0, end).toString("utf8")) : undefined;
  if (!head) throw notUnderstood("head");
  const { mapped, choices, strength, mark, files } = head;
  const sizes = Array.isArray(files)
    ? files.map(({ name, size } = {}) => ({ name: String(name ?? "").slice(0, 300), size: Number(size) }))
    : [];
  if (sizes.length > mostFiles) throw new Refused(refusal("files.whyNot.tooManyFiles"));
  let at = end + 1;
  const found = sizes.map(({ name, size }) => {
    const start = at;
    at += size;
    return { name, bytes: new Uint8Array(bytes.subarray(start, at)) };
  });
  if (!sizes.length || !sizes.every(({ size }) => Number.isInteger(size) && size >= 0) || at !== bytes.length) throw notUnderstood("files");
  return {
    wish: { ...wishedIn(mapped, choices), ...(isStrength(strength) && { strength }) },
    files: found,
    ...(typeof mark === "string" && { mark }),
  };
}

interface Head {
  mapped?: unknown;
  choices?: unknown;
  strength?: unknown;
  mark?: unknown;
  files?: { name?: unknown; size?: unknown }[];
}

const notUnderstood = (reason: string) => new Refused(refusal("house.whyNot.badRequest", { reason }));

function parsed(text: string): Head | undefined {
  try {
    const head: unknown = JSON.parse(text);
    return typeof head === "object" && head !== null ? (head as Head) : undefined;
  } catch {
    return;
  }
}

const isStrength = (value: unknown): value is Wish["strength"] & string => typeof value === "string" && Object.hasOwn(Strength, value);

const isMapped = (one: unknown): one is Mapped => {
  const { kind, fields } = (one ?? {}) as Record<string, unknown>;
  if ((kind !== "actors" && kind !== "ties") || !Array.isArray(fields) || fields.length > mostColumns) return false;
  const chosen = fields.filter((field) => field !== null);
  return new Set(chosen).size === chosen.length && chosen.every((field) => (fieldsOf[kind] as readonly unknown[]).includes(field));
};

function wishedIn(mapped: unknown, choices: unknown): Wish {
  const all = Array.isArray(mapped) && mapped.every(isMapped) ? mapped : undefined;
  const chosen = Object.entries((choices as object | null) ?? {}).filter(([, value]) => typeof value === "string");
  return { ...(all && { mapped: all }), choices: Object.fromEntries(chosen) };
}
