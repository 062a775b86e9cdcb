import { graphql, type ResultOf } from "../../graphql.ts";
import { HEARD } from "../../live/live.ts";
import { TEXT_LINE } from "../life/life.ts";

/** One section of a text. */
export const SECTION = graphql(
  `fragment SectionLine on AgreementSection { id rank heading hint isRequired text revision writer { id name } }`,
);

/** The texts of an agreement with what they say, the latest first. */
export const TEXTS = graphql(
  `query AgreementTexts($id: ID!) {
    agreement(id: $id) {
      id title kind stage
      hub { id slug name seq }
      versions(first: 30) { edges { cursor node { ...TextLine content sections(first: 60) { edges { cursor node { ...SectionLine } } } } } }
    }
  }`,
  [TEXT_LINE, SECTION],
);

/** What is written in an agreement, as it is written. */
export const TEXTS_HEARD = graphql(
  `subscription AgreementTextsHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...SectionLine ...TextLine } } }
  }`,
  [HEARD, SECTION, TEXT_LINE],
);

/** A section as it stands at this moment, while somebody writes in it. */
export const SECTION_NOW = graphql(`query SectionNow($id: ID!) { nodes(ids: [$id]) { __typename id ...SectionLine } }`, [SECTION]);

export const WRITE = graphql(
  `mutation WriteSection($id: ID!, $text: String!, $revision: Int!, $goesOn: Boolean!, $client: ID!) {
    writeSection(id: $id, text: $text, revision: $revision, goesOn: $goesOn, client: $client) { ...SectionLine }
  }`,
  [SECTION],
);
export const ADD_SECTION = graphql(
  `mutation AddSection($version: ID!, $heading: String!) { addSection(version: $version, heading: $heading) { ...SectionLine } }`,
  [SECTION],
);
export const REMOVE_SECTION = graphql(`mutation RemoveSection($id: ID!) { removeSection(id: $id) }`);
export const SET_TERM = graphql(
  `mutation SetTerm($version: ID!, $startsOn: Date, $endsOn: Date) { setTerm(version: $version, startsOn: $startsOn, endsOn: $endsOn) { ...TextLine } }`,
  [TEXT_LINE],
);

type Whole = NonNullable<ResultOf<typeof TEXTS>["agreement"]>;
export type SectionRead = ResultOf<typeof SECTION>;

/** The texts of an agreement as a plain list, each with its sections in their order. */
export const textsIn = ({ versions }: Whole) =>
  versions.edges.map(({ node }) => ({
    ...node,
    sections: node.sections.edges.map((edge) => edge.node).sort((one, other) => one.rank - other.rank),
  }));
export type WholeText = ReturnType<typeof textsIn>[number];

/** A text as a room: sections that are added join its list. */
export const textRoom = (id: string) => ({ __typename: "AgreementVersion", id, lists: { AgreementSection: "sections" } });
