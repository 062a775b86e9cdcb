import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { whyNotPartner } from "../../schema/agreements.ts";
import type { Rights } from "../../schema/hubs.ts";
import { HubRow } from "../hubs/HubRow.ts";
import type { Agreement } from "./Agreement.ts";

/** A row of an agreement: written by those who have part in it, told of by its title, kept between them and heard in it. */
@Entity({ abstract: true })
@ObjectType()
export abstract class AgreementRow extends HubRow {
  abstract agreement: Agreement;

  called() {
    return this.agreement.title;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotPartner(rights, this.agreement);
  }

  override parties() {
    return [this.agreement.id];
  }

  override rooms(): string[] {
    return [this.id, this.agreement.id];
  }
}
