import type { BoardFilter, BoardLine } from "../../../schema/agreements/board.ts";
import { graphql, type ResultOf } from "../../graphql.ts";

/** The status board of a hub on a day, with what only some of its views draw. */
export const BOARD = graphql(`
  query StatusBoard($hub: String!, $on: Date, $times: Boolean!, $sums: Boolean!) {
    hub(slug: $hub) {
      id slug name seq
      savedBoards(first: 100) { edges { cursor node { id name address isShared isOwn } } }
    }
    statusBoard(hub: $hub, on: $on) {
      on
      rules { startsOn usualYears followUpsPerYear steeringLeast steeringMost noticeMonths }
      lines {
        agreement title kind stage caseNumber openedOn startsOn endsOn nextOn follows boards
        area { id name }
        themes { id name }
        steeringGroup { id name }
        parties { actor name side }
        marks { kind severity key values day }
        followUps @include(if: $times) { dueOn heldOn }
        sums @include(if: $sums) { year kind unit actor side amount worth }
      }
    }
  }
`);

export const SAVE = graphql(
  `mutation SaveBoard($hub: ID!, $board: SavedBoardInput!) { saveBoard(hub: $hub, board: $board) { id name address isShared isOwn } }`,
);
export const FORGET = graphql(`mutation RemoveBoard($id: ID!) { removeBoard(id: $id) }`);

type Read = ResultOf<typeof BOARD>;

/** The hub of a board, and the board. */
export type BoardHub = NonNullable<Read["hub"]>;
export type BoardRead = NonNullable<Read["statusBoard"]>;

/** A line as it was read: it is what the rules of the board are asked about. */
export type LineRead = Omit<BoardRead["lines"][number], keyof BoardLine> & BoardLine;
export type RulesRead = BoardRead["rules"];
export type SavedRead = BoardHub["savedBoards"]["edges"][number]["node"];

/** Whether something is chosen that leaves lines out. */
export const isNarrowed = ({ search, ...lists }: BoardFilter): boolean =>
  !!search.trim() || Object.values(lists).some((list) => list.length > 0);
