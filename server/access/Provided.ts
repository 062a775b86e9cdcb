import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { byHouse } from "../database/policies.ts";
import { Person } from "../people/Person.ts";
import { IdentityProvider } from "./IdentityProvider.ts";

/** Whom somebody is at a provider, and what its word has given them in the hub, so that it can be taken away again. For the house alone. */
@Entity({ rowLevelSecurity: "force", policies: [{ name: "all", command: "all", using: byHouse, check: byHouse }] })
@Unique({ properties: ["provider", "issuer", "subject"] })
export class Provided {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => IdentityProvider, { deleteRule: "cascade" })
  provider!: IdentityProvider;

  @Property({ type: "text" })
  issuer!: string;

  @Property({ type: "text" })
  subject!: string;

  @ManyToOne(() => Person, { index: true, deleteRule: "cascade" })
  person!: Person;

  @Property({ type: "boolean" })
  gaveSeat: Opt<boolean> = false;

  /** The ids of the roles that it gave. */
  @Property({ type: "jsonb" })
  gaveRoles: Opt<string[]> = [];
}
