import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APPROVE, BEGIN, HOLD, PUBLISH, SEND } from "./minutes.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }";
const SEATS = "mutation($council: ID!, $seat: SeatInput!) { addSeats(council: $council, seat: $seat) { id } }";
const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id email } }";
const CORRECT = "mutation($id: ID!, $term: TermPatch!) { describeTerm(id: $id, term: $term) { email } }";
const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";
const CALL = "mutation($id: ID!) { callMeeting(id: $id) { id } }";
const ANSWER = "mutation($secret: String!, $answer: MeetingAnswer!) { answerCall(secret: $secret, answer: $answer) }";
const STOP = "mutation($secret: String!) { stopCalls(secret: $secret) }";
const READ = "query($secret: String!) { call(secret: $secret) { name isByAddress answer } }";
const ADDRESSES = "query($id: ID!) { council(id: $id) { seats { edges { node { terms { edges { node { email } } } } } } } }";
const address = "elsa.ek@byalaget.example";

let world: World;
let karin: Asker;
let anna: Asker;
let council: string;
let seat: string;
let substitute: string;

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  council = (await karin.get(START, { hub: world.hub("lund"), council: { name: "Ortsrådet", kind: "VillageCouncil" } })).startCouncil.id;
  const seatOf = async (more: object) =>
    (await karin.get(SEATS, { council, seat: { side: "CivilSociety", ...more } })).addSeats[0].id as string;
  [seat, substitute] = [await seatOf({}), await seatOf({ substitute: true })];
});
afterAll(() => world.close());

const inDays = (days: number, hours = 0) => new Date(Date.now() + days * 86_400_000 + hours * 3_600_000).toISOString();
const times = (days: number) => ({ startsAt: inDays(days), endsAt: inDays(days, 2) });
const called = async () => {
  const { planMeeting } = await karin.get(PLAN, { council, meeting: { title: "Byamöte", place: "Bygdegården", ...times(20) } });
  await karin.get(CALL, { id: planMeeting.id });
  return planMeeting.id as string;
};
const lettersTo = (whom: string) =>
  world.sql<{ subject: string; text: string }>("select subject, text from outgoing_mail where recipient = $1 order by id desc", [whom]);
const secretTo = async (whom: string) => /\/call\/([\w-]+)/.exec((await lettersTo(whom))[0]!.text)![1]!;
const addressesSeenBy = async (who: Asker) =>
  (await who.get(ADDRESSES, { id: council })).council.seats.edges
    .flatMap(({ node }: Loose) => node.terms.edges.map((edge: Loose) => edge.node.email))
    .filter(Boolean);

describe("somebody without an account, whose address is kept with their seat", () => {
  let term: string;
  beforeAll(async () => {
    term = (await karin.get(SIT, { seat, term: { name: "Elsa Ek", email: ` ${address.toUpperCase()} ` } })).seatSomebody.id;
  });

  test("is seen to have one by those who keep the council alone, and no log tells it", async () => {
    expect(await addressesSeenBy(karin)).toEqual([address]);
    for (const other of [anna, await world.member("boras", "Börja"), world.visitor()]) expect(await addressesSeenBy(other)).toEqual([]);
    expect(await world.sql("select 1 from event where changes::text ilike $1 or label ilike $1", [`%${address}%`])).toEqual([]);
  });

  test("is called, answers by the link in the letter alone, and hears of a new time and of a meeting that is cancelled", async () => {
    const id = await called();
    const secret = await secretTo(address);
    expect((await lettersTo(address))[0]).toMatchObject({
      subject: expect.stringMatching(/^Kallelse: Byamöte/),
      text: expect.stringContaining("Elsa Ek"),
    });
    expect(await world.visitor().get(READ, { secret })).toEqual({ call: { name: "Elsa Ek", isByAddress: true, answer: "Waiting" } });
    await world.visitor().get(ANSWER, { secret, answer: "Yes" });
    const { meeting } = await karin.get("query($id: ID!) { meeting(id: $id) { attendances { edges { node { answer toldAt } } } } }", {
      id,
    });
    expect(meeting.attendances.edges[0].node).toEqual({ answer: "Yes", toldAt: expect.any(String) });
    await karin.get(
      "mutation($id: ID!, $startsAt: DateTime!, $endsAt: DateTime!) { moveMeeting(id: $id, startsAt: $startsAt, endsAt: $endsAt) { id } }",
      {
        id,
        ...times(21),
      },
    );
    await world.sql("update attendance set told_at = now() - interval '3 days' where meeting_id = $1", [id]);
    await karin.get("mutation($id: ID!) { remindCalled(id: $id) { id } }", { id });
    await karin.get("mutation($id: ID!) { cancelMeeting(id: $id) { id } }", { id });
    expect((await lettersTo(address)).map(({ subject }) => subject.split(":")[0])).toEqual([
      "Inställt",
      "Påminnelse",
      "Ny tid",
      "Kallelse",
    ]);
  });

  test("says no to more letters by the link: the address is gone, and those who keep the council tell them in another way", async () => {
    await called();
    const secret = await secretTo(address);
    await world.visitor().get(STOP, { secret });
    expect(await addressesSeenBy(karin)).toEqual([]);
    expect(await world.sql("select 1 from term_address")).toEqual([]);
    expect(await world.visitor().get(READ, { secret })).toMatchObject({ call: { isByAddress: false } });
    const before = (await lettersTo(address)).length;
    const id = await called();
    expect(await lettersTo(address)).toHaveLength(before);
    expect(await karin.whyNot("mutation($id: ID!) { remindCalled(id: $id) { id } }", { id })).toMatchObject({
      extensions: { key: "reminders.whyNot.unreached" },
    });
    expect(await world.visitor().whyNot(STOP, { secret: "nothing" })).toMatchObject({ extensions: { key: "meetings.whyNot.unknownCall" } });
  });

  test("has none with an account, or without a name, or that is no address", async () => {
    const whyNot = async (given: object) => (await karin.whyNot(CORRECT, { id: term, term: given })).extensions.key;
    expect(await whyNot({ name: null, person: anna.id, email: address })).toBe("councils.whyNot.addressOfNobody");
    expect(await whyNot({ name: null, unnamed: true, email: address })).toBe("councils.whyNot.addressOfNobody");
    expect(await whyNot({ email: "ingen adress" })).toBe("house.whyNot.notAnEmail");
    await karin.get(CORRECT, { id: term, term: { email: address } });
    expect((await karin.get(CORRECT, { id: term, term: { name: null, person: anna.id } })).describeTerm).toEqual({ email: null });
    expect(await world.sql("select 1 from term_address")).toEqual([]);
  });

  test("takes it along to the seat that they are called in to", async () => {
    await karin.get(SIT, { seat: substitute, term: { name: "Sven Sol", email: "sven.sol@byalaget.example" } });
    await world.sql("delete from term where id = $1", [term]);
    await karin.get("mutation($seat: ID!) { callSubstitute(seat: $seat) { id } }", { seat });
    expect(await addressesSeenBy(karin)).toEqual(["sven.sol@byalaget.example"]);
  });

  test("loses it when the contact with the same address is erased", async () => {
    const { addActor } = await karin.get('mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Byalaget" }) { id } }', {
      hub: world.hub("lund"),
    });
    const { addContact } = await karin.get(
      "mutation($actor: ID!, $contact: ContactInput!) { addContact(actor: $actor, contact: $contact) { id } }",
      {
        actor: addActor.id,
        contact: { name: "Sven Sol", email: "sven.sol@byalaget.example", consentedOn: "2026-01-01", consentHow: "muntligt" },
      },
    );
    await karin.get("mutation($id: ID!) { eraseContact(id: $id) }", { id: addContact.id });
    await expect.poll(() => world.sql("select 1 from term_address"), { timeout: 15_000 }).toEqual([]);
  });
});

test("that everyone can read the minutes is told of by letter to whoever was called and has left an address instead of an account", async () => {
  const one = async (who: Asker, document: string, variables: object): Promise<Loose> =>
    Object.values(await who.get(document, variables))[0] as Loose;
  const { id } = await one(karin, START, { hub: world.hub("lund"), council: { name: "Byarådet", kind: "VillageCouncil" } });
  for (const [roles, term] of [
    [["Chair"], { person: anna.id }],
    [[], { name: "Ester Ek", email: "ester@byalaget.example" }],
  ] as const) {
    const [{ id: at }] = (await one(karin, SEATS, { council: id, seat: { side: "CivilSociety", roles } })) as Loose[];
    await karin.get(SIT, { seat: at, term: { startsOn: "2026-01-01", ...term } });
  }
  const { id: meeting } = await one(karin, PLAN, { council: id, meeting: { title: "Vintermöte", ...times(20) } });
  await karin.get(CALL, { id: meeting });
  await world.sql("update meeting set starts_at = now() - interval '2 days', ends_at = now() - interval '47 hours' where id = $1", [
    meeting,
  ]);
  await karin.get(HOLD, { id: meeting });
  const minutes = await one(karin, BEGIN, { meeting });
  const { digest } = await one(karin, SEND, { id: minutes.id });
  await anna.get(APPROVE, { id: minutes.id, digest });
  const letters = async () => (await lettersTo("ester@byalaget.example")).filter(({ subject }) => subject.startsWith("Protokollet"));
  expect(await letters()).toEqual([]);
  await karin.get(PUBLISH, { id: minutes.id, visibility: "public" });
  const [letter, ...more] = await letters();
  expect([letter!.text, more]).toEqual([expect.stringContaining(`/lund/meetings/${meeting}/minutes`), []]);
  await world.visitor().get(STOP, { secret: /\/call\/([\w-]+)/.exec(letter!.text)![1] });
  expect(await world.sql("select 1 from term_address")).toEqual([]);
});
