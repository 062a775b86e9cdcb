import { afterAll, beforeAll, expect, test } from "vitest";
import { verdictOn } from "./audit.ts";
import { build, type Town } from "./deeds.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

/** Where somebody can have left traces: fifty of them, each told apart by a text that stands nowhere else. */
const places: string[] = [];
let world: World;
let karin: Asker;
let zelda: Asker;
let email: string;
const towns: Town[] = [];

/** A text that only this place has. */
function mark(place: string): string {
  places.push(place);
  return `Zq${String(places.length).padStart(2, "0")}x`;
}
const marks = () => places.map((_, at) => `Zq${String(at + 1).padStart(2, "0")}x`);
/** A telephone number that only this place has: the mark's digits stand in for its letters. */
const phones: string[] = [];
function phone(place: string): string {
  phones.push(`070-555 ${String(10 + phones.length)} ${String(places.length + 10).padStart(2, "0")}`);
  places.push(place);
  return phones.at(-1)!;
}
const everyMark = () => [...marks().filter((_, at) => !/telephone/.test(places[at]!)), ...phones];

const ADD = `mutation($actor: ID!, $contact: ContactInput!) { addContact(actor: $actor, contact: $contact) { id } }`;
const CHANGE = `mutation($id: ID!, $contact: ContactPatch!) { describeContact(id: $id, contact: $contact) { id } }`;

/** Plants her in a hub: as a contact whose name and telephone have changed, invited, asking, and in texts of others. */
async function plantIn(keeper: Asker, slug: string, town: Town): Promise<void> {
  const here = (what: string) => `${what} in ${slug}`;
  const former = `Zelda ${mark(here("former name, in history"))}`;
  const given = {
    name: former,
    role: mark(here("contact's role")),
    phone: phone(here("former telephone, in history")),
    email,
    consentedOn: "2026-03-01",
  };
  const { addContact } = await keeper.get(ADD, { actor: town.library, contact: { ...given, consentHow: mark(here("how she agreed")) } });
  const name = `Zelda ${mark(here("contact's name"))}`;
  const number = phone(here("telephone"));
  await keeper.get(CHANGE, { id: addContact.id, contact: { name, phone: number } });
  await keeper.get("mutation($tie: ID!, $keepers: [ID!]!) { describeTie(id: $tie, tie: { keepers: $keepers }) { id } }", {
    tie: town.tie,
    keepers: [addContact.id],
  });
  await world.sql(
    "insert into invitation (hub_id, visibility, email, name, state, expires_at, secret_hash) values ($1, 'officials', $2, $3, 'Waiting', now(), $3)",
    [town.hub, email, `Zelda ${mark(here("invitation's name"))}`],
  );
  await world.sql(
    "insert into join_request (hub_id, visibility, email, name, message, state) values ($1, 'officials', $2, $3, $4, 'Waiting')",
    [town.hub, email, `Zelda ${mark(here("request's name"))}`, mark(here("request's message"))],
  );
  // Others have written her name, telephone and address into texts of theirs.
  await keeper.get(
    "mutation($id: ID!, $about: String!, $offers: [String!]!) { describeActor(id: $id, actor: { about: $about, offers: $offers }) { id } }",
    {
      id: town.choir,
      about: `Nyckeln finns hos ${name}.`,
      offers: [`Ring ${number}`, "Lokal"],
    },
  );
  await keeper.get("mutation($id: ID!, $note: String!) { describeTie(id: $id, tie: { note: $note }) { id } }", {
    id: town.tie,
    note: `Fråga ${name.toUpperCase()}`,
  });
  await keeper.get("mutation($map: ID!, $text: String!) { raiseChallenge(map: $map, challenge: { text: $text }) { id } }", {
    map: town.map,
    text: `Skriv till ${email}`,
  });
  await keeper.get("mutation($map: ID!, $name: String!) { saveView(map: $map, name: $name, filter: {}) { id } }", {
    map: town.map,
    name: `Runt ${name}`,
  });
  // A question to an actor went to her address, and an answer names her.
  const asked = [{ actor: town.library, email }];
  const inquiry = { title: "Vilka samarbetar ni med?", closesOn: new Date(Date.now() + 864_000_000).toISOString().slice(0, 10), asked };
  const round = await keeper.get("mutation($map: ID!, $inquiry: InquiryInput!) { beginInquiry(map: $map, inquiry: $inquiry) { id } }", {
    map: town.map,
    inquiry,
  });
  await world.sql("insert into answer (hub_id, reply_id, other_id, comment) select hub_id, id, $2, $3 from reply where inquiry_id = $1", [
    round.beginInquiry.id,
    town.choir,
    `Ring ${name}`,
  ]);
}

beforeAll(async () => {
  world = await openWorld();
  zelda = await world.member("lund", `Zelda ${mark("account's name")}`, "Weaver");
  karin = await world.member("lund", "Karin");
  email = `${mark("account's address").toLowerCase()}@zelda.example`;
  await world.sql("update person set email = $1 where id = $2", [email, zelda.id]);
  await world.sql('update auth."user" set email = $1 where id = $2', [email, zelda.id]);
  for (const slug of ["lund", "boras", "ekero"]) {
    const keeper = slug === "lund" ? karin : await world.member(slug, "Börja");
    towns.push(await build(world, keeper, slug));
    await plantIn(keeper, slug, towns.at(-1)!);
  }
  for (const nth of [1, 2, 3]) {
    await world.sql(
      `update auth.session set "userAgent" = $1 where id = (select id from auth.session where "userId" = $2 and coalesce("userAgent", '') not like 'Zq%' limit 1)`,
      [mark(`session ${nth}`), zelda.id],
    );
    await world.app.auth.signInAs(email);
  }
  for (const nth of [1, 2])
    await world.sql(
      "insert into outgoing_mail (recipient, language, subject, text, until, ended_at) values ($1, 'sv', $2, $3, now() + interval '1 day', now())",
      [email, mark(`letter ${nth}'s subject`), mark(`letter ${nth}'s text`)],
    );
  await plantSignIns();
});
afterAll(() => world.close());

/** What the log tells of her ways in stands under her own id. */
async function plantSignIns(): Promise<void> {
  const { noteSigning } = await import("../server/log/note.ts");
  for (const nth of Array.from({ length: 50 - places.length }, (_, at) => at + 1))
    await noteSigning(world.app.orm, zelda.id, "signIn", { deed: "password", about: { device: mark(`sign-in ${nth}`) } });
}

/** Where a text stands in all that the database holds. */
async function standsIn(text: string): Promise<string[]> {
  const tables = await world.sql(
    "select table_schema || '.\"' || table_name || '\"' as at from information_schema.tables where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'",
  );
  const each = tables.map(({ at }) => `select '${at}' as at from ${at} item where to_jsonb(item)::text ilike '%' || $1 || '%'`);
  return (await world.sql(each.join(" union "), [text])).map(({ at }) => at);
}

const fetched = (path: string, cookie = zelda.cookie) => fetch(`http://${world.address}${path}`, { headers: { cookie } });

test("fifty traces of one person are planted, each of which stands somewhere", async () => {
  expect(places).toHaveLength(50);
  expect(new Set(everyMark()).size).toBe(50);
  for (const one of everyMark()) expect([one, (await standsIn(one)).length > 0]).toEqual([one, true]);
});

test("her own export finds all fifty, as JSON and to read, without anything that opens a door, and the hubs note it", async () => {
  const json = await (await fetched("/api/me/data.json")).text();
  const html = await (await fetched("/api/me/data.html")).text();
  const found = (text: string) => everyMark().filter((one) => text.toLowerCase().includes(one.toLowerCase())).length;
  console.log(`export finds ${found(json)} of ${everyMark().length} as JSON, ${found(html)} to read`);
  expect([found(json), found(html)]).toEqual([50, 50]);
  const secrets = await world.sql('select token from auth.session where "userId" = $1', [zelda.id]);
  for (const { token } of secrets) expect(json).not.toContain(token);
  const events = await world.sql("select by_id, visibility, changes from event where kind = 'export'");
  expect(events.map(({ changes }) => changes[0].after).sort()).toEqual(["html", "json"]);
  expect(events[0]).toMatchObject({ by_id: zelda.id, visibility: "administrators" });
  expect((await fetched("/api/me/data", karin.cookie)).status).toBe(200);
  expect(await (await fetched("/api/me/data", karin.cookie)).text()).not.toContain("session 1");
  for (const path of ["/api/me/data", "/api/me/data.json", "/api/me/data.html"]) expect((await fetched(path, "")).status).toBe(401);
});

test("after erasure none is left anywhere, roles are vacant, ties have lost their keeper and the log's chain holds", async () => {
  expect((await zelda.whyNot('mutation { eraseMe(address: "fel@zelda.example") }')).extensions.key).toBe("privacy.whyNot.notYourAddress");
  const others = await world.sql("select id, name from person where id <> $1 order by id", [zelda.id]);
  const events = await world.sql("select count(*)::int as count from event");
  await zelda.get("mutation($address: String!) { eraseMe(address: $address) }", { address: email });
  await expect.poll(() => world.sql("select 1 from person where id = $1", [zelda.id]), { timeout: 20_000 }).toEqual([]);

  const live: Loose[] = [];
  for (const one of [...everyMark(), email]) for (const at of await standsIn(one)) live.push([one, at]);
  console.log(`after erasure: ${live.length} live of ${everyMark().length}`);
  expect(live).toEqual([]);
  // Files and texts written together do not exist in the product yet: there is nothing of theirs to plant or to find.
  expect(
    await world.sql('select 1 from auth."user" where id = $1 union select 1 from auth.session where "userId" = $1', [zelda.id]),
  ).toEqual([]);
  expect(await world.sql("select person_id, role from assignment where hub_id = $1 and person_id is null", [world.hub("lund")])).toEqual([
    { person_id: null, role: "Weaver" },
  ]);
  expect((await karin.get("query($id: ID!) { node(id: $id) { ... on Tie { keepers { id } note } } }", { id: towns[0]!.tie })).node).toEqual(
    {
      keepers: [],
      note: "Fråga […]",
    },
  );
  expect(await world.sql("select id, name from person order by id")).toEqual(others);
  expect((await world.sql("select count(*)::int as count from event"))[0].count).toBeGreaterThan(events[0].count);
  for (const slug of ["lund", "boras", "ekero"]) expect((await verdictOn(world, world.hub(slug))).firstBroken).toBeUndefined();
});

test("whoever is erased is nobody from then on", async () => {
  await expect.poll(async () => (await zelda.ask("{ me { person { id } } }")).data?.me, { timeout: 10_000 }).toBeNull();
  expect(await world.app.auth.signInAs(email)).toEqual([]);
});
