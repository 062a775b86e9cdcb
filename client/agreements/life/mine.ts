import type { LifeParty, LifeRead, TextRead } from "./life.ts";

/** The party that somebody is to sign a text for, if they are named to and have not yet. */
export function partyToSign(life: LifeRead, { id, state }: Pick<TextRead, "id" | "state">, me: string): LifeParty | undefined {
  if (state !== "Signing") return;
  const mine = life.signatories.flatMap(({ person, party }) => (person?.id === me && party ? [party.id] : []));
  const isSigned = (party: string) => life.signatures.some((one) => one.version?.id === id && one.party?.id === party);
  return life.parties.find((party) => mine.includes(party.id) && !isSigned(party.id));
}
