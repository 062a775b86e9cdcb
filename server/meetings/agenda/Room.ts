import * as Y from "yjs";
import type { AgendaLog, Loaded, Stored } from "./AgendaLog.ts";
import { Audience, type Listener } from "./Audience.ts";
import { type AgendaCaret, type AgendaFrame, frameOf } from "./Frame.ts";
import { docOf, itemsIn, packed, stateOf } from "./sharedDoc.ts";

/** How many edits stand by themselves before they are folded. */
const foldEach = 500;
/** How long after an edit the items are written that can be read, in milliseconds: once for all who write meanwhile. */
const projectAfter = 500;

/** One agenda that somebody here has open: as it is stored, edit by edit, and who is told of it. */
export class Room {
  private readonly audience = new Audience();
  readonly listeners = this.audience.listeners;
  readonly carets = new Map<number, AgendaCaret>();
  /** Whose windows have written in it, as far as it has been asked. */
  readonly owners = new Map<number, string>();
  private doc: Y.Doc;
  seq: number;
  frozenAt: Date | null;
  readonly hub: string;
  private folded: number;
  private projecting?: NodeJS.Timeout;
  private reading?: Promise<void>;
  private whole?: { seq: number; state: Uint8Array };
  /** Bytes of it, as far as they are known without writing it down anew. */
  size: number;

  constructor(
    readonly id: string,
    private readonly log: AgendaLog,
    { hub, seq, frozenAt, folded, read, changes }: Loaded,
  ) {
    this.doc = docOf(changes);
    this.size = changes.reduce((sum, { length }) => sum + length, 0);
    this.hub = hub;
    this.seq = seq;
    this.frozenAt = frozenAt;
    this.folded = folded;
    if (read < seq) this.projectSoon();
  }

  /** The agenda as it is stored, to be read only. */
  get stored(): Y.Doc {
    return this.doc;
  }

  /** All of it, as a page that opens it is sent it. */
  get state(): Uint8Array {
    if (this.whole?.seq !== this.seq) this.whole = { seq: this.seq, state: packed(this.doc) };
    return this.whole.state;
  }

  /** Takes in what this server has stored, unless something that another stored comes before it. */
  take(before: number, changes: readonly Uint8Array[]): void {
    if (before + changes.length <= this.seq) return;
    this.projectSoon();
    if (this.reading || before !== this.seq) return void this.catchUp();
    this.apply(changes.map((change, nth) => ({ seq: before + nth + 1, change })));
  }

  /** Reads what has been stored since; one reading at a time, and again if something was told of meanwhile. */
  catchUp(): Promise<void> {
    const read = async () => {
      const edits = await this.log.since(this.id, this.seq);
      if (edits) this.apply(edits);
      else await this.reload();
    };
    const mine: Promise<void> = (this.reading ?? Promise.resolve())
      .catch(() => {})
      .then(read)
      .finally(() => {
        if (this.reading === mine) this.reading = undefined;
      });
    this.reading = mine;
    mine.catch((error) => console.error(`The agenda ${this.id} could not be read:`, error));
    return mine;
  }

  /** What was missed has been folded away: all of it is read, and told as one. */
  private async reload(): Promise<void> {
    const loaded = await this.log.load(this.id);
    if (!loaded || loaded.seq <= this.seq) return;
    this.doc.destroy();
    this.doc = docOf(loaded.changes);
    this.seq = loaded.seq;
    this.folded = loaded.folded;
    this.tell(frameOf({ seq: this.seq, state: this.state }));
  }

  private apply(edits: readonly Stored[]): void {
    const fresh = edits.filter(({ seq }) => seq > this.seq);
    if (!fresh.length) return;
    this.doc.transact(() => {
      for (const { change } of fresh) Y.applyUpdate(this.doc, change);
    });
    this.size += fresh.reduce((sum, { change }) => sum + change.length, 0);
    this.seq = fresh.at(-1)!.seq;
    this.audience.written(
      this.seq,
      fresh.map(({ change }) => change),
    );
    if (this.seq - this.folded >= foldEach) void this.fold();
  }

  /** Says that it has been locked, or opened again, once. */
  freeze(at: Date | null): void {
    if (!this.frozenAt === !at) return;
    this.frozenAt = at;
    for (const mayWrite of [true, false])
      this.tell(frameOf({ seq: this.seq, mayWrite, frozenAt: at }), (listener) => listener.mayWrite === mayWrite);
  }

  tell(frame: AgendaFrame, to?: (listener: Listener) => boolean): void {
    this.audience.tell(frame, to);
  }

  /** Folds what stands by itself, so that it opens fast. */
  async fold(): Promise<void> {
    if (this.seq === this.folded) return;
    this.folded = this.seq;
    const state = stateOf(this.doc);
    this.size = state.length;
    await this.log.fold(this.id, this.folded, state).catch((error) => console.error(`The agenda ${this.id} was not folded:`, error));
  }

  private projectSoon(): void {
    this.projecting ??= setTimeout(() => void this.project(), projectAfter);
  }

  private async project(): Promise<void> {
    clearTimeout(this.projecting);
    this.projecting = undefined;
    if (this.frozenAt) return;
    await this.log
      .project(this.id, this.seq, itemsIn(this.doc))
      .catch((error) => console.error(`The items of the agenda ${this.id} were not written:`, error));
  }

  /** Writes down what is still to be written down. */
  async close(): Promise<void> {
    await this.reading;
    if (this.projecting) await this.project();
    if (!this.frozenAt) await this.fold();
    this.doc.destroy();
  }
}
