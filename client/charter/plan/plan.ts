import { graphql, type ResultOf } from "../../graphql.ts";

const NOTE = graphql(`fragment PlanNote on CharterNote { id text notedOn side saidBy }`);

const ACTION = graphql(
  `
  fragment PlanAction on PlanAction {
    id kind text name dueOn state
    person { id name }
    actor { id name kind }
    notes(first: 20) { edges { node { ...PlanNote } } }
  }
`,
  [NOTE],
);

export const PLAN = graphql(
  `query Plan($hub: String!) {
    hub(slug: $hub) {
      id slug name seq
      charters(first: 3) {
        edges {
          node {
            id name
            council { id name }
            actions(first: 200) { edges { node { ...PlanAction } } }
            notes(first: 100) { edges { node { ...PlanNote action { id } } } }
          }
        }
      }
    }
  }`,
  [ACTION, NOTE],
);

export const PLAN_ACTION = graphql(`
  mutation PlanAction($charter: ID!, $action: PlanActionInput!) { planAction(charter: $charter, action: $action) { id } }
`);
export const DESCRIBE_ACTION = graphql(`
  mutation DescribeAction($id: ID!, $action: PlanActionPatch!) { describeAction(id: $id, action: $action) { id } }
`);
export const REMOVE_ACTION = graphql(`mutation RemoveAction($id: ID!) { removeAction(id: $id) }`);
export const NOTE_PROGRESS = graphql(`
  mutation NoteProgress($action: ID!, $note: CharterNoteInput!, $state: PlanState) { noteProgress(action: $action, note: $note, state: $state) { id } }
`);
export const NOTE_ON_CHARTER = graphql(`
  mutation NoteOnCharter($charter: ID!, $note: CharterNoteInput!) { noteOnCharter(charter: $charter, note: $note) { id } }
`);
export const REMOVE_NOTE = graphql(`mutation RemoveNote($id: ID!) { removeNote(id: $id) }`);

export type PlanRead = NonNullable<ResultOf<typeof PLAN>["hub"]>["charters"]["edges"][number]["node"];
export type ActionRead = PlanRead["actions"]["edges"][number]["node"];
export type NoteRead = ActionRead["notes"]["edges"][number]["node"];

/** The kinds of things whose changes the plan's page reads itself anew for. */
export const toldOfPlans: ReadonlySet<string> = new Set(["Charter", "PlanAction", "CharterNote"]);

/** Where a plan's rows are, and what the reader may do with them. */
export interface PlanRoom {
  hub: string;
  slug: string;
  charter: string;
  mayPlan: boolean;
  onDone: () => void;
}
