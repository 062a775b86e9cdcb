import type { Role } from "../../schema/hubs.ts";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { languageNow } from "../i18n.tsx";
import { forgetDrafts } from "../live/drafts.ts";
import { forgetUnsent } from "../live/unsent.ts";

/** A person of the demo, who can be signed in with one click. */
export interface DemoPerson {
  name: string;
  email: string;
  hub: string;
  roles: { role: Role; area?: string }[];
  /** The names of the actors that they act for. */
  actors: string[];
}

/** What came back from signing in: whether it went well, what it said, and its code when it did not. */
export interface Answered<Body = Record<string, unknown>> {
  ok: boolean;
  status: number;
  code?: string;
  body: Body;
}

/** Asks the server what is not in the GraphQL API. */
export const send = async (path: string, init: RequestInit): Promise<Answered> => {
  const headers = { "content-type": "application/json", "accept-language": languageNow() };
  const answer = await fetch(path, { ...init, headers }).catch(() => undefined);
  if (!answer) return { ok: false, status: 0, body: {} };
  const body = await answer.json().catch(() => ({}));
  return { ok: answer.ok, status: answer.status, code: body?.code, body: body ?? {} };
};

/** Asks signing in to do something. */
export const post = (path: string, body: object = {}) => send(`/api/auth${path}`, { method: "POST", body: JSON.stringify(body) });

/** Asks signing in about something. */
export const read = (path: string) => send(`/api/auth${path}`, { method: "GET" });

/** Why signing in said no, as a rule would: too many tries, a rule's own reason, or `otherwise`. */
export function whyNot({ status, code, body }: Answered, otherwise: Refusal): Refusal {
  if (status === 429) return tooMany(Number(body.seconds ?? 60));
  if (code === "REFUSED") return { key: body.key, values: body.values } as Refusal;
  return status === 0 || status >= 500 ? refusal("people.failed") : otherwise;
}

const tooMany = (seconds: number) =>
  seconds < 90
    ? refusal("people.tooManySeconds", { count: seconds })
    : refusal("people.tooManyMinutes", { count: Math.ceil(seconds / 60) });

/** Whether a second step is asked for before somebody is in. */
export const needsCode = ({ body }: Answered) => body.twoFactorRedirect === true;

/** Signs in with e-mail and password. */
export const signIn = (email: string, password: string) => post("/sign-in/email", { email, password });

/** Has a link sent to an address, if anyone here has it. */
export const sendLink = (email: string, to: string) => post("/sign-in/link", { email, to });

/** Signs in as a person of the demo. */
export const signInAs = (email: string) => send("/api/demo/sign-in", { method: "POST", body: JSON.stringify({ email }) });

/** The people of the demo; none where there is no demo. */
export async function demoPeople(): Promise<DemoPerson[]> {
  const { ok, body } = await send("/api/demo", { method: "GET" });
  return ok ? (body.people as DemoPerson[]) : [];
}

/** A hub's own providers of signing in, which stand first for who comes from it. */
export interface Provider {
  id: string;
  name: string;
}

/** The providers of the hub at a path. */
export async function providersOf(hub: string): Promise<Provider[]> {
  const { ok, body } = await send(`/api/providers?${new URLSearchParams({ hub })}`, { method: "GET" });
  return ok ? (body.providers as Provider[]) : [];
}

/** Where signing in with a provider begins. */
export const providerDoor = (id: string, to: string) => `/api/providers/start?${new URLSearchParams({ provider: id, to })}`;

/** A letter that the demo would have sent. */
export interface Letter {
  id: string;
  to: string;
  language: string;
  subject: string;
  text: string;
  at: string;
}

/** What lies in the demo's mailbox; nothing where there is none. */
export async function mailbox(): Promise<Letter[] | null> {
  const { ok, body } = await send("/api/demo/mailbox", { method: "GET" });
  return ok ? (body.letters as Letter[]) : null;
}

/** Another person sees other things: everything that was read for the one before is left behind with the page. */
export const startOver = (address: string) => location.assign(address);

/** Signs out, and starts over where everyone can be. */
export async function signOut() {
  forgetUnsent();
  forgetDrafts();
  await post("/sign-out");
  startOver(location.pathname);
}
