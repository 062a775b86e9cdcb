import type { ActorKind } from "../actors.ts";
import type { ChangeKind } from "../log.ts";
import { TieState } from "../maps.ts";

/** An actor that stands on a map or once stood there. */
export interface PastActor {
  id: string;
  name: string;
  kind: ActorKind;
}

/** An actor's place on the map; `made` is the day on which it was put there. Of one that is gone it is known where it was. */
export interface PastPlacement {
  id: string;
  actor: string;
  weaver: boolean;
  made: string;
  x?: number | null;
  y?: number | null;
}

/** A tie between two who stand on the map or once stood there; `made` is the day on which it was drawn. */
export interface PastTie {
  id: string;
  from: string;
  to: string;
  state: TieState;
  /** 1–4, weakest first; null for a wish. */
  strength: number | null;
  directed: boolean;
  since: string | null;
  made: string;
}

/** One change of one thing, on a day (2026-03-01); of what it changed, the fields that a picture shows. */
export interface PastChange {
  day: string;
  kind: ChangeKind;
  type: string;
  subject: string;
  changes: readonly { field: string; before?: unknown }[];
}

/** What a map is and has been: what stands there or once did, as it is now, and what has changed since, earliest first. */
export interface Past {
  actors: readonly PastActor[];
  placements: readonly PastPlacement[];
  ties: readonly PastTie[];
  changes: readonly PastChange[];
}

/** How a thing was from a day on; null when it was gone. */
interface Version<T> {
  from: string;
  as: T | null;
}

/** The versions of a thing, earliest first; never empty. */
type Life<T> = readonly [Version<T>, ...Version<T>[]];

/** A map's past, put in order so that any day of it can be asked for. */
export interface History {
  actors: ReadonlyMap<string, Life<PastActor>>;
  placements: readonly Life<PastPlacement>[];
  ties: readonly Life<PastTie>[];
}

/** An actor as it stood on the map on a day, and the place that it had. */
export interface ActorThen extends PastActor {
  weaver: boolean;
  placement: PastPlacement;
}

/** A map as it was on a day: what an analysis takes (`graphOf`), with what a picture needs besides. */
export interface MapThen {
  actors: readonly ActorThen[];
  ties: readonly PastTie[];
}

/** Puts a map's past in order. */
export function historyOf({ actors, placements, ties, changes }: Past): History {
  const of = Map.groupBy(changes, ({ subject }) => subject);
  const gone = (type: string, known: readonly { id: string }[]) => {
    const here = new Set(known.map(({ id }) => id));
    return [...of].flatMap(([id, [first]]) => (first!.type === type && !here.has(id) ? [{ id }] : []));
  };
  const lives = <T extends { id: string }>(type: string, now: readonly T[], whole: (thing: T) => boolean): Life<T>[] =>
    [...now.map((thing) => lifeOf(thing.id, thing, of)), ...gone(type, now).map(({ id }) => lifeOf<T>(id, null, of))]
      .map((life) => life.filter(({ as }) => !as || whole(as)))
      .filter((life): life is [Version<T>, ...Version<T>[]] => life.some(({ as }) => as));
  return {
    actors: new Map(lives("Actor", actors, ({ name, kind }) => !!name && !!kind).map((life) => [idOf(life), life])),
    placements: lives("Placement", placements, ({ actor }) => !!actor),
    ties: lives("Tie", ties, ({ from, to }) => !!from && !!to),
  };
}

const idOf = <T extends { id: string }>(life: Life<T>) => life.find(({ as }) => as)!.as!.id;

/** What a thing has been, undone step by step from what it is. Of one that was removed, the removal tells what it was. */
function lifeOf<T extends { id: string }>(id: string, now: T | null, of: ReadonlyMap<string, readonly PastChange[]>): Version<T>[] {
  const versions: Version<T>[] = [];
  let as = now;
  for (const { day, kind, changes } of of.get(id)?.toReversed() ?? []) {
    versions.unshift({ from: day, as });
    const before = Object.fromEntries(changes.map(({ field, before }) => [field, before ?? null]));
    as = kind === "create" ? null : ({ ...as, ...before, id } as T);
  }
  if (as) versions.unshift({ from: (as as { made?: string }).made ?? "", as });
  return versions;
}

/** How a thing was at the end of a day; undefined before it was there at all. */
const asOn = <T>(life: Life<T>, day: string): T | null | undefined => life.findLast(({ from }) => from <= day)?.as;

/** How a thing was at first. */
const firstOf = <T>(life: Life<T>): T => life.find(({ as }) => as)!.as!;

/**
 * The map as it was at the end of a day. What is drawn today tells of the past too, so that a tie with a known first day was there
 * before anybody drew it:
 *
 * | what is known | on an earlier day |
 * |---|---|
 * | a tie drawn yesterday, since 2019 | was there from that day in 2019 on, as strong as it was when it was drawn |
 * | a tie drawn yesterday, since when is not known | was there from yesterday on |
 * | a tie cut or changed today | was there until today, as it was |
 * | a wish | has no past as a tie; it was wished for from the day on which it was drawn |
 * | a wish that came true in May, since April | was a tie from April on |
 * | an actor | stood there from its place on the map or its first tie with somebody there, whichever was earlier |
 * | an actor taken off the map, removed or merged | stood there until then, as it was called |
 *
 * What nobody wrote down is taken to have been as it is first known to have been.
 */
export function mapOn(history: History, day: string): MapThen {
  const { there, awaited } = placedOn(history, day);
  const named = (id: string) => namedOn(history, id, day);
  const mayStand = (id: string) => (there.has(id) || awaited.has(id)) && !!named(id);
  const ties = history.ties.flatMap((life) => tieOn(life, day) ?? []).filter(({ from, to }) => mayStand(from) && mayStand(to));
  for (const { from, to, state } of ties)
    if (state === TieState.Present) for (const id of [from, to]) if (!there.has(id)) there.set(id, awaited.get(id)!);
  const actors = [...there.values()].flatMap((placement) => {
    const known = named(placement.actor);
    return known ? [{ ...known, weaver: placement.weaver, placement }] : [];
  });
  return { actors, ties: ties.filter(({ from, to }) => there.has(from) && there.has(to)) };
}

/** Who had a place on the map on a day, and who had none until later; both by the actor's id. */
function placedOn({ placements }: History, day: string) {
  const [there, awaited] = [new Map<string, PastPlacement>(), new Map<string, PastPlacement>()];
  const stood = new Set<string>();
  for (const life of placements) {
    const placed = asOn(life, day);
    if (placed) there.set(placed.actor, placed);
    if (placed === undefined) awaited.set(firstOf(life).actor, firstOf(life));
    for (const { from, as } of life) if (as && from <= day) stood.add(as.actor);
  }
  for (const id of stood) awaited.delete(id);
  return { there, awaited };
}

/** What an actor was called on a day; before anything is known of it, as it is first known. Nothing once it was removed. */
function namedOn({ actors }: History, id: string, day: string): PastActor | undefined {
  const life = actors.get(id);
  const as = life && asOn(life, day);
  return as === undefined ? life && firstOf(life) : (as ?? undefined);
}

/** The first version in which a tie was there, more than wished for. */
const firstTied = (life: Life<PastTie>) => life.find(({ as }) => as?.state === TieState.Present);

/** Since when a tie has been there, as far as is known now. */
const sinceOf = (life: Life<PastTie>) => life.findLast(({ as }) => as)!.as!.since;

function tieOn(life: Life<PastTie>, day: string): PastTie | undefined {
  const logged = asOn(life, day) ?? undefined;
  const first = firstTied(life);
  const since = sinceOf(life);
  if (!first || !since) return logged;
  if (day < first.from) return day >= since ? first.as! : logged;
  return logged?.state === TieState.Present && day < since ? undefined : logged;
}

/** The first day of which anything is known; undefined for a map on which nobody ever stood. */
export function firstDayOf(history: History): string | undefined {
  const days = [
    ...history.placements.map(([{ from }]) => from),
    ...history.ties.flatMap((life) => {
      const since = firstTied(life) && sinceOf(life);
      return since ? [since] : [];
    }),
  ].filter(Boolean);
  return days.reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** The last day of each month from a day's month on, and today for the month that is not over. */
export function monthsFrom(first: string, today: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split("-").map(Number) as [number, number];
  for (;;) {
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    if (last >= today) return [...months, today];
    months.push(last);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
