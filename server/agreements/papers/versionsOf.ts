import type { EntityManager } from "@mikro-orm/postgresql";
import type { AgreementContent } from "../../../schema/agreements/content.ts";
import type { Means, VersionRecord } from "../../../schema/agreements/papers/record.ts";
import { AgreementSection } from "../text/AgreementSection.ts";
import { AgreementVersion } from "../text/AgreementVersion.ts";
import { byAgreement, type OfAgreements } from "./byAgreement.ts";

/**
 * The texts of some agreements: those that were proposed as they were written down then, and one that is drafted as it is now. What a text says
 * of means is for those who have part in it.
 */
export async function versionsOf(
  em: EntityManager,
  of: OfAgreements,
): Promise<(one: { id: string }, isPartner: boolean) => VersionRecord[]> {
  const versions = await byAgreement(
    em.find(AgreementVersion, of, { populate: ["content", "charter.charter"] as never, orderBy: { number: 1 } }),
  );
  const drafted = await byAgreement(em.find(AgreementSection, of, { orderBy: { rank: 1, id: 1 } }));
  return (one, isPartner) =>
    versions(one).map((version) => ({ ...versionOf(version, drafted(one)), means: isPartner ? meansIn(version.content) : null }));
}

function versionOf(version: AgreementVersion, sections: readonly AgreementSection[]): Omit<VersionRecord, "means"> {
  const { number, state, digest, startsOn, endsOn, why } = version;
  const content = version.content as AgreementContent | null | undefined;
  const written = content?.sections ?? sections.filter((one) => one.version.id === version.id);
  return {
    ...{ number, state, digest: digest ?? null, startsOn: startsOn ?? null, endsOn: endsOn ?? null, why: why ?? null },
    charter: content ? charterIn(content) : null,
    parties: content?.parties.map(({ name, organisationNumber, side }) => ({ name, organisationNumber, side })) ?? null,
    sections: written.map(({ heading, text }) => ({ heading, text })),
  };
}

const charterIn = ({ charter }: AgreementContent): string | null => (charter ? `${charter.name} (${charter.number})` : null);

interface Said extends AgreementContent {
  contributions?: Means["contributions"];
  goals?: Means["goals"];
  personalData?: Means["dataUses"];
}

/** What a text that was proposed says of means. */
function meansIn(content: object | null | undefined): Means | null {
  if (!content) return null;
  const { contributions = [], goals = [], personalData = [] } = content as Said;
  return { contributions, goals, dataUses: personalData };
}
