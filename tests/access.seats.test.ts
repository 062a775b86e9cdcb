import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, type Town, untouched } from "./deeds.ts";
import { ACCEPT, buildSeats, emailOf, type Seats, seatAs, seatDeeds, secretIn } from "./seats.ts";
import { type Asker, askerAt, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let cilla: Asker;
let ada: Asker;
let mats: Asker;
let nina: Asker;
let town: Town;
let seats: Seats;
let elsewhere: Seats;
let borja: Asker;

beforeAll(async () => {
  world = await openWorld();
  cilla = await world.member("lund", "Cilla");
  ada = await world.member("lund", "Ada", "Administrator");
  borja = await world.member("boras", "Börja");
  town = await build(world, cilla);
  ({ seats, mats, nina } = await buildSeats(world, cilla, "lund", town));
  elsewhere = (await buildSeats(world, borja, "boras", await build(world, borja, "boras"))).seats;
}, 60_000);
afterAll(() => world.close());

const nodes = ({ edges }: Loose): Loose[] => edges.map(({ node }: Loose) => node);
const PEOPLE = `query($slug: String!) { hub(slug: $slug) {
  members { edges { node { id person { id } } } }
  assignments { edges { node { id role area { id } person { id } } } }
  representations { edges { node { id actor { id } person { id } } } }
  invitations { edges { node { id email state } } }
  joinRequests { edges { node { id name state } } }
} }`;
const hubAs = async (who: Asker, slug = "lund") => (await who.get(PEOPLE, { slug })).hub;
const seatOf = async (who: Asker) => nodes((await hubAs(ada)).members).find(({ person }) => person.id === who.id).id as string;
const letter = "query($secret: String!) { invitation(secret: $secret) { hubName email role byName isMine hasAccount whyNot } }";
const invite = (who: Asker, invitation: object) =>
  who.ask("mutation($hub: ID!, $invitation: InvitationInput!) { invite(hub: $hub, invitation: $invitation) { id state } }", {
    hub: town.hub,
    invitation,
  });
const keyOf = ({ errors }: Loose) => errors?.[0]?.extensions.key;
/** Longer than it is remembered what somebody may do. */
const remembered = () => new Promise((rest) => setTimeout(rest, 700));

describe("an invitation", () => {
  test("is a letter; only its receiver says yes, once, and then is what it said", async () => {
    const inger = await world.member("ekero", "Inger", "Member");
    const email = await emailOf(world, inger);
    expect(
      (await invite(cilla, { email: ` ${email.toUpperCase()} `, role: "Weaver", area: town.village, actor: town.choir })).errors,
    ).toBeUndefined();
    const secret = await secretIn(world, email);
    expect((await world.visitor().get(letter, { secret })).invitation).toEqual({
      hubName: "Lund",
      email,
      role: "Weaver",
      byName: "Cilla",
      isMine: false,
      hasAccount: true,
      whyNot: null,
    });
    expect((await inger.get(letter, { secret })).invitation.isMine).toBe(true);
    expect((await world.visitor().whyNot(ACCEPT, { secret })).extensions.key).toBe("house.whyNot.signedOut");
    expect((await nina.whyNot(ACCEPT, { secret })).extensions).toMatchObject({ key: "access.whyNot.otherAddress", values: { email } });
    expect(nodes((await hubAs(ada)).members).map(({ person }) => person.id)).not.toContain(inger.id);
    await inger.get(ACCEPT, { secret });
    await remembered();
    const { me } = await inger.get("{ me { rights { memberOf describerOf weaves actors } assignments { role area { id } } } }");
    expect(me.rights).toMatchObject({ describerOf: [town.hub], weaves: [town.village], actors: [town.choir] });
    expect(me.assignments).toEqual([{ role: "Weaver", area: { id: town.village } }]);
    expect((await inger.whyNot(ACCEPT, { secret })).extensions.key).toBe("access.whyNot.answered");
  });

  test.each([
    ["that has run out", "access.whyNot.expired", (secret: string) => expire(secret)],
    ["that was withdrawn", "access.whyNot.withdrawn", (secret: string) => withdraw(secret)],
    ["that was declined", "access.whyNot.answered", (secret: string) => decline(secret)],
  ] as const)("%s says so and cannot be accepted", async (_, key, end) => {
    const email = await emailOf(world, borja);
    await invite(cilla, { email });
    const secret = await secretIn(world, email);
    await end(secret);
    expect((await borja.get(letter, { secret })).invitation.whyNot).toBe(key);
    expect((await borja.whyNot(ACCEPT, { secret })).extensions.key).toBe(key);
    expect((await borja.whyNot("mutation($secret: String!) { declineInvitation(secret: $secret) }", { secret })).extensions.key).toBe(key);
  });

  const expire = (secret: string) =>
    world.sql("update invitation set expires_at = now() - interval '1 hour' where secret_hash = encode(sha256($1::text::bytea), 'hex')", [
      secret,
    ]);
  const decline = (secret: string) => world.visitor().get("mutation($secret: String!) { declineInvitation(secret: $secret) }", { secret });
  const withdraw = async (_: string) => {
    const email = await emailOf(world, borja);
    const waiting = nodes((await hubAs(cilla)).invitations).find((one) => one.email === email && one.state === "Waiting");
    await cilla.get("mutation($id: ID!) { withdrawInvitation(id: $id) { id } }", { id: waiting.id });
  };

  test("is nothing under any other secret, and is seen by coordinators alone", async () => {
    expect((await ada.get(letter, { secret: "a".repeat(43) })).invitation).toBeNull();
    expect(nodes((await hubAs(cilla)).invitations).length).toBeGreaterThan(0);
    for (const who of [nina, borja, world.visitor()]) {
      const { invitations, joinRequests } = await hubAs(who);
      expect([...nodes(invitations), ...nodes(joinRequests)]).toEqual([]);
    }
  });

  test("is a coordinator's to send, and only an administrator's for those who admit people", async () => {
    expect(keyOf(await invite(nina, { email: "x@hem.example" }))).toBe("hubs.whyNot.notCoordinator");
    for (const role of ["Coordinator", "Administrator"])
      expect(keyOf(await invite(cilla, { email: "x@hem.example", role }))).toBe("hubs.whyNot.notAdministrator");
    expect(keyOf(await invite(ada, { email: "x@hem.example", role: "Coordinator" }))).toBeUndefined();
    expect(keyOf(await invite(cilla, { email: "x@hem.example", area: town.area }))).toBe("access.whyNot.areaWithoutRole");
    expect(keyOf(await invite(cilla, { email: "inte en adress" }))).toBe("house.whyNot.notAnEmail");
  });
});

describe("somebody without an account", () => {
  const getAccount = (body: unknown, headers: Record<string, string> = { "content-type": "application/json" }) =>
    fetch(`http://${world.address}/api/invitations/account`, { method: "POST", headers, body: JSON.stringify(body) });

  test("gets one with the letter, is signed in, and says yes; a second time there is one already", async () => {
    await invite(cilla, { email: "ny@hem.example", name: "Ny Granne" });
    const secret = await secretIn(world, "ny@hem.example");
    expect((await getAccount({ secret, name: " " })).status).toBe(409);
    const answer = await getAccount({ secret, name: "Ny  Granne" });
    expect([answer.status, await answer.json()]).toEqual([200, { signedIn: true }]);
    const cookie = answer.headers
      .getSetCookie()
      .map((header) => header.split(";")[0])
      .join("; ");
    const newcomer = askerAt(world.address, { id: "", name: "", cookie }, () => {});
    await newcomer.get(ACCEPT, { secret });
    await remembered();
    expect((await newcomer.get("{ me { person { name } memberships { hub { slug } } } }")).me).toEqual({
      person: { name: "Ny Granne" },
      memberships: [{ hub: { slug: "lund" } }],
    });
    await invite(cilla, { email: "ny@hem.example" });
    const again = await getAccount({ secret: await secretIn(world, "ny@hem.example"), name: "Någon annan" });
    expect([again.status, (await again.json()).whyNot.key]).toEqual([409, "access.whyNot.hasAccount"]);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test("gets none without a letter, with one that is answered, or from a form", async () => {
    await invite(cilla, { email: "ingen@hem.example" });
    const secret = await secretIn(world, "ingen@hem.example");
    await world.visitor().get("mutation($secret: String!) { declineInvitation(secret: $secret) }", { secret });
    for (const [body, status] of [
      [{ secret: "b".repeat(43), name: "Ingen" }, 409],
      [{ secret, name: "Ingen" }, 409],
      [{ secret: 1, name: "Ingen" }, 400],
    ] as const) {
      const answer = await getAccount(body);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([status, []]);
    }
    expect((await getAccount({ secret, name: "Ingen" }, { "content-type": "text/plain" })).status).toBe(400);
    expect(await world.sql("select 1 from person where email = 'ingen@hem.example'")).toEqual([]);
  });
});

describe("a request to join", () => {
  test("is seen by coordinators, once however often it is sent, and an invitation answers it", async () => {
    const ask = (message: string) =>
      world.visitor().get("mutation($hub: ID!, $request: JoinRequestInput!) { requestToJoin(hub: $hub, request: $request) }", {
        hub: town.hub,
        request: { name: "Tage", email: "tage@hem.example", message, actor: town.choir },
      });
    await ask("Hej");
    await ask("Hej igen");
    const found = nodes((await hubAs(cilla)).joinRequests).filter(({ name }) => name === "Tage");
    expect(found).toHaveLength(1);
    await invite(cilla, { email: "tage@hem.example", request: found[0].id });
    expect(nodes((await hubAs(cilla)).joinRequests).find(({ name }) => name === "Tage").state).toBe("Invited");
    expect((await cilla.whyNot("mutation($id: ID!) { declineJoinRequest(id: $id) { id } }", { id: found[0].id })).extensions.key).toBe(
      "access.whyNot.answered",
    );
    await secretIn(world, "tage@hem.example");
  });
});

describe("whoever acts for an actor", () => {
  const describeActor = 'mutation($id: ID!) { describeActor(id: $id, actor: { offers: ["Sång"] }) { id } }';
  const drawTie = "mutation($from: ID!, $to: ID!) { drawTie(tie: { from: $from, to: $to, state: Wished }) { id } }";

  test("describes it and draws its ties, and no other's", async () => {
    await mats.get(describeActor, { id: town.choir });
    await mats.get(drawTie, { from: town.choir, to: town.club });
    for (const [document, variables] of [
      [describeActor, { id: town.library }],
      [drawTie, { from: town.school, to: town.library }],
    ] as const)
      expect((await mats.whyNot(document, variables)).extensions.key).toBe("hubs.whyNot.notDescriber");
  });

  test("acts for the actor that it is merged into", async () => {
    const { addActor } = await cilla.get('mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Kören, dubblett" }) { id } }', {
      hub: town.hub,
    });
    await seatAs(world, cilla, nina, town.hub, { actor: addActor.id });
    await cilla.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep: town.school,
      duplicate: addActor.id,
    });
    await remembered();
    await nina.get(describeActor, { id: town.school });
    expect((await nina.get("{ me { representations { actor { id } } } }")).me.representations).toEqual([{ actor: { id: town.school } }]);
  });
});

describe("leaving", () => {
  test("is everyone's own right; what they did waits for somebody, who can then take it over", async () => {
    const lars = await world.member("lund", "Lars", "Secretary");
    await seatAs(world, cilla, lars, town.hub, { actor: town.library });
    await lars.get("mutation($id: ID!) { endMembership(id: $id) { id } }", { id: await seatOf(lars) });
    await remembered();
    expect((await lars.get("{ me { memberships { id } rights { memberOf actors } } }")).me).toEqual({
      memberships: [],
      rights: { memberOf: [], actors: [] },
    });
    const { assignments, representations } = await hubAs(cilla);
    const role = nodes(assignments).find((one) => one.role === "Secretary");
    const acting = nodes(representations).find(({ actor }) => actor.id === town.library);
    expect([role.person, acting.person]).toEqual([null, null]);
    const to = await seatOf(nina);
    await cilla.get("mutation($id: ID!, $to: ID!) { handOverRole(id: $id, membership: $to) { id } }", { id: role.id, to });
    await cilla.get("mutation($id: ID!, $to: ID!) { handOverRepresentation(id: $id, membership: $to) { id } }", { id: acting.id, to });
    await remembered();
    const { me } = await nina.get("{ me { assignments { role } rights { actors } } }");
    expect(me.assignments).toContainEqual({ role: "Secretary" });
    expect(me.rights.actors).toContain(town.library);
  });

  test("with a successor leaves nothing to wait", async () => {
    const lisa = await world.member("lund", "Lisa", "Official");
    await cilla.get("mutation($id: ID!, $to: ID!) { endMembership(id: $id, successor: $to) { id } }", {
      id: await seatOf(lisa),
      to: await seatOf(nina),
    });
    const { assignments } = await hubAs(cilla);
    expect(nodes(assignments).filter(({ role }) => role === "Official")).toEqual([expect.objectContaining({ person: { id: nina.id } })]);
  });

  test("is told to the one who leaves, on a page that hears nothing else of the hub any more", async () => {
    const olof = await world.member("lund", "Olof", "Member");
    const ear = olof.listen("subscription($hub: ID!) { seated(hub: $hub) }", { hub: town.hub });
    const hub = olof.listen("subscription($room: ID!) { changed(room: $room) { caughtUp } }", { room: town.hub });
    await hub.until((heard) => heard.length === 1);
    await world.revoke("lund", olof);
    await ear.until((heard) => heard.length > 0);
    expect(hub.heard).toHaveLength(1);
    const outside = borja.listen("subscription($hub: ID!) { seated(hub: $hub) }", { hub: town.hub });
    await outside.until(() => outside.problems.length > 0);
    expect(outside.problems[0]).toMatchObject({ extensions: { key: "house.whyNot.notMember" } });
  });

  test("is refused to the last who administers the hub", async () => {
    const id = await seatOf(ada);
    expect((await ada.whyNot("mutation($id: ID!) { endMembership(id: $id) { id } }", { id })).extensions.key).toBe(
      "hubs.whyNot.lastAdministrator",
    );
    const own = nodes((await hubAs(ada)).assignments).find(({ role }) => role === "Administrator");
    expect((await ada.whyNot("mutation($id: ID!) { endRole(id: $id) }", { id: own.id })).extensions.key).toBe(
      "hubs.whyNot.lastAdministrator",
    );
    expect((await cilla.whyNot("mutation($id: ID!) { endRole(id: $id) }", { id: own.id })).extensions.key).toBe("house.whyNot.unknown");
  });
});

const eachDeed = Object.entries(seatDeeds).map(([name, deed]) => ({ name, ...deed }));

test.each(eachDeed.filter(({ open }) => !open))(
  "$name is refused to visitors, to members, and to coordinators of other hubs, and stores nothing",
  async ({ document, variables }) => {
    const before = await untouched(world);
    const keys = [];
    for (const who of [world.visitor(), nina, borja]) keys.push((await who.whyNot(document, variables(seats))).extensions.key);
    expect(keys).toEqual([
      "house.whyNot.signedOut",
      expect.stringMatching(/^(hubs\.whyNot\.notCoordinator|house\.whyNot\.unknown)$/),
      expect.stringMatching(/^house\.whyNot\.(notMember|unknown)$/),
    ]);
    expect(await untouched(world)).toEqual(before);
  },
);

describe.each(eachDeed)("$name", ({ name, document, variables, writes }) => {
  test.each(Object.keys(variables({} as Seats)))("refuses a %s that is unknown, malformed, or of another hub", async (field) => {
    const before = await untouched(world);
    const foreign = field === "hub" || field === "secret" ? randomUUID() : (variables(elsewhere) as Record<string, string>)[field];
    for (const id of [randomUUID(), "nobody", "", "0' or true --", foreign]) {
      const { errors } = await cilla.ask(document, { ...variables(seats), [field]: id });
      expect([id, errors?.[0]?.extensions.code]).toEqual([id, "REFUSED"]);
    }
    expect(await untouched(world)).toEqual(before);
  });

  test("is done by a coordinator, and is in the log", async () => {
    const { operation } = await cilla.does(document, variables(seats));
    const events = await world.sql("select * from event where operation = $1", [operation]);
    expect(events.map(({ kind, type }) => `${kind} ${type}`)).toContain(writes);
    for (const event of events) expect(event).toMatchObject({ by_id: cilla.id, deed: name, hub_id: town.hub });
  });
});
