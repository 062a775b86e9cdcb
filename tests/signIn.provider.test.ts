import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sealFor } from "../server/access/seal.ts";
import { type OpenProvider, openProvider } from "./identityProvider.ts";
import { type Asker, askerAt, type Loose, openWorld, type World } from "./world.ts";

const publicUrl = "http://localhost:4000";
const secret = "x".repeat(32);

let world: World;
let provider: OpenProvider;
let admin: Asker;
let hub: string;
let area: string;
let id: string;

const input = (more: object = {}) => ({
  name: "Lunds kommun",
  issuer: provider.issuer,
  clientId: provider.clientId,
  secret: provider.secret,
  groups: [{ group: "vävare", role: "Weaver", area }, { group: "handläggare", role: "Official" }, { group: "alla" }],
  ...more,
});
const add = async (more: object = {}) =>
  (
    await admin.get("mutation($hub: ID!, $provider: ProviderInput!) { addProvider(hub: $hub, provider: $provider) { id } }", {
      hub,
      provider: input(more),
    })
  ).addProvider.id;
const describeAs = (more: object) =>
  admin.get("mutation($id: ID!, $provider: ProviderInput!) { describeProvider(id: $id, provider: $provider) { id isOpen } }", {
    id,
    provider: input(more),
  });

beforeAll(async () => {
  provider = await openProvider(`${publicUrl}/api/providers/callback`);
  world = await openWorld({ INTRANET: "127.0.0.1" });
  admin = await world.member("lund", "Ada", "Administrator");
  hub = (await admin.get('{ hub(slug: "lund") { id } }')).hub.id;
  area = (await admin.get('mutation($hub: ID!) { nameArea(hub: $hub, area: { name: "Dalby" }) { id } }', { hub })).nameArea.id;
  id = await add();
}, 60_000);
afterAll(async () => {
  await world.close();
  provider.close();
});

/** A browser with a jar of cookies for each host, which follows where it is sent until it is at a page of ours. */
function browser() {
  const jars = new Map<string, Map<string, string>>();
  const seen: URL[] = [];
  const go = async (start: string, stopAt: (url: URL) => boolean = () => false): Promise<URL> => {
    let url = new URL(start, publicUrl);
    for (let hop = 0; hop < 20; hop++) {
      seen.push(url);
      if (stopAt(url)) return url;
      if (url.origin === publicUrl && !url.pathname.startsWith("/api/")) return url;
      const jar = jars.get(url.host) ?? new Map<string, string>();
      jars.set(url.host, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const to = url.origin === publicUrl ? `http://${world.address}${url.pathname}${url.search}` : url.href;
      const answer = await fetch(to, { redirect: "manual", headers: cookie ? { cookie } : {} });
      for (const set of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set)!;
        if (/expires=thu, 01 jan 1970|max-age=0/i.test(set)) jar.delete(name);
        else jar.set(name, value);
      }
      const next = answer.headers.get("location");
      if (!next) throw new Error(`${url.href} led nowhere: ${answer.status} ${await answer.text()}`);
      url = new URL(next, url);
    }
    throw new Error("It led in circles.");
  };
  const jar = () => jars.get("localhost:4000") ?? new Map<string, string>();
  const cookie = () =>
    [...jar()]
      .filter(([name]) => name.includes("session"))
      .map(([name, value]) => `${name}=${value}`)
      .join("; ");
  return {
    go,
    seen,
    jar,
    cookie,
    ask: (document: string) => askerAt(world.address, { id: "", name: "", cookie: cookie() }, () => {}).get(document) as Promise<Loose>,
  };
}

const person = (claims: object = {}) => {
  const account = randomUUID();
  provider.people.set(account, {
    name: "Per Påhittad",
    email: `${account.slice(0, 8)}@lund.example`,
    email_verified: true,
    groups: [],
    ...claims,
  });
  provider.next = { account };
  return account;
};
const start = (to = "/lund", which = id) => `/api/providers/start?${new URLSearchParams({ provider: which, to })}`;
const me = async (one: ReturnType<typeof browser>) => (await one.ask("{ me { person { id name } memberships { hub { slug } } } }")).me;
const rolesOf = async (name: string) =>
  await world.sql(
    "select a.role, area.name as area from assignment a left join area on area.id = a.area_id join person p on p.id = a.person_id where p.name = $1 order by 1",
    [name],
  );

describe("Somebody with an account at the hub's provider", () => {
  test("comes in, has the seat and roles of their groups, and loses those whose group is gone", async () => {
    const account = person({ name: "Rut Roll", groups: ["vävare", "handläggare", "okänd"] });
    const one = browser();
    expect((await one.go(start("/lund/actors"))).pathname).toBe("/lund/actors");
    expect(await me(one)).toMatchObject({ person: { name: "Rut Roll" }, memberships: [{ hub: { slug: "lund" } }] });
    expect(await rolesOf("Rut Roll")).toEqual([
      { role: "Official", area: null },
      { role: "Weaver", area: "Dalby" },
    ]);
    const { sessions } = await (await fetch(`http://${world.address}/api/auth/security`, { headers: { cookie: one.cookie() } })).json();
    expect(sessions).toMatchObject([{ how: "Provider", provider: "Lunds kommun" }]);
    const asked = one.seen.find(({ pathname }) => pathname === "/auth")!.searchParams;
    expect([asked.get("code_challenge_method"), asked.get("response_type")]).toEqual(["S256", "code"]);
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)!.length, name).toBeGreaterThan(40);

    provider.people.get(account)!.groups = ["handläggare"];
    provider.next = { account };
    await browser().go(start());
    expect(await rolesOf("Rut Roll")).toEqual([{ role: "Official", area: null }]);
    provider.people.get(account)!.groups = [];
    provider.next = { account };
    const last = browser();
    await last.go(start());
    expect(await rolesOf("Rut Roll")).toEqual([]);
    expect(await me(last)).toMatchObject({ person: { name: "Rut Roll" }, memberships: [] });
    expect((await world.sql("select count(*)::int as n from person where name = 'Rut Roll'"))[0].n).toBe(1);
  });

  test("keeps what they were entrusted with by hand", async () => {
    const olle = await world.member("lund", "Olle Ort", "Weaver");
    const rows = await world.sql("select email from person where id = $1", [olle.id]);
    const account = person({ email: rows[0].email.toUpperCase(), groups: ["handläggare"] });
    const one = browser();
    await one.go(start());
    expect((await me(one)).person.id).toBe(olle.id);
    provider.people.get(account)!.groups = [];
    provider.next = { account };
    await browser().go(start());
    expect(await rolesOf("Olle Ort")).toEqual([{ role: "Weaver", area: null }]);
  });

  test("is found again by who they are at the provider, whatever address they have now", async () => {
    const account = person({ name: "Nils Ny" });
    const first = browser();
    await first.go(start());
    provider.people.get(account)!.email = "helt.annan@lund.example";
    provider.people.get(account)!.email_verified = false;
    provider.next = { account };
    const second = browser();
    await second.go(start());
    expect((await me(second)).person.id).toBe((await me(first)).person.id);
  });

  test("counts in that hub alone: what else they are is not opened by its word", async () => {
    const both = await world.member("boras", "Britt Båda", "Administrator");
    await world.member("boras", "Bo");
    const rows = await world.sql("select email from person where id = $1", [both.id]);
    person({ email: rows[0].email, groups: ["alla"] });
    const one = browser();
    await one.go(start());
    expect((await me(one)).person.id).toBe(both.id);
    const hubs = await one.ask(
      '{ boras: hub(slug: "boras") { members { edges { node { id } } } } lund: hub(slug: "lund") { members { edges { node { id } } } } }',
    );
    expect(hubs.boras.members.edges).toHaveLength(1);
    const elsewhere = hubs.boras.members.edges[0].node.id;
    const asked = askerAt(world.address, { id: "", name: "", cookie: one.cookie() }, () => {});
    const leave = await asked.whyNot("mutation($id: ID!) { endMembership(id: $id) { id } }", { id: elsewhere });
    expect(leave.extensions.key).toBe("house.whyNot.notMember");
    const erase = await asked.whyNot("mutation($address: String!) { eraseMe(address: $address) }", { address: "britt@boras.example" });
    expect(erase.extensions.key).toBe("people.whyNot.onlyHere");
    const data = await fetch(`http://${world.address}/api/me/data`, { headers: { cookie: one.cookie() } });
    expect([data.status, await data.text()]).toEqual([403, expect.not.stringContaining("boras")]);
    expect(hubs.lund.members.edges.length).toBeGreaterThan(0);
    expect((await both.get('{ hub(slug: "boras") { members { edges { node { id } } } } }')).hub.members.edges).toHaveLength(2);
  });

  test("is nobody any more while the hub takes no provider's word", async () => {
    person();
    const one = browser();
    await one.go(start());
    await describeAs({ isOpen: false });
    await expect.poll(() => me(one), { timeout: 5_000 }).toBeNull();
    await describeAs({});
    await expect.poll(() => me(one), { timeout: 5_000 }).not.toBeNull();
  });

  test("is nobody without an address that the provider has confirmed", async () => {
    person({ name: "Olga Obekräftad", email: "ada@lund.example", email_verified: false });
    const one = browser();
    expect((await one.go(start())).search).toBe("?no=unverified&to=%2Flund");
    expect(await me(one)).toBeNull();
    expect(await world.sql("select from person where name = 'Olga Obekräftad'")).toEqual([]);
  });

  test("leaves no personal identity number behind, in tables, log or letters", async () => {
    const number = "198507099805";
    const said = [vi.spyOn(console, "log"), vi.spyOn(console, "error")];
    person({ name: "Pia Privat", personalIdentityNumber: number, groups: ["alla", number] });
    await browser().go(start());
    const [dump] = await world.sql(
      "select coalesce(string_agg(query_to_xml(format('select * from %I.%I', table_schema, table_name), true, true, '')::text, ''), '') as all from information_schema.tables where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'",
    );
    expect(dump.all).toContain("Pia Privat");
    expect(dump.all).not.toContain(number.slice(2));
    for (const spy of said) {
      expect(JSON.stringify(spy.mock.calls)).not.toContain(number.slice(2));
      spy.mockRestore();
    }
  });
});

describe("Nobody comes in", () => {
  const isCallback = (url: URL) => url.pathname === "/api/providers/callback";
  /** Goes as far as coming back, and says with what. */
  async function untilBack(one = browser()) {
    person();
    return { one, back: await one.go(start(), isCallback) };
  }
  const refusedWith = async (one: ReturnType<typeof browser>, back: URL, no: string) => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    expect((await one.go(back.href)).searchParams.get("no")).toBe(no);
    quiet.mockRestore();
    expect(one.cookie()).toBe("");
  };

  test("with another's state, nor without one", async () => {
    for (const state of ["gissad", ""]) {
      const { one, back } = await untilBack();
      if (state) back.searchParams.set("state", state);
      else back.searchParams.delete("state");
      await refusedWith(one, back, "failed");
    }
  });

  test("in a browser that did not ask, nor twice with one answer", async () => {
    const { one, back } = await untilBack();
    await refusedWith(browser(), back, "failed");
    expect((await one.go(back.href)).pathname).toBe("/lund");
    const again = browser();
    await refusedWith(again, back, "failed");
  });

  test("with an answer to another question: its nonce differs, or its verifier", async () => {
    for (const change of [{ nonce: "en annan" }, { verifier: "v".repeat(43) }]) {
      const { one, back } = await untilBack();
      const trips = sealFor("trips to providers", secret);
      const trip = JSON.parse(trips.open(one.jar().get("samvav.provider")!)!);
      one.jar().set("samvav.provider", trips.seal(JSON.stringify({ ...trip, ...change })));
      await refusedWith(one, back, "failed");
    }
  });

  test("with a trip that was tampered with, or took too long", async () => {
    const { one, back } = await untilBack();
    const trips = sealFor("trips to providers", secret);
    const sealed = one.jar().get("samvav.provider")!;
    one.jar().set("samvav.provider", `${sealed.slice(0, -2)}AA`);
    await refusedWith(one, back, "failed");
    const late = await untilBack();
    const trip = JSON.parse(trips.open(late.one.jar().get("samvav.provider")!)!);
    late.one.jar().set("samvav.provider", trips.seal(JSON.stringify({ ...trip, until: Date.now() - 1 })));
    await refusedWith(late.one, late.back, "failed");
  });

  test("on the word of another issuer", async () => {
    const { one, back } = await untilBack();
    back.searchParams.set("iss", "https://elsewhere.example");
    await refusedWith(one, back, "failed");
    const other = await add({ name: "Fel", issuer: provider.issuer.replace("127.0.0.1", "localhost") });
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    expect((await browser().go(start("/lund", other))).searchParams.get("no")).toBe("failed");
    quiet.mockRestore();
  });

  test("through a provider that is turned off, also when they had set out before, or that does not exist", async () => {
    const { one, back } = await untilBack();
    await describeAs({ isOpen: false });
    await refusedWith(one, back, "closed");
    expect((await browser().go(start())).searchParams.get("no")).toBe("closed");
    const offered = await (await fetch(`http://${world.address}/api/providers?hub=lund`)).json();
    expect(offered.providers.map(({ name }: { name: string }) => name)).toEqual(["Fel"]);
    await describeAs({});
    for (const unknown of [randomUUID(), "x"]) expect((await browser().go(start("/", unknown))).searchParams.get("no")).toBe("closed");
  });

  test("less surely than the hub asks: a broker of e-identification comes by the same road", async () => {
    const broker = await add({ name: "E-legitimation", kind: "Broker", assurance: ["substantial"] });
    person({ name: "Bo Broker" });
    provider.next.acr = "low";
    expect((await browser().go(start("/lund", broker))).searchParams.get("no")).toBe("assurance");
    person({ name: "Bo Broker" });
    provider.next.acr = "substantial";
    const one = browser();
    expect((await one.go(start("/lund", broker))).pathname).toBe("/lund");
    expect((await me(one)).person.name).toBe("Bo Broker");
  });

  test("and ends up elsewhere", async () => {
    person();
    expect((await browser().go(start("//elsewhere.example"))).href).toBe(`${publicUrl}/`);
  });
});

describe("A provider", () => {
  const LIST = '{ hub(slug: "lund") { providers { edges { node { name issuer } } } } }';

  test("is seen and changed by administrators alone", async () => {
    const official = await world.member("lund", "Otto", "Official", "Coordinator");
    expect((await admin.get(LIST)).hub.providers.edges.length).toBeGreaterThan(0);
    expect((await official.get(LIST)).hub.providers.edges).toEqual([]);
    const ADD = "mutation($hub: ID!, $provider: ProviderInput!) { addProvider(hub: $hub, provider: $provider) { id } }";
    expect((await official.whyNot(ADD, { hub, provider: input() })).extensions.code).toBe("REFUSED");
    expect((await official.whyNot("mutation($id: ID!) { removeProvider(id: $id) }", { id })).extensions.code).toBe("REFUSED");
  });

  test("never shows its secret: not in the API, the log, or the table", async () => {
    const [, fields = ""] = /^type IdentityProvider .*?\{(.*?)^\}/ms.exec(readFileSync("schema/schema.graphql", "utf8"))!;
    expect(fields).toMatch(/clientId/);
    expect(fields).not.toMatch(/secret|sealed/i);
    const rows = await world.sql(
      "select (select json_agg(e)::text from event e) || (select json_agg(s)::text from provider_secret s) || (select json_agg(p)::text from identity_provider p) as all",
    );
    expect(rows[0].all).toContain("Lunds kommun");
    expect(rows[0].all).not.toContain(provider.secret);
  });

  test("that has moved must be given its secret anew: it is not shown to another", async () => {
    const no = await admin.whyNot(
      "mutation($id: ID!, $provider: ProviderInput!) { describeProvider(id: $id, provider: $provider) { id } }",
      { id, provider: input({ issuer: "https://elsewhere.example", secret: undefined }) },
    );
    expect(no.extensions.key).toBe("providers.whyNot.secret");
  });
});
