import { hash, randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createClient } from "graphql-ws";
import { Client } from "pg";
import WebSocket from "ws";
import { Role } from "../schema/hubs.ts";
import type { Language } from "../schema/words.ts";
import { Assignment } from "../server/access/Assignment.ts";
import { foundHub } from "../server/access/foundHub.ts";
import { type App, openApp } from "../server/app.ts";
import { sessionOfHouse } from "../server/context.ts";
import { prepareDatabase } from "../server/database/prepareDatabase.ts";
import { readConfig } from "../server/host/config.ts";
import { Hub } from "../server/hubs/Hub.ts";
import { Membership } from "../server/hubs/Membership.ts";
import { Person } from "../server/people/Person.ts";
import { startedDatabase } from "./database.ts";

// biome-ignore lint/suspicious/noExplicitAny: an answer is as varied as the questions, and a wrong guess fails the test
export type Loose = any;

/** A GraphQL error as it arrives at a client. */
export interface Problem {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; key?: string; values?: Record<string, string | number>; id?: string };
}

/** What comes back over HTTP. */
export interface Answer {
  data?: Loose;
  errors?: Problem[];
}

/** How a question is put, when it matters. */
export interface How {
  language?: Language;
  /** The `Idempotency-Key`, by which a mutation can be undone. */
  key?: string;
}

/** An open subscription: what has been heard so far, and a way to wait for more. */
export interface Ear {
  heard: Loose[];
  problems: Loose[];
  /** Waits until a condition holds of what has been heard. */
  until(holds: (heard: Loose[]) => boolean, atMost?: number): Promise<Loose[]>;
  stop(): void;
}

/** Somebody at the front door: asks over HTTP, listens over a WebSocket. */
export interface Asker {
  id: string;
  name: string;
  cookie: string;
  ask(document: string, variables?: object, how?: How): Promise<Answer>;
  /** Asks, and takes it that all goes well. */
  get(document: string, variables?: object, how?: How): Promise<Loose>;
  /** Asks, and takes it that the answer is one refusal. */
  whyNot(document: string, variables?: object, how?: How): Promise<Problem>;
  listen(document: string, variables?: object, how?: How): Ear;
  /** Does something under a key of its own, by which it can be undone. */
  does(document: string, variables?: object): Promise<{ operation: string; data: Loose }>;
}

/** A whole installation of one's own: the real app on a fresh database, and people who ask. */
export interface World {
  app: App;
  address: string;
  database: string;
  /** A member of the hub at a path, who coordinates it unless other roles are named; the hub is founded when its first member comes. */
  member(slug: string, name: string, ...roles: (Role | "Member")[]): Promise<Asker>;
  visitor(): Asker;
  hub(slug: string): string;
  /** Ends a person's membership, as an administrator would. */
  revoke(slug: string, person: Asker): Promise<void>;
  /** Asks the database as its owner, who is above all policies. */
  sql<Row = Loose>(statement: string, values?: unknown[]): Promise<Row[]>;
  /** The same for one long statement that is asked over and over: the database plans it once. */
  again<Row = Loose>(statement: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** How an app of the tests is set up: a test asks faster than any person. */
const surroundings = { PORT: "4000", SECRET: "x".repeat(32), PUBLIC_URL: "http://localhost:4000", RATE_LIMIT: "0" };

/** An app on a database, listening on a port that was free. */
export async function openOn(
  url: string,
  env: Record<string, string> = {},
  shipped?: ReadonlyMap<string, string>,
): Promise<{ app: App; address: string }> {
  const app = await openApp({
    config: readConfig({ ...surroundings, DATABASE_URL: url, ...env }),
    databaseUrl: url,
    servingUrl: await prepareDatabase(url),
    secret: "x".repeat(32),
    ...(shipped && { shipped }),
  });
  app.http.listen(0, "127.0.0.1");
  await once(app.http, "listening");
  return { app, address: `127.0.0.1:${(app.http.address() as AddressInfo).port}` };
}

/** Opens a world; close it when done. */
export async function openWorld(env: Record<string, string> = {}, shipped?: ReadonlyMap<string, string>): Promise<World> {
  const { url, drop } = await startedDatabase((fresh) => openOn(fresh).then(({ app }) => app.close()));
  const { app, address } = await openOn(url, env, shipped);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const hubs = new Map<string, string>();
  const founding = new Map<string, Promise<string>>();
  const asked: (() => void)[] = [];
  const asHouse = app.orm.em.fork({ session: { variables: sessionOfHouse() } });
  const asker = (id: string, name: string, cookie: string) => askerAt(address, { id, name, cookie }, (close) => asked.push(close));

  return {
    app,
    address,
    database: url,
    async member(slug, name, ...roles) {
      const email = `${name.toLowerCase().replace(/[^a-z]/g, "")}.${randomUUID().slice(0, 8)}@${slug}.example`;
      if (!founding.has(slug)) founding.set(slug, found(app, slug));
      hubs.set(slug, await founding.get(slug)!);
      const id = await asHouse.fork().transactional(async (em) => {
        const person = em.create(Person, { name, email });
        const hub = em.getReference(Hub, hubs.get(slug)!);
        em.create(Membership, { hub, person });
        for (const role of roles.length ? roles : [Role.Coordinator]) if (role !== "Member") em.create(Assignment, { hub, person, role });
        await em.flush();
        return person.id;
      });
      await app.auth.addAccount({ id, name, email });
      return asker(id, name, cookieOf(await app.auth.signInAs(email)));
    },
    visitor: () => asker("", "", ""),
    hub: (slug) => hubs.get(slug)!,
    async revoke(slug, person) {
      await asHouse.fork().transactional(async (em) => {
        const seat = await em.findOneOrFail(Membership, { hub: hubs.get(slug)!, person: person.id }, { populate: ["person"] });
        seat.endedAt = new Date();
      });
    },
    sql: async (statement, values) => (await owner.query(statement, values)).rows as never,
    again: async (text, values) => (await owner.query({ name: hash("md5", text), text, values })).rows as never,
    async close() {
      for (const close of asked) close();
      await app.close();
      await owner.end();
      await drop();
    },
  };
}

const cookieOf = (headers: string[]) => headers.map((header) => header.split(";")[0]).join("; ");

async function found(app: App, slug: string): Promise<string> {
  const name = slug[0]!.toUpperCase() + slug.slice(1);
  return (await foundHub(app.orm, { slug, name, kind: "Municipality", about: `Hubben för ${name}.`, people: [] })).hub.id;
}

type Who = Pick<Asker, "id" | "name" | "cookie">;

/** Somebody with a session cookie, or a visitor without one, at an address. */
export function askerAt(address: string, who: Who, onSocket: (close: () => void) => void): Asker {
  const ask: Asker["ask"] = async (query, variables, { language = "sv", key } = {}) => {
    const response = await fetch(`http://${address}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "accept-language": language,
        ...(who.cookie && { cookie: who.cookie }),
        ...(key && { "idempotency-key": key }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const get: Asker["get"] = async (document, variables, how) => {
    const { data, errors } = await ask(document, variables, how);
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${message} ${JSON.stringify(extensions)}`).join("\n"));
    return data;
  };
  return {
    ...who,
    ask,
    get,
    whyNot: async (document, variables, how) => {
      const { data, errors } = await ask(document, variables, how);
      if (!errors?.[0]) throw new Error(`It was not refused: ${JSON.stringify(data)}`);
      return errors[0];
    },
    does: async (document, variables) => {
      const operation = randomUUID();
      return { operation, data: await get(document, variables, { key: operation }) };
    },
    listen: (query, variables, how) => listenAt(address, who.cookie, { query, variables, ...how }, onSocket),
  };
}

interface Asked extends How {
  query: string;
  variables?: object;
}

function listenAt(
  address: string,
  cookie: string,
  { query, variables, language = "sv" }: Asked,
  onSocket: (close: () => void) => void,
): Ear {
  const client = createClient({
    url: `ws://${address}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: cookie ? { cookie, origin: "http://localhost:4000" } : {} });
      }
    },
    connectionParams: { language },
    retryAttempts: 0,
  });
  const heard: Loose[] = [];
  const problems: Loose[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  client.subscribe(
    { query, variables: variables as Record<string, unknown> },
    {
      next: ({ data, errors }) => {
        if (data) heard.push(data);
        if (errors) problems.push(...errors);
        wake();
      },
      error: (error) => {
        problems.push(...(Array.isArray(error) ? error : [error]));
        wake();
      },
      complete: wake,
    },
  );
  onSocket(() => void client.dispose());
  const until: Ear["until"] = (holds, atMost = 5_000) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (!holds(heard)) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(heard);
      };
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`Not heard in ${atMost} ms; heard ${JSON.stringify(heard)}, problems ${JSON.stringify(problems)}`));
      }, atMost);
      waiting.add(look);
      look();
    });
  return { heard, problems, until, stop: () => void client.dispose() };
}
