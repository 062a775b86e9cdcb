import type { EntityManager } from "@mikro-orm/postgresql";
import { OpenPart } from "../../../schema/agreements/rules.ts";
import { VersionState } from "../../../schema/agreements/versions.ts";
import type { Visibility } from "../../../schema/hubs.ts";
import { Agreement } from "../Agreement.ts";
import { amending } from "../means/mayChange.ts";
import { opennessOf } from "../rules/open.ts";
import type { AgreementVersion } from "./AgreementVersion.ts";
import { sectionsOf, textsOf, underwayOf } from "./find.ts";

/** Lets a text with its sections be seen by so many. */
export async function showText(em: EntityManager, version: AgreementVersion, visibility: Visibility): Promise<void> {
  for (const one of [version, ...(await sectionsOf(em, version))]) one.visibility = visibility;
}

/** Lets the text of an agreement in force be as open as the agreement and its hub's rules say; every other is for those who have part in it. */
export async function openText(em: EntityManager, agreement: Agreement): Promise<void> {
  const inForce = (await textsOf(em, agreement)).find(({ state }) => state === VersionState.InForce);
  if (inForce) await showText(em, inForce, await opennessOf(em, agreement, OpenPart.Text));
}

Agreement.onShow.push(openText);

amending.push(async (em, agreement) => (await underwayOf(em, agreement))?.state === VersionState.Drafting);
