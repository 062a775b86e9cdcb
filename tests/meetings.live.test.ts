import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let anna: Asker;
let nils: Asker;
let lisa: Asker;
let olle: Asker;
let borja: Asker;
let council: string;

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }";
const SEATS = "mutation($council: ID!, $seat: SeatInput!, $count: Int!) { addSeats(council: $council, seat: $seat, count: $count) { id } }";
const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }";
const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";
const OPEN = "mutation($id: ID!) { openSitting(meeting: $id) { id state item floor } }";
const CLOSE = "mutation($id: ID!) { closeSitting(meeting: $id) { state closedAt } }";
const HERE = "mutation($id: ID!, $present: Boolean!) { beAtMeeting(meeting: $id, present: $present) { id present } }";
const ASK =
  "mutation($id: ID!, $kind: TurnKind!, $place: ID) { askForFloor(meeting: $id, kind: $kind, place: $place) { id place { id } } }";
const CALL = "mutation($turn: ID!) { callSpeaker(turn: $turn) { id beganAt endedAt } }";
const PUT = "mutation($id: ID!, $poll: RoomPollInput!) { putToRoom(meeting: $id, poll: $poll) { id counts closedAt } }";
const ANSWER =
  "mutation($poll: ID!, $choices: [Int!]!, $place: ID) { answerRoom(poll: $poll, choices: $choices, place: $place) { id given } }";
const END = "mutation($poll: ID!) { endRoomPoll(poll: $poll) { counts answered closedAt } }";
const ROOM = `query($id: ID!) {
  sitting(meeting: $id) { id state item since spent { item seconds } floor }
  meeting(id: $id) {
    state
    turns(first: 100) { edges { node { id kind askedAt beganAt endedAt withdrawnAt place { id } } } }
    polls(first: 20) { edges { node { id question secret counts answered closedAt votes(first: 50) { edges { node { given place { id } } } } } } }
  }
}`;

const hoursOn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const plan = async (more: object = {}) =>
  (
    await karin.get(PLAN, {
      council,
      meeting: { title: "Novembermötet", startsAt: hoursOn(-1), endsAt: hoursOn(1), ...more },
    })
  ).planMeeting.id as string;
const opened = async (more: object = {}) => {
  const id = await plan(more);
  await karin.get(OPEN, { id });
  return id;
};
const nodes = (list: Loose): Loose[] => list.edges.map(({ node }: Loose) => node);
const room = async (id: string, who: Asker = karin) => {
  const { sitting, meeting } = await who.get(ROOM, { id });
  return { sitting, state: meeting?.state, turns: meeting && nodes(meeting.turns), polls: meeting && nodes(meeting.polls) };
};
const put = async (id: string, more: object = {}) =>
  (await karin.get(PUT, { id, poll: { question: "Vilket tema tar vi?", choices: ["Trafik", "Lokaler"], ...more } })).putToRoom.id as string;

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  [anna, nils, lisa, olle] = (await Promise.all(["Anna", "Nils", "Lisa", "Olle"].map((name) => world.member("lund", name, "Member")))) as [
    Asker,
    Asker,
    Asker,
    Asker,
  ];
  borja = await world.member("boras", "Börja");
  council = (await karin.get(START, { hub: world.hub("lund"), council: { name: "Dalby nätverk", kind: "NeighbourhoodNetwork" } }))
    .startCouncil.id;
  const seats = (await karin.get(SEATS, { council, seat: { side: "CivilSociety" }, count: 4 })).addSeats.map(({ id }: Loose) => id);
  for (const [at, term] of [{ person: anna.id }, { person: nils.id }, { person: lisa.id }, { name: "Elsa Ek" }].entries())
    await karin.get(SIT, { seat: seats[at], term });
});
afterAll(() => world.close());

describe("a meeting that runs", () => {
  test("is opened once by those who keep the council, goes through its agenda, and is held when it is closed", async () => {
    const id = await plan();
    expect(await anna.whyNot(OPEN, { id })).toMatchObject({ extensions: { key: "councils.whyNot.notKeeper" } });
    expect(await karin.get(OPEN, { id })).toMatchObject({ openSitting: { state: "Open", item: null, floor: "AsAsked" } });
    expect(await karin.whyNot(OPEN, { id })).toMatchObject({ extensions: { key: "live.whyNot.openAlready" } });
    await karin.get("mutation($id: ID!) { chooseFloor(meeting: $id, floor: FirstFirst) { floor } }", { id });
    expect(await karin.whyNot('mutation($id: ID!) { takeItem(meeting: $id, item: "abcdefgh12") { id } }', { id })).toMatchObject({
      extensions: { key: "live.whyNot.noItem" },
    });
    await karin.get("mutation($id: ID!) { pauseSitting(meeting: $id, minutes: 10) { state resumesAt } }", { id });
    expect((await room(id)).sitting.state).toBe("Paused");
    await karin.get("mutation($id: ID!) { resumeSitting(meeting: $id) { state } }", { id });
    expect(await karin.get(CLOSE, { id })).toMatchObject({ closeSitting: { state: "Closed" } });
    expect((await room(id)).state).toBe("Held");
    expect(await anna.whyNot(HERE, { id, present: true })).toMatchObject({ extensions: { key: "live.whyNot.closed" } });
    // What the council has chosen holds at its next meeting too.
    const next = await plan();
    expect(await karin.get(OPEN, { id: next })).toMatchObject({ openSitting: { floor: "FirstFirst" } });
    const early = await plan({ startsAt: hoursOn(30), endsAt: hoursOn(31) });
    expect(await karin.whyNot(OPEN, { id: early })).toMatchObject({ extensions: { key: "meetings.whyNot.notBegun" } });
  });

  test("that is cancelled while it runs can be closed, and was not held", async () => {
    const id = await plan();
    await karin.get(OPEN, { id });
    await karin.get("mutation($id: ID!) { cancelMeeting(id: $id) { state } }", { id });
    expect(await karin.get(CLOSE, { id })).toMatchObject({ closeSitting: { state: "Closed" } });
    expect((await room(id)).state).toBe("Cancelled");
  });

  test("keeps the time of each item, however often it is left and taken up again", async () => {
    const id = await plan();
    const [agenda] = await world.sql<{ id: string }>(
      `insert into agenda (hub_id, council_id, meeting_id, visibility, items) select hub_id, council_id, id, visibility,
       '[{"id":"aaaaaaaa01","title":"Öppnande","kind":"standing","owner":null,"minutes":5,"notes":[]},
         {"id":"bbbbbbbb02","title":"Torget","kind":"dialogue","owner":null,"minutes":20,"notes":[]}]'::jsonb from meeting where id = $1 returning id`,
      [id],
    );
    expect(agenda).toBeDefined();
    await karin.get(OPEN, { id });
    const take = (item: string) =>
      karin.get("mutation($id: ID!, $item: String!) { takeItem(meeting: $id, item: $item) { id } }", { id, item });
    const ago = (seconds: number) =>
      world.sql("update sitting set since = now() - make_interval(secs => $2) where meeting_id = $1", [id, seconds]);
    await ago(300);
    await take("bbbbbbbb02");
    await ago(600);
    await take("aaaaaaaa01");
    await ago(60);
    await karin.get(CLOSE, { id });
    const { spent, since } = (await room(id)).sitting;
    expect(since).toBeNull();
    const seconds = Object.fromEntries(spent.map((one: Loose) => [one.item, Math.round(one.seconds / 10) * 10]));
    expect(seconds).toEqual({ aaaaaaaa01: 360, bbbbbbbb02: 600 });
  });

  test("is for those who sit in the council: a member who does not, another hub and a visitor only look on", async () => {
    const id = await opened();
    expect(await olle.whyNot(ASK, { id, kind: "Speech" })).toMatchObject({ extensions: { key: "live.whyNot.noPlace" } });
    expect(await borja.whyNot(ASK, { id, kind: "Speech" })).toMatchObject({ extensions: { key: "house.whyNot.notMember" } });
    expect(await world.visitor().whyNot(ASK, { id, kind: "Speech" })).toMatchObject({ extensions: { key: "house.whyNot.signedOut" } });
    await anna.get(ASK, { id, kind: "Speech" });
    expect((await room(id, olle)).turns).toHaveLength(1);
    const seen = await room(id, world.visitor() as never);
    expect([seen.sitting.state, seen.turns]).toEqual(["Open", []]);
    for (const document of [
      'takeItem(meeting: $id, item: "a") { id }',
      "pauseSitting(meeting: $id) { id }",
      "closeSitting(meeting: $id) { id }",
    ])
      expect(await anna.whyNot(`mutation($id: ID!) { ${document} }`, { id })).toMatchObject({
        extensions: { key: "councils.whyNot.notKeeper" },
      });
  });
});

describe("the floor", () => {
  test("is asked for once by each, though two ask at once and one presses twice, and whoever asks is there", async () => {
    const id = await opened();
    const asked = await Promise.all([anna, nils, anna, anna].map((who) => who.ask(ASK, { id, kind: "Speech" })));
    expect(asked.filter(({ errors }) => errors)).toHaveLength(2);
    const { turns } = await room(id);
    expect(new Set(turns.map(({ place }: Loose) => place.id)).size).toBe(2);
    expect(turns).toHaveLength(2);
    const { rows } = { rows: await world.sql("select present from attendance where meeting_id = $1", [id]) };
    expect(rows).toEqual([{ present: true }, { present: true }]);
  });

  test("is had by one at a time, given by those who keep the council, also to somebody without a phone", async () => {
    const id = await opened();
    const own = (await anna.get(ASK, { id, kind: "Speech" })).askForFloor.id;
    const theirs = (await nils.get(ASK, { id, kind: "Reply" })).askForFloor.id;
    const elsa = (await karin.get('mutation($id: ID!) { addPresent(meeting: $id, who: { guest: "Elsa Ek" }) { id } }', { id })).addPresent
      .id;
    expect(await anna.whyNot(ASK, { id, kind: "Speech", place: elsa })).toMatchObject({ extensions: { key: "councils.whyNot.notKeeper" } });
    await karin.get(ASK, { id, kind: "Speech", place: elsa });
    expect(await anna.whyNot(CALL, { turn: own })).toMatchObject({ extensions: { key: "councils.whyNot.notKeeper" } });
    await Promise.all([karin.get(CALL, { turn: own }), karin.get(CALL, { turn: theirs })]);
    const { turns } = await room(id);
    expect(turns.filter(({ beganAt, endedAt }: Loose) => beganAt && !endedAt)).toHaveLength(1);
    const speaking = turns.find(({ beganAt, endedAt }: Loose) => beganAt && !endedAt).id;
    const YIELD = "mutation($turn: ID!) { yieldFloor(turn: $turn) { endedAt } }";
    expect(await lisa.whyNot(YIELD, { turn: speaking })).toMatchObject({ extensions: { key: "live.whyNot.notYours" } });
    await (speaking === own ? anna : nils).get(YIELD, { turn: speaking });
    const again = (await lisa.get(ASK, { id, kind: "Order" })).askForFloor.id;
    const LEAVE = "mutation($turn: ID!) { leaveFloor(turn: $turn) { withdrawnAt } }";
    expect(await anna.whyNot(LEAVE, { turn: again })).toMatchObject({ extensions: { key: "live.whyNot.notYours" } });
    await lisa.get(LEAVE, { turn: again });
    expect(await karin.whyNot(CALL, { turn: again })).toMatchObject({ extensions: { key: "live.whyNot.withdrawn" } });
  });
});

describe("a question to the room", () => {
  test("that is open is shown to all at once when everyone who is there has answered, with who answered what", async () => {
    const id = await opened();
    for (const who of [anna, nils]) await who.get(HERE, { id, present: true });
    const poll = await put(id);
    await anna.get(ANSWER, { poll, choices: [0] });
    await anna.get(ANSWER, { poll, choices: [1] });
    const before = (await room(id, nils)).polls[0];
    expect([before.counts, before.closedAt, nodes(before.votes).map(({ given }) => given)]).toEqual([null, null, [null]]);
    await nils.get(ANSWER, { poll, choices: [0] });
    const after = (await room(id, anna)).polls[0];
    expect([after.counts, after.answered]).toEqual([[1, 1], 2]);
    expect(nodes(after.votes).map(({ given }) => given)).toEqual([[1], [0]]);
    expect(await lisa.whyNot(ANSWER, { poll, choices: [0] })).toMatchObject({ extensions: { key: "live.whyNot.pollClosed" } });
    // Whoever may see the meeting sees how it went, not who.
    const seen = (await room(id, world.visitor() as never)).polls[0];
    expect([seen.counts, nodes(seen.votes)]).toEqual([[1, 1], []]);
  });

  test("that is secret leaves nobody beside an answer, in no table and not in the log", async () => {
    const id = await opened();
    for (const who of [anna, nils, lisa]) await who.get(HERE, { id, present: true });
    const poll = await put(id, { secret: true, choices: ["Ja", "Nej", "Avstår"] });
    await anna.get(ANSWER, { poll, choices: [2] });
    await nils.get(ANSWER, { poll, choices: [0] });
    expect(await anna.whyNot(ANSWER, { poll, choices: [0] })).toMatchObject({ extensions: { key: "live.whyNot.secretOnce" } });
    // While it is open: sums alone, in one row, for the house; no ballot; the log says that somebody answered, never what.
    expect(await world.sql("select counts from room_tally where poll_id = $1", [poll])).toEqual([{ counts: [1, 0, 1] }]);
    // Nor does the transaction in which Anna answered stand beside what was answered, once somebody else has.
    const [hers] = await world.sql<{ xmin: string }>(
      "select vote.xmin::text from room_vote vote join attendance on attendance.id = place_id join term on term.id = term_id where poll_id = $1 and person_id = $2",
      [poll, anna.id],
    );
    for (const table of ["room_poll", "room_ballot", "room_tally"])
      expect(await world.sql(`select 1 from ${table} where xmin::text = $1`, [hers!.xmin])).toEqual([]);
    const inLog = () =>
      world.sql<{ changes: { field: string; before: unknown; after: unknown }[]; by: string }>(
        "select changes, by_id as by, type from event where $1 = any(heard_in)",
        [id],
      );
    const voting = (await inLog()).filter(({ changes }) => changes.some(({ field, after }) => field === "poll" && after === poll));
    expect(voting.map(({ by }) => by).sort()).toEqual([anna.id, nils.id].sort());
    expect(voting.flatMap(({ changes }) => changes.map(({ field }) => field)).sort()).not.toContain("choices");
    expect((await room(id, nils)).polls[0].counts).toBeNull();
    await lisa.get(ANSWER, { poll, choices: [0] });
    const { counts, votes } = (await room(id, anna)).polls[0];
    expect(counts).toEqual([2, 0, 1]);
    expect(nodes(votes).map(({ given }) => given)).toEqual([null, null, null]);
    expect(await world.sql("select 1 from room_tally where poll_id = $1", [poll])).toEqual([]);
    expect(
      await world.sql("select 1 from room_ballot ballot join room_vote vote on vote.id = ballot.vote_id where vote.poll_id = $1", [poll]),
    ).toEqual([]);
    // The whole database: nowhere does a row that names a voter's place or account hold an answer.
    const columns = await world.sql<{ name: string; column: string }>(
      "select table_name as name, column_name as column from information_schema.columns where table_schema = 'public' and table_name like 'room\\_%' and column_name in ('choices', 'counts')",
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(["room_ballot", "room_poll", "room_poll", "room_tally"]);
    expect((await inLog()).filter(({ changes }) => changes.some(({ field, after }) => field === "counts" && after))).toHaveLength(1);
    expect((await room(id, world.visitor() as never)).polls).toEqual([]);
  });

  test("that is secret tells nothing when few have answered, and nobody answers it for another", async () => {
    const id = await opened();
    await anna.get(HERE, { id, present: true });
    const elsa = (await karin.get('mutation($id: ID!) { addPresent(meeting: $id, who: { guest: "Elsa Ek" }) { id } }', { id })).addPresent
      .id;
    const poll = await put(id, { secret: true });
    expect(await karin.whyNot(ANSWER, { poll, choices: [0], place: elsa })).toMatchObject({
      extensions: { key: "live.whyNot.onlyThemselves" },
    });
    await anna.get(ANSWER, { poll, choices: [0] });
    const [one] = (await room(id)).polls;
    expect([one.counts, one.answered, !!one.closedAt]).toEqual([null, 1, true]);
  });

  test("is ended by those who keep the council, also for those who have no account, and by the next question", async () => {
    const id = await opened();
    await nils.get(HERE, { id, present: true });
    const place = (await karin.get('mutation($id: ID!) { addPresent(meeting: $id, who: { guest: "Elsa Ek" }) { id } }', { id })).addPresent
      .id;
    const first = await put(id, { several: true, live: true });
    await karin.get(ANSWER, { poll: first, choices: [0, 1], place });
    expect((await room(id)).polls[0]).toMatchObject({ counts: [1, 1], answered: 1, closedAt: null });
    expect(await anna.whyNot(END, { poll: first })).toMatchObject({ extensions: { key: "councils.whyNot.notKeeper" } });
    expect(await anna.whyNot(PUT, { id, poll: { question: "?", choices: ["a", "b"] } })).toMatchObject({
      extensions: { key: "councils.whyNot.notKeeper" },
    });
    const second = await put(id);
    const { polls } = await room(id);
    expect(polls.map(({ id: one, closedAt }: Loose) => [one, !!closedAt])).toEqual([
      [second, false],
      [first, true],
    ]);
    expect(await karin.get(END, { poll: second })).toMatchObject({ endRoomPoll: { counts: [0, 0], answered: 0 } });
    await karin.get(CLOSE, { id });
    expect(await anna.whyNot(ANSWER, { poll: second, choices: [0] })).toMatchObject({ extensions: { key: "live.whyNot.closed" } });
  });
});
