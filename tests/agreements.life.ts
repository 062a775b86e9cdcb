import type { Sides } from "./agreements.ts";
import { openDialogue } from "./agreements.ts";
import type { Asker, Loose, World } from "./world.ts";

const TEXT = `id number state aim digest content startsOn endsOn why charter { number } sections(first: 60) { edges { node { id heading isRequired text revision } } }`;
const READ = `query($id: ID!) { agreement(id: $id) {
  stage startsOn endsOn
  parties { edges { node { id side leftOn actor { id name } } } }
  versions(first: 20) { edges { node { ${TEXT} signatures(first: 20) { edges { node { partyName name digest onPaper } } } } } }
  decisions { edges { node { verdict body digest } } }
  endings { edges { node { way reason learning } } }
  followedBy { edges { node { id title startsOn } } }
} }`;

const nodes = (list: Loose): Loose[] => list.edges.map(({ node }: Loose) => node);

/** An agreement as somebody reads it: its texts the latest first, and what has been done with them. */
export async function readLife(by: Asker, id: string) {
  const { stage, startsOn, endsOn, parties, versions, decisions, endings, followedBy } = (await by.get(READ, { id })).agreement;
  const texts = nodes(versions).map((text) => ({ ...text, sections: nodes(text.sections), signatures: nodes(text.signatures) }));
  return {
    ...{ stage, startsOn, endsOn, texts, text: texts[0] as Loose, parties: nodes(parties) },
    ...{ decisions: nodes(decisions), endings: nodes(endings), followedBy: nodes(followedBy) },
  };
}

/** Everything that can be done with a text, each by its own document. */
export const does = {
  beginText: "mutation($agreement: ID!) { beginText(agreement: $agreement) { id } }",
  writeSection:
    "mutation($id: ID!, $text: String!, $revision: Int!, $goesOn: Boolean) { writeSection(id: $id, text: $text, revision: $revision, goesOn: $goesOn) { id text revision writer { name } } }",
  addSection: "mutation($version: ID!, $heading: String!) { addSection(version: $version, heading: $heading) { id } }",
  removeSection: "mutation($id: ID!) { removeSection(id: $id) }",
  setTerm:
    "mutation($version: ID!, $startsOn: Date, $endsOn: Date) { setTerm(version: $version, startsOn: $startsOn, endsOn: $endsOn) { id } }",
  proposeText: "mutation($version: ID!) { proposeText(version: $version) { id digest content } }",
  withdrawText:
    'mutation($version: ID!, $goesOn: Boolean) { withdrawText(version: $version, why: "Mer att tänka på.", goesOn: $goesOn) { id } }',
  removeText: "mutation($version: ID!) { removeText(version: $version) }",
  amend: "mutation($agreement: ID!, $amendment: AmendmentInput!) { amendAgreement(agreement: $agreement, amendment: $amendment) { id } }",
  decide:
    "mutation($version: ID!, $decision: PoliticalDecisionInput!) { notePoliticalDecision(version: $version, decision: $decision) { id } }",
  authorise: "mutation($party: ID!, $person: ID, $name: String) { authoriseSignatory(party: $party, person: $person, name: $name) { id } }",
  sign: "mutation($version: ID!, $party: ID!, $digest: String!) { signText(version: $version, party: $party, digest: $digest, hasRead: true) { id state } }",
  noteSignature:
    "mutation($version: ID!, $party: ID!, $name: String!, $signedOn: Date!) { noteSignature(version: $version, party: $party, name: $name, signedOn: $signedOn) { id } }",
  end: 'mutation($agreement: ID!, $on: Date!) { endAgreement(agreement: $agreement, on: $on, reason: "Behovet är borta.", learning: "Träffas oftare.") { id } }',
  renew:
    'mutation($agreement: ID!, $by: ID!) { renewAgreement(agreement: $agreement, by: $by, reason: "Behovet är kvar.", learning: "Ett år är för kort.") { id } }',
} as const;

/** A yes, a no, or a return of a political body, today. */
export const decision = (verdict: string, decidedOn: string) => ({
  verdict,
  decidedOn,
  body: "Kommunstyrelsen",
  words: "Enligt förslaget.",
});

/** An agreement whose text has just been begun: the criteria count as answered. */
export async function drafted(world: World, sides: Sides, more: object = {}): Promise<string> {
  const id = await openDialogue(sides, sides.official, sides.department, more);
  await world.sql("update agreement set stage = 'Drafting', outcome = 'Agreement' where id = $1", [id]);
  await sides.official.get(does.beginText, { agreement: id });
  return id;
}

/** Writes all that has to be written, says the term, and proposes the text of an agreement. */
export async function proposed({ official }: Sides, id: string): Promise<Loose> {
  const { text } = await readLife(official, id);
  for (const { id: section, isRequired, revision, text: said } of text.sections)
    if (isRequired && !said) await official.get(does.writeSection, { id: section, text: "Vi gör det tillsammans.", revision });
  if (!text.startsOn) await official.get(does.setTerm, { version: text.id, startsOn: "2026-01-01", endsOn: "2028-12-31" });
  await official.get(does.proposeText, { version: text.id });
  return (await readLife(official, id)).text;
}

/** Names who signs for both parties: the official for the department, and whoever acts for the choir. */
export async function authorised({ official, choirs, department }: Sides, id: string): Promise<{ municipality: string; civil: string }> {
  const { parties } = await readLife(official, id);
  const party = (side: string) =>
    parties.find((one) => one.side === side && (side !== "Municipality" || one.actor.id === department))!.id as string;
  const [municipality, civil] = [party("Municipality"), party("CivilSociety")];
  await official.get(does.authorise, { party: municipality, person: official.id });
  await choirs.get(does.authorise, { party: civil, person: choirs.id });
  return { municipality, civil };
}

/** Brings the text of an agreement that is drafted all the way into force. */
export async function broughtIntoForce(sides: Sides, id: string, today: string): Promise<Loose> {
  const text = await proposed(sides, id);
  await sides.official.get(does.decide, { version: text.id, decision: decision("Approves", today) });
  const { municipality, civil } = await authorised(sides, id);
  await sides.official.get(does.sign, { version: text.id, party: municipality, digest: text.digest });
  await sides.choirs.get(does.sign, { version: text.id, party: civil, digest: text.digest });
  return (await readLife(sides.official, id)).text;
}
