import type { CharterText } from "../../schema/charter/charters.ts";
import type { Section } from "../../schema/compare.ts";
import { graphql, type ResultOf } from "../graphql.ts";

const VERSION = graphql(`
  fragment CharterVersion on CharterVersion { id number preamble sections { heading text } adoptedBy adoptedOn caseNumber updatedAt revision writer { id name } }
`);

const CHARTER = graphql(
  `
  fragment Charter on Charter {
    id name about areas visibility
    hub { id slug name seq }
    council { id name }
    versions(first: 20) { edges { node { ...CharterVersion } } }
    leaders(first: 10) { edges { node { id side name role person { id name } } } }
  }
`,
  [VERSION],
);

export const CHARTERS = graphql(
  `query Charters($hub: String!) { hub(slug: $hub) { id slug name seq charters(first: 5) { edges { node { ...Charter } } } } }`,
  [CHARTER],
);

export const SIGNATORIES = graphql(`
  query Signatories($charter: ID!) {
    charter(id: $charter) {
      id
      signatories(first: 1000) {
        edges { node { id joinedOn leftOn way why name person { id name } actor { id name kind active } } }
      }
    }
  }
`);

export const JOINABLE = graphql(
  `query JoinableFor($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Actor { name active hub { id } } } }`,
);

export const COUNCILS = graphql(`
  query CharterCouncils($hub: String!) { hub(slug: $hub) { id councils(first: 200) { edges { node { id name kind } } } } }
`);

export const VERSION_TO_WRITE = graphql(
  `query CharterVersionToWrite($id: ID!) {
    charterVersion(id: $id) {
      ...CharterVersion
      charter { id name hub { id slug name seq } }
    }
  }`,
  [VERSION],
);

export const START = graphql(
  `mutation StartCharter($hub: ID!, $charter: CharterInput!) { startCharter(hub: $hub, charter: $charter) { id } }`,
);
export const DESCRIBE = graphql(
  `mutation DescribeCharter($id: ID!, $charter: CharterPatch!) { describeCharter(id: $id, charter: $charter) { id } }`,
);
export const REMOVE = graphql(`mutation RemoveCharter($id: ID!) { removeCharter(id: $id) }`);
export const NAME_LEADER = graphql(`
  mutation NameLeader($charter: ID!, $leader: LeaderInput!) { nameLeader(charter: $charter, leader: $leader) { id } }
`);
export const REMOVE_LEADER = graphql(`mutation RemoveLeader($id: ID!) { removeLeader(id: $id) }`);
export const DRAFT = graphql(`
  mutation DraftVersion($charter: ID!, $text: CharterTextInput!) { draftVersion(charter: $charter, text: $text) { id } }
`);
export const WRITE = graphql(
  `mutation WriteVersion($id: ID!, $text: CharterTextInput!, $revision: Int!, $goesOn: Boolean!, $client: ID!) {
    writeVersion(id: $id, text: $text, revision: $revision, goesOn: $goesOn, client: $client) { ...CharterVersion }
  }`,
  [VERSION],
);
export const ADOPT = graphql(`
  mutation AdoptVersion($id: ID!, $adoption: AdoptionInput!) { adoptVersion(id: $id, adoption: $adoption) { id } }
`);
export const REMOVE_VERSION = graphql(`mutation RemoveVersion($id: ID!) { removeVersion(id: $id) }`);
export const JOIN = graphql(`mutation JoinCharter($charter: ID!, $actor: ID!) { joinCharter(charter: $charter, actor: $actor) { id } }`);
export const NOTE_JOINED = graphql(`
  mutation NoteJoined($charter: ID!, $actor: ID!, $joinedOn: Date!, $name: String) {
    noteJoined(charter: $charter, actor: $actor, joinedOn: $joinedOn, name: $name) { id }
  }
`);
export const LEAVE = graphql(`
  mutation LeaveCharter($signatory: ID!, $leftOn: Date, $why: String) { leaveCharter(signatory: $signatory, leftOn: $leftOn, why: $why) { id } }
`);

export type CharterRead = NonNullable<ResultOf<typeof CHARTERS>["hub"]>["charters"]["edges"][number]["node"];
export type VersionRead = CharterRead["versions"]["edges"][number]["node"];
export type SignatoryRead = NonNullable<ResultOf<typeof SIGNATORIES>["charter"]>["signatories"]["edges"][number]["node"];

/** What a version says, as it is compared and sent. */
export const textOf = ({ preamble, sections }: CharterText): CharterText & { sections: Section[] } => ({
  preamble: preamble ?? null,
  sections: sections.map(({ heading, text }) => ({ heading, text })),
});

/** The kinds of things whose changes a charter's page reads itself anew for. */
export const toldOfCharters: ReadonlySet<string> = new Set(["Charter", "CharterVersion", "ProcessLeader"]);

/** Where what is done with a charter is heard. */
export const charterRoom = (id: string) => ({ __typename: "Charter", id, lists: {} });
