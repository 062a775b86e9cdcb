import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Visibility } from "../schema/hubs.ts";
import { shownKinds, whyNotErase, whyNotLook } from "../schema/privacy.ts";
import { inHouse } from "../server/context.ts";
import { aboutNobody, shownToNobody, shownWith } from "../server/privacy/shownWith.ts";
import { whoSees } from "../server/privacy/whoSees.ts";
import { build, type Town } from "./deeds.ts";
import { seatAs } from "./seats.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let omar: Asker;
let town: Town;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  omar = await world.member("lund", "Omar Ödman", "Weaver");
  town = await build(world, karin);
});
afterAll(() => world.close());

const ADD = `mutation($actor: ID!, $name: String!) { addContact(actor: $actor, contact: { name: $name, role: "ordförande", email: "hemlig@kor.example",
  phone: "046-55 66 77", consentedOn: "2026-03-01", consentHow: "på mötet" }) { id } }`;
const contact = async (name: string): Promise<string> => (await karin.get(ADD, { actor: town.choir, name })).addContact.id;
const SEE = "query($id: ID!) { node(id: $id) { ... on Contact { name role email phone isProtected consentWithdrawn } } }";
const PROTECT = "mutation($id: ID!) { protectContact(id: $id) { id name role email phone } }";
const LOOK = "mutation($id: ID!, $reason: String!) { lookAtProtected(id: $id, reason: $reason) { id name email phone } }";

/** Where a text stands in the whole database, as table names; the queue of what is to be erased is waited for. */
async function standsIn(text: string, except: string[] = []): Promise<string[]> {
  const tables = await world.sql(
    "select table_schema || '.\"' || table_name || '\"' as at from information_schema.tables where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'",
  );
  const each = tables.map(({ at }) => `select '${at}' as at from ${at} item where to_jsonb(item)::text ilike '%' || $1 || '%'`);
  return (await world.sql(each.join(" union "), [text]))
    .map(({ at }) => at.replace(/public\.|"/g, ""))
    .filter((at) => !except.includes(at))
    .sort();
}

describe("a contact with protected identity", () => {
  test("is shown as a role to everyone, and stands nowhere but in the vault: not in the log's past either", async () => {
    const id = await contact("Disa Dold");
    await karin.get('mutation($id: ID!) { describeContact(id: $id, contact: { phone: "070-999 88 77" }) { id } }', { id });
    await karin.get('mutation($id: ID!) { describeActor(id: $id, actor: { about: "Fråga Disa Dold om nycklar" }) { id } }', {
      id: town.choir,
    });
    expect((await omar.get(PROTECT, { id })).protectContact).toEqual({
      id,
      name: "ordförande",
      role: "ordförande",
      email: null,
      phone: null,
    });
    for (const text of ["Disa Dold", "070-999 88 77"]) await expect.poll(() => standsIn(text)).toEqual(["protected_identity"]);
    expect((await omar.get(SEE, { id })).node).toMatchObject({ name: "ordförande", isProtected: false });
    expect((await karin.get(SEE, { id })).node).toMatchObject({ name: "ordförande", isProtected: true });
    const search =
      "query($hub: ID!, $q: String!) { hub: node(id: $hub) { ... on Hub { events(first: 500) { edges { node { label changes { before after } } } } actors(first: 500) { edges { node { about contacts { edges { node { name } } } } } } } } }";
    expect(JSON.stringify(await karin.ask(search.replace(", $q: String!", ""), { hub: town.hub }))).not.toContain("Disa");
  });

  test("is looked at only by coordinators, with a reason that stands in the log", async () => {
    const id = await contact("Signe Skyddad");
    await karin.get(PROTECT, { id });
    for (const who of [omar, world.visitor(), await world.member("boras", "Börja")])
      expect((await who.whyNot(LOOK, { id, reason: "jag är nyfiken" })).extensions.code).toBe("REFUSED");
    expect((await karin.whyNot(LOOK, { id, reason: " " })).extensions.key).toBe("privacy.whyNot.reasonMissing");
    const { data } = await karin.does(LOOK, { id, reason: "Ringa om mötet i kväll" });
    expect(data.lookAtProtected).toEqual({ id, name: "Signe Skyddad", email: "hemlig@kor.example", phone: "046-55 66 77" });
    const looks = await world.sql("select by_id, subject, visibility, label, changes from event where kind = 'look'");
    expect(looks).toEqual([
      {
        by_id: karin.id,
        subject: id,
        visibility: "administrators",
        label: "Kontaktperson",
        changes: [{ field: "reason", before: null, after: "Ringa om mötet i kväll" }],
      },
    ]);
  });

  test("cannot be written in again, is protected once, and is shown again when a coordinator ends it", async () => {
    const id = await contact("Tove Trygg");
    await karin.get(PROTECT, { id });
    expect((await karin.whyNot(PROTECT, { id })).extensions.key).toBe("privacy.whyNot.nothingKept");
    const rename = 'mutation($id: ID!) { describeContact(id: $id, contact: { name: "Tove Trygg" }) { id } }';
    expect((await karin.whyNot(rename, { id })).extensions.key).toBe("privacy.whyNot.nameless");
    await karin.get('mutation($id: ID!) { describeContact(id: $id, contact: { role: "kassör" }) { id } }', { id });
    const END = 'mutation($id: ID!) { endProtection(id: $id, reason: "Skyddet är över") { name role email } }';
    expect((await omar.whyNot(END, { id })).extensions.code).toBe("REFUSED");
    expect((await karin.get(END, { id })).endProtection).toEqual({ name: "Tove Trygg", role: "kassör", email: "hemlig@kor.example" });
  });

  test("is never in the log when it is added as protected", async () => {
    const { data } = await omar.does(
      `mutation($actor: ID!) { addProtectedContact(actor: $actor, contact: { name: "Nils Namnlös", role: "vaktmästare", email: "nils@kor.example",
        consentedOn: "2026-03-01", consentHow: "per brev" }) { id name email } }`,
      { actor: town.choir },
    );
    expect(data.addProtectedContact).toMatchObject({ name: "vaktmästare", email: null });
    expect(await standsIn("Nils Namnlös")).toEqual(["protected_identity"]);
  });
});

describe("consent", () => {
  test("is recorded with its words, whatever road it comes on, and again when it is renewed", async () => {
    const id = await contact("Frida Frivillig");
    await karin.get(
      'mutation($id: ID!) { describeContact(id: $id, contact: { consentedOn: "2026-05-01", consentHow: "per telefon" }) { id } }',
      { id },
    );
    const records = await world.sql(
      "select purpose, given_on::text, how, withdrawn_at, wording from consent where subject = $1 order by id",
      [id],
    );
    expect(records).toMatchObject([
      { purpose: "Contact", given_on: "2026-03-01", how: "på mötet", withdrawn_at: null },
      { purpose: "Contact", given_on: "2026-05-01", how: "per telefon", withdrawn_at: null },
    ]);
    expect(records[0].wording).toContain("Jag kan ta tillbaka det när jag vill");
  });

  test("taken back takes the name away at once and everywhere, keeps the role, the tie's keeper and the record", async () => {
    const id = await contact("Gun Går");
    const tie =
      "mutation($from: ID!, $to: ID!, $keeper: ID!) { drawTie(tie: { from: $from, to: $to, state: Wished, keepers: [$keeper] }) { id } }";
    const { drawTie } = await karin.get(tie, { from: town.choir, to: town.school, keeper: id });
    expect(
      (await omar.get("mutation($id: ID!) { withdrawConsent(id: $id) { name role email phone consentWithdrawn } }", { id }))
        .withdrawConsent,
    ).toEqual({
      name: "ordförande",
      role: "ordförande",
      email: null,
      phone: null,
      consentWithdrawn: true,
    });
    await expect.poll(() => standsIn("Gun Går")).toEqual([]);
    const kept = await karin.get("query($id: ID!) { node(id: $id) { ... on Tie { keepers { id name } } } }", { id: drawTie.id });
    expect(kept.node.keepers).toEqual([{ id, name: "ordförande" }]);
    expect(await world.sql("select 1 from consent where subject = $1 and withdrawn_at is not null", [id])).toHaveLength(1);
    expect((await omar.whyNot("mutation($id: ID!) { withdrawConsent(id: $id) { id } }", { id })).extensions.key).toBe(
      "privacy.whyNot.nothingKept",
    );
  });

  test("of a member is recorded when they take their seat themselves", async () => {
    const gunnar = await world.member("boras", "Gunnar");
    const given = () => world.sql("select purpose, how from consent where subject = $1 and hub_id = $2", [gunnar.id, town.hub]);
    expect(await given()).toEqual([]);
    await seatAs(world, karin, gunnar, town.hub, {});
    expect(await given()).toEqual([{ purpose: "Membership", how: "genom att tacka ja till en inbjudan" }]);
  });

  test("of another hub's contact is not ours to take back", async () => {
    const id = await contact("Hans Hos Oss");
    const borja = await world.member("boras", "Börja");
    for (const deed of ["withdrawConsent(id: $id) { id }", "protectContact(id: $id) { id }", "eraseContact(id: $id)"])
      expect((await borja.whyNot(`mutation($id: ID!) { ${deed} }`, { id })).extensions.key).toBe("house.whyNot.unknown");
  });
});

test("a contact without an account is erased with all traces, by coordinators only; another's shared telephone stays", async () => {
  const id = await contact("Ivar Ingenstans");
  const other = await contact("Jonna Jämte");
  expect((await omar.whyNot("mutation($id: ID!) { eraseContact(id: $id) }", { id })).extensions.code).toBe("REFUSED");
  await karin.get("mutation($id: ID!) { eraseContact(id: $id) }", { id });
  await expect.poll(() => standsIn("Ivar Ingenstans")).toEqual([]);
  expect((await karin.get(SEE, { id: other })).node).toMatchObject({ name: "Jonna Jämte", phone: "046-55 66 77" });
  expect(await standsIn("Jonna Jämte", ["contact"])).toEqual(["event"]);
});

describe("a person with protected identity", () => {
  test("hides their own name everywhere, is looked at with a reason, and shows it again", async () => {
    const pia = await world.member("lund", "Pia Påhittad", "Member");
    expect((await omar.whyNot("mutation($id: ID!) { protectPerson(id: $id) { id } }", { id: pia.id })).extensions.code).toBe("REFUSED");
    expect((await pia.get("mutation($id: ID!) { protectPerson(id: $id) { name } }", { id: pia.id })).protectPerson.name).toBe("");
    await expect.poll(() => standsIn("Pia Påhittad")).toEqual(["auth.user", "protected_identity"].sort());
    const members = "query($hub: ID!) { node(id: $hub) { ... on Hub { members { edges { node { person { id name } } } } } } }";
    expect(JSON.stringify(await omar.get(members, { hub: town.hub }))).not.toContain("Pia");
    expect((await karin.get(LOOK, { id: pia.id, reason: "Kalla till möte" })).lookAtProtected).toMatchObject({ name: "Pia Påhittad" });
    expect((await omar.whyNot(LOOK, { id: pia.id, reason: "Kalla till möte" })).extensions.code).toBe("REFUSED");
    await pia.get('mutation { showMyName(name: "Pia Påhittad") { name } }');
    expect(await standsIn("Pia Påhittad")).not.toContain("protected_identity");
  });
});

describe("who sees what", () => {
  test("is told by the database's own policies", async () => {
    const { whoSees } = await world.visitor().get("{ whoSees { type visibility seenBy } }");
    const seenBy = (type: string, visibility: string | null) =>
      whoSees.find((one: { type: string; visibility: string }) => one.type === type && one.visibility === visibility).seenBy;
    const everyone = ["Visitor", "Member", "Party", "Weaver", "Secretary", "Chair", "Official", "Coordinator", "Administrator"];
    const members = everyone.slice(1);
    expect(seenBy("Actor", "public")).toEqual(everyone);
    expect(seenBy("Actor", "members")).toEqual(members);
    expect(seenBy("Actor", "officials")).toEqual(["Official", "Coordinator", "Administrator"]);
    expect(seenBy("Actor", "parties")).toEqual(["Party"]);
    expect(seenBy("Contact", "members")).toEqual(members);
    expect(seenBy("Membership", "members")).toEqual(members);
    expect(seenBy("Invitation", "officials")).toEqual(["Coordinator", "Administrator"]);
    expect(seenBy("ProtectedIdentity", null)).toEqual(["Coordinator", "Administrator"]);
    expect(seenBy("Event", "administrators")).toEqual(["Administrator"]);
    expect(seenBy("OutgoingMail", null)).toEqual([]);
  });

  test("tells of every kind of thing there is, or of one that the same people see", async () => {
    const kinds = [...world.app.orm.getMetadata().getAll().values()].filter(({ abstract }) => !abstract).map(({ className }) => className);
    const told: string[] = shownKinds.map(({ type }) => type);
    const known = [...told, ...Object.keys(shownWith), ...shownToNobody, ...aboutNobody];
    expect(
      kinds.filter((kind) => !known.includes(kind)),
      "say in schema/privacy.ts or server/privacy/shownWith.ts who sees it",
    ).toEqual([]);
    expect(known.filter((kind) => !kinds.includes(kind))).toEqual([]);
    const seen = (types: readonly string[], visibility: Visibility) =>
      inHouse(world.app.orm, (em) =>
        whoSees(
          em,
          types.map((type) => ({ type, visibility })),
        ),
      );
    for (const visibility of ["public", "members", "officials"] as const) {
      const seers = await seen(Object.keys(shownWith), visibility);
      expect(seers).toEqual(await seen(Object.values(shownWith), visibility));
    }
    expect((await seen(shownToNobody, "public")).flat()).toEqual([]);
  });

  test("follows a policy that is changed", async () => {
    await world.sql("alter policy see on outgoing_mail using (true)");
    const { whoSees } = await world.visitor().get("{ whoSees { type seenBy } }");
    expect(whoSees.find(({ type }: { type: string }) => type === "OutgoingMail").seenBy).toHaveLength(9);
  });
});

test("a look needs a reason, and an erasure one's own address", () => {
  expect(whyNotLook("")).toBeDefined();
  expect(whyNotLook("   x ")).toBeDefined();
  expect(whyNotLook("Kalla till möte")).toBeUndefined();
  expect(whyNotErase("annan@example.se", "jag@example.se")).toBeDefined();
  expect(whyNotErase(" JAG@example.se", "jag@example.se")).toBeUndefined();
});
