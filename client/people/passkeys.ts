import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { type Answered, post, read } from "./signing.ts";

/** Whether this browser can keep and use passkeys. */
export const canUsePasskeys = () => typeof PublicKeyCredential === "function";

const gaveUp: Answered = { ok: false, status: 400, body: {} };

/** Signs in with a passkey that the reader chooses in the browser's own dialog. */
export async function signInWithPasskey(): Promise<Answered> {
  const asked = await read("/passkey/generate-authenticate-options");
  if (!asked.ok) return asked;
  const optionsJSON = asked.body as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON }).catch(() => undefined);
  return response ? post("/passkey/verify-authentication", { response }) : gaveUp;
}

/** Makes a passkey on a device that the reader chooses, and keeps its public half. */
export async function addPasskey(name: string): Promise<Answered> {
  const asked = await read("/passkey/generate-register-options");
  if (!asked.ok) return asked;
  const optionsJSON = asked.body as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON }).catch(() => undefined);
  return response ? post("/passkey/verify-registration", { response, name }) : gaveUp;
}
