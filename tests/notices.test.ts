import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockAt, momentAt } from "../schema/clock.ts";
import { daysAfter } from "../schema/day.ts";
import { inHouse, nobody, sessionOf } from "../server/context.ts";
import { prepareDatabase } from "../server/database/prepareDatabase.ts";
import { stopAddress, stopOf } from "../server/notices/stopAddress.ts";
import { carryOut } from "../server/privacy/retention.ts";
import { planned, seated } from "./agendas.ts";
import { emailOf } from "./seats.ts";
import { type Asker, type Loose, openOn, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let anna: Asker;
let mia: Asker;
let council: string;
let hub: string;

const ADD = "mutation($council: ID!, $task: TaskInput!) { addTask(council: $council, task: $task) { id } }";
const FINISH = "mutation($id: ID!) { finishTask(id: $id) { id } }";
const NEEDS = "query($hub: ID!) { needsMe(hub: $hub) { key kind title place dueOn path } }";
const CHOICES = "{ noticeChoices { language rhythm hour weekday quietFrom quietUntil kinds { kind way } } }";
const CHOOSE = "mutation($choices: NoticeChoicesInput!) { chooseNotices(choices: $choices) { language hour kinds { kind way } } }";

const today = clockAt(new Date()).day;
const at = (days: number, time: string) => momentAt(daysAfter(today, days), time);
const give = async (text: string, dueIn: number, who: Asker) =>
  (await karin.get(ADD, { council, task: { text, person: who.id, dueOn: daysAfter(today, dueIn) } })).addTask.id as string;
const needs = async (who: Asker, kind?: string): Promise<Loose[]> =>
  (await who.get(NEEDS, { hub })).needsMe.filter((one: Loose) => !kind || one.kind === kind);
const usual = { language: "sv", rhythm: "Daily", hour: 8, weekday: "MO", quietFrom: 20, quietUntil: 8, kinds: [] as object[] };
const choose = (who: Asker, more: object) => who.get(CHOOSE, { choices: { ...usual, ...more } });
/** The letters of reminders to somebody, the latest first. */
const lettersTo = async (who: Asker) =>
  world.sql<{ subject: string; text: string; html: string | null; unsubscribe: string; language: string }>(
    "select subject, text, html, unsubscribe, language from outgoing_mail where unsubscribe is not null and recipient = $1 order by id desc",
    [await emailOf(world, who)],
  );
const round = (now: Date) => world.app.reminder.goRound(now);

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  mia = await world.member("lund", "Mia", "Member");
  hub = world.hub("lund");
  council = (await planned(karin, hub, "Dalbyrådet")).council;
  await seated(karin, council, anna);
});
afterAll(() => world.close());

describe("what waits for somebody", () => {
  test("is told to them alone, what has waited longest first, and is gone when it is done", async () => {
    const late = await give("Ring skolan", -2, mia);
    await give("Boka bussen", 1, mia);
    await give("Långt fram", 30, mia);
    const [one, two, ...more] = await needs(mia);
    expect(one).toMatchObject({
      kind: "Task",
      title: "Ring skolan",
      place: "Dalbyrådet",
      dueOn: daysAfter(today, -2),
      path: `councils/${council}`,
    });
    expect([two.title, more]).toEqual(["Boka bussen", []]);
    expect(await needs(anna, "Task")).toEqual([]);
    expect((await world.visitor().get(NEEDS, { hub })).needsMe).toEqual([]);
    const stranger = await world.member("boras", "Börja");
    expect((await stranger.get(NEEDS, { hub })).needsMe).toEqual([]);
    await mia.get(FINISH, { id: late });
    expect((await needs(mia)).map(({ title }) => title)).toEqual(["Boka bussen"]);
  });

  test("of a council is for those who keep it, and for the coordinators while nobody does", async () => {
    const ADD_SEATS = "mutation($council: ID!, $seat: SeatInput!) { addSeats(council: $council, seat: $seat, count: 1) { id } }";
    const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }";
    const addSeat = async (more: object) =>
      (await karin.get(ADD_SEATS, { council, seat: { side: "CivilSociety", ...more } })).addSeats[0].id;
    await addSeat({});
    expect((await needs(karin, "SeatVacant")).map(({ title }) => title)).toEqual(["Dalbyrådet"]);
    const chair = await addSeat({ roles: ["Chair"] });
    await karin.get(SIT, { seat: chair, term: { person: mia.id, startsOn: daysAfter(today, -9), endsOn: daysAfter(today, 40) } });
    expect([await needs(karin, "SeatVacant"), await needs(anna, "SeatVacant")]).toEqual([[], []]);
    expect(await needs(mia, "SeatVacant")).toHaveLength(1);
    expect((await needs(mia, "TermEnds"))[0]).toMatchObject({
      title: "Dalbyrådet",
      dueOn: daysAfter(today, 40),
      path: `councils/${council}`,
    });
  });
});

describe("somebody is told", () => {
  test("once, by the digest that comes after it was known, in their language, with what still waits", async () => {
    await choose(mia, { language: "en", hour: 7, quietFrom: 21, quietUntil: 9 });
    await round(at(0, "12:00"));
    await round(at(1, "08:59"));
    expect(await lettersTo(mia)).toEqual([]);
    await Promise.all([round(at(1, "09:00")), round(at(1, "09:01"))]);
    const [digest, ...more] = await lettersTo(mia);
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ language: "en", subject: "Today's digest: 3 things wait for you" });
    const link = `http://localhost:4000/lund/councils/${council}`;
    for (const said of ["Boka bussen", "Dalbyrådet, Lund", link, "http://localhost:4000/me/notices", digest!.unsubscribe])
      expect([digest!.text, digest!.html]).toEqual([expect.stringContaining(said), expect.stringContaining(said)]);
    expect(digest!.html).toContain('<html lang="en">');
    await round(at(2, "10:00"));
    expect(await lettersTo(mia)).toHaveLength(1);
    await give("Skriv till skolan", 3, mia);
    await round(at(2, "12:00"));
    await round(at(3, "10:00"));
    const [next] = await lettersTo(mia);
    expect(next!.text).toMatch(/NEW[\s\S]*Skriv till skolan[\s\S]*STILL WAITING[\s\S]*One or more seats in Dalbyrådet are vacant/);
  });

  test("at once where they want that, but not in their quiet hours, and not of what they want to know nothing of", async () => {
    await choose(anna, { kinds: [{ kind: "Task", way: "AtOnce" }] });
    await give("Be om nycklar", -1, anna);
    await round(at(0, "22:00"));
    await round(at(1, "07:59"));
    expect(await lettersTo(anna)).toEqual([]);
    await round(at(1, "08:00"));
    await round(at(1, "08:10"));
    expect(await lettersTo(anna)).toMatchObject([{ subject: "Påminnelse: Be om nycklar" }]);
    await choose(anna, { kinds: [{ kind: "Task", way: "Never" }] });
    await give("Tyst", -1, anna);
    await round(at(2, "12:00"));
    expect([await needs(anna, "Task"), (await lettersTo(anna)).length]).toEqual([[], 1]);
  });

  test("by no letter of what everybody knows is late", async () => {
    await choose(anna, { kinds: [{ kind: "Task", way: "AtOnce" }] });
    await give("Gammalt", -40, anna);
    await round(at(3, "12:00"));
    expect([(await needs(anna, "Task")).some(({ title }) => title === "Gammalt"), (await lettersTo(anna)).length]).toEqual([true, 1]);
  });
});

describe("what somebody chooses", () => {
  test("is theirs, is kept, and leaves out nothing that they have taken on", async () => {
    const { noticeChoices } = await karin.get(CHOICES);
    expect(noticeChoices).toMatchObject({ language: "sv", rhythm: "Daily", quietFrom: 20 });
    expect(noticeChoices.kinds).toContainEqual({ kind: "Task", way: "Digest" });
    expect((await world.visitor().get(CHOICES)).noticeChoices).toBeNull();
    await choose(karin, { rhythm: "Weekly", weekday: "FR", kinds: [{ kind: "Call", way: "App" }] });
    expect((await karin.get(CHOICES)).noticeChoices).toMatchObject({ rhythm: "Weekly", weekday: "FR" });
    const duty = await karin.whyNot(CHOOSE, { choices: { ...usual, kinds: [{ kind: "MinutesToApprove", way: "Never" }] } });
    expect(duty.extensions.key).toBe("notices.whyNot.duty");
    expect((await world.visitor().whyNot(CHOOSE, { choices: usual })).extensions.key).toBe("house.whyNot.signedOut");
  });

  test("and what they were told of, nobody else reads, whatever they ask the database", async () => {
    const viewer = { ...nobody, id: anna.id, name: "Anna", memberOf: [hub], officialOf: [hub], administratorOf: [hub], keeps: [hub] };
    const em = world.app.orm.em.fork({ session: { variables: sessionOf(viewer) } });
    const seen = await em.transactional((one) => one.execute("select person_id from notice union select person_id from notice_choices"));
    expect(seen).toEqual([{ person_id: anna.id }]);
  });

  test("goes along with what is kept of them, and with them when they are erased", async () => {
    const mine = await (await fetch(`http://${world.address}/api/me/data`, { headers: { cookie: mia.cookie } })).text();
    expect(mine).toContain("Skriv till skolan");
    const gone = await world.member("lund", "Gun", "Member");
    await choose(gone, {});
    await give("Raderas", -1, gone);
    await round(at(4, "12:00"));
    const left = () =>
      world.sql("select 1 from notice where person_id = $1 union all select 1 from notice_choices where person_id = $1", [gone.id]);
    expect(await left()).toHaveLength(2);
    await gone.get("mutation($address: String!) { eraseMe(address: $address) }", { address: await emailOf(world, gone) });
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });

  test("can be said from a letter without signing in: a look changes nothing, a press stops letters of its kind", async () => {
    const { unsubscribe } = (await lettersTo(anna))[0]!;
    const where = unsubscribe.replace("http://localhost:4000", `http://${world.address}`);
    const way = async () => (await anna.get(CHOICES)).noticeChoices.kinds.find(({ kind }: Loose) => kind === "Task").way;
    expect((await fetch(where)).status).toBe(200);
    expect(await (await fetch(where.replace("/letters/", "/api/letters/"))).json()).toEqual({ found: true, what: "Task" });
    expect(await way()).toBe("AtOnce");
    const press = (url: string) =>
      fetch(url, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "List-Unsubscribe=One-Click" });
    expect([(await press(where)).status, (await press(where)).status, (await press(`${where}x`)).status]).toEqual([200, 200, 404]);
    expect(await way()).toBe("App");
    const told = { publicUrl: "https://hub.example", secret: "a" };
    const all = stopAddress(told, anna.id, "all").split("/").at(-1)!;
    expect([stopOf("a", all), stopOf("b", all), stopOf("a", all.replace(".all.", ".Task."))]).toEqual([
      { whose: anna.id, what: "all" },
      undefined,
      undefined,
    ]);
  });
});

test("what no longer waits is forgotten ninety days later, and not before", async () => {
  await world.sql("update notice set ended_at = now() - interval '91 days' where title = 'Ring skolan' or title = 'Boka bussen'");
  await world.sql("update notice set ended_at = now() - interval '89 days' where title = 'Tyst'");
  const { rows } = { rows: await world.sql("select title from notice where ended_at < now() - interval '90 days'") };
  const client = new Client({ connectionString: world.database });
  await client.connect();
  await client.query("begin; set local role samvav_operator");
  await client.query("select set_config('app.operated', $1, true), set_config('app.house', 'on', true)", [`{${hub}}`]);
  const done = await carryOut(client, hub, today, "hemligt");
  await client.query("commit");
  await client.end();
  expect(done!.record.counts.Notice).toBe(rows.length);
  expect((await world.sql("select title from notice where ended_at is not null")).map(({ title }) => title)).toContain("Tyst");
});

describe("the jobs", () => {
  test("are the owner's alone, share the work between servers, and are done again when a server starts", async () => {
    await world.sql("delete from notice; delete from outgoing_mail");
    const always = { quietFrom: 0, quietUntil: 0, kinds: [{ kind: "Task", way: "AtOnce" }] };
    await choose(mia, always);
    await give("Nu genast", -1, mia);
    const other = await openOn(world.database);
    await Promise.all([world.app.reminder.open(), other.app.reminder.open()]);
    await expect
      .poll(async () => (await lettersTo(mia)).filter(({ text }) => text.includes("Nu genast")).length, { timeout: 20_000 })
      .toBe(1);
    const failed = await world.sql("select name, output from jobs.job where state = 'failed' or state = 'retry'");
    expect(failed).toEqual([]);
    await expect(inHouse(world.app.orm, (em) => em.execute("select * from jobs.job"))).rejects.toThrow("permission denied for schema jobs");
    await other.app.close();
  });

  test("are made by an owner who is no superuser, as an administrator has prepared it", async () => {
    const name = new URL(world.database).pathname.slice(1);
    await world.sql(
      `create role ${name}_plain login password 'x'; grant samvav_app, samvav_operator to ${name}_plain with set true, inherit false`,
    );
    await world.sql(`create database ${name}_plain owner ${name}_plain template template_samvav`);
    const url = Object.assign(new URL(world.database), { username: `${name}_plain`, password: "x", pathname: `${name}_plain` }).href;
    const owner = new Client({ connectionString: Object.assign(new URL(world.database), { pathname: `${name}_plain` }).href });
    await owner.connect();
    await owner.query(`grant usage, create on schema public to ${name}_plain`);
    await owner.end();
    await prepareDatabase(url);
    const { app } = await openOn(url);
    await app.reminder.open();
    await app.close();
    await world.sql(`drop database ${name}_plain with (force)`);
    await world.sql(`drop role ${name}_plain`);
  });
});
