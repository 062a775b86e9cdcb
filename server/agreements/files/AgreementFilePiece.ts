import { Entity, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { pointsInside } from "../../hubs/HubRow.ts";
import { FilePiece, ofFiles } from "../../meetings/attachments/FilePiece.ts";
import { Agreement } from "../Agreement.ts";
import { isPartner } from "../ofAgreements.ts";

const partner = (columns: Record<string, string>) => isPartner(columns, columns.agreement!);

/** A piece of the bytes of a file of an agreement. */
@Entity(ofFiles("agreement_file", partner, (columns) => pointsInside(columns, "agreement", "agreement")))
@Unique({ properties: ["file", "position"] })
export class AgreementFilePiece extends FilePiece {
  @ManyToOne(() => Agreement, { index: true, deleteRule: "no action" })
  agreement!: Agreement;
}
