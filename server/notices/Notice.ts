import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { NoticeKind } from "../../schema/notices/kinds.ts";
import { byHouse, viewer } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { Person } from "../people/Person.ts";
import type { Forget, LetterSource, Source } from "./source.ts";

/**
 * That something waits for somebody, and whether they have been told by letter: one row for each occasion, so that nobody is told twice.
 * The person themself sees it in what is kept of them, and nobody else. A class without a type: their list is asked for anew each time.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: (columns) => `${columns.person} = ${viewer} or ${byHouse}` },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
@Unique({
  name: "notice_once",
  expression: `create unique index "notice_once" on "notice" ("person_id", "address", "kind", "about", "occasion") nulls not distinct`,
})
@Check({ name: "notice_to_one", expression: "num_nonnulls(person_id, address) = 1" })
@Index({ properties: ["hub", "endedAt"] })
export class Notice {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub)
  hub!: Hub;

  /** Whom it waits for; null for somebody who has no account. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: "cascade" })
  person?: Person | null;

  /** The id of the address that whoever has no account has left. */
  @Property({ type: "uuid", nullable: true, index: true })
  address?: string | null;

  @Enum({ items: () => NoticeKind })
  kind!: NoticeKind;

  /** The id of what waits. */
  @Property({ type: "uuid", index: true })
  about!: string;

  /** What tells this time from another at which the same thing waits. */
  @Property({ type: "text" })
  occasion!: string;

  @Property({ type: "text" })
  title!: string;

  @Property({ type: "text", nullable: true })
  place?: string | null;

  @Property({ type: "date", nullable: true })
  dueOn?: string | null;

  /** The first day on which letters tell of it; null for at once. */
  @Property({ type: "date", nullable: true })
  lettersFrom?: string | null;

  /** Its page within the hub. */
  @Property({ type: "text" })
  path!: string;

  @Property({ type: "datetime", defaultRaw: "now()" })
  madeAt: Opt<Date> = new Date();

  /** When it was seen not to wait any more; null while it does. */
  @Property({ type: "datetime", nullable: true })
  endedAt?: Date | null;

  /** When a letter told of it, or it was settled that none does; null while one is still to be written. */
  @Property({ type: "datetime", nullable: true })
  toldAt?: Date | null;

  /** When the letter that told of it was seen to be lost; null when none was, or another has told of it since. */
  @Property({ type: "datetime", nullable: true })
  lostAt?: Date | null;

  /** What is reminded of: each part of the house registers its own (`source.ts` says how). */
  static readonly sources: Source[] = [];

  /** What those are reminded of who have no account and have left an address. */
  static readonly letterSources: LetterSource[] = [];

  /** How addresses are forgotten that were left by those who have no account: each part of the house that keeps some registers its own. */
  static readonly forgets: Forget[] = [];
}
