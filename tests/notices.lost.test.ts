import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt, momentAt } from "../schema/clock.ts";
import { daysAfter } from "../schema/day.ts";
import { planned } from "./agendas.ts";
import { emailOf } from "./seats.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let council: string;

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  council = (await planned(karin, world.hub("lund"), "Dalbyrådet")).council;
});
afterAll(() => world.close());

const today = clockAt(new Date()).day;
const round = (days: number, time: string) => world.app.reminder.goRound(momentAt(daysAfter(today, days), time));

/** Somebody who is told in a way, with so many tasks that wait. */
async function told(name: string, way: "AtOnce" | "Digest", count = 1): Promise<Asker> {
  const asker = await world.member("lund", name, "Member");
  const choices = { language: "sv", rhythm: "Daily", hour: 8, weekday: "MO", quietFrom: 20, quietUntil: 7, kinds: [{ kind: "Task", way }] };
  await asker.get("mutation($choices: NoticeChoicesInput!) { chooseNotices(choices: $choices) { hour } }", { choices });
  for (let nth = 1; nth <= count; nth++)
    await karin.get("mutation($council: ID!, $task: TaskInput!) { addTask(council: $council, task: $task) { id } }", {
      council,
      task: { text: `Uppgift ${nth} för ${name}`, person: asker.id, dueOn: daysAfter(today, 1) },
    });
  return asker;
}

const lettersTo = async (who: Asker) =>
  world.sql<{ id: string; subject: string; text: string }>(
    "select id, subject, text from outgoing_mail where unsubscribe is not null and recipient = $1 order by id desc",
    [await emailOf(world, who)],
  );

/** Its sender is as good as dead: it was handed over long ago, and nobody has noted an answer. The postman gives it up. */
async function losesItsSender(id: string): Promise<void> {
  const isSo = (what: string) =>
    expect.poll(() => world.sql(`select 1 from outgoing_mail where id = $1 and ${what}`, [id]), { timeout: 20_000 }).toHaveLength(1);
  await isSo("ended_at is not null");
  await world.sql("update outgoing_mail set ended_at = null, handed_at = now() - interval '11 minutes' where id = $1", [id]);
  await world.sql("select pg_notify('samvav_mail', '')");
  await isSo("problem is not null");
}

test("a letter that went at once and was lost is made good by a digest at its hour, once, also to whoever has no other", async () => {
  const mia = await told("Mia", "AtOnce");
  await round(0, "12:00");
  const [first] = await lettersTo(mia);
  await losesItsSender(first!.id);
  await round(0, "12:10");
  await round(1, "07:59");
  expect(await lettersTo(mia)).toHaveLength(0);
  await round(1, "08:00");
  const [again, ...more] = await lettersTo(mia);
  expect([again!.text, more]).toEqual([expect.stringContaining("Uppgift 1 för Mia"), []]);
  await round(1, "08:10");
  expect(await lettersTo(mia)).toHaveLength(1);

  // Lost a second time it is not told of for ever.
  await losesItsSender(again!.id);
  await round(1, "08:20");
  expect(await world.sql("select 1 from notice where person_id = $1 and lost_at is not null", [mia.id])).toEqual([]);
});

test("all that a lost digest told of is in the next, though nothing new waits and they are more than a digest repeats", async () => {
  const anna = await told("Anna", "Digest", 12);
  await round(3, "08:00");
  const [digest] = await lettersTo(anna);
  await losesItsSender(digest!.id);
  await round(3, "08:20");
  expect(await lettersTo(anna)).toEqual([]);
  await round(4, "08:00");
  const [next] = await lettersTo(anna);
  for (let nth = 1; nth <= 12; nth++) expect(next!.text).toContain(`Uppgift ${nth} för Anna`);
});

test("what no mail server took as long as it was of use is told of again; what was refused for good is not", async () => {
  const [nils, otto] = [await told("Nils", "AtOnce"), await told("Otto", "AtOnce")];
  await round(5, "12:00");
  const [[unsent], [refused]] = [await lettersTo(nils), await lettersTo(otto)];
  await world.sql("update outgoing_mail set ended_at = null, try_at = now() + interval '9 days', until = now() where id = $1", [
    unsent!.id,
  ]);
  await world.sql("update outgoing_mail set problem = '550 no such mailbox', unsubscribe = null where id = $1", [refused!.id]);
  await round(6, "08:00");
  await round(7, "08:00");
  const sent = async (who: Asker) => (await lettersTo(who)).filter(({ id }) => id !== unsent!.id);
  expect((await sent(nils)).map(({ text }) => text)).toEqual([expect.stringContaining("Uppgift 1 för Nils")]);
  expect(await sent(otto)).toEqual([]);
});
