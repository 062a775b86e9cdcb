import { graphql, type ResultOf } from "../../graphql.ts";
import { HEARD } from "../../live/live.ts";

/** A task as it stands anywhere: what, whose, by when, and what came of it. */
export const TASK = graphql(`
  fragment TaskLine on Task {
    id text name dueOn doneAt outcome item createdAt
    person { id name }
    doneBy { id name }
    actor { id name }
    hub { id slug }
    council { id name }
    meeting { id startsAt }
  }
`);

/** What was given at a meeting, and what the council had to do when it came; one question for all items of its agenda. */
export const OF_MEETING = graphql(
  `query MeetingTasks($meeting: ID!) {
    meeting(id: $meeting) {
      id state endsAt
      hub { id slug seq }
      council { id }
      tasks(first: 300) { edges { cursor node { ...TaskLine } } }
      tasksSinceLast(first: 100) { edges { cursor node { ...TaskLine } } }
    }
  }`,
  [TASK],
);

/** What is to be done for a council. */
export const OF_COUNCIL = graphql(
  `query CouncilTasks($council: ID!) {
    council(id: $council) { id hub { id slug seq } tasks(first: 100, done: false) { edges { cursor node { ...TaskLine } } } }
  }`,
  [TASK],
);

/** What the reader is to do for the councils of a hub. */
export const MINE = graphql(
  `query MyTasks($hub: String!) {
    hub(slug: $hub) { id seq tasks(first: 100, mine: true, done: false) { edges { cursor node { ...TaskLine } } } }
  }`,
  [TASK],
);

/** What somebody is to do. */
export const OF_PERSON = graphql(
  `query PersonTasks($hub: String!, $person: ID!) {
    hub(slug: $hub) { id seq }
    node(id: $person) { id ... on Person { tasks(first: 100, done: false) { edges { cursor node { ...TaskLine } } } } }
  }`,
  [TASK],
);

/** What an actor answers for. */
export const OF_ACTOR = graphql(
  `query ActorTasks($actor: ID!) {
    actor(id: $actor) { id hub { id slug seq } tasks(first: 100, done: false) { edges { cursor node { ...TaskLine } } } }
  }`,
  [TASK],
);

export const TASK_HEARD = graphql(
  `subscription TaskHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...TaskLine } } }
  }`,
  [HEARD, TASK],
);

export const ADD = graphql(
  `mutation AddTask($council: ID!, $task: TaskInput!) { addTask(council: $council, task: $task) { ...TaskLine } }`,
  [TASK],
);
export const DESCRIBE = graphql(
  `mutation DescribeTask($id: ID!, $task: TaskPatch!) { describeTask(id: $id, task: $task) { ...TaskLine } }`,
  [TASK],
);
export const FINISH = graphql(
  `mutation FinishTask($id: ID!, $outcome: String) { finishTask(id: $id, outcome: $outcome) { ...TaskLine } }`,
  [TASK],
);
export const REOPEN = graphql(`mutation ReopenTask($id: ID!) { reopenTask(id: $id) { ...TaskLine } }`, [TASK]);
export const REMOVE = graphql(`mutation RemoveTask($id: ID!) { removeTask(id: $id) }`);

/** Members of a hub by name, for whom a task can be given to. */
export const WHO = graphql(`
  query WhoDoes($hub: String!, $search: String) {
    hub(slug: $hub) { id members(first: 8, search: $search) { edges { cursor node { id person { id name } } } } }
  }
`);

export type TaskRead = ResultOf<typeof TASK>;

/** Where a new task of a meeting, or of none, joins what the page shows. */
export const givenIn = ({ meeting, council }: { meeting?: string | undefined; council: string }) =>
  meeting
    ? { __typename: "Meeting", id: meeting, lists: { Task: "tasks" } }
    : { __typename: "Council", id: council, lists: { Task: "tasks" } };
