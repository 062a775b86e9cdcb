import * as Y from "yjs";
import { agendaLimits, standing } from "../../../schema/agenda/shape.ts";
import { whyNotPersonalNumber } from "../../../schema/personalNumber.ts";
import { type Refusal, refusal } from "../../../schema/refusal.ts";
import { below, beside, gone, inside, pieceOf, ROOT, type Standing } from "./places.ts";

/** A change that somebody asks to have put into an agenda. */
export interface Asked {
  /** The agenda as it is stored. */
  doc: Y.Doc;
  change: Uint8Array;
  /** Whether a window of this number is the asker's own, in this agenda. */
  isOwn: (client: number) => boolean;
}

type Read = ReturnType<typeof Y.decodeUpdate>;

/** No struct of an honest change is as long as this. */
const longest = 1_000_000;

/**
 * Why a change is not put into an agenda; nothing if it is. It is only read, against the agenda as it stands, and never tried: what has been
 * put into a shared document cannot be taken out of it again. Work grows with the change, not with the agenda.
 */
export function whyNotApply({ doc, change, isOwn }: Asked): Refusal | undefined {
  if (change.length > agendaLimits.change) return refusal("agenda.whyNot.tooLarge", { most: agendaLimits.change });
  const read = decoded(change);
  if (!read) return refusal("agenda.whyNot.unreadable");
  const clients = new Set(read.structs.map(({ id }) => id.client));
  if (clients.size > 1 || ![...clients].every(isOwn)) return refusal("agenda.whyNot.notYours");
  return whyNotFollow(read, doc) ?? new Look(doc, read).whyNot();
}

/** The numbers of the windows that a change is written by; none of one that cannot be read. */
export function clientsIn(change: Uint8Array): number[] {
  try {
    return [...Y.parseUpdateMeta(change).to.keys()];
  } catch {
    return [];
  }
}

function decoded(change: Uint8Array): Read | undefined {
  try {
    return Y.decodeUpdate(change);
  } catch {
    return undefined;
  }
}

/** Everything that it rests on must be there: Yjs would keep what has a gap before it out of sight, for ever perhaps. */
function whyNotFollow({ structs, ds }: Read, doc: Y.Doc): Refusal | undefined {
  const ends = new Map<number, number>();
  const endOf = (client: number) => ends.get(client) ?? Y.getState(doc.store, client);
  const gap = refusal("agenda.whyNot.gap");
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Skip || clock > endOf(client)) return gap;
    if (struct.length > longest) return refusal("agenda.whyNot.shape");
    if (struct instanceof Y.Item && pointersOf(struct).some((to) => to.clock >= (to.client === client ? clock : endOf(to.client))))
      return gap;
    ends.set(client, Math.max(endOf(client), clock + struct.length));
  }
  for (const [client, ranges] of ds.clients) if (ranges.some(({ clock, len }) => clock + len > endOf(client))) return gap;
}

const pointersOf = ({ origin, rightOrigin, parent }: Y.Item): Y.ID[] =>
  [origin, rightOrigin, parent as unknown].filter((one): one is Y.ID => one instanceof Object && "clock" in one);

/** The words that a part of a change brings as a whole: what was pasted, or written while it could not be sent. */
function textOf(content: Y.Item["content"]): string | undefined {
  const text = content instanceof Y.ContentString ? content.str : content instanceof Y.ContentAny ? content.arr[0] : undefined;
  return typeof text === "string" && text.length >= 10 ? text : undefined;
}

/** Looks at each part of a change where it would stand, in the order in which they were written. */
class Look {
  private readonly seen: { from: number; to: number; item: Y.Item | undefined; standing: Standing }[] = [];
  private items = 0;

  constructor(
    private readonly doc: Y.Doc,
    private readonly read: Read,
  ) {}

  whyNot(): Refusal | undefined {
    for (const struct of this.read.structs) {
      const no = struct instanceof Y.Item ? this.whyNotStand(struct) : undefined;
      if (no) return no;
      if (!(struct instanceof Y.Item)) this.note(struct, undefined, gone);
    }
    if (this.items && this.items + this.doc.getMap(ROOT).size > agendaLimits.items)
      return refusal("agenda.whyNot.tooMany", { most: agendaLimits.items });
  }

  private whyNotStand(item: Y.Item): Refusal | undefined {
    const where = this.whereIs(item);
    if (!where) return refusal("agenda.whyNot.shape");
    this.note(item, item, where);
    if (where.depth > agendaLimits.depth) return refusal("agenda.whyNot.deep");
    // What was removed again before it was sent says nothing but how long it was.
    if (item.content instanceof Y.ContentDeleted) return;
    const piece = pieceOf(item.content);
    if (where.place === "gone") return piece.puts === "other" ? refusal("agenda.whyNot.shape") : undefined;
    if (!standing(where.place, where.name, piece)) return refusal("agenda.whyNot.shape");
    const no = whyNotPersonalNumber(textOf(item.content));
    if (no) return no;
    if (where.place === "agenda") this.items++;
    if (where.place === "title" && this.titleLength(item) > agendaLimits.title)
      return refusal("agenda.whyNot.tooLong", { most: agendaLimits.title });
  }

  private note({ id, length }: { id: Y.ID; length: number }, item: Y.Item | undefined, standing: Standing) {
    this.seen.push({ from: id.clock, to: id.clock + length, item, standing });
  }

  /** As Yjs finds it: the parent that is named, or that of what it was written after, or before. */
  private whereIs({ id, parent, parentSub, origin, rightOrigin }: Y.Item): Standing | undefined {
    const named = parent as unknown as string | Y.ID | null;
    if (typeof named === "string") return named === ROOT ? { place: "agenda", name: parentSub, depth: 0 } : undefined;
    if (named) return this.into(named, id.client, parentSub);
    const sides = [origin, rightOrigin].map((one) => one && this.standingOf(one, id.client));
    return sides[0] ?? sides[1] ?? undefined;
  }

  private own = (clock: number) => this.seen.findLast(({ from, to }) => from <= clock && clock < to);

  private into(parent: Y.ID, client: number, name: string | null): Standing | undefined {
    const own = parent.client === client ? this.own(parent.clock) : undefined;
    if (own) return own.item?.content instanceof Y.ContentType ? { ...below(own.standing, own.item.content), name } : gone;
    const stored = Y.getItem(this.doc.store, parent) as Y.Item | Y.GC;
    if (!(stored instanceof Y.Item) || stored.deleted) return gone;
    return stored.content instanceof Y.ContentType ? { ...inside(stored.content.type, this.doc), name } : undefined;
  }

  private standingOf(id: Y.ID, client: number): Standing {
    const own = id.client === client ? this.own(id.clock) : undefined;
    return own?.standing ?? beside(Y.getItem(this.doc.store, id) as Y.Item | Y.GC, this.doc);
  }

  /** How long a heading would be at most, by what stands beside what is added to it. */
  private titleLength({ origin, rightOrigin, length }: Y.Item): number {
    const near = [origin, rightOrigin].find((id) => id && id.clock < Y.getState(this.doc.store, id.client));
    const stored = near && (Y.getItem(this.doc.store, near) as Y.Item | Y.GC);
    const there = stored instanceof Y.Item && stored.parent instanceof Y.Text ? stored.parent.length : 0;
    return there + length;
  }
}
