import type { EntityManager } from "@mikro-orm/postgresql";
import type { AgreementContent } from "../../../schema/agreements/content.ts";
import type { VersionRecord } from "../../../schema/agreements/papers/record.ts";
import { AgreementSection } from "../text/AgreementSection.ts";
import { AgreementVersion } from "../text/AgreementVersion.ts";
import { byAgreement, type OfAgreements, type RowsOf } from "./byAgreement.ts";

/** The texts of some agreements: those that were proposed as they were written down then, and one that is drafted as it is now. */
export async function versionsOf(em: EntityManager, of: OfAgreements): Promise<RowsOf<VersionRecord>> {
  const versions = await byAgreement(
    em.find(AgreementVersion, of, { populate: ["content", "charter.charter"] as never, orderBy: { number: 1 } }),
  );
  const drafted = await byAgreement(em.find(AgreementSection, of, { orderBy: { rank: 1, id: 1 } }));
  return (one) => versions(one).map((version) => versionOf(version, drafted(one)));
}

function versionOf(version: AgreementVersion, sections: readonly AgreementSection[]): VersionRecord {
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
