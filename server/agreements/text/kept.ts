import { kept } from "../../database/kept.ts";
import type { Declared } from "../../hubs/HubRow.ts";
import { ofAgreements } from "../ofAgreements.ts";

const open = ["visibility", "updated_at"];
const no = (what: string) => `raise exception '${what}' using errcode = 'insufficient_privilege';`;

/** SQL: what has to be there before a text is in force, whoever writes it: a body's yes to this very text, and every party's signature. */
const isBinding = `exists (select 1 from political_decision said where said.version_id = new.id and said.verdict = 'Approves' and said.digest = new.digest)
  and not exists (select 1 from party where party.agreement_id = new.agreement_id and party.left_on is null
    and not exists (select 1 from signature signed where signed.version_id = new.id and signed.party_id = party.id and signed.digest = new.digest))`;

/** A text never becomes a draft again, and comes into force in one way alone. */
const oneWay = [
  `if tg_op = 'UPDATE' and old.state <> 'Drafting' and new.state = 'Drafting' then ${no("what is proposed is never changed")} end if;`,
  `if tg_op = 'UPDATE' and old.state <> 'InForce' and new.state = 'InForce' and not (${isBinding}) then ${no("not decided and signed by all")} end if;`,
].join(" ");

/** How the table of an agreement's texts is declared: once proposed, only where they stand is said anew. */
export const keptOnceProposed: Declared = {
  ...ofAgreements({ agreement: "agreement", charter: "charter_version", amends: "agreement_version", leaving: "party", joining: "party" }),
  triggers: [kept("agreement_version_kept", "old.state <> 'Drafting'", [...open, "state", "in_force_on", "withdrawn_why"], oneWay)],
};

const isProposed = "exists (select 1 from agreement_version text where text.id = old.version_id and text.state <> 'Drafting')";
const ofText = ofAgreements({ agreement: "agreement", version: "agreement_version" });

/** How the table of their sections is declared: they are kept with the text that they are of. */
export const keptWithText: Declared = { ...ofText, triggers: [kept("agreement_section_kept", isProposed, open)] };

/** How a table is declared of what was said of a proposed text: it is kept as it was said, only not whose account it was when that is gone. */
export const keptAsSaid = (name: string, points: Record<string, string> = {}): Declared => ({
  ...ofAgreements({ agreement: "agreement", version: "agreement_version", ...points }),
  triggers: [kept(name, "true", [...open, "person_id"])],
});
