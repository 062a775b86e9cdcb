import { type Refusal, refusal } from "./refusal.ts";

/** The ways in: what a session began with. TwoSteps is a password or a link, and a code. */
export const WayIn = {
  Password: "Password",
  Link: "Link",
  Passkey: "Passkey",
  TwoSteps: "TwoSteps",
  Provider: "Provider",
  Demo: "Demo",
} as const;
export type WayIn = keyof typeof WayIn;

/** The shortest password, in characters. Length is what makes one hard to guess; nothing is asked of which characters. */
export const shortestPassword = 12;
/** The longest password, in characters. */
export const longestPassword = 128;

/** How long a one-time link can be used, in minutes. */
export const linkMinutes = 15;
/** How long after signing in somebody may change how they sign in, in minutes: later on, whoever holds the device must show who they are. */
export const freshMinutes = 60;
/** How long after coming in by another way a password may be set without telling the one before, in minutes. */
export const recoveryMinutes = 15;

/** Why somebody may not do here what concerns them everywhere; nothing if they may. One whom a hub's own provider let in is known to that hub alone. */
export function whyNotForOneself({ onlyIn }: { onlyIn?: string | null }): Refusal | undefined {
  if (onlyIn) return refusal("people.whyNot.onlyHere");
}

/** Why this cannot be a password; nothing if it can. */
export function whyNotPassword(password: string): Refusal | undefined {
  const length = [...password].length;
  if (!length) return refusal("people.whyNot.passwordMissing");
  if (length < shortestPassword) return refusal("people.whyNot.passwordShort", { least: shortestPassword });
  if (length > longestPassword) return refusal("people.whyNot.passwordLong", { most: longestPassword });
}

/** A session as far as it matters for what may be done in it. */
export interface Entered {
  how: WayIn;
  /** The hub whose provider vouched for the person, if one did: the session counts in that hub alone. */
  hub: string | null;
  createdAt: Date;
}

const olderThan = ({ createdAt }: Entered, minutes: number, now: Date) => +now - +createdAt > minutes * 60_000;

/** Why a session may not change how its person signs in; nothing if it may. What a hub's provider says must not open other hubs. */
export function whyNotChangeWays(session: Entered, now: Date): Refusal | undefined {
  if (session.hub) return refusal("people.whyNot.vouched");
  if (olderThan(session, freshMinutes, now)) return refusal("people.whyNot.stale", { minutes: freshMinutes });
}

const otherWays: readonly WayIn[] = [WayIn.Link, WayIn.Passkey, WayIn.TwoSteps];

/** Whether the password before must be told to set a new one. Who has just come in by another way has shown who they are: they may have forgotten it. */
export const mustTellPassword = (session: Entered, now: Date): boolean =>
  !otherWays.includes(session.how) || olderThan(session, recoveryMinutes, now);

/** A path of our own to come back to; the start where an address leads elsewhere. */
export const ownPath = (path: string | null | undefined): string => (path && /^\/(?![/\\])/.test(path) ? path : "/");

/** Why somebody who went to a hub's provider came back as nobody. */
export const ProviderNo = { failed: "failed", closed: "closed", unverified: "unverified", assurance: "assurance" } as const;
export type ProviderNo = keyof typeof ProviderNo;

/** The sentence for whom a provider did not let in, from the word in the address; nothing where there is none of ours. */
export const whyNotEntered = (no: string | null): Refusal | undefined =>
  no && no in ProviderNo ? refusal(`people.whyNot.provider.${no as ProviderNo}`) : undefined;

const systems = [
  ["Android", /Android/],
  ["iPadOS", /iPad/],
  ["iOS", /iPhone/],
  ["Windows", /Windows/],
  ["macOS", /Macintosh|Mac OS X/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux/],
] as const;

const browsers = [
  ["Edge", /Edg(A|iOS)?\//],
  ["Opera", /OPR\//],
  ["Firefox", /Firefox\/|FxiOS\//],
  ["Chrome", /Chrome\/|CriOS\//],
  ["Safari", /Safari\//],
] as const;

const first = (list: readonly (readonly [string, RegExp])[], agent: string) => list.find(([, sign]) => sign.test(agent))?.[0] ?? null;

/** The device that a browser says it is, as far as a person would recognise it; null for what it does not say. */
export const deviceOf = (agent: string): { browser: string | null; system: string | null } => ({
  browser: first(browsers, agent),
  system: first(systems, agent),
});
