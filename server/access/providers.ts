import type { MikroORM } from "@mikro-orm/postgresql";
import { type CookieOptions, type Request, Router } from "express";
import * as oidc from "openid-client";
import { ownPath, type ProviderNo } from "../../schema/people.ts";
import { vouchedBy } from "../../schema/providers.ts";
import { inHouse } from "../context.ts";
import type { Auth } from "../people/auth.ts";
import type { Person } from "../people/Person.ts";
import { isId } from "../reading/isId.ts";
import { receive } from "./arrival.ts";
import { IdentityProvider } from "./IdentityProvider.ts";
import { ProviderSecret } from "./ProviderSecret.ts";
import { forProviders, sealFor } from "./seal.ts";

/** What signing in with a hub's own provider needs of the house. */
export interface ProviderOptions {
  orm: MikroORM;
  auth: Pick<Auth, "addAccount" | "enter">;
  secret: string;
  publicUrl: string;
  /** How other servers are asked. */
  fetch: typeof fetch;
}

/** What a browser brings back from the provider, sealed: whoever comes with another's answer has not been the one who asked. */
interface Trip {
  provider: string;
  state: string;
  nonce: string;
  verifier: string;
  to: string;
  until: number;
}

/** Why somebody is nobody. */
interface No {
  no: ProviderNo;
}

const COOKIE = "samvav.provider";
const minutes = 10;

const signInPage = (no: ProviderNo, to: string) => `/sign-in?${new URLSearchParams({ no, to })}`;

/** Going out to a hub's provider and coming back as somebody (OpenID Connect: authorization code, PKCE, state and nonce). */
export function providers(options: ProviderOptions): Router {
  const router = Router();
  const trips = sealFor("trips to providers", options.secret);
  const cookie: CookieOptions = { httpOnly: true, sameSite: "lax", path: "/api/providers", secure: options.publicUrl.startsWith("https:") };
  const redirect = `${options.publicUrl}/api/providers/callback`;

  router.get("/api/providers", async ({ query }, response) => {
    const found =
      typeof query.hub === "string"
        ? await inHouse(options.orm, (em) => em.find(IdentityProvider, { hub: { slug: query.hub as string }, isOpen: true }))
        : [];
    response.json({ providers: found.map(({ id, name }) => ({ id, name })) });
  });

  router.get("/api/providers/callback", async (request, response) => {
    const trip = tripOf(trips.open(cookieOf(request) ?? ""));
    response.clearCookie(COOKIE, cookie).set("cache-control", "no-store");
    if (!trip) return response.redirect(signInPage("failed", "/"));
    const back = await come(options, trip, new URL(request.originalUrl, options.publicUrl)).catch(failed);
    if ("no" in back) return response.redirect(signInPage(back.no, trip.to));
    const { person, hub, provider } = back;
    await options.auth.addAccount({ id: person.id, name: person.name, email: person.email });
    const cookies = await options.auth.enter({ person: person.id, how: "Provider", hub, provider }, request.headers);
    for (const one of cookies) response.append("set-cookie", one);
    response.redirect(trip.to);
  });

  router.get("/api/providers/start", async ({ query }, response) => {
    const to = ownPath(typeof query.to === "string" ? query.to : null);
    const out = await go(options, String(query.provider), redirect).catch(failed);
    if ("no" in out) return response.redirect(signInPage(out.no, to));
    const { url, ...checks } = out;
    const trip: Trip = { ...checks, to, until: Date.now() + minutes * 60_000 };
    response.cookie(COOKIE, trips.seal(JSON.stringify(trip)), { ...cookie, maxAge: minutes * 60_000 });
    response.set("cache-control", "no-store").redirect(url.href);
  });
  return router;
}

/** What went wrong between two servers says nothing to a reader; whoever runs this one reads why. No claim is in it. */
function failed(error: Error & { code?: string }): No {
  console.error("Signing in with a provider failed:", error.code ?? error.name, error.message);
  return { no: "failed" };
}

type Out = Pick<Trip, "provider" | "state" | "nonce" | "verifier"> & { url: URL };

async function go(options: ProviderOptions, id: string, redirect_uri: string): Promise<Out | No> {
  const known = await configured(options, id);
  if (!known) return { no: "closed" };
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const url = oidc.buildAuthorizationUrl(known.configuration, {
    redirect_uri,
    scope: "openid profile email",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
    ...(known.provider.assurance.length && { acr_values: known.provider.assurance.join(" ") }),
  });
  return { url, provider: id, state, nonce, verifier };
}

async function come(options: ProviderOptions, trip: Trip, url: URL): Promise<{ person: Person; hub: string; provider: string } | No> {
  const known = await configured(options, trip.provider);
  if (!known) return { no: "closed" };
  const { configuration, provider } = known;
  const checks = { pkceCodeVerifier: trip.verifier, expectedState: trip.state, expectedNonce: trip.nonce, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(configuration, url, checks);
  const { iss, sub, acr, ...claims } = tokens.claims()!;
  const told = configuration.serverMetadata().userinfo_endpoint ? await oidc.fetchUserInfo(configuration, tokens.access_token, sub) : {};
  // How sure the provider is, and of whom, is said in what it has signed.
  const vouched = vouchedBy({ ...claims, ...told, sub, acr }, provider.groupsClaim);
  const arrived = await receive(options.orm, provider, iss, vouched);
  return "no" in arrived ? arrived : { person: arrived.person, hub: provider.hub.id, provider: provider.name };
}

async function configured(options: ProviderOptions, id: string) {
  if (!isId(id)) return null;
  const found = await inHouse(options.orm, async (em) => {
    const provider = await em.findOne(IdentityProvider, { id, isOpen: true });
    return provider && { provider, kept: await em.findOne(ProviderSecret, { provider }) };
  });
  const secret = found?.kept && sealFor(forProviders, options.secret).open(found.kept.sealed);
  if (!found || !secret) return null;
  const { provider } = found;
  const configuration = await oidc.discovery(new URL(provider.issuer), provider.clientId, secret, undefined, {
    // Whether an address without https may be asked is for who runs the server to say, and is decided where it is asked.
    execute: [oidc.allowInsecureRequests],
    [oidc.customFetch]: options.fetch as never,
  });
  return { provider, configuration };
}

const cookieOf = ({ headers }: Request) => new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(headers.cookie ?? "")?.[1];

function tripOf(opened: string | null): Trip | null {
  const trip = opened ? (JSON.parse(opened) as Trip) : null;
  return trip && trip.until > Date.now() ? trip : null;
}
