import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { byHouse } from "../database/policies.ts";

/**
 * That something is to be erased for good: asked for in the transaction that takes it from its tables, and carried out right after it
 * as the operator, since whoever serves may not touch what the log says. It is gone itself when it is done. A class without a type.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: byHouse },
    { name: "add", command: "insert", check: "true" },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
export class Erasing {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  /** The person of whom everything is to be erased, in every hub; or nobody. */
  @Property({ type: "uuid", nullable: true })
  person?: string | null;

  /** Else the hub, in whose log nothing may tell of these things any more. */
  @Property({ type: "uuid", nullable: true })
  inHub?: string | null;

  @Property({ type: "string[]", columnType: "uuid[]", defaultRaw: "'{}'" })
  about!: string[];

  /** Texts that may stand nowhere in the hub any more. */
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  texts!: string[];

  @Property({ type: "uuid", nullable: true })
  by?: string | null;

  @Property({ type: "text" })
  deed!: string;
}

/** The channel on which is heard that there is something to erase. */
export const erasingBell = "samvav_erasing";

/** What is to be erased: a person altogether, or what a hub has on some things. */
export type Asked = { deed: string; by: string | null } & (
  | { person: string }
  | { hub: string; about: readonly string[]; texts: readonly (string | null | undefined)[] }
);

/** Asks for it as part of the transaction that the entity manager is in; what is too short to be told from other words is not searched for. */
export async function queueErasing(em: EntityManager, asked: Asked): Promise<void> {
  const { person, hub, about, texts } = "person" in asked ? { ...asked, hub: null, about: [], texts: [] } : { ...asked, person: null };
  await sql`with asked as (insert into erasing (person, in_hub, about, texts, by, deed)
      values (${person}, ${hub}, ${about}::uuid[], ${texts.filter(isTelling)}::text[], ${asked.by}, ${asked.deed}))
    select pg_notify(${erasingBell}, '')`.execute(em.getKysely());
}

/** Whether a text tells who somebody is wherever it stands: a name of several words, an address or a number, not a word like any other. */
export const isTelling = (text: string | null | undefined): text is string =>
  !!text && text.length >= 5 && (/\S\s\S/.test(text) || text.includes("@") || text.replace(/\D/g, "").length >= 7);
