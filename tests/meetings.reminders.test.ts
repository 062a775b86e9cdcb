import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockAt, momentAt } from "../schema/clock.ts";
import { daysAfter } from "../schema/day.ts";
import { usualWay } from "../schema/notices/kinds.ts";
import { Notice } from "../server/notices/Notice.ts";
import { BEGIN, HOLD, SEND } from "./minutes.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }";
const SEATS = "mutation($council: ID!, $seat: SeatInput!) { addSeats(council: $council, seat: $seat) { id } }";
const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }";
const CORRECT = "mutation($id: ID!, $term: TermPatch!) { describeTerm(id: $id, term: $term) { email } }";
const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";
const CALL = "mutation($id: ID!) { callMeeting(id: $id) { id } }";
const ANSWER = "mutation($secret: String!, $answer: MeetingAnswer!) { answerCall(secret: $secret, answer: $answer) }";
const address = "elsa.ek@byalaget.example";

let world: World;
let karin: Asker;
let anna: Asker;
let council: string;
let term: string;

const one = async (who: Asker, document: string, variables: object): Promise<Loose> =>
  Object.values(await who.get(document, variables))[0] as Loose;
const sits = async (roles: readonly string[], who: object): Promise<string> => {
  const [{ id: seat }] = (await one(karin, SEATS, { council, seat: { side: "CivilSociety", roles } })) as Loose[];
  return (await one(karin, SIT, { seat, term: { startsOn: "2026-01-01", ...who } })).id;
};

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  council = (await one(karin, START, { hub: world.hub("lund"), council: { name: "Byarådet", kind: "VillageCouncil" } })).id;
  await sits(["Chair"], { person: anna.id });
  term = await sits(["Approver"], { name: "Elsa Ek", email: address });
});
afterAll(() => world.close());

const today = clockAt(new Date()).day;
const round = (days: number, time = "12:00") => world.app.reminder.goRound(momentAt(daysAfter(today, days), time));
const lettersTo = (whom: string, about: string) =>
  world.sql<{ subject: string; text: string; unsubscribe: string | null }>(
    "select subject, text, unsubscribe from outgoing_mail where recipient = $1 and subject like $2 order by id desc",
    [whom, about],
  );
const reminders = () => lettersTo(address, "Påminnelse: %");
const called = async (inDays: number): Promise<string> => {
  const at = (time: string) => momentAt(daysAfter(today, inDays), time).toISOString();
  const meeting = { title: "Byamöte", place: "Bygdegården", startsAt: at("18:00"), endsAt: at("20:00"), reminderDays: 3 };
  const { id } = await one(karin, PLAN, { council, meeting });
  await karin.get(CALL, { id });
  return id;
};
const press = (unsubscribe: string) =>
  fetch(unsubscribe.replace("http://localhost:4000", `http://${world.address}`), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });

test("what those without an account are reminded of goes at once when nothing is chosen: they have no digest", () => {
  expect(Notice.letterSources.map(({ kind }) => [kind, usualWay[kind]])).toEqual([
    ["Call", "AtOnce"],
    ["MinutesToApprove", "AtOnce"],
  ]);
});

describe("whoever has no account and has left an address", () => {
  test("is reminded of a summons when the others are: once, by the summons' own letter, and not at night", async () => {
    await called(10);
    for (const day of [0, 6]) await round(day);
    await round(7, "06:00");
    expect(await reminders()).toEqual([]);
    await Promise.all([round(7), round(7, "12:01")]);
    for (const day of [7, 8, 9]) await round(day, "13:00");
    const [letter, ...more] = await reminders();
    expect([letter!.text, more]).toEqual([expect.stringMatching(/Elsa Ek[\s\S]*\/call\/[\w-]+/), []]);
    expect(
      await lettersTo((await world.sql<{ email: string }>("select email from person where id = $1", [anna.id]))[0]!.email, "Påminnelse: %"),
    ).toHaveLength(1);
  });

  test("is not when they have answered, or were reminded by hand", async () => {
    await called(30);
    const [letter] = await lettersTo(address, "Kallelse: %");
    await world.visitor().get(ANSWER, { secret: /\/call\/([\w-]+)/.exec(letter!.text)![1], answer: "No" });
    const second = await called(31);
    await world.sql("update attendance set told_at = now() - interval '3 days' where meeting_id = $1", [second]);
    await karin.get("mutation($id: ID!) { remindCalled(id: $id) { id } }", { id: second });
    const before = (await reminders()).length;
    for (const day of [27, 28, 29]) await round(day);
    expect(await reminders()).toHaveLength(before);
  });

  test("says by a press in their mail program that they want no more: the address is gone, and with it what was to be told", async () => {
    await called(40);
    await round(37);
    const { unsubscribe } = (await reminders())[0]!;
    const told = await fetch(
      unsubscribe!.replace("http://localhost:4000", `http://${world.address}`).replace("/letters/", "/api/letters/"),
    );
    expect(await told.json()).toEqual({ found: true, what: "address" });
    expect(await world.sql("select 1 from term_address")).toHaveLength(1);
    await called(50);
    await round(46);
    expect(await world.sql("select 1 from notice where address is not null and ended_at is null")).not.toEqual([]);
    expect([(await press(unsubscribe!)).status, (await press(unsubscribe!)).status]).toEqual([200, 200]);
    expect(await world.sql("select 1 from term_address")).toEqual([]);
    const before = (await reminders()).length;
    await round(47);
    expect(await reminders()).toHaveLength(before);
    expect(await world.sql("select 1 from notice where address is not null and ended_at is null")).toEqual([]);
  });

  test("is asked to sign minutes on paper, with who has them, and once more when it is late", async () => {
    await karin.get(CORRECT, { id: term, term: { email: address } });
    const id = await called(60);
    await world.sql("update meeting set starts_at = now() - interval '2 days', ends_at = now() - interval '47 hours' where id = $1", [id]);
    await karin.get(HOLD, { id });
    const minutes = await one(karin, BEGIN, { meeting: id });
    await one(karin, SEND, { id: minutes.id });
    const letters = async () => (await lettersTo(address, "%att skriva under%")).map(({ subject }) => subject);
    for (const day of [1, 2]) await round(day);
    expect(await letters()).toEqual(["Protokoll att skriva under: Byamöte"]);
    const { text, unsubscribe } = (await lettersTo(address, "%att skriva under%"))[0]!;
    for (const said of ["Elsa Ek", "på papper", "Anna", unsubscribe]) expect(text).toContain(said);
    for (const day of [14, 15, 16, 17]) await round(day);
    expect(await letters()).toEqual(["Påminnelse om protokoll att skriva under: Byamöte", "Protokoll att skriva under: Byamöte"]);
  });
});
