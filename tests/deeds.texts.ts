import { does } from "./agreements.life.ts";
import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose, World } from "./world.ts";

/** An agreement of a town that is being written, with its text, a section, a party, and the hub's own headings. */
export interface TownsText {
  written: string;
  text: string;
  section: string;
  signing: string;
  headings: string;
}

const OPEN =
  "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id parties { edges { node { id side } } } } }";
const WORD = "mutation($hub: ID!, $headings: [TemplateHeadingInput!]!) { wordHeadings(hub: $hub, headings: $headings) { id } }";
const TEXT = "query($id: ID!) { agreement(id: $id) { versions { edges { node { id sections { edges { node { id } } } } } } } }";

/** Builds it, by the person's own requests; the criteria count as answered. */
export async function buildText(world: World, person: Asker, { hub }: Pick<Town, "hub">): Promise<TownsText> {
  const actor = async (name: string, kind: string) => {
    const ADD = "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }";
    return ((await person.get(ADD, { hub, actor: { name, kind, visibility: "members" } })) as Loose).addActor.id as string;
  };
  const [openedBy, theatre] = [await actor("Kulturförvaltningen", "Department"), await actor("Teaterföreningen", "Association")];
  const made = (await person.get(OPEN, { hub, dialogue: { title: "Scen för alla", openedBy, with: [theatre] } })).openDialogue as Loose;
  await world.sql("update agreement set stage = 'Drafting', outcome = 'Agreement' where id = $1", [made.id]);
  const headings = [
    { heading: "Syfte", isRequired: true },
    { heading: "Annat", isRequired: false },
  ];
  const own = (await person.get(WORD, { hub, headings })).wordHeadings.id as string;
  await person.get(does.beginText, { agreement: made.id });
  const [version] = (await person.get(TEXT, { id: made.id })).agreement.versions.edges as Loose[];
  const section = version!.node.sections.edges[1].node.id as string;
  const signing = made.parties.edges.find(({ node }: Loose) => node.side === "Municipality").node.id as string;
  return { written: made.id, text: version!.node.id, section, signing, headings: own };
}

/** What the parties write, decide and sign is not undone, and is tried where it belongs. */
export const textsBeyondUndoing = [
  ...["beginText", "writeSection", "addSection", "removeSection", "setTerm", "proposeText", "withdrawText", "removeText"],
  ...["amendAgreement", "notePoliticalDecision", "authoriseSignatory", "signText", "noteSignature", "renewAgreement", "endAgreement"],
  ...["attachToAgreement", "describeAgreementFile", "removeAgreementFile"],
];

/** Every mutation of texts that can be undone, done once in a way that a town allows. */
export const textDeeds: Record<string, Deed> = {
  wordHeadings: {
    document: 'mutation($hub: ID!) { wordHeadings(hub: $hub, headings: [{ heading: "Vad vi vill", isRequired: true }]) { id } }',
    variables: ({ hub }) => ({ hub }),
    writes: "update AgreementTemplate",
  },
  removeHeadings: {
    document: "mutation($id: ID!) { removeHeadings(id: $id) }",
    variables: ({ headings }) => ({ id: headings }),
    writes: "delete AgreementTemplate",
  },
};
