import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { byHouse } from "../database/policies.ts";
import { IdentityProvider } from "./IdentityProvider.ts";

/** What this installation shows a provider to be known by it: sealed with the installation's own secret, and read by the house alone. */
@Entity({ rowLevelSecurity: "force", policies: [{ name: "all", command: "all", using: byHouse, check: byHouse }] })
export class ProviderSecret {
  [PrimaryKeyProp]?: "provider";

  @OneToOne(() => IdentityProvider, { primary: true, deleteRule: "cascade" })
  provider!: IdentityProvider;

  @Property({ type: "text" })
  sealed!: string;
}
