import { agreementDeeds, agreementsBeyondUndoing, buildAgreement, type TownsAgreement } from "./deeds.agreements.ts";
import { buildCharter, charterBeyondUndoing, charterDeeds, type TownsCharter } from "./deeds.charter.ts";
import { buildConditions, conditionDeeds, conditionsBeyondUndoing, type TownsConditions } from "./deeds.conditions.ts";
import { buildCouncil, councilDeeds, type TownsCouncil } from "./deeds.councils.ts";
import { buildFollowUps, followUpDeeds, followUpsBeyondUndoing, type TownsFollowUps } from "./deeds.followUps.ts";
import { buildLessons, learnsDeeds, type TownsLessons } from "./deeds.learns.ts";
import { mapDeeds } from "./deeds.maps.ts";
import { buildMeetings, meetingDeeds, meetingsBeyondUndoing, type TownsMeetings } from "./deeds.meetings.ts";
import { buildPoints, pointDeeds, pointsBeyondUndoing, type TownsPoints } from "./deeds.points.ts";
import { buildText, type TownsText, textDeeds, textsBeyondUndoing } from "./deeds.texts.ts";
import { weavingDeeds } from "./deeds.weaving.ts";
import type { Asker, Loose, World } from "./world.ts";

/** A small town in a hub: enough for everything that can be done to be done once. Values are ids. */
export type Town = Record<
  | "hub"
  | "area"
  | "village"
  | "theme"
  | "group"
  | "library"
  | "choir"
  | "school"
  | "club"
  | "contact"
  | "map"
  | "tie"
  | "challenge"
  | "view"
  | "introduction"
  | "asking"
  | "declined"
  | "snapshot"
  | "principle"
  | "round"
  | keyof TownsAgreement
  | keyof TownsText
  | keyof TownsConditions
  | keyof TownsFollowUps
  | keyof TownsCharter
  | keyof TownsCouncil
  | keyof TownsMeetings
  | keyof TownsLessons
  | keyof TownsPoints,
  string
>;

/** Builds a town, everything by the person's own requests. */
export async function build(world: World, person: Asker, slug = "lund"): Promise<Town> {
  const hub = world.hub(slug);
  const add = async (document: string, variables: object) => {
    const data = await person.get(document, variables);
    const made = Object.values(data)[0] as Loose;
    return (made.id ?? made[0].id) as string;
  };
  const actor = (name: string, more: object = {}) =>
    add("mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }", { hub, actor: { name, ...more } });
  const area = await add('mutation($hub: ID!) { nameArea(hub: $hub, area: { name: "Dalby" }) { id } }', { hub });
  const village = await add('mutation($hub: ID!, $area: ID!) { nameArea(hub: $hub, area: { name: "Hällestad", parent: $area }) { id } }', {
    hub,
    area,
  });
  const theme = await add('mutation($hub: ID!) { addTheme(hub: $hub, name: "Språk") { id } }', { hub });
  const group = await add('mutation($hub: ID!) { addTargetGroup(hub: $hub, name: "Unga") { id } }', { hub });
  const library = await actor("Dalby bibliotek", { kind: "Library", areas: [area], themes: [theme], targetGroups: [group] });
  const choir = await actor("Kyrkokören", { kind: "Congregation", themes: [theme] });
  const school = await actor("Hagalundskolan", { kind: "School", parent: library });
  const club = await actor("Dalby GIF", { kind: "SportsClub" });
  const contact = await add(
    `mutation($actor: ID!) { addContact(actor: $actor, contact: { name: "Ada Påhittad", consentedOn: "2026-03-01", consentHow: "på mötet" }) { id } }`,
    { actor: library },
  );
  const map = await add(`mutation($hub: ID!, $area: ID!) { startMap(hub: $hub, map: { title: "Dalby", area: $area }) { id } }`, {
    hub,
    area,
  });
  await add(`mutation($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { id } }`, {
    map,
    actors: [
      { actor: library, x: 0, y: 0, weaver: true },
      { actor: choir, x: 100, y: 50 },
    ],
  });
  const tie = await add(`mutation($tie: TieInput!) { drawTie(tie: $tie) { id } }`, {
    tie: { from: library, to: choir, strength: "Contact", themes: [theme], keepers: [contact] },
  });
  const challenge = await add(
    `mutation($map: ID!, $owner: ID!) { raiseChallenge(map: $map, challenge: { text: "Fler mötesplatser", owner: $owner }) { id } }`,
    { map, owner: library },
  );
  const view = await add(`mutation($map: ID!, $theme: ID!) { saveView(map: $map, name: "Språk", filter: { themes: [$theme] }) { id } }`, {
    map,
    theme,
  });
  const snapshot = await add(
    'mutation($map: ID!) { nameSnapshot(map: $map, snapshot: { name: "Årssamtalet 2025", day: "2025-11-30" }) { id } }',
    { map },
  );
  const introduction = await add(
    "mutation($map: ID!, $introduction: IntroductionInput!) { introduceActors(map: $map, introduction: $introduction) { id } }",
    { map, introduction: { one: library, other: school, through: choir, why: "Båda vill ha läxhjälp." } },
  );
  const asking = await add(
    "mutation($introduction: ID!, $actor: ID!) { askActor(introduction: $introduction, asking: { actor: $actor, way: Call }) { id } }",
    { introduction, actor: school },
  );
  const declined = await add(
    'mutation($map: ID!, $one: ID!, $other: ID!) { passOverActors(map: $map, one: $one, other: $other, reason: "Kören har fullt upp") { id } }',
    { map, one: choir, other: club },
  );
  const principle = await add(
    'mutation($hub: ID!) { wordPrinciple(hub: $hub, kind: Quality, principle: { name: "Kvalitet", meaning: "Det håller." }) { id } }',
    { hub },
  );
  const round = await add(
    'mutation($hub: ID!, $closesOn: Date!) { askRatings(hub: $hub, round: { title: "Omdömen", closesOn: $closesOn }) { id } }',
    { hub, closesOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10) },
  );
  const town = {
    hub,
    area,
    village,
    theme,
    group,
    library,
    choir,
    school,
    club,
    contact,
    map,
    tie,
    challenge,
    view,
    introduction,
    asking,
    declined,
    snapshot,
    principle,
    round,
    ...(await buildAgreement(person, { hub, area, theme })),
  };
  const conditions = await buildConditions(person, town as Town);
  const council = await buildCouncil(person, town as Town);
  const followUps = await buildFollowUps(world, person, { ...(town as Town), council: council.council });
  const points = await buildPoints(person, { hub, council: council.council });
  const texts = await buildText(world, person, { hub });
  const lessons = await buildLessons(person, town as Town);
  const charter = await buildCharter(person, { ...(town as Town), council: council.council });
  return {
    ...town,
    ...conditions,
    ...followUps,
    ...council,
    ...points,
    ...lessons,
    ...texts,
    ...charter,
    ...(await buildMeetings(person, council.council, town.choir)),
  };
}

/** Something that can be done in a town. */
export interface Deed {
  document: string;
  variables: (town: Town) => Record<string, unknown>;
  /** What happens to things of which type, at least. */
  writes: `${"create" | "update" | "delete"} ${string}`;
  /** In whose room it is heard, besides the thing's own and the hub's. */
  heardIn?: (keyof Town)[];
}

const one = (id: keyof Town) => (town: Town) => ({ id: town[id] });

/** Every mutation of the API that writes, done once in a way that a town allows. */
export const deeds: Record<string, Deed> = {
  addActor: {
    document: 'mutation($hub: ID!, $area: ID!) { addActor(hub: $hub, actor: { name: "Nya föreningen", areas: [$area] }) { id } }',
    variables: ({ hub, area }) => ({ hub, area }),
    writes: "create Actor",
  },
  describeActor: {
    document:
      'mutation($id: ID!, $theme: ID!) { describeActor(id: $id, actor: { name: "Biblioteket", about: "Öppet", offers: ["Lokal"], themes: [$theme], visibility: members }) { id } }',
    variables: ({ library, theme }) => ({ id: library, theme }),
    writes: "update Actor",
    heardIn: ["library", "map"],
  },
  mergeActors: {
    document: "mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }",
    variables: ({ club, library }) => ({ keep: club, duplicate: library }),
    writes: "delete Actor",
    heardIn: ["map", "club"],
  },
  removeActor: {
    document: "mutation($id: ID!) { removeActor(id: $id) }",
    variables: one("school"),
    writes: "delete Actor",
    heardIn: ["introduction"],
  },
  addContact: {
    document:
      'mutation($actor: ID!) { addContact(actor: $actor, contact: { name: "Bo Påhittad", role: "ordförande", email: "bo@example.se", phone: "046-1", consentedOn: "2026-01-01", consentHow: "per brev" }) { id } }',
    variables: ({ choir }) => ({ actor: choir }),
    writes: "create Contact",
    heardIn: ["choir"],
  },
  addProtectedContact: {
    document:
      'mutation($actor: ID!) { addProtectedContact(actor: $actor, contact: { name: "Siv Skyddad", role: "kassör", consentedOn: "2026-01-01", consentHow: "per brev" }) { id } }',
    variables: ({ choir }) => ({ actor: choir }),
    writes: "create Contact",
    heardIn: ["choir"],
  },
  describeContact: {
    document: 'mutation($id: ID!) { describeContact(id: $id, contact: { role: "bibliotekarie", phone: null }) { id } }',
    variables: one("contact"),
    writes: "update Contact",
    heardIn: ["library"],
  },
  removeContact: {
    document: "mutation($id: ID!) { removeContact(id: $id) }",
    variables: one("contact"),
    writes: "delete Contact",
    heardIn: ["library"],
  },
  addTheme: {
    document: 'mutation($hub: ID!) { addTheme(hub: $hub, name: "Hälsa") { id } }',
    variables: ({ hub }) => ({ hub }),
    writes: "create Theme",
  },
  renameTheme: {
    document: 'mutation($id: ID!) { renameTheme(id: $id, name: "Språk och samtal") { id } }',
    variables: one("theme"),
    writes: "update Theme",
  },
  removeTheme: { document: "mutation($id: ID!) { removeTheme(id: $id) }", variables: one("theme"), writes: "delete Theme" },
  addTargetGroup: {
    document: 'mutation($hub: ID!) { addTargetGroup(hub: $hub, name: "Äldre") { id } }',
    variables: ({ hub }) => ({ hub }),
    writes: "create TargetGroup",
  },
  renameTargetGroup: {
    document: 'mutation($id: ID!) { renameTargetGroup(id: $id, name: "Unga vuxna") { id } }',
    variables: one("group"),
    writes: "update TargetGroup",
  },
  removeTargetGroup: {
    document: "mutation($id: ID!) { removeTargetGroup(id: $id) }",
    variables: one("group"),
    writes: "delete TargetGroup",
  },
  nameArea: {
    document:
      'mutation($hub: ID!, $parent: ID!) { nameArea(hub: $hub, area: { name: "Torna Hällestad", about: "By", parent: $parent }) { id } }',
    variables: ({ hub, area }) => ({ hub, parent: area }),
    writes: "create Area",
  },
  describeArea: {
    document: 'mutation($id: ID!) { describeArea(id: $id, area: { name: "Hällestads by", parent: null }) { id } }',
    variables: one("village"),
    writes: "update Area",
  },
  removeArea: { document: "mutation($id: ID!) { removeArea(id: $id) }", variables: one("village"), writes: "delete Area" },
  ...mapDeeds,
  wordPrinciple: {
    document:
      'mutation($hub: ID!) { wordPrinciple(hub: $hub, kind: Dialogue, principle: { name: "Samtal", meaning: "Vi lyssnar.", practice: "Varje höst." }) { id } }',
    variables: ({ hub }) => ({ hub }),
    writes: "create Principle",
  },
  removePrinciple: {
    document: "mutation($id: ID!) { removePrinciple(id: $id) }",
    variables: one("principle"),
    writes: "delete Principle",
  },
  ...weavingDeeds,
  ...councilDeeds,
  ...meetingDeeds,
  ...learnsDeeds,
  ...pointDeeds,
  ...agreementDeeds,
  ...textDeeds,
  ...conditionDeeds,
  ...followUpDeeds,
  ...charterDeeds,
};

/** What is not there to be undone, and is tried where it belongs: what takes personal data away for good or only looks at it, what has a secret, and what sends letters. */
export const beyondUndoing = [
  ...["protectContact", "endProtection", "lookAtProtected", "withdrawConsent", "eraseContact", "protectPerson"],
  ...["showMyName", "eraseMe", "addProvider", "describeProvider", "removeProvider", "beginInquiry"],
  ...["askActors", "remindActors", "extendInquiry", "closeInquiry", "withdrawReply", "answerInquiry"],
  ...["declineInquiry", "askRatings", "askByLetter", "rate", "rateByLetter", "countRatings", "removeRatings", "chooseNotices"],
  ...meetingsBeyondUndoing,
  ...pointsBeyondUndoing,
  ...agreementsBeyondUndoing,
  ...textsBeyondUndoing,
  ...conditionsBeyondUndoing,
  ...followUpsBeyondUndoing,
  ...charterBeyondUndoing,
];

const tables =
  "hub area theme target_group actor contact network_map placement tie challenge saved_view introduction asking snapshot membership council seat term meeting_series meeting encounter task date_poll standing_item agenda_template item_link principle rating_round charter charter_version process_leader signatory plan_action charter_note practice agreement party agreement_template agreement_version agreement_section political_decision authorised_signatory signature ending criterion criterion_answer contribution goal data_use agreement_rules follow_up_question follow_up agreement_tie".split(
    " ",
  );

/** Everything that is stored besides the log, without the moments of it: two such texts are equal when nothing has changed. */
export async function stored({ again }: World): Promise<string[]> {
  const each = tables.map(
    (table) => `select '${table} ' || (to_jsonb(thing) - '{created_at,updated_at}'::text[])::text as row from "${table}" thing`,
  );
  return (await again<{ row: string }>(each.join(" union all "))).map(({ row }) => row).sort();
}

/** Everything that is stored, and how far each hub's log has come: equal before and after what is refused. */
export const untouched = async (world: World) => [await stored(world), await world.sql("select hub_id, seq from log_head order by 1")];
