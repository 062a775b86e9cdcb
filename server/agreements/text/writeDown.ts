import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { AgreementContent } from "../../../schema/agreements/content.ts";
import { VersionState } from "../../../schema/agreements/versions.ts";
import { canonical } from "../../../schema/meetings/minutes.content.ts";
import { asHouse } from "../../access/asHouse.ts";
import { versionInForce } from "../../charter/inForce.ts";
import type { Context } from "../../context.ts";
import { AgreementVersion } from "./AgreementVersion.ts";
import { presentParties, sectionsOf } from "./find.ts";

/** The SHA-256 of what a text says, in hexadecimal. */
export const digestOf = (content: AgreementContent): string => createHash("sha256").update(canonical(content)).digest("hex");

/**
 * Writes down what a text says at this moment, with its digest, and locks it. Read as the house, which knows every party by name. Beside the
 * entity, so that the log keeps the digest and not the text once more.
 */
export async function writeDown(context: Context, version: AgreementVersion): Promise<void> {
  const { em, today } = context;
  await asHouse(context, [version.hub.id], async () => {
    version.charter = await versionInForce(em, version.hub.id, today);
    await em.flush();
    const content = await contentOf(em, version);
    await sql`update agreement_version set content = ${JSON.stringify(content)}::jsonb where id = ${version.id}`.execute(em.getKysely());
    Object.assign(version, { state: VersionState.Proposed, proposedOn: today, digest: digestOf(content) });
  });
}

/** What a text says. */
async function contentOf(em: Context["em"], version: AgreementVersion): Promise<AgreementContent> {
  const { agreement, number, startsOn, endsOn, charter, leaving } = version;
  const also: Record<string, unknown> = {};
  for (const says of AgreementVersion.alsoSays) Object.assign(also, await says(em, agreement));
  return {
    ...also,
    form: 1,
    ...{ title: agreement.title, kind: agreement.kind, purpose: agreement.purpose ?? null, number },
    ...{ startsOn: startsOn ?? null, endsOn: endsOn ?? null },
    charter: charter ? { name: charter.charter.name, number: charter.number, adoptedOn: charter.adoptedOn ?? null } : null,
    parties: (await presentParties(em, agreement)).map((party) => ({
      ...{ name: party.actor.name, organisationNumber: party.actor.organisationNumber ?? null, side: party.side },
      leaves: party === leaving,
    })),
    sections: (await sectionsOf(em, version)).map(({ heading, text }) => ({ heading, text })),
  };
}
