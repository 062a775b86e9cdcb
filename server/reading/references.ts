import { Property } from "@mikro-orm/decorators/legacy";
import { type EntityManager, raw } from "@mikro-orm/postgresql";
import type { Node } from "../Node.ts";

type Class = () => typeof Node & (new () => Node);

const references = new Map<string, Class>();
const within = new Map<string, Record<string, Class>>();

/**
 * A list of things that a row points at, kept as their ids in the row itself: short, without order, and part of the row's own history.
 * The reader answers it with one SELECT for all rows; a resolver that writes it looks the ids up first (`allOf`).
 */
export const References = (target: Class) => (prototype: object, property: string) => {
  references.set(`${prototype.constructor.name}.${property}`, target);
  Property({ type: "string[]", columnType: "uuid[]", defaultRaw: "'{}'" })(prototype, property);
};

/** What the lists of ids in a value of a row's own shape point at, by the lists' names: they are forgotten as `References` are. */
export const ReferencesWithin = (targets: Record<string, Class>) => (prototype: object, property: string) => {
  within.set(`${prototype.constructor.name}.${property}`, targets);
};

/** What a list of ids points at, if the property is such a list. */
export const referenced = (type: string, property: string) => references.get(`${type}.${property}`)?.();

/** Takes an id out of every list that points at things of its kind, through the entities, so that each change is logged. */
export async function forget(em: EntityManager, type: string, id: string): Promise<void> {
  for (const [key, target] of references) {
    const [owner, property] = key.split(".") as [string, string];
    if (target().name !== type) continue;
    const rows = (await em.find(owner as never, { [property]: { $overlap: [id] } } as never)) as Record<string, string[]>[];
    for (const row of rows) row[property] = row[property]!.filter((other) => other !== id);
  }
  for (const [key, targets] of within) {
    const [owner, property] = key.split(".") as [string, string];
    for (const [list, target] of Object.entries(targets)) if (target().name === type) await forgetWithin(em, owner, property, list, id);
  }
}

async function forgetWithin(em: EntityManager, owner: string, property: string, list: string, id: string): Promise<void> {
  const holds = raw((alias) => `${alias}.${property} @> ?::jsonb`, [JSON.stringify({ [list]: [id] })]);
  const rows = (await em.find(owner as never, { [holds]: [] } as never)) as Record<string, Record<string, string[]>>[];
  for (const row of rows) {
    const value = row[property]!;
    row[property] = { ...value, [list]: value[list]!.filter((other) => other !== id) };
  }
}
