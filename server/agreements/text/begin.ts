import type { EntityManager } from "@mikro-orm/postgresql";
import { type TemplateHeading, usualHeadings } from "../../../schema/agreements/headings.ts";
import { whyNotBeginText } from "../../../schema/agreements/versions.ts";
import type { Day } from "../../../schema/day.ts";
import { versionInForce } from "../../charter/inForce.ts";
import { refuse } from "../../errors.ts";
import type { Agreement } from "../Agreement.ts";
import { AgreementSection } from "./AgreementSection.ts";
import { AgreementTemplate } from "./AgreementTemplate.ts";
import { AgreementVersion } from "./AgreementVersion.ts";
import { sectionsOf, textsOf } from "./find.ts";

type Begun = TemplateHeading & { text: string };

/**
 * Begins the first text of an agreement, under the hub's headings. What it grew out of is carried over, heading by heading, so that the parties
 * go on from where they were.
 */
export async function beginText(em: EntityManager, agreement: Agreement, today: Day): Promise<AgreementVersion> {
  refuse(whyNotBeginText(agreement, (await textsOf(em, agreement)).length));
  const { hub, startsOn, endsOn } = agreement;
  const charter = await versionInForce(em, hub.id, today);
  const version = em.create(AgreementVersion, { hub, agreement, number: 1, startsOn, endsOn, charter } as AgreementVersion);
  write(em, version, await startOf(em, agreement));
  return version;
}

/** Begins the next text of an agreement from an earlier one: what that said, and what is `said` of this one. */
export async function nextText(
  em: EntityManager,
  from: AgreementVersion,
  today: Day,
  said: Partial<AgreementVersion> = {},
): Promise<AgreementVersion> {
  const { agreement, hub, startsOn, endsOn, aim, why, learned, amends, leaving, joining } = from;
  const number = (await em.count(AgreementVersion, { agreement })) + 1;
  const charter = await versionInForce(em, hub.id, today);
  const begun = { hub, agreement, number, charter, startsOn, endsOn, aim, why, learned, amends, leaving, joining, ...said };
  const version = em.create(AgreementVersion, begun as AgreementVersion);
  write(em, version, await sectionsOf(em, from));
  return version;
}

function write(em: EntityManager, version: AgreementVersion, sections: readonly Begun[]) {
  const { hub, agreement } = version;
  for (const [rank, { heading, hint, isRequired, text }] of sections.entries())
    em.create(AgreementSection, { hub, agreement, version, rank, heading, hint, isRequired, text } as AgreementSection);
}

async function startOf(em: EntityManager, { hub, follows }: Agreement): Promise<Begun[]> {
  const template = (await em.findOne(AgreementTemplate, { hub }))?.headings ?? usualHeadings;
  const earlier = follows ? (await textsOf(em, follows)).findLast(({ state }) => state === "InForce" || state === "Replaced") : undefined;
  const said = earlier ? await sectionsOf(em, earlier) : [];
  const textUnder = (name: string) => said.find(({ heading }) => heading === name)?.text ?? "";
  const more = said.filter(({ heading, text }) => text && !template.some((one) => one.heading === heading));
  return [
    ...template.map((one) => ({ ...one, text: textUnder(one.heading) })),
    ...more.map(({ heading, hint, text }) => ({ heading, hint, text, isRequired: false })),
  ];
}
