import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";

/** Somebody with an account at the provider, as its claims. */
export type Claims = Record<string, unknown>;

/** A municipality's own provider of signing in: the real server, on this machine, with the people that it is given. */
export interface OpenProvider {
  issuer: string;
  clientId: string;
  secret: string;
  /** Who signs in there next, and how surely. */
  next: { account: string; acr?: string };
  people: Map<string, Claims>;
  close(): void;
}

/** Opens a provider that knows one client, which may come back to these addresses. */
export async function openProvider(redirect: string): Promise<OpenProvider> {
  const http = createServer().listen(0, "127.0.0.1");
  await once(http, "listening");
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const people = new Map<string, Claims>();
  const opened: OpenProvider = {
    issuer,
    clientId: "samvav",
    secret: "s".repeat(40),
    next: { account: "" },
    people,
    close: () => http.close(),
  };
  const settings: Configuration = {
    clients: [{ client_id: opened.clientId, client_secret: opened.secret, redirect_uris: [redirect], grant_types: ["authorization_code"] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups", "personalIdentityNumber"], acr: null },
    acrValues: ["low", "substantial"],
    cookies: { keys: ["k".repeat(32)] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: async (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people.get(id) }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, settings);
  const answer = provider.callback();
  http.on("request", async (request, response) => {
    if (!request.url!.startsWith("/interaction/")) return answer(request, response);
    const { account, acr } = opened.next;
    await provider.interactionFinished(request, response, { login: { accountId: account, ...(acr && { acr }) } });
  });
  return opened;
}
