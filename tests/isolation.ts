import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { Role } from "../schema/hubs.ts";
import { planned } from "./agendas.ts";
import { type Ask, asksOfSchema } from "./asks.ts";
import { attach, attachToAgreement } from "./attachedFiles.ts";
import { build, type Town } from "./deeds.ts";
import { things } from "./isolation.things.ts";
import { type Answer, type Asker, type Loose, openWorld, type World } from "./world.ts";

/** A town with people's seats in it. */
export type Place = Town &
  Record<
    | "placement"
    | "membership"
    | "assignment"
    | "representation"
    | "invitation"
    | "request"
    | "operation"
    | "event"
    | "person"
    | "shielded"
    | "provider"
    | "inquiry"
    | "reply"
    | "agenda"
    | "decision"
    | "agendasMeeting"
    | "point"
    | "minutes"
    | "approval"
    | "attendance"
    | "item"
    | "comment"
    | "attachment"
    | "agreementFile"
    | "politicalDecision"
    | "turn"
    | "roomPoll",
    string
  >;

const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

/** What has to be said besides, for an argument to be asked about at all. */
const besides: Record<string, object> = {
  "Mutation.drawTie tie.keepers": { tie: { strength: "Know" } },
  "Mutation.drawTie tie.themes": { tie: { strength: "Know" } },
  "Mutation.addProvider provider.groups.area": { provider: { issuer: "https://annan.exempel.example", secret: "hemligt" } },
  "Mutation.invite invitation.area": { invitation: { role: "Weaver" } },
  "Mutation.askRatings round.agreement": { round: { closesOn: soon } },
  "Mutation.askRatings round.area": { round: { closesOn: soon } },
  "Mutation.askRatings round.council": { round: { closesOn: soon } },
  "Mutation.beginInquiry inquiry.asked.actor": { inquiry: { closesOn: soon } },
  "Mutation.beginInquiry inquiry.asked.contact": { inquiry: { closesOn: soon } },
  "Mutation.beginInquiry inquiry.included": { inquiry: { closesOn: soon } },
};

/** Ids that are the asker's own invention, or are looked for only among what a letter names, which takes the letter: they point at nothing. */
const invented = new Set([
  // What waits for somebody is told of the asker alone, and of nothing in a hub where they are nobody.
  "Query.needsMe hub",
  // An item of an agenda is the agenda's own: a decision or a task may name one that is not there.
  ...[
    "Mutation.writeDecision decision.item",
    "Mutation.describeDecision decision.item",
    "Mutation.addTask task.item",
    "Mutation.giveFollowUpTask task.item",
  ],
  ...["Mutation.whisper client", "Mutation.writeSection client", "Mutation.writeVersion client"],
  ...["Mutation.answerInquiry reply.answers.actor", "Mutation.tableItem item"],
  // So are those that something hangs on; and the id of a file that is being sent is the sender's own.
  ...[
    "Mutation.commentOnItem item",
    "Mutation.linkItem item",
    "Mutation.attachFile attachment.item",
    "Mutation.attachFile attachment.file",
    "Mutation.attachToAgreement file.file",
  ],
]);

/** Every way to point at a thing that the API has, and the ways for which nobody has said yet at what. */
export const asks = asksOfSchema(buildSchema(readFileSync("schema/schema.graphql", "utf8"))).filter(({ name }) => !invented.has(name));
export const unsaid = asks.map(({ name }) => name).filter((name) => !(name in things));

/** Two hubs: Lund, of which nothing is public, and Borås, with somebody in every role and others who are nobody in Lund. */
export interface Apart {
  world: World;
  /** Who administers Lund. */
  insider: Asker;
  hidden: Place;
  own: Place;
  outsiders: Record<string, Asker>;
  /** What Lund's rows are by now, table by table, as one hash each. */
  hashes(): Promise<Record<string, string>>;
}

export async function openApart(): Promise<Apart> {
  const world = await openWorld();
  const lunds = await world.member("lund", "Lova Lundell", "Administrator");
  const hidden = await settle(world, lunds, "lund");
  const boras = await world.member("boras", "Bodil Borg", "Administrator");
  const own = await settle(world, boras, "boras");
  const outsiders: Record<string, Asker> = { visitor: world.visitor(), member: await world.member("boras", "Malte", "Member") };
  for (const role of Object.values(Role)) outsiders[role] = await world.member("boras", role, role);
  const former = await world.member("lund", "Frida", "Administrator");
  await world.revoke("lund", former);
  outsiders["one who has left"] = former;
  await close(world, hidden.hub);
  return { world, insider: lunds, hidden, own, outsiders, hashes: await hashing(world, hidden.hub) };
}

/** Builds a town and seats people in it. */
export async function settle(world: World, by: Asker, slug: string): Promise<Place> {
  const town = await build(world, by, slug);
  const { hub } = await by.get("query($slug: String!) { hub(slug: $slug) { members { edges { node { id } } } } }", { slug });
  const membership = hub.members.edges[0].node.id as string;
  const add = async (document: string, variables: object) =>
    ((Object.values(await by.get(document, variables))[0] as Loose)?.id ?? "") as string;
  const assignment = await add("mutation($m: ID!, $a: ID!) { assignRole(membership: $m, role: Weaver, area: $a) { id } }", {
    m: membership,
    a: town.area,
  });
  const invitation = await add(
    'mutation($hub: ID!, $actor: ID!) { invite(hub: $hub, invitation: { email: "ny@exempel.example", actor: $actor }) { id } }',
    { hub: town.hub, actor: town.choir },
  );
  await world
    .visitor()
    .get('mutation($hub: ID!) { requestToJoin(hub: $hub, request: { name: "Siv", email: "siv@exempel.example" }) }', { hub: town.hub });
  const [request] = await world.sql("select id from join_request where hub_id = $1", [town.hub]);
  const [representation] = await world.sql(
    "insert into representation (hub_id, actor_id, person_id, visibility) values ($1, $2, $3, 'members') returning id",
    [town.hub, town.choir, by.id],
  );
  const shielded = await add(
    'mutation($actor: ID!) { addProtectedContact(actor: $actor, contact: { name: "Skyddad", consentedOn: "2026-03-01", consentHow: "muntligt" }) { id } }',
    { actor: town.choir },
  );
  const provider = await add(
    'mutation($hub: ID!) { addProvider(hub: $hub, provider: { name: "Kommunen", issuer: "https://id.exempel.example", clientId: "samvav", secret: "hemligt" }) { id } }',
    { hub: town.hub },
  );
  const inquiry = await add("mutation($map: ID!, $inquiry: InquiryInput!) { beginInquiry(map: $map, inquiry: $inquiry) { id } }", {
    map: town.map,
    inquiry: { title: "Vilka samarbetar ni med?", closesOn: soon, asked: [{ actor: town.choir, email: "koren@exempel.example" }] },
  });
  const [reply] = await world.sql("select id from reply where inquiry_id = $1", [inquiry]);
  const agenda = await planned(by, town.hub, "Samrådet");
  const attendance = await add("mutation($meeting: ID!, $term: ID!) { addPresent(meeting: $meeting, who: { term: $term }) { id } }", {
    meeting: town.past,
    term: town.term,
  });
  const point = await add('mutation($council: ID!) { sendPoint(council: $council, point: { title: "Belysningen" }) { id } }', {
    council: agenda.council,
  });
  const decision = await add('mutation($meeting: ID!) { writeDecision(meeting: $meeting, decision: { text: "Vi ses i maj." }) { id } }', {
    meeting: town.past,
  });
  await by.get("mutation($meeting: ID!) { openSitting(meeting: $meeting) { id } }", { meeting: town.past });
  const turn = await add("mutation($meeting: ID!, $place: ID!) { askForFloor(meeting: $meeting, kind: Speech, place: $place) { id } }", {
    meeting: town.past,
    place: attendance,
  });
  const roomPoll = await add(
    'mutation($meeting: ID!) { putToRoom(meeting: $meeting, poll: { question: "Tar vi det?", choices: ["Ja", "Nej"] }) { id } }',
    { meeting: town.past },
  );
  const minutes = await add("mutation($meeting: ID!) { beginMinutes(meeting: $meeting) { id } }", { meeting: town.past });
  const [approval] = await world.sql(
    `insert into minutes_approval (hub_id, council_id, meeting_id, minutes_id, version, role, on_paper, visibility)
      select hub_id, council_id, meeting_id, id, 1, 'Chair', true, visibility from minutes where id = $1 returning id`,
    [minutes],
  );
  const item = randomUUID().replaceAll("-", "").slice(0, 12);
  const comment = await add(
    'mutation($meeting: ID!, $item: ID!) { commentOnItem(meeting: $meeting, item: $item, comment: { part: title, was: "Loven", proposed: "Sommarlovet" }) { id } }',
    { meeting: agenda.meeting, item },
  );
  const { data } = await attach(world.address, by, agenda.meeting, { item });
  const [politicalDecision] = await world.sql(
    `insert into political_decision (hub_id, agreement_id, version_id, body, decided_on, verdict, digest, visibility)
      select hub_id, $2, id, 'Nämnden', '2026-01-01', 'Rejects', 'x', visibility from agreement_version where id = $1 returning id`,
    [town.text, town.inForce],
  );
  const document = await attachToAgreement(world.address, by, town.inForce, { followUp: town.followUp, only: null });
  await by.get("mutation($round: ID!) { rate(round: $round, side: Municipality, marks: [{ kind: Dialogue, mark: 4 }]) { id } }", town);
  const [placement] = await world.sql("select id from placement where hub_id = $1 limit 1", [town.hub]);
  const { operation } = await by.does('mutation($id: ID!) { describeActor(id: $id, actor: { about: "Öppet" }) { id } }', {
    id: town.school,
  });
  const [event] = await world.sql("select id from event where operation = $1", [operation]);
  return {
    ...town,
    membership,
    assignment,
    invitation,
    request: request.id,
    representation: representation.id,
    placement: placement.id,
    operation,
    event: event.id,
    person: by.id,
    shielded,
    provider,
    inquiry,
    reply: reply.id,
    agenda: agenda.agenda,
    decision,
    agendasMeeting: agenda.meeting,
    point,
    attendance,
    turn,
    roomPoll,
    minutes,
    approval: approval.id,
    item,
    comment,
    attachment: data.attachFile.id,
    politicalDecision: politicalDecision.id,
    agreementFile: document.data!.attachToAgreement.id,
  };
}

/** Makes everything that a hub has, and the hub itself, a matter of its members. */
async function close(world: World, hub: string): Promise<void> {
  for (const table of await tablesWith(world, "visibility"))
    await world.sql(
      `update "${table}" set visibility = 'members' where ${table === "hub" ? "id" : "hub_id"} = $1 and visibility = 'public'`,
      [hub],
    );
}

async function tablesWith(world: World, column: string): Promise<string[]> {
  const rows = await world.sql(
    "select table_name from information_schema.columns where table_schema = 'public' and column_name = $1 order by 1",
    [column],
  );
  return rows.map(({ table_name }) => table_name);
}

/** How to ask what a hub's rows are, table by table, as one hash each; the database makes them, since it is asked often. */
async function hashing(world: World, hub: string): Promise<() => Promise<Record<string, string>>> {
  const tables = [...(await tablesWith(world, "hub_id")), "hub"];
  const rows = (table: string) => `select to_jsonb(item)::text as row from "${table}" item where ${table === "hub" ? "id" : "hub_id"} = $1`;
  const hash = (table: string) =>
    `select '${table}' as name, count(*) || ' ' || coalesce(md5(string_agg(row, e'\\n' order by row)), '') as hash from (${rows(table)})`;
  const statement = tables.map(hash).join(" union all ");
  return async () => {
    const hashes = await world.again<{ name: string; hash: string }>(statement, [hub]);
    return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash]));
  };
}

/** Asks with an id in the place that takes one, and with the asker's own in all others. */
function put({ own }: Apart, asker: Asker, ask: Ask, id: string): Promise<Answer> {
  const variables = ask.variables(id, (name) => (things[name] ? own[things[name]] : own.hub));
  for (const [name, more] of Object.entries(besides[ask.name] ?? {})) variables[name] = { ...(variables[name] as object), ...more };
  return ask.document.startsWith("subscription") ? heard(asker, ask.document, variables) : asker.ask(ask.document, variables);
}

/** What is answered to an id of the other hub, word for word but for that id. */
export async function answerOf(apart: Apart, asker: Asker, ask: Ask): Promise<string> {
  const real = pointedAt(apart, ask);
  return JSON.stringify(await put(apart, asker, ask, real)).replaceAll(real, "ASKED");
}

/** What comes of asking with an id of the other hub, and what of asking the same with an id that nothing has. */
export async function bothWays(apart: Apart, asker: Asker, ask: Ask): Promise<{ real: string; unknown: string; raw: string }> {
  const real = pointedAt(apart, ask);
  const nowhere = randomUUID();
  const [first, second] = [await put(apart, asker, ask, real), await put(apart, asker, ask, nowhere)];
  return { real: plain(first, real), unknown: plain(second, nowhere), raw: JSON.stringify(first).replaceAll(real, "ASKED") };
}

/** What a subscription says first: a refusal, or that all has been heard. */
async function heard(asker: Asker, document: string, variables: object): Promise<Answer> {
  const ear = asker.listen(document, variables);
  const said = await ear
    .until(() => ear.problems.length > 0 || ear.heard.length > 0)
    .then(
      () => ({ data: ear.heard[0] ?? null, errors: ear.problems }),
      () => ({ data: null }),
    );
  ear.stop();
  return said;
}

/** An answer without what differs between two that say the same: the id that was asked with, ids that are made anew, and moments. */
const plain = (answer: Answer, id: string) =>
  JSON.stringify(answer)
    .replaceAll(id, "ASKED")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "ID")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "MOMENT");

/** Everything of the other hub that an answer could give away: its ids, and the names of its people. */
export const tracesOf = ({ hidden }: Apart, asked: string): RegExp =>
  new RegExp([...Object.values(hidden).filter((id) => id !== asked), "Lova Lundell", "Frida"].join("|"));

/** The id of the other hub that an ask points at. */
export const pointedAt = ({ hidden }: Apart, ask: Ask) => hidden[things[ask.name]!];
