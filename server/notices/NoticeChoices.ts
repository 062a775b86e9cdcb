import { Entity, Enum, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Weekday } from "../../schema/day.ts";
import type { Choices } from "../../schema/notices/choices.ts";
import { Rhythm } from "../../schema/notices/hours.ts";
import type { Language } from "../../schema/words.ts";
import { byHouse, viewer } from "../database/policies.ts";
import { Person } from "../people/Person.ts";

/** SQL: whether it is the person's own, or the house that asks. */
const isTheirs = ({ person }: Record<string, string>) => `${person} = ${viewer} or ${byHouse}`;

/**
 * How a person wants to be told of what waits for them; whoever has none has chosen nothing, and is told in the usual way. Theirs alone. A
 * class without a type: it has no id that anybody needs.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: isTheirs },
    { name: "add", command: "insert", check: isTheirs },
    { name: "change", command: "update", using: isTheirs, check: isTheirs },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
export class NoticeChoices implements Choices {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Person, { unique: true, deleteRule: "cascade" })
  person!: Person;

  @Property({ type: "text" })
  language!: Language;

  @Enum({ items: () => Rhythm })
  rhythm!: Rhythm;

  @Property({ type: "int" })
  hour!: number;

  @Enum({ items: () => Weekday })
  weekday!: Weekday;

  @Property({ type: "int" })
  quietFrom!: number;

  @Property({ type: "int" })
  quietUntil!: number;

  @Property({ type: "json" })
  ways!: Choices["ways"];
}
