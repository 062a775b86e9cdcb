import { Check, Entity, Index, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { whyNotPartner } from "../../../schema/agreements.ts";
import type { Rights } from "../../../schema/hubs.ts";
import { refusal } from "../../../schema/refusal.ts";
import { Refused, refuse } from "../../errors.ts";
import { AttachedFile, opennessOfFile } from "../../meetings/attachments/AttachedFile.ts";
import { type FilePlace, filePlaces } from "../../meetings/attachments/filePlaces.ts";
import { removeFiles } from "../../meetings/attachments/pieces.ts";
import { Node } from "../../Node.ts";
import { Agreement } from "../Agreement.ts";
import { PoliticalDecision } from "../decisions/PoliticalDecision.ts";
import { FollowUp } from "../followUps/FollowUp.ts";
import { ofAgreements } from "../ofAgreements.ts";
import { AgreementFilePiece } from "./AgreementFilePiece.ts";

/** A document that belongs to an agreement, or to what a body decided on it or one of its follow-ups: an opinion, a budget, minutes. */
@Entity(ofAgreements({ agreement: "agreement", decision: "political_decision", followUp: "follow_up" }))
@Index({ properties: ["agreement", "createdAt"] })
@Check({ name: "agreement_file_not_for_parties", expression: "visibility <> 'parties'" })
@Check({ name: "agreement_file_of_one", expression: "decision_id is null or follow_up_id is null" })
@ObjectType({ implements: Node, description: "A document that belongs to an agreement, a decision on it or one of its follow-ups." })
export class AgreementFile extends AttachedFile {
  @Field(() => Agreement, { nullable: true, description: "The agreement that it belongs to." })
  @ManyToOne(() => Agreement)
  agreement!: Agreement;

  @Field(() => PoliticalDecision, { nullable: true, description: "The decision that it documents; null for none." })
  @ManyToOne(() => PoliticalDecision, { nullable: true, index: true, deleteRule: "no action" })
  decision?: PoliticalDecision | null;

  @Field(() => FollowUp, { nullable: true, description: "The follow-up that it belongs to; null for none." })
  @ManyToOne(() => FollowUp, { nullable: true, index: true, deleteRule: "set null" })
  followUp?: FollowUp | null;

  override whyNotWrite(rights: Rights) {
    return whyNotPartner(rights, this.agreement);
  }

  override parties() {
    return [this.agreement.id];
  }

  override rooms() {
    return [this.id, this.agreement.id];
  }
}

/** Files of agreements: those who have part in one, and officials, attach them. */
export const ofAgreement: FilePlace = {
  address: "/api/agreements/:id/files/:file/:position",
  of: () => AgreementFile,
  pieces: () => AgreementFilePiece,
  column: "agreement_id",
  async open(em, viewer, id) {
    const agreement = await em.findOne(Agreement, id);
    if (!agreement) throw new Refused(refusal("house.whyNot.unknown"));
    refuse(whyNotPartner(viewer, agreement));
    return { hub_id: agreement.hub.id, agreement_id: id };
  },
};
filePlaces.push(ofAgreement);

const populated = ["agreement", "decision", "followUp"] as const;

Agreement.onShow.push(async (em, agreement) => {
  for (const file of await em.find(AgreementFile, { agreement }, { populate: populated }))
    file.visibility = opennessOfFile(agreement, file.only);
});

Agreement.onRemove.push(async (em, agreement) => {
  await removeFiles(em, ofAgreement, await em.find(AgreementFile, { agreement }, { populate: populated }));
  await em.nativeDelete(AgreementFilePiece, { agreement });
});
