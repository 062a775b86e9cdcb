import type { Kept } from "./Eraser.ts";
import type { Trace } from "./traces.ts";

/** Everything that an installation has on a person, as they take it along. */
export interface Mine {
  person: string;
  /** When it was put together, as ISO 8601. */
  at: string;
  /** The hubs that they are a member of. */
  hubs: { id: string; name: string }[];
  parts: Part[];
}

/** What there is of one kind. */
export interface Part {
  /** The name of a type, `Account` and `Session` for signing in. */
  of: string;
  rows: Row[];
}

/** One thing that has to do with the person. */
export interface Row {
  id: string;
  /** The hub's name; null for what belongs to none. */
  hub: string | null;
  /** Whether it is theirs, mentions them, or was done by them. */
  how: Trace["how"];
  fields: Record<string, unknown>;
}

/** Seals, secrets and what only the machinery needs. */
const inner = new Set(["id", "hub_id", "salt", "digest", "hash", "secret_hash", "heard_in", "parties", "operation", "erased_at", "seq"]);

/** Puts together what was found of a person, by kind; what is empty and what only the machinery needs is left out. */
export function mineOf({ account, traces, hubs }: Kept, person: string): Mine {
  const names = new Map(hubs.map(({ id, name }) => [id, name]));
  const found = traces.map(({ type, id, hub, how, row }) => ({
    of: type,
    id,
    hub: (hub && names.get(hub)) ?? null,
    how,
    fields: told(row),
  }));
  const signing = account.map(({ table, row }) => ({
    of: table === "session" ? "Session" : "Account",
    id: String(row.id ?? ""),
    hub: null,
    how: "own" as const,
    fields: told(row),
  }));
  const seats = new Set(traces.filter(({ type, row }) => type === "Membership" && !row.ended_at).map(({ hub }) => hub));
  return {
    person,
    at: new Date().toISOString(),
    hubs: hubs.filter(({ id }) => seats.has(id)),
    parts: [...Map.groupBy([...signing, ...found], ({ of }) => of)].map(([of, rows]) => ({
      of,
      rows: rows.map(({ of: _, ...row }) => row),
    })),
  };
}

const told = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([name, value]) => !inner.has(name) && value !== null && value !== "" && !isEmpty(value)));

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
