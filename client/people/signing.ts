import type { Role } from "../../schema/hubs.ts";
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

const post = (path: string, body: object) =>
  fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Signs in with e-mail and password; answers whether they were right. */
export const signIn = (email: string, password: string) => post("/api/auth/sign-in/email", { email, password });

/** Signs in as a person of the demo. */
export const signInAs = (email: string) => post("/api/demo/sign-in", { email });

/** The people of the demo; none where there is no demo. */
export async function demoPeople(): Promise<DemoPerson[]> {
  const answer = await fetch("/api/demo");
  return answer.ok ? (await answer.json()).people : [];
}

/** Another person sees other things: everything that was read for the one before is left behind with the page. */
export const startOver = (address: string) => location.assign(address);

/** Signs out, and starts over where everyone can be. */
export async function signOut() {
  forgetUnsent();
  await post("/api/auth/sign-out", {});
  startOver(location.pathname);
}
