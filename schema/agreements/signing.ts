import { type PartySide, whyNotSpeakFor } from "../agreements.ts";
import type { Day } from "../day.ts";
import type { Rights } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName } from "../text.ts";
import { VersionState } from "./versions.ts";

/** A text that can be signed. */
export interface Signable {
  state: VersionState;
  digest?: string | null;
}

/** A party as signing asks of it. */
interface SigningParty {
  id: string;
  hub: { id: string };
  actor: { id: string };
  side: PartySide;
}

/** Whoever is authorised to sign for a party: with an account, or by name, on paper. */
export interface Authorised {
  person?: { id: string } | null;
  name?: string | null;
}

/** Why nobody can be named like this as authorised to sign for a party; nothing if they can: in one way. */
export function whyNotAuthorise({ person, name }: Authorised): Refusal | undefined {
  if (person && name) return refusal("signing.whyNot.whoTwice");
  if (!person) return name?.trim() ? whyNotName(name) : refusal("signing.whyNot.nobody");
}

const whyNotNow = ({ state }: Signable, party: { id: string }, signed: readonly { party?: { id: string } | null }[]) => {
  if (state !== VersionState.Signing) return refusal("signing.whyNot.notSigning");
  if (signed.some((one) => one.party?.id === party.id)) return refusal("signing.whyNot.signed");
};

/**
 * Why somebody cannot sign a text for a party; nothing if they can: whoever is named as authorised to, and speaks for the party, once, what
 * they have read (`seen` is its digest), and says so.
 */
export function whyNotSign(
  rights: Rights,
  me: string,
  text: Signable,
  party: SigningParty,
  authorised: Authorised | undefined,
  signed: readonly { party?: { id: string } | null }[],
  { seen, hasRead }: { seen: string; hasRead: boolean },
): Refusal | undefined {
  if (authorised?.person?.id !== me) return refusal("signing.whyNot.notAuthorised");
  const no = whyNotSpeakFor(rights, party) ?? whyNotNow(text, party, signed);
  if (no) return no;
  if (seen !== text.digest) return refusal("signing.whyNot.otherText");
  if (!hasRead) return refusal("signing.whyNot.notRead");
}

/** Why it cannot be noted that a party signed on paper; nothing if it can: by an official, not before the text was proposed nor in the future. */
export function whyNotNoteSigned(
  rights: Rights,
  text: Signable & { proposedOn?: Day | null },
  party: SigningParty,
  signed: readonly { party?: { id: string } | null }[],
  { name, signedOn }: { name: string; signedOn: Day },
  today: Day,
): Refusal | undefined {
  if (!rights.officialOf.includes(party.hub.id)) return refusal("signing.whyNot.notOfficial");
  const no = firstNo(whyNotNow(text, party, signed), whyNotName(name), signedOn ? whyNotDay(signedOn) : refusal("signing.whyNot.noDay"));
  if (no) return no;
  if (signedOn > today) return refusal("house.whyNot.dateInFuture");
  if (text.proposedOn && signedOn < text.proposedOn) return refusal("signing.whyNot.beforeProposed");
}

interface Signed {
  party?: { id: string } | null;
  digest: string;
}

/** The parties that have not signed a text. */
const yetToSign = <P extends { id: string }>({ digest }: Signable, parties: readonly P[], signed: readonly Signed[]): P[] =>
  parties.filter(({ id }) => !signed.some((one) => one.party?.id === id && one.digest === digest));

/** Whether a text comes into force: a body has approved this very text, and every party has signed it. */
export const isBinding = (
  text: Signable,
  parties: readonly { id: string }[],
  signed: readonly Signed[],
  decisions: readonly { verdict: string; digest: string }[],
): boolean =>
  text.state === VersionState.Signing &&
  parties.length > 1 &&
  decisions.some(({ verdict, digest }) => verdict === "Approves" && digest === text.digest) &&
  !yetToSign(text, parties, signed).length;
