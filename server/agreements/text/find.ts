import type { EntityManager } from "@mikro-orm/postgresql";
import { isUnderway } from "../../../schema/agreements/versions.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import type { Context } from "../../context.ts";
import { refuse } from "../../errors.ts";
import type { Agreement } from "../Agreement.ts";
import { underLock } from "../find.ts";
import { Party } from "../Party.ts";
import { AgreementSection } from "./AgreementSection.ts";
import { AgreementVersion } from "./AgreementVersion.ts";

/** A text with its agreement, as they are once everyone else who does something with the agreement has finished; for those who have part in it. */
export async function textToChange({ em, viewer }: Context, id: string): Promise<{ version: AgreementVersion; agreement: Agreement }> {
  const known = await em.findOneOrFail(AgreementVersion, id, { populate: ["agreement"] });
  const agreement = await underLock(em, known.agreement.id);
  refuse(whyNotPartner(viewer!, agreement));
  const version = await em.refreshOrFail(known, { populate: ["agreement", "leaving", "joining"] });
  return { version, agreement };
}

/** The sections of a text in their order. */
export const sectionsOf = (em: EntityManager, version: AgreementVersion): Promise<AgreementSection[]> =>
  em.find(AgreementSection, { version }, { orderBy: { rank: "asc" }, populate: ["version", "agreement"] });

/** The parties of an agreement today, in the order in which they joined. */
export const presentParties = (em: EntityManager, agreement: Agreement): Promise<Party[]> =>
  em.find(Party, { agreement, leftOn: null }, { populate: ["agreement", "actor"], orderBy: { joinedOn: "asc", id: "asc" } });

/** The texts of an agreement, the first first. */
export const textsOf = (em: EntityManager, agreement: Agreement): Promise<AgreementVersion[]> =>
  em.find(AgreementVersion, { agreement }, { orderBy: { number: "asc" }, populate: ["agreement"] });

/** The text of an agreement that is on its way to be in force, if there is one. */
export const underwayOf = async (em: EntityManager, agreement: Agreement): Promise<AgreementVersion | undefined> =>
  (await textsOf(em, agreement)).find(isUnderway);
