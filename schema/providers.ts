import type { Role } from "./hubs.ts";
import { personalNumberIn } from "./personalNumber.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { firstNo, whyNotName, whyNotText } from "./text.ts";

/** Whose word it is: an organisation's own accounts, or a broker's that passes e-identification on. */
export const ProviderKind = { Organisation: "Organisation", Broker: "Broker" } as const;
export type ProviderKind = keyof typeof ProviderKind;

/** What a group at the provider means in the hub: a role, for an area or the whole hub; a member's seat when no role is named. */
export interface GroupRole {
  group: string;
  role: Role | null;
  area: string | null;
}

/** What describes a provider. */
export interface Described {
  kind: ProviderKind;
  name: string;
  issuer: string;
  clientId: string;
  groupsClaim: string;
  assurance: readonly string[];
  groups: readonly GroupRole[];
}

/** The most groups that can mean something, and the most levels of assurance. */
export const mostGroups = 200;

function whyNotIssuer(issuer: string): Refusal | undefined {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) return refusal("providers.whyNot.issuer");
}

/** Why a provider cannot be described like this; nothing if it can. A broker must say how sure it is of somebody. */
export const whyNotProvider = ({ kind, name, issuer, clientId, groupsClaim, assurance, groups }: Described): Refusal | undefined =>
  firstNo(
    whyNotName(name),
    whyNotIssuer(issuer),
    whyNotName(clientId),
    whyNotName(groupsClaim),
    kind === ProviderKind.Broker && !assurance.length ? refusal("providers.whyNot.assurance") : undefined,
    groups.length > mostGroups || assurance.length > mostGroups ? refusal("house.whyNot.tooMany", { most: mostGroups }) : undefined,
    ...groups.map(({ group }) => whyNotName(group)),
    ...groups.map(({ role, area }) => (area && !role ? refusal("access.whyNot.areaWithoutRole") : undefined)),
    ...assurance.map((one) => whyNotText(one, 200) ?? whyNotName(one)),
  );

/** What is believed of somebody whom a provider vouches for. */
export interface Vouched {
  subject: string;
  name: string | null;
  /** Only one that the provider has confirmed is believed. */
  email: string | null;
  isEmailUnconfirmed: boolean;
  groups: readonly string[];
  assurance: string | null;
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() && !personalNumberIn(value) ? value.trim() : null;

/** What of a provider's claims is read at all. The rest, and whatever is a personal identity number, is never kept nor logged. */
export function vouchedBy(claims: Readonly<Record<string, unknown>>, groupsClaim: string): Vouched {
  const groups = claims[groupsClaim];
  const email = text(claims.email)?.toLowerCase() ?? null;
  const isConfirmed = claims.email_verified === true || claims.email_verified === "true";
  return {
    subject: String(claims.sub),
    name: text(claims.name),
    email: isConfirmed ? email : null,
    isEmailUnconfirmed: !!email && !isConfirmed,
    groups: (Array.isArray(groups) ? groups : [groups]).flatMap((group) => text(group) ?? []),
    assurance: text(claims.acr),
  };
}

/** What somebody's groups give them. */
export const givenBy = (mapping: readonly GroupRole[], groups: readonly string[]): GroupRole[] =>
  mapping.filter(({ group }) => groups.includes(group));

/** Whether a provider was as sure of somebody as the hub asks; where it asks for nothing, everyone is sure enough. */
export const isSureEnough = (asked: readonly string[], assurance: string | null): boolean =>
  !asked.length || (assurance !== null && asked.includes(assurance));
