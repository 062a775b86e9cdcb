import { sql } from "kysely";
import { Hub } from "../../hubs/Hub.ts";
import { lists } from "../../reading/lists.ts";
import { Agreement } from "../Agreement.ts";
import { PoliticalDecision } from "../decisions/PoliticalDecision.ts";
import { Ending } from "../ends/Ending.ts";
import { AuthorisedSignatory } from "../signing/AuthorisedSignatory.ts";
import { Signature } from "../signing/Signature.ts";
import { AgreementSection } from "./AgreementSection.ts";
import { AgreementTemplate } from "./AgreementTemplate.ts";
import { AgreementVersion } from "./AgreementVersion.ts";

const ofAgreement = "item.agreement_id = parent.id";
const ofText = "item.version_id = parent.id";
const inTime = (column: string) => () => ({ by: sql.raw(`item.${column}::text`), type: "text" as const });

export const agreementTextLists = [
  lists(() => Hub, "agreementTemplates", {
    of: () => AgreementTemplate,
    description: "The headings under which its agreements are written, where it has chosen its own: one or none.",
    where: "item.hub_id = parent.id",
  }),
  lists(() => Agreement, "versions", {
    of: () => AgreementVersion,
    description: "Its texts, the latest first.",
    where: ofAgreement,
    order: () => ({ by: sql.raw("item.number"), type: "int", descending: true }),
  }),
  lists(() => Agreement, "decisions", {
    of: () => PoliticalDecision,
    description: "What political bodies have decided on it, the first first.",
    where: ofAgreement,
    order: inTime("decided_on"),
  }),
  lists(() => Agreement, "signatures", {
    of: () => Signature,
    description: "Who has signed its texts, the first first.",
    where: ofAgreement,
    order: () => ({ by: sql.raw("item.signed_at"), type: "timestamptz" }),
  }),
  lists(() => Agreement, "signatories", {
    of: () => AuthorisedSignatory,
    description: "Who is authorised to sign for its parties.",
    where: ofAgreement,
  }),
  lists(() => Agreement, "endings", {
    of: () => Ending,
    description: "How its term went on or ended, the first first.",
    where: ofAgreement,
    order: inTime("happened_on"),
  }),
  lists(() => AgreementVersion, "sections", {
    of: () => AgreementSection,
    description: "Its sections in their order.",
    where: ofText,
    order: () => ({ by: sql.raw("item.rank"), type: "int" }),
  }),
  lists(() => AgreementVersion, "signatures", {
    of: () => Signature,
    description: "Who has signed it, the first first.",
    where: ofText,
    order: () => ({ by: sql.raw("item.signed_at"), type: "timestamptz" }),
  }),
];
