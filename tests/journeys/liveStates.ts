import type { Loose } from "../world.ts";
import type { Guest } from "./guests.ts";
import { say } from "./say.ts";

type Reach = (guest: Guest) => Promise<unknown>;

const name = "Rådet vid skärmen";
const hours = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();

/** A meeting that runs, with somebody on the list of speakers, and the path of its page: begun by whoever comes here first. */
async function running({ get }: Guest): Promise<string> {
  const { hub } = await get(
    '{ hub(slug: "lund") { id councils(first: 100) { edges { node { name meetings(first: 1) { edges { node { id } } } } } } } }',
  );
  const known = hub.councils.edges.find(({ node }: Loose) => node.name === name)?.node.meetings.edges[0];
  if (known) return `/lund/meetings/${known.node.id}`;
  const { startCouncil } = await get(
    "mutation($hub: ID!, $name: String!) { startCouncil(hub: $hub, council: { name: $name, kind: ReferenceGroup }) { id } }",
    { hub: hub.id, name },
  );
  const { planMeeting } = await get(
    'mutation($id: ID!, $from: DateTime!, $to: DateTime!) { planMeeting(council: $id, meeting: { title: "Möte vid skärmen", startsAt: $from, endsAt: $to }) { id } }',
    { id: startCouncil.id, from: hours(-0.5), to: hours(2) },
  );
  const { id } = planMeeting;
  const { addPresent } = await get('mutation($id: ID!) { addPresent(meeting: $id, who: { guest: "Elsa Ek" }) { id } }', { id });
  await get("mutation($id: ID!) { openSitting(meeting: $id) { id } }", { id });
  for (const kind of ["Speech", "Order"]) {
    const { askForFloor } = await get(
      `mutation($id: ID!, $place: ID!) { askForFloor(meeting: $id, kind: ${kind}, place: $place) { id } }`,
      {
        id,
        place: addPresent.id,
      },
    );
    if (kind === "Speech") await get("mutation($turn: ID!) { callSpeaker(turn: $turn) { id } }", { turn: askForFloor.id });
  }
  return `/lund/meetings/${id}`;
}

const led: Reach = async (guest) => {
  await guest.go(`${await running(guest)}/live`);
  await guest.page.getByRole("button", { name: say("live.close") }).waitFor();
};

/** Puts a question to the room of the meeting that runs, whatever was asked before. */
const asked: Reach = async (guest) => {
  const id = (await running(guest)).split("/").at(-1);
  const poll = { question: "Vilket tema tar vi till hösten?", choices: ["Trafik", "Lokaler", "Lov"], live: true };
  await guest.get("mutation($id: ID!, $poll: RoomPollInput!) { putToRoom(meeting: $id, poll: $poll) { id } }", { id, poll });
};

/** A question of when a council can meet, to whoever asks it and somebody without an account. */
const when: Reach = async (guest) => {
  const { hub, me } = await guest.get('{ hub(slug: "lund") { id } me { person { id } } }');
  const { startCouncil } = await guest.get(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Rådet som frågar", kind: ReferenceGroup }) { id } }',
    { hub: hub.id },
  );
  for (const term of [{ person: me.person.id }, { name: "Elsa Ek" }]) {
    const { addSeats } = await guest.get(
      "mutation($id: ID!) { addSeats(council: $id, seat: { side: CivilSociety }) { id } }",
      startCouncil,
    );
    await guest.get("mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }", {
      seat: addSeats[0].id,
      term,
    });
  }
  const { proposeDates } = await guest.get("mutation($id: ID!, $poll: DatePollInput!) { proposeDates(council: $id, poll: $poll) { id } }", {
    ...startCouncil,
    poll: { title: "När kan ni?", minutes: 90, options: [hours(240), hours(266), hours(314)] },
  });
  await guest.go(`/lund/dates/${proposeDates.id}`);
  await guest.page.getByRole("heading", { name: say("meetings.dates.answer") }).waitFor();
};

/** A meeting as it runs, as those who lead it reach it, and the wall; and what comes before it. */
export const liveStates: Readonly<Record<string, Reach>> = {
  "a question of when a council can meet": when,
  "a meeting that is led": led,
  "a question being put to the room": async (guest) => {
    await led(guest);
    await guest.page.getByRole("button", { name: say("live.poll.ask") }).click();
    await guest.page.getByRole("dialog").getByText(say("live.poll.when")).waitFor();
  },
  "somebody being written down to speak": async (guest) => {
    await led(guest);
    await guest.page.getByRole("button", { name: say("live.askFor") }).click();
    await guest.page.getByRole("dialog").waitFor();
  },
  "a meeting on the wall": async (guest) => {
    await guest.go(`${await running(guest)}/screen`);
    await guest.page.locator(".screen-speaks", { hasText: "Elsa Ek" }).waitFor();
  },
  "a question on the wall": async (guest) => {
    await asked(guest);
    await guest.go(`${await running(guest)}/screen`);
    await guest.page.locator(".screen-question", { hasText: "Vilket tema" }).waitFor();
  },
  "how a meeting went": async (guest) => {
    const { hub } = await guest.get(
      '{ hub(slug: "boras") { councils(first: 50) { edges { node { name meetings(first: 50) { edges { node { id polls(first: 1) { totalCount } } } } } } } } }',
    );
    const meetings = hub.councils.edges.flatMap(({ node }: Loose) => node.meetings.edges.map((edge: Loose) => edge.node));
    await guest.go(`/boras/meetings/${meetings.find(({ polls }: Loose) => polls.totalCount).id}/live`);
    await guest.page.getByRole("heading", { name: say("live.closedTitle") }).waitFor();
  },
};
