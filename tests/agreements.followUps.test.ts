import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOverdue, questions, whyNotGive, whyNotHold, whyNotMiss, whyNotPlan, whyNotSay } from "../schema/agreements/followUp.ts";
import { bothSides, openDialogue, type Sides } from "./agreements.ts";
import { rulesFrom } from "./deeds.conditions.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const today = "2026-06-01";

describe("a follow-up by its rules", () => {
  test.each([
    ["Active", "2026-06-01", undefined],
    ["Active", "2026-05-31", "followUps.whyNot.gone"],
    ["Active", "", "followUps.whyNot.noDay"],
    ["Signing", "2026-09-01", "followUps.whyNot.notActive"],
    ["Active", "2026-07-01", "followUps.whyNot.plannedAlready"],
  ] as const)("of an agreement that is %s is planned for %s: %s", (stage, dueOn, key) => {
    const known = [
      { state: "Planned", dueOn: "2026-07-01" },
      { state: "Missed", dueOn: "2026-06-01" },
    ] as const;
    expect(whyNotPlan({ stage }, { dueOn, known }, today)?.key).toBe(key);
  });

  test("is overdue from the day after its day, until it is held or known never to be", () => {
    const on = (state: "Open" | "Held" | "Missed", dueOn: string) => isOverdue({ state, dueOn }, today);
    expect([on("Open", today), on("Open", "2026-05-31"), on("Held", "2026-05-31"), on("Missed", "2026-05-31")]).toEqual([
      ...[false, true, false, false],
    ]);
    expect(whyNotMiss({ state: "Open", dueOn: today }, "Sjukdom", today)?.key).toBe("followUps.whyNot.stillTime");
    expect(whyNotMiss({ state: "Open", dueOn: "2026-05-31" }, " ", today)?.key).toBe("followUps.whyNot.whyMissing");
  });

  test("is answered by a mark, by words, or both; and handed over when something is said to every question", () => {
    expect(whyNotSay({ mark: 6 })?.key).toBe("followUps.whyNot.mark");
    expect(whyNotSay({ mark: null, words: "Ja." })).toBeUndefined();
    const said = questions.map((kind, at) => (at % 2 ? { kind, mark: 3 } : { kind, words: "Ja." }));
    expect(whyNotGive(said)).toBeUndefined();
    expect(whyNotGive([...said.slice(1), { kind: questions[0]!, words: "  " }])?.values).toEqual({ left: 1 });
  });

  test.each([
    ["Open", { agreed: "Ses oftare." }, "followUps.whyNot.state.Open"],
    ["Answered", { agreed: "Ses oftare." }, undefined],
    ["Held", { agreed: "Ses oftare." }, undefined],
    ["Answered", { agreed: "  " }, "followUps.whyNot.agreedMissing"],
    ["Answered", { agreed: "Ses.", isPublic: true, summary: " " }, "followUps.whyNot.summaryMissing"],
    ["Answered", { agreed: "Ses.", heldOn: "2026-06-02" }, "followUps.whyNot.notYet"],
    ["Answered", { agreed: "Ses.", nextOn: "2026-06-01" }, "followUps.whyNot.nextBefore"],
  ] as const)("that is %s is held with %o: %s", (state, held, key) => {
    expect(whyNotHold({ state }, { heldOn: today, isPublic: false, ...held }, today)?.key).toBe(key);
  });
});

const PLAN = "mutation($agreement: ID!, $dueOn: Date!) { planFollowUp(agreement: $agreement, dueOn: $dueOn) { id } }";
const SAY =
  "mutation($followUp: ID!, $party: ID!, $said: SaidInput!) { sayInFollowUp(followUp: $followUp, party: $party, said: $said) { id said { kind mark words revision } } }";
const GIVE = "mutation($followUp: ID!, $party: ID!) { giveAnswer(followUp: $followUp, party: $party) { id isShown } }";
const READ =
  "query($id: ID!) { followUp(id: $id) { id state heldOn agreed summary revision answeredBy { side } asked { kind text } tasks { text } answers(first: 5) { edges { node { id isShown party { side } said { kind mark words } } } } } }";
const HOLD =
  "mutation($id: ID!, $held: FollowUpHeldInput!, $read: Int!) { holdFollowUp(id: $id, held: $held, read: $read) { state agreed revision } }";
const COUNCIL = 'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Styrgruppen", kind: SteeringGroup }) { id } }';

describe("a follow-up", () => {
  let world: World;
  let sides: Sides;
  let agreement: string;
  let party: Record<"Municipality" | "CivilSociety", string>;

  const days = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  const refused = async (by: Asker, document: string, variables: object) => (await by.whyNot(document, variables)).extensions;
  const read = async (by: Asker, id: string) => (await by.get(READ, { id })).followUp as Loose;
  const words = async (by: Asker, id: string) => JSON.stringify(await read(by, id));

  async function inForce(more: object = {}) {
    agreement = await openDialogue(sides, sides.official, sides.department, more);
    await world.sql("update agreement set stage = 'Active', starts_on = $2, ends_on = $3 where id = $1", [
      agreement,
      days(-100),
      days(900),
    ]);
    const { parties } = (
      await sides.official.get("query($id: ID!) { agreement(id: $id) { parties { edges { node { id side } } } } }", { id: agreement })
    ).agreement;
    party = Object.fromEntries(parties.edges.map(({ node }: Loose) => [node.side, node.id])) as typeof party;
  }

  const plan = async (dueOn = days(30)) => (await sides.choirs.get(PLAN, { agreement, dueOn })).planFollowUp.id as string;

  async function say(by: Asker, followUp: string, side: keyof typeof party, said: string, mark = 3) {
    for (const kind of questions) await by.get(SAY, { followUp, party: party[side], said: { kind, mark, words: said } });
  }

  beforeAll(async () => {
    world = await openWorld();
    sides = await bothSides(world);
  });
  afterAll(() => world.close());

  test("is planned from the hub's rules, for each spell to come that has none", async () => {
    await inForce();
    const PLAN_ALL = "mutation($agreement: ID!) { planFollowUps(agreement: $agreement) { dueOn } }";
    const { planFollowUps } = await sides.official.get(PLAN_ALL, { agreement });
    expect(planFollowUps).toHaveLength(5);
    expect((await refused(sides.choirs, PLAN_ALL, { agreement })).key).toBe("followUps.whyNot.allPlanned");
    expect((await refused(sides.member, PLAN, { agreement, dueOn: days(3) })).key).toBe("house.whyNot.unknown");
  });

  test("is answered by each side alone: the other reads nothing of it by any way, before all have answered", async () => {
    const id = await plan(days(31));
    const secret = "Vi blir inte lyssnade på";
    await say(sides.choirs, id, "CivilSociety", secret, 2);
    const [answer] = (await read(sides.choirs, id)).answers.edges;
    expect(answer.node.said).toHaveLength(questions.length);
    const administrator = await world.member("lund", "Ann Administratör", "Administrator");
    const FEED = '{ hub(slug: "lund") { events(first: 40) { edges { node { deed changes { field before after } } } } } }';
    const NODE = "query($id: ID!) { node(id: $id) { id } }";
    for (const one of [sides.official, administrator, sides.member, sides.clubs, world.visitor()]) {
      expect(JSON.stringify(await one.get(READ, { id }))).not.toContain(secret);
      expect((await one.get(NODE, { id: answer.node.id })).node).toBeNull();
      expect(JSON.stringify(await one.get(FEED))).not.toContain(secret);
    }
    expect((await sides.choirs.get(GIVE, { followUp: id, party: party.CivilSociety })).giveAnswer.isShown).toBe(false);
    const seen = await read(sides.official, id);
    expect([seen.state, seen.answeredBy, seen.answers.edges]).toEqual(["Open", [{ side: "CivilSociety" }], []]);

    await say(sides.official, id, "Municipality", "Det går bra", 5);
    expect(await words(sides.choirs, id)).not.toContain("Det går bra");
    expect((await sides.official.get(GIVE, { followUp: id, party: party.Municipality })).giveAnswer.isShown).toBe(true);
    for (const one of [sides.official, sides.choirs]) {
      const { state, answers } = await read(one, id);
      expect([state, answers.edges.length]).toEqual(["Answered", 2]);
    }
    expect(await words(sides.official, id)).toContain(secret);
    expect(await read(sides.member, id)).toBeNull();
    const said = { kind: "Trust", mark: 1 };
    expect((await refused(sides.choirs, SAY, { followUp: id, party: party.CivilSociety, said })).key).toBe("followUps.whyNot.seen");
  });

  test("is answered by nobody for another party, and handed over only when every question has been answered", async () => {
    const followUp = await plan(days(32));
    const said = { kind: "Trust", mark: 4 };
    expect((await refused(sides.official, SAY, { followUp, party: party.CivilSociety, said })).key).toBe("agreements.whyNot.notForParty");
    expect((await refused(sides.choirs, SAY, { followUp, party: party.Municipality, said })).key).toBe("agreements.whyNot.notForParty");
    await sides.choirs.get(SAY, { followUp, party: party.CivilSociety, said });
    expect((await refused(sides.choirs, GIVE, { followUp, party: party.CivilSociety })).values).toEqual({ left: 5 });
  });

  test("tells of two who answer for one party at once who came first, with what stands there, and loses nothing", async () => {
    const followUp = await plan(days(33));
    const other = await world.member("lund", "Bo Kollega", "Official");
    const by = (one: Asker, text: string) => one.ask(SAY, { followUp, party: party.Municipality, said: { kind: "Trust", words: text } });
    const answers = await Promise.all([by(sides.official, "Så tycker jag"), by(other, "Så tycker jag med")]);
    const no = answers.find(({ errors }) => errors)!.errors![0]!;
    const { said } = answers.find(({ data }) => data)!.data.sayInFollowUp;
    expect(no.extensions).toMatchObject({ key: "texts.whyNot.conflict", values: { revision: 1 } });
    expect(JSON.parse((no.extensions as Loose).values.theirs)).toEqual({ mark: null, words: said[0].words });
    const joined = { kind: "Trust", words: `${said[0].words} – och så här`, revision: 1 };
    const kept = await other.get(SAY, { followUp, party: party.Municipality, said: joined });
    expect(kept.sayInFollowUp.said).toEqual([{ ...joined, mark: null, revision: 2 }]);
  });

  test("does not write over what was said anew after it was taken back", async () => {
    const followUp = await plan(days(44));
    const say = (words: string | null, revision: number) =>
      sides.official.ask(SAY, { followUp, party: party.Municipality, said: { kind: "Trust", words, revision } });
    await say("Först", 0);
    await say(null, 1);
    await say("Sedan", 2);
    expect((await say("Sent", 1)).errors![0]!.extensions!.key).toBe("texts.whyNot.conflict");
    expect((await sides.official.whyNot(GIVE, { followUp, party: party.Municipality })).extensions.values).toEqual({ left: 5 });
  });

  test("keeps the questions as they were when the first began to answer", async () => {
    const WORD = "mutation($hub: ID!, $text: String!) { wordFollowUpQuestion(hub: $hub, kind: Trust, question: { text: $text }) { id } }";
    const { hub, official, choirs } = sides;
    await official.get(WORD, { hub, text: "Vi litar på varandra här i Lund." });
    const followUp = await plan(days(34));
    await choirs.get(SAY, { followUp, party: party.CivilSociety, said: { kind: "Trust", mark: 4 } });
    await official.get(WORD, { hub, text: "Något annat." });
    expect((await read(official, followUp)).asked).toEqual([{ kind: "Trust", text: "Vi litar på varandra här i Lund." }]);
    expect((await refused(choirs, WORD, { hub, text: "Nej" })).key).toBe("hubs.whyNot.notCoordinator");
  });

  test("is opened early by who sits in the steering group and by nobody else; who has not answered still can", async () => {
    const { hub, official, choirs } = sides;
    await inForce({ title: "Med styrgrupp" });
    const id = await plan();
    const SHOW = "mutation($id: ID!) { showAnswers(id: $id) { state } }";
    expect((await refused(official, SHOW, { id })).key).toBe("followUps.whyNot.noSteeringGroup");
    const group = (await official.get(COUNCIL, { hub })).startCouncil.id;
    await official.get("mutation($id: ID!, $group: ID!) { describeAgreement(id: $id, agreement: { steeringGroup: $group }) { id } }", {
      id: agreement,
      group,
    });
    expect((await refused(official, SHOW, { id })).key).toBe("followUps.whyNot.notSteering");
    const SEAT = "mutation($council: ID!) { addSeats(council: $council, seat: { side: Administration }) { id } }";
    const [seat] = (await official.get(SEAT, { council: group })).addSeats;
    const SIT =
      "mutation($id: ID!, $person: ID!, $startsOn: Date!) { seatSomebody(seat: $id, term: { person: $person, startsOn: $startsOn }) { id } }";
    await official.get(SIT, { id: seat.id, person: official.id, startsOn: days(-1) });
    await expect.poll(async () => (await official.get("{ me { rights { sitsIn } } }")).me.rights.sitsIn).toContain(group);
    expect((await refused(official, SHOW, { id })).key).toBe("followUps.whyNot.state.Planned");
    await say(official, id, "Municipality", "Vi har svarat");
    await official.get(GIVE, { followUp: id, party: party.Municipality });
    expect(await words(choirs, id)).not.toContain("Vi har svarat");
    expect((await official.get(SHOW, { id })).showAnswers.state).toBe("Answered");
    expect(await words(choirs, id)).toContain("Vi har svarat");
    await say(choirs, id, "CivilSociety", "Vi svarar sent");
    expect(await words(official, id)).not.toContain("Vi svarar sent");
    expect((await choirs.get(GIVE, { followUp: id, party: party.CivilSociety })).giveAnswer.isShown).toBe(true);
    expect(await words(official, id)).toContain("Vi svarar sent");

    const TASK = 'mutation($id: ID!) { giveFollowUpTask(id: $id, task: { text: "Boka salen" }) { tasks { text } } }';
    expect((await official.get(TASK, { id })).giveFollowUpTask.tasks).toEqual([{ text: "Boka salen" }]);
    expect((await refused(choirs, TASK, { id })).key).toBe("councils.whyNot.notSeated");
  });

  test("is held with what they agree on; its summary is public by choice, and nothing else of it", async () => {
    const { hub, official, choirs } = sides;
    await inForce({ title: "Öppet avtal", visibility: "public" });
    const id = await plan();
    await say(official, id, "Municipality", "Från kommunen");
    await say(choirs, id, "CivilSociety", "Från kören");
    await official.get(GIVE, { followUp: id, party: party.Municipality });
    await choirs.get(GIVE, { followUp: id, party: party.CivilSociety });
    const held = { heldOn: days(0), agreed: "Vi ses varje månad.", summary: "Vi är nöjda båda två.", isPublic: true, nextOn: days(180) };
    expect((await choirs.get(HOLD, { id, held, read: 0 })).holdFollowUp).toMatchObject({ state: "Held", agreed: held.agreed, revision: 1 });
    expect(await refused(official, HOLD, { id, held, read: 0 })).toMatchObject({
      key: "followUps.whyNot.agreedMeanwhile",
      values: { agreed: held.agreed },
    });
    const AGREEMENT =
      "query($id: ID!) { agreement(id: $id) { followUps(first: 5) { edges { node { dueOn state summary agreed answers(first: 3) { edges { node { id } } } } } } } }";
    const shown = async (by: Asker) =>
      (await by.get(AGREEMENT, { id: agreement })).agreement.followUps.edges.map(({ node }: Loose) => node);
    expect((await shown(choirs)).map(({ dueOn, state }: Loose) => [dueOn, state])).toEqual([
      [days(30), "Held"],
      [days(180), "Planned"],
    ]);
    expect(await shown(world.visitor())).toEqual([]);
    await official.get(`mutation($hub: ID!) { decideRules(hub: $hub, rules: ${rulesFrom("2026-01-01", "[FollowUps]")}) { id } }`, { hub });
    expect(await shown(world.visitor())).toEqual([
      { dueOn: days(30), state: "Held", summary: held.summary, agreed: null, answers: { edges: [] } },
    ]);
    const told = JSON.stringify(
      await world.visitor().get('{ hub(slug: "lund") { events(first: 40) { edges { node { changes { after } } } } } }'),
    );
    expect(told).not.toContain(held.agreed);
    await official.get(HOLD, { id, held: { ...held, isPublic: false, nextOn: null }, read: 1 });
    expect(await shown(world.visitor())).toEqual([]);
  });

  test("stays its party's own when two actors are merged", async () => {
    const { hub, official, choirs, choir } = sides;
    const ACTOR = 'mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Kören", kind: Association }) { id } }';
    const twin = (await official.get(ACTOR, { hub })).addActor.id;
    await world.sql("insert into representation (hub_id, actor_id, person_id, visibility) values ($1, $2, $3, 'members')", [
      hub,
      twin,
      sides.clubs.id,
    ]);
    await inForce({ with: [twin] });
    await expect.poll(async () => (await sides.clubs.get("{ me { rights { partnerIn } } }")).me.rights.partnerIn).toContain(agreement);
    const id = (await official.get(PLAN, { agreement, dueOn: days(5) })).planFollowUp.id;
    await sides.clubs.get(SAY, { followUp: id, party: party.CivilSociety, said: { kind: "Trust", words: "Vårt svar" } });
    await official.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep: choir,
      duplicate: twin,
    });
    await expect.poll(async () => words(choirs, id)).toContain("Vårt svar");
    expect(await words(official, id)).not.toContain("Vårt svar");
  });
});
