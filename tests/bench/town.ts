import type { ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Role } from "../../schema/hubs.ts";
import { type Founding, foundHub } from "../../server/access/foundHub.ts";
import { migrate, openOrm } from "../../server/database/orm.ts";
import { openPostgres } from "../../server/database/postgres.ts";
import { prepareDatabase } from "../../server/database/prepareDatabase.ts";
import { openAuth } from "../../server/people/auth.ts";
import { closeLater, startServer } from "./processes.ts";

const secret = "a secret for measuring only, never for serving";
/** The address of the one who may edit. */
export const member = "mira@bench.example";

/** Somebody who is signed in. */
export interface Signed {
  id: string;
  name: string;
  cookie: string;
  origin: string;
}

/** The built server on a database of its own, with one hub and someone who may edit it. */
export interface Town {
  address: string;
  servingUrl: string;
  /** The same database, as its owner. */
  databaseUrl: string;
  hub: string;
  cookie: string;
  /** The others who were asked for, signed in. */
  others: readonly Signed[];
  server: ChildProcess;
  /** The process that all of the database's are children of. */
  postmaster: number;
  ask<T>(query: string, variables?: object): Promise<T>;
  /** Draws a map of so many actors and ties, and returns its id. */
  draw(title: string, actors: number, ties: number): Promise<string>;
}

/**
 * Opens a town at a port: an embedded database, the built server with more of an environment where that is given, one hub, and in it
 * others besides the one who may edit, with these roles.
 */
export async function openTown(port: number, more: Record<string, string> = {}, roles: readonly Role[][] = []): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), "samvav-bench-"));
  closeLater(() => rm(folder, { recursive: true }));
  const database = await openPostgres(folder, () => {});
  closeLater(database.close);
  const servingUrl = await prepareDatabase(database.url);
  const others = roles.map((those, at) => ({ name: `Kollega ${at + 1}`, email: `kollega${at + 1}@bench.example`, roles: those }));
  await found(database.url, servingUrl, port, others);
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    SECRET: secret,
    PORT: String(port),
    DEMO: "1",
    RATE_LIMIT: "0",
    NODE_ENV: "production",
    ...more,
  };
  const server = await startServer([".build/server/start.js"], env, /Ctrl-C/);
  const cookie = await signIn(address, member);
  const ask = <T>(query: string, variables: object = {}) => post<T>(address, cookie, query, variables);
  const { hub } = await ask<{ hub: { id: string } }>(`{ hub(slug: "bench") { id } }`);
  const postmaster = Number((await readFile(join(folder, "postgres/postmaster.pid"), "utf8")).split("\n")[0]);
  return {
    address,
    servingUrl,
    databaseUrl: database.url,
    hub: hub.id,
    cookie,
    others: await Promise.all(others.map(({ email }) => signed(address, email))),
    server,
    postmaster,
    ask,
    draw: (...size) => draw(ask, hub.id, ...size),
  };
}

async function signIn(address: string, email: string): Promise<string> {
  const signedIn = await fetch(`${address}/api/demo/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ email }),
  });
  return signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

async function signed(address: string, email: string): Promise<Signed> {
  const cookie = await signIn(address, email);
  const { me } = await post<{ me: { person: { id: string; name: string } } }>(address, cookie, "{ me { person { id name } } }", {});
  return { ...me.person, cookie, origin: address };
}

type Founded = Founding["people"][number];

async function found(databaseUrl: string, servingUrl: string, port: number, others: readonly Founded[]): Promise<void> {
  await migrate(databaseUrl);
  const orm = await openOrm(servingUrl);
  const publicUrl = `http://localhost:${port}`;
  const auth = await openAuth({ databaseUrl, secret, publicUrl, origins: [publicUrl], post: async () => {} });
  const { people } = await foundHub(orm, {
    slug: "bench",
    name: "Bench",
    kind: "Municipality",
    about: "A hub for measuring.",
    people: [{ name: "Mira Mätare", email: member, roles: ["Weaver", "Coordinator"] }, ...others],
  });
  for (const { id, name, email } of people) await auth.addAccount({ id, name, email });
  await Promise.all([orm.close(), auth.close()]);
}

async function post<T>(address: string, cookie: string, query: string, variables: object): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
}

const words = ["Norra", "Södra", "Gamla", "Nya", "Lilla", "Stora", "Östra", "Västra"];
const things = [
  "biblioteket",
  "scoutkåren",
  "församlingen",
  "idrottsföreningen",
  "hembygdsföreningen",
  "fritidsgården",
  "skolan",
  "vårdcentralen",
];
const kinds = ["Library", "Association", "Congregation", "SportsClub", "Association", "YouthCentre", "School", "Care"];

async function draw(ask: Town["ask"], hub: string, title: string, actors: number, ties: number): Promise<string> {
  const themes = [];
  for (let at = 0; at < 5; at++)
    themes.push(
      (
        await ask<{ addTheme: { id: string } }>("mutation ($hub: ID!, $name: String!) { addTheme(hub: $hub, name: $name) { id } }", {
          hub,
          name: `${title} ${at}`,
        })
      ).addTheme.id,
    );
  const { startMap } = await ask<{ startMap: { id: string } }>(
    "mutation ($hub: ID!, $title: String!) { startMap(hub: $hub, map: { title: $title }) { id } }",
    { hub, title },
  );
  const ids: string[] = [];
  for (let from = 0; from < actors; from += 500) {
    const batch = Array.from({ length: Math.min(500, actors - from) }, (_, at) => {
      const n = from + at;
      const name = `${words[n % 8]} ${things[(n >> 3) % 8]} ${n}`;
      return { add: { name, kind: kinds[(n >> 3) % 8], themes: [themes[n % 5], themes[(n + 2) % 5]] }, weaver: n === 0 };
    });
    const { placeActors } = await ask<{ placeActors: { actor: { id: string } }[] }>(
      "mutation ($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { actor { id } } }",
      { map: startMap.id, actors: batch },
    );
    ids.push(...placeActors.map(({ actor }) => actor.id));
  }
  const pairs = pairsOf(ids, ties);
  for (let from = 0; from < pairs.length; from += 50) {
    const some = pairs.slice(from, from + 50);
    const fields = some.map(
      ([one, other], at) =>
        `t${at}: drawTie(tie: { from: "${one}", to: "${other}", strength: ${["Know", "Contact", "Cooperate", "Steady"][at % 4]} }) { id }`,
    );
    await ask(`mutation { ${fields.join(" ")} }`);
  }
  return startMap.id;
}

/** Ties as neighbourhoods have them: one in the middle of each ten, some to the first, the rest to near ones. */
function pairsOf(ids: string[], ties: number): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (let round = 1; pairs.size < ties; round++)
    for (let at = 1; at < ids.length && pairs.size < ties; at++) {
      const other = round === 1 ? at - (at % 10 || 10) : (at * 7 + round * 13) % Math.min(ids.length, round * 30);
      if (other !== at) pairs.set([at, other].sort().join(), [ids[at]!, ids[other]!]);
    }
  return [...pairs.values()];
}
