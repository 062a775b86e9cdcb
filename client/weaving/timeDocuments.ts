import { graphql, type ResultOf } from "../graphql.ts";

const SNAPSHOT = graphql(`fragment SnapshotOfMap on Snapshot { id name day note }`);

/** What a map is and has been, and the days of it that have a name. */
export const PAST = graphql(
  `query MapPast($id: ID!) {
    map(id: $id) {
      id
      past {
        whole
        actors { id name kind }
        placements { id actor weaver made }
        ties { id from to state strength directed since made }
        changes { day kind type subject changes { field before } }
      }
      introductions(first: 1000) { edges { cursor node { id state concludedOn one { id name } other { id name } } } }
      snapshots(first: 500) { edges { cursor node { ...SnapshotOfMap } } }
    }
  }`,
  [SNAPSHOT],
);

export const NAME_SNAPSHOT = graphql(
  `mutation NameSnapshot($map: ID!, $snapshot: SnapshotInput!) { nameSnapshot(map: $map, snapshot: $snapshot) { ...SnapshotOfMap } }`,
  [SNAPSHOT],
);
export const DESCRIBE_SNAPSHOT = graphql(
  `mutation DescribeSnapshot($id: ID!, $snapshot: SnapshotPatch!) { describeSnapshot(id: $id, snapshot: $snapshot) { ...SnapshotOfMap } }`,
  [SNAPSHOT],
);
export const REMOVE_SNAPSHOT = graphql(`mutation RemoveSnapshot($id: ID!) { removeSnapshot(id: $id) }`);

export type PastOfMap = NonNullable<ResultOf<typeof PAST>["map"]>;
export type SnapshotRead = ResultOf<typeof SNAPSHOT>;
