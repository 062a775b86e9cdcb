import type { GraphQLResolveInfo } from "graphql";
import { type Context, sessionOf, type Viewer } from "../../context.ts";
import type { Feed } from "../../log/feed.ts";
import { shapeOf } from "../../reading/asked.ts";
import { Reading } from "../../reading/Reading.ts";
import type { Written } from "../../reading/Written.ts";
import { type BoardFacts, boardOn } from "./boardOn.ts";
import { factsOf, factsSince } from "./facts.ts";
import type { StatusBoard } from "./StatusBoard.ts";

/** How long what was read is remembered at most, in milliseconds, and how many of them. */
const longest = 60_000;
const most = 100;

interface Known {
  /** When all of it was read, and how much had happened in the hub when it was brought up to date. */
  since: number;
  seq: number;
  facts: Promise<BoardFacts>;
  /** Its boards by their days, each worked out once for all who wait for it. */
  boards: Map<string, Promise<{ board: StatusBoard; texts: Map<string, Written> }>>;
}

/** The hub of a board, as it stands at one moment. */
export interface BoardHub {
  id: string;
  seq: number;
}

/**
 * What was read for the status boards of an installation: for a reader, and for officials who may do exactly the same, and for nobody else.
 * What officials see depends on nothing but that, so that an office which looks at its board all day reads it once, and after each change
 * what has changed.
 */
export class Boards {
  private readonly known = new Map<string, Known>();

  /** The board of a hub on a day as far as a reader was asked for it, as text. */
  async text(context: Context, info: GraphQLResolveInfo, hub: BoardHub, on: string): Promise<Written> {
    const { board, texts } = await this.at(context, hub, on);
    const [node, ...more] = info.fieldNodes;
    const shape = more.length ? "" : `${node!.loc?.start ?? ""} ${node!.loc?.source.body ?? ""} ${shapeOf(node!, info)}`;
    const text = texts.get(shape) ?? new Reading(context, info).known(board);
    if (shape) texts.set(shape, text);
    return text;
  }

  /** The board of a hub on a day, as a reader sees it. */
  async on(context: Pick<Context, "em" | "viewer">, hub: BoardHub, on: string): Promise<StatusBoard> {
    return (await this.at(context, hub, on)).board;
  }

  private at(context: Pick<Context, "em" | "viewer">, hub: BoardHub, on: string) {
    const { facts, boards } = this.knownTo(context, hub);
    const made = boards.get(on) ?? facts.then((told) => ({ board: boardOn(told, on), texts: new Map<string, Written>() }));
    if (boards.size >= most) boards.clear();
    boards.set(on, made);
    return made;
  }

  private knownTo({ em, viewer }: Pick<Context, "em" | "viewer">, hub: BoardHub): Known {
    const key = `${hub.id} ${sightOf(viewer, hub.id)}`;
    const last = this.known.get(key);
    const there = last && last.since > Date.now() - longest ? last : undefined;
    if (there?.seq === hub.seq) return there;
    const all = () => factsOf(em, hub.id);
    // Whose transaction began before the latest change sees the hub as it was then, and reads it alone.
    if (there && there.seq > hub.seq) return { since: 0, seq: hub.seq, facts: all(), boards: new Map() };
    const facts = there ? there.facts.then((known) => factsSince(em, hub, known, there.seq), all) : all();
    const made: Known = { since: there?.since ?? Date.now(), seq: hub.seq, facts, boards: new Map() };
    this.known.delete(key);
    this.known.set(key, made);
    facts.catch(() => this.known.get(key) === made && this.known.delete(key));
    if (this.known.size > most) this.known.delete(this.known.keys().next().value!);
    return made;
  }
}

/** What the database is told of a reader; of an official not who they are, since they see every row of a board for what they are. */
function sightOf(viewer: Viewer | null, hub: string): string {
  const { "app.viewer": person, ...sight } = sessionOf(viewer);
  return [viewer?.officialOf.includes(hub) ? "" : person, ...Object.values(sight)].join(" ");
}

const ofInstallation = new WeakMap<Feed, Boards>();

/** The boards of the installation that an operation is asked in. */
export function boardsOf({ feed }: Pick<Context, "feed">): Boards {
  const boards = ofInstallation.get(feed) ?? new Boards();
  ofInstallation.set(feed, boards);
  return boards;
}
