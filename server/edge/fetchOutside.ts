import { type LookupAddress, lookup } from "node:dns";
import { type BlockList, isIP, type LookupFunction } from "node:net";
import { Agent, fetch as ask, type RequestInit, type Response } from "undici";
import { isIn, isNetwork, isOutside, networks } from "./addresses.ts";

/** The most that is believed to be an answer, in bytes; the longest that it is waited for, in milliseconds; and how often it may point elsewhere. */
export const patience = { bytes: 1_000_000, milliseconds: 10_000, redirects: 3 } as const;

/** An address that the server does not ask: not https, or not outside. */
export class NotOutside extends Error {}

/** The hosts and networks inside that may be asked nevertheless. */
class Intranet {
  private readonly hosts: Set<string>;
  private readonly networks: BlockList;

  constructor(written: readonly string[]) {
    this.hosts = new Set(written.filter((one) => !isNetwork(one)).map((host) => host.toLowerCase()));
    this.networks = networks(written.filter(isNetwork));
  }

  has = (host: string, address: string) => this.hosts.has(host) || (isIP(address) > 0 && isIn(this.networks, address));
}

/**
 * The only way in which the server asks other servers: `fetch`, over https, and only of addresses on the open internet.
 * An address is looked up once, and the one that was judged is the one that is asked. `intranet` names hosts and networks
 * inside that may be asked too, and without https.
 */
export function fetchOutside(intranet: readonly string[] = []): typeof fetch {
  const known = new Intranet(intranet);
  const dispatcher = new Agent({
    connect: { lookup: judged(known), timeout: patience.milliseconds },
    headersTimeout: patience.milliseconds,
    bodyTimeout: patience.milliseconds,
    maxResponseSize: patience.bytes,
    maxHeaderSize: 16_384,
  });
  const go = async (input: string | URL, init: RequestInit, left: number): Promise<Response> => {
    const url = new URL(input);
    judge(url, known);
    const answer = await ask(url, { ...init, redirect: "manual", dispatcher });
    const next = answer.headers.get("location");
    if (init.redirect === "manual" || !next || ![301, 302, 303, 307, 308].includes(answer.status)) return answer;
    await answer.body?.cancel();
    if (!left || init.redirect === "error" || (init.method ?? "GET") !== "GET") throw new NotOutside(`${url.origin} points elsewhere.`);
    return go(new URL(next, url), withoutSecrets(init, url, new URL(next, url)), left - 1);
  };
  return (async (input: string | URL, init: RequestInit = {}) => {
    const signals = [AbortSignal.timeout(patience.milliseconds), ...(init.signal ? [init.signal] : [])];
    return go(input, { ...init, signal: AbortSignal.any(signals) }, patience.redirects);
  }) as unknown as typeof fetch;
}

/** What says who is asking is for the server that was asked, not for the one it points at. */
function withoutSecrets(init: RequestInit, from: URL, to: URL): RequestInit {
  if (from.origin === to.origin) return init;
  const headers = new Headers(init.headers as Record<string, string>);
  for (const name of ["authorization", "cookie", "proxy-authorization"]) headers.delete(name);
  return { ...init, headers: Object.fromEntries(headers) };
}

function judge({ protocol, hostname, username, origin }: URL, intranet: Intranet): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  const inside = intranet.has(host, host);
  if (username || (protocol !== "https:" && !(protocol === "http:" && inside)))
    throw new NotOutside(`${origin} is not asked: only https is.`);
  if (isIP(host) && !inside && !isOutside(host)) throw new NotOutside(`${origin} is not outside.`);
}

/** Looks a name up and lets nothing through unless all of its addresses may be asked. */
const judged =
  (intranet: Intranet): LookupFunction =>
  (host, options, answer) =>
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[] = []) => {
      if (error) return answer(error, []);
      if (!addresses.length || addresses.some(({ address }) => !intranet.has(host, address) && !isOutside(address)))
        return answer(new NotOutside(`${host} is not outside.`), []);
      if (options.all) return answer(null, addresses);
      answer(null, addresses[0]!.address, addresses[0]!.family);
    });
