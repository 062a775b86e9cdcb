import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noRights } from "../schema/hubs.ts";
import { byUrgency, stateOfTask, whyNotFinish, whyNotTask } from "../schema/meetings/task.ts";
import { planned, seated } from "./agendas.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

describe("the rules of tasks", () => {
  test.each([
    ["2026-03-10", null, "Soon"],
    ["2026-03-09", null, "Overdue"],
    ["2026-03-17", null, "Soon"],
    ["2026-03-18", null, "Ahead"],
    [null, null, "Undated"],
    ["2026-03-01", "2026-03-05T10:00:00Z", "Done"],
    ["2026-03-29", null, "Ahead"],
  ])("one that is due %s and done %s is, on 10 March, %s", (dueOn, doneAt, state) =>
    expect(stateOfTask({ dueOn, doneAt }, "2026-03-10")).toBe(state),
  );

  test("the one that has waited longest comes first, what has no day after what has, and what is done last", () => {
    const some = [
      { id: "done early", dueOn: "2026-01-01", doneAt: "2026-01-02T10:00:00Z" },
      { id: "no day", dueOn: null },
      { id: "done late", dueOn: null, doneAt: "2026-03-02T10:00:00Z" },
      { id: "May", dueOn: "2026-05-01" },
      { id: "March", dueOn: "2026-03-01" },
    ];
    expect(some.toSorted(byUrgency).map(({ id }) => id)).toEqual(["March", "May", "no day", "done late", "done early"]);
  });

  test.each([
    [{ text: "Ring skolan" }, undefined],
    [{ text: "  " }, "tasks.whyNot.textMissing"],
    [{ text: "a".repeat(501) }, "house.whyNot.tooLong"],
    [{ text: "Ring 19121212-1212" }, "privacy.whyNot.personalNumber"],
    [{ person: "a", name: "Bo" }, "tasks.whyNot.whoTwice"],
    [{ dueOn: "2026-02-30" }, "house.whyNot.notADate"],
    [{ item: "A B" }, "house.whyNot.unknown"],
    [{ outcome: "a".repeat(2001) }, "house.whyNot.tooLong"],
    [{}, undefined],
  ])("%j can be given or not", (task, no) => expect(whyNotTask(task)?.key).toBe(no));

  const task = { hub: { id: "hub" }, council: { id: "council" }, person: { id: "me" } };
  test.each([
    ["whoever has it", { memberOf: ["hub"] }, "me", undefined],
    ["whoever sits there", { memberOf: ["hub"], sitsIn: ["council"] }, "other", undefined],
    ["whoever keeps the hub", { memberOf: ["hub"], keeps: ["hub"] }, "other", undefined],
    ["another member", { memberOf: ["hub"] }, "other", "councils.whyNot.notSeated"],
    ["whoever had it and has left", {}, "me", "house.whyNot.notMember"],
  ])("%s may say that it is done or not", (_, rights, me, no) => expect(whyNotFinish({ ...noRights, ...rights }, task, me)?.key).toBe(no));
});

let world: World;
let karin: Asker;
let anna: Asker;
let mia: Asker;
let council: string;
let meeting: string;

const ADD = `mutation($council: ID!, $task: TaskInput!) { addTask(council: $council, task: $task) {
  id text name dueOn doneAt visibility person { id } actor { id } meeting { id } decision { id } item } }`;
const CHANGE = "mutation($id: ID!, $task: TaskPatch!) { describeTask(id: $id, task: $task) { id text name person { id } dueOn } }";
const FINISH = "mutation($id: ID!, $outcome: String) { finishTask(id: $id, outcome: $outcome) { doneAt outcome doneBy { id } } }";
const REOPEN = "mutation($id: ID!) { reopenTask(id: $id) { doneAt doneBy { id } outcome } }";
const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const meet = async (days: number, more: object = {}) =>
  (await karin.get(PLAN, { council, meeting: { title: "Rådet ses", startsAt: inDays(days), endsAt: inDays(days + 0.1), ...more } }))
    .planMeeting.id as string;
const give = async (task: object, by = karin) => (await by.get(ADD, { council, task })).addTask as Loose;
const since = async (id: string, by = karin): Promise<string[]> =>
  (
    await by.get("query($id: ID!) { meeting(id: $id) { tasksSinceLast { edges { node { text } } } } }", { id })
  ).meeting.tasksSinceLast.edges.map(({ node }: Loose) => node.text);

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  mia = await world.member("lund", "Mia", "Member");
  council = (await planned(karin, world.hub("lund"), "Dalbyrådet")).council;
  await seated(karin, council, anna);
  meeting = await meet(-30);
});
afterAll(() => world.close());

describe("tasks", () => {
  test("are given and changed by those who sit in the council, to a member or by name, and heard where they belong", async () => {
    const ear = mia.listen("subscription($room: ID!) { changed(room: $room) { caughtUp event { deed label } } }", { room: meeting });
    await ear.until((heard) => heard.length === 1);
    const made = await give({ text: " Ring  skolan ", meeting, item: "abcd1234", person: mia.id, dueOn: "2026-04-01" }, anna);
    expect(made).toMatchObject({
      text: "Ring skolan",
      meeting: { id: meeting },
      item: "abcd1234",
      person: { id: mia.id },
      visibility: "members",
    });
    await ear.until((heard) => heard.some(({ changed }) => changed.event?.label === "Ring skolan"));
    ear.stop();
    expect(await anna.get(CHANGE, { id: made.id, task: { name: "Bo Påhittad" } })).toMatchObject({
      describeTask: { name: "Bo Påhittad", person: null, dueOn: "2026-04-01" },
    });
    expect(await anna.get(CHANGE, { id: made.id, task: { person: anna.id } })).toMatchObject({
      describeTask: { name: null, person: { id: anna.id } },
    });
    for (const [document, variables] of [
      [ADD, { council, task: { text: "Nej" } }],
      [CHANGE, { id: made.id, task: { text: "Nej" } }],
      ["mutation($id: ID!) { removeTask(id: $id) }", { id: made.id }],
      [FINISH, { id: made.id }],
    ] as const)
      expect((await mia.whyNot(document, variables)).extensions.key).toBe("councils.whyNot.notSeated");
    const stranger = await world.member("boras", "Börja", "Member");
    expect((await anna.whyNot(ADD, { council, task: { text: "Nej", person: stranger.id } })).extensions.key).toBe("house.whyNot.unknown");
  });

  test("are done by whoever has them, who need not sit there, and taken up again", async () => {
    const { id } = await give({ text: "Boka lokalen", person: mia.id });
    const mine = () => mia.get('{ hub(slug: "lund") { tasks(mine: true, done: false) { edges { node { text } } } } }');
    expect((await mine()).hub.tasks.edges).toEqual([{ node: { text: "Boka lokalen" } }]);
    expect(await mia.get(FINISH, { id, outcome: " Bokad till maj. " })).toMatchObject({
      finishTask: { outcome: "Bokad till maj.", doneBy: { id: mia.id } },
    });
    expect((await mine()).hub.tasks.edges).toEqual([]);
    expect((await mia.whyNot(FINISH, { id })).extensions.key).toBe("tasks.whyNot.done");
    expect(await mia.get(FINISH, { id, outcome: "Bokad till juni." })).toMatchObject({
      finishTask: { outcome: "Bokad till juni.", doneBy: { id: mia.id } },
    });
    expect(await mia.get(REOPEN, { id })).toEqual({ reopenTask: { doneAt: null, doneBy: null, outcome: "Bokad till juni." } });
    expect((await anna.whyNot(REOPEN, { id })).extensions.key).toBe("tasks.whyNot.open");
  });

  test("come back at the council's next meeting until they are done, and once more when they were done since", async () => {
    await world.sql("delete from task");
    const [next, later] = [await meet(10), await meet(40)];
    const old = await give({ text: "Gammal", meeting });
    await give({ text: "Mellan möten", dueOn: "2026-01-01" });
    await give({ text: "Från nästa", meeting: next });
    expect(await since(next)).toEqual(["Mellan möten", "Gammal"]);
    expect(await since(later)).toEqual(["Mellan möten", "Gammal", "Från nästa"]);
    await karin.get(FINISH, { id: old.id });
    expect(await since(next)).toEqual(["Mellan möten", "Gammal"]);
    await world.sql("update task set done_at = now() - interval '40 days' where id = $1", [old.id]);
    expect(await since(next)).toEqual(["Mellan möten"]);
    // What was given after a meeting was not there at it.
    expect(await since(meeting)).toEqual([]);
    expect(await since(next, world.visitor())).toEqual([]);
  });

  test("are for members, or as closed as their meeting, and outlive it", async () => {
    const closed = await meet(0, { visibility: "officials" });
    const { writeDecision } = await karin.get(
      'mutation($meeting: ID!) { writeDecision(meeting: $meeting, decision: { text: "Ja" }) { id } }',
      { meeting: closed },
    );
    const later = await give({ text: "Följer", decision: writeDecision.id });
    const task = await give({ text: "Slutet", meeting: closed });
    expect(task.visibility).toBe("officials");
    const texts = async (by: Asker) =>
      (await by.get("query($id: ID!) { council(id: $id) { tasks { edges { node { text } } } } }", { id: council })).council.tasks.edges.map(
        ({ node }: Loose) => node.text,
      );
    expect(await texts(karin)).toContain("Slutet");
    expect(await texts(anna)).not.toContain("Slutet");
    expect(await texts(world.visitor())).toEqual([]);
    await karin.get("mutation($id: ID!) { removeMeeting(id: $id) }", { id: closed });
    expect(
      (await karin.get("query($id: ID!) { node(id: $id) { ... on Task { text meeting { id } item } } }", { id: task.id })).node,
    ).toEqual({
      text: "Slutet",
      meeting: null,
      item: null,
    });
    expect((await karin.get("query($id: ID!) { node(id: $id) { ... on Task { decision { id } } } }", { id: later.id })).node).toEqual({
      decision: null,
    });
  });

  test("keep what was done and lose who did it, when somebody erases their account", async () => {
    const gone = await world.member("lund", "Gunnel Gårdström", "Member");
    const { id } = await give({ text: "Fråga Gunnel Gårdström om nycklarna", person: gone.id });
    await gone.get(FINISH, { id, outcome: "Klart" });
    const { actor } = await karin.get('mutation($hub: ID!) { actor: addActor(hub: $hub, actor: { name: "Byalaget" }) { id } }', {
      hub: world.hub("lund"),
    });
    const own = await give({ text: "Eget", actor: actor.id }, karin);
    const [{ email }] = await world.sql("select email from person where id = $1", [gone.id]);
    await gone.get("mutation($email: String!) { eraseMe(address: $email) }", { email });
    await expect
      .poll(async () => (await world.sql("select text, person_id, done_by_id, name from task where id = $1", [id]))[0], { timeout: 5000 })
      .toEqual({ text: "Fråga […] om nycklarna", person_id: null, done_by_id: null, name: null });
    expect(
      (await karin.get("query($id: ID!) { actor(id: $id) { tasks { edges { node { id } } } } }", { id: actor.id })).actor.tasks.edges,
    ).toEqual([{ node: { id: own.id } }]);
    await karin.get("mutation($id: ID!) { removeActor(id: $id) }", { id: actor.id });
    expect((await world.sql("select actor_id from task where id = $1", [own.id]))[0].actor_id).toBeNull();
  });
});
