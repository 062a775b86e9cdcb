import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { whyNotKeep } from "../../schema/councils.ts";
import type { Rights } from "../../schema/hubs.ts";
import { HubRow } from "../hubs/HubRow.ts";
import type { Council } from "./Council.ts";

/** A row of a council, written by those who keep it, and heard in it. */
@Entity({ abstract: true })
@ObjectType()
export abstract class CouncilRow extends HubRow {
  abstract council: Council;

  override whyNotWrite(rights: Rights) {
    return whyNotKeep(rights, { hub: this.hub, id: this.council.id });
  }

  override rooms(): string[] {
    return [this.id, this.council.id];
  }
}
