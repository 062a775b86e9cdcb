import { graphql, type ResultOf } from "../graphql.ts";
import { HEARD } from "../live/live.ts";

const ACTOR = graphql(`
  fragment ActorOnMap on Actor {
    id formerIds name otherNames kind about active areas { id name } themes { id name } targetGroups { id name }
  }
`);

const TIE = graphql(`
  fragment TieOnMap on Tie {
    id from { id name } to { id name } directed state strength kinds since note themes { id name } keepers { id name }
  }
`);

const PLACEMENT = graphql(`fragment PlacementOnMap on Placement { id x y pinned weaver actor { ...ActorOnMap } }`, [ACTOR]);

/** A placement that is new to the page brings the ties that it makes visible. */
const PLACEMENT_WITH_TIES = graphql(`fragment NewOnMap on Placement { ...PlacementOnMap ties { edges { cursor node { ...TieOnMap } } } }`, [
  PLACEMENT,
  TIE,
]);

const CHALLENGE = graphql(`fragment ChallengeOnMap on Challenge { id text ideas stage: state owner { id name } }`);

const VIEW = graphql(`
  fragment ViewOfMap on SavedView { id name filter { kinds themes targetGroups areas weakest wished focus steps } }
`);

const HEAD = graphql(`fragment MapHead on NetworkMap { id title about step visibility area { id name } theme { id name } }`);

/** Everything that the map's page and its table show, in one operation. */
export const MAP = graphql(
  `query Map($id: ID!) {
    map(id: $id) {
      ...MapHead
      hub {
        id slug name seq
        themes { edges { cursor node { id name } } }
        targetGroups { edges { cursor node { id name } } }
        areas { edges { cursor node { id name } } }
      }
      placements { edges { cursor node { ...PlacementOnMap } } }
      ties { edges { cursor node { ...TieOnMap } } }
      challenges { edges { cursor node { ...ChallengeOnMap } } }
      views { edges { cursor node { ...ViewOfMap } } }
    }
  }`,
  [HEAD, PLACEMENT, TIE, CHALLENGE, VIEW],
);

/** What happens in a map's room. */
export const MAP_CHANGED = graphql(
  `subscription MapChanged($room: ID!, $after: Int) {
    changed(room: $room, after: $after) {
      seq caughtUp turned
      event {
        ...Heard
        node { __typename id ...MapHead ...NewOnMap ...ActorOnMap ...TieOnMap ...ChallengeOnMap ...ViewOfMap }
      }
    }
  }`,
  [HEARD, HEAD, PLACEMENT_WITH_TIES, ACTOR, TIE, CHALLENGE, VIEW],
);

/** The hub's actors whose names are somewhat like a text, likeliest first. */
export const LIKE = graphql(
  `query ActorsLike($hub: String!, $search: String!) {
    hub(slug: $hub) { id actors(first: 20, sort: likeness, filter: { search: $search }) { edges { cursor node { ...ActorOnMap } } } }
  }`,
  [ACTOR],
);

/** The people at a tie's two ends, who can keep it. */
export const KEEPERS = graphql(`
  query Keepers($from: ID!, $to: ID!) {
    from: actor(id: $from) { id name contacts { edges { cursor node { id name role } } } }
    to: actor(id: $to) { id name contacts { edges { cursor node { id name role } } } }
  }
`);

export const PLACE = graphql(
  `mutation PlaceActors($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { ...NewOnMap } }`,
  [PLACEMENT_WITH_TIES],
);
export const MOVE = graphql(
  `mutation MoveActors($map: ID!, $moves: [MoveInput!]!) { moveActors(map: $map, moves: $moves) { ...PlacementOnMap } }`,
  [PLACEMENT],
);
export const LIFT = graphql(`mutation LiftActors($map: ID!, $actors: [ID!]!) { liftActors(map: $map, actors: $actors) }`);
export const MARK_WEAVER = graphql(
  `mutation MarkWeaver($map: ID!, $actor: ID!, $weaver: Boolean!) {
    markWeaver(map: $map, actor: $actor, weaver: $weaver) { ...PlacementOnMap }
  }`,
  [PLACEMENT],
);
export const DESCRIBE_ACTOR = graphql(
  `mutation DescribeActorOnMap($id: ID!, $actor: ActorPatch!) { describeActor(id: $id, actor: $actor) { ...ActorOnMap } }`,
  [ACTOR],
);
export const DRAW_TIE = graphql(`mutation DrawTie($tie: TieInput!) { drawTie(tie: $tie) { ...TieOnMap } }`, [TIE]);
export const DESCRIBE_TIE = graphql(`mutation DescribeTie($id: ID!, $tie: TiePatch!) { describeTie(id: $id, tie: $tie) { ...TieOnMap } }`, [
  TIE,
]);
export const CUT_TIE = graphql(`mutation CutTie($id: ID!) { cutTie(id: $id) }`);
export const DESCRIBE_MAP = graphql(`mutation DescribeMap($id: ID!, $map: MapPatch!) { describeMap(id: $id, map: $map) { ...MapHead } }`, [
  HEAD,
]);
export const RAISE_CHALLENGE = graphql(
  `mutation RaiseChallenge($map: ID!, $challenge: ChallengeInput!) { raiseChallenge(map: $map, challenge: $challenge) { ...ChallengeOnMap } }`,
  [CHALLENGE],
);
export const DESCRIBE_CHALLENGE = graphql(
  `mutation DescribeChallenge($id: ID!, $challenge: ChallengePatch!) { describeChallenge(id: $id, challenge: $challenge) { ...ChallengeOnMap } }`,
  [CHALLENGE],
);
export const REMOVE_CHALLENGE = graphql(`mutation RemoveChallenge($id: ID!) { removeChallenge(id: $id) }`);
export const SAVE_VIEW = graphql(
  `mutation SaveView($map: ID!, $name: String!, $filter: MapFilterInput!) { saveView(map: $map, name: $name, filter: $filter) { ...ViewOfMap } }`,
  [VIEW],
);
export const REMOVE_VIEW = graphql(`mutation RemoveView($id: ID!) { removeView(id: $id) }`);

export const ADD_THEME = graphql(`mutation AddThemeOnMap($hub: ID!, $name: String!) { addTheme(hub: $hub, name: $name) { id name } }`);

export type MapRead = NonNullable<ResultOf<typeof MAP>["map"]>;
export type ActorRead = ResultOf<typeof ACTOR>;
export type TieRead = ResultOf<typeof TIE>;
export type PlacementRead = ResultOf<typeof PLACEMENT>;
export type ChallengeRead = ResultOf<typeof CHALLENGE>;
export type ViewRead = ResultOf<typeof VIEW>;
