import type { EntityManager } from "@mikro-orm/postgresql";
import { type OpenPart, openAs, rulesOn } from "../../../schema/agreements/rules.ts";
import type { Visibility } from "../../../schema/hubs.ts";
import type { Agreement } from "../Agreement.ts";
import { AgreementRules } from "./AgreementRules.ts";

/** A day after all rules: none hold from a day to come, so it has those that hold now. */
const ever = "9999-12-31";

/** How open a part of an agreement is, as the agreement and the rules of its hub say together. For a part to be made with, and for `Agreement.onShow`. */
export async function opennessOf(em: EntityManager, { hub, visibility }: Agreement, part: OpenPart): Promise<Visibility> {
  return openAs(visibility, rulesOn(await em.find(AgreementRules, { hub }), ever), part);
}
