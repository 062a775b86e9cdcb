import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { type Item, itemsOf } from "../../../schema/agenda/items.ts";
import { shapeVersion } from "../../../schema/agenda/shape.ts";
import type { ResultOf } from "../../graphql.ts";
import type { askSocket } from "../../live/asked.ts";
import { draftsOf } from "../../live/drafts.ts";
import { kept } from "../../live/kept.ts";
import { fromBase64, toBase64, unpacked } from "./bytes.ts";
import { POINT, WRITE, WRITTEN } from "./documents.ts";
import { Outbox } from "./Outbox.ts";

type Frame = NonNullable<ResultOf<typeof WRITTEN>["agendaWritten"]>;
type Caret = Frame["carets"][number];
interface Problem {
  message?: string;
  extensions?: { code?: string; key?: string };
}

/** How it stands with an agenda in this window. */
export interface Standing {
  /** Whether all of it has arrived. */
  open: boolean;
  mayWrite: boolean;
  frozenAt: string | null;
  /** Why nothing more is sent or heard: what was written last was refused, or the agenda is no longer to be read. */
  refused?: { key?: string; message: string };
}

const tryAgainAfter = 1_000;
const pointEach = 80;

/** An agenda that is written by many at once: what is written here is sent until it is stored, and what others write is put in as it comes. */
export class SharedAgenda {
  /** Its own number is a whole number of GraphQL, half of what Yjs would take. */
  readonly doc = Object.assign(new Y.Doc(), { clientID: crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1 });
  readonly agenda = this.doc.getMap<Y.Map<unknown>>("agenda");
  readonly awareness = new Awareness(this.doc);
  readonly standing = kept<Standing>({ open: false, mayWrite: false, frozenAt: null });
  readonly outbox: Outbox;
  private after: number | null = null;
  private sending = false;
  private pointing?: ReturnType<typeof setTimeout>;
  private turn: Promise<unknown> = Promise.resolve();
  private stops: (() => void)[] = [];
  private closed = false;

  constructor(
    private readonly id: string,
    private readonly ask: typeof askSocket,
    private readonly person: { id: string; name: string },
  ) {
    this.outbox = new Outbox(id, person.id);
  }

  get items(): Item[] {
    return itemsOf(this.agenda as never);
  }

  /** Begins to hear, and to send what an earlier window of this browser could not. */
  open(): this {
    this.awareness.setLocalState({});
    for (const { client, change } of draftsOf(this.id, this.person.id)) {
      Y.applyUpdate(this.doc, fromBase64(change), this);
      this.outbox.add(client, fromBase64(change));
    }
    this.doc.on("update", (change: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      this.outbox.add(this.doc.clientID, change);
      this.send();
    });
    this.awareness.on("change", (_: unknown, origin: unknown) => origin !== this && this.point());
    this.hear();
    return this;
  }

  close(): void {
    this.closed = true;
    for (const stop of this.stops.splice(0)) stop();
    clearTimeout(this.pointing);
    this.outbox.stop();
    this.awareness.destroy();
    this.doc.destroy();
  }

  private set(some: Partial<Standing>): void {
    this.standing.set({ ...this.standing.now(), ...some });
  }

  /** The variables are read anew each time the socket sends them, after each lost connection: it goes on from the latest edit. */
  private hear(): void {
    if (this.closed || this.standing.now().refused) return;
    const provider = this;
    const variables = {
      ...{ id: this.id, shape: shapeVersion, client: this.doc.clientID },
      get after() {
        return provider.after;
      },
    };
    const again = () => void setTimeout(() => this.hear(), tryAgainAfter);
    const next = ({ data, errors }: { data?: ResultOf<typeof WRITTEN> | null; errors?: unknown }) => {
      if (errors) return void this.isRefused(errors);
      this.turn = this.turn.then(() => data?.agendaWritten && this.take(data.agendaWritten)).catch(console.error);
    };
    const error = (problems: unknown) => this.isRefused(problems) || again();
    this.stops = [this.ask<ResultOf<typeof WRITTEN>>(WRITTEN, variables, { next, error, complete: again } as never)];
  }

  private async take({ seq, state, changes, carets, mayWrite, frozenAt }: Frame): Promise<void> {
    const whole = typeof state === "string" ? [await unpacked(fromBase64(state))] : [];
    if (this.closed) return;
    const all = [...whole, ...(changes as string[]).map(fromBase64)];
    const apply = () => {
      for (const change of all) Y.applyUpdate(this.doc, change, this);
    };
    if (all.length) this.doc.transact(apply, this);
    this.after = Math.max(this.after ?? 0, seq);
    this.show(mayWrite === null ? carets : [...this.gone(carets), ...carets]);
    if (mayWrite !== null) this.set({ mayWrite, open: true, frozenAt });
    this.send();
  }

  /** Those who were here before the connection was lost, and are no more. */
  private gone(carets: readonly Caret[]): Caret[] {
    const here = new Set([this.doc.clientID, ...carets.map(({ client }) => client)]);
    return [...this.awareness.states.keys()].filter((client) => !here.has(client)).map((client) => ({ client, at: null }) as Caret);
  }

  private show(carets: readonly Caret[]): void {
    const others = carets.filter(({ client }) => client !== this.doc.clientID);
    for (const { client, at, by } of others)
      if (at === null) this.awareness.states.delete(client);
      else this.awareness.states.set(client, { ...at, user: { ...by, color: "#000000" } });
    const updated = others.map(({ client }) => client);
    for (const client of updated) this.awareness.meta.set(client, { clock: 0, lastUpdated: Number.POSITIVE_INFINITY });
    if (updated.length) this.awareness.emit("change", [{ added: [], updated, removed: [] }, this]);
  }

  private send(): void {
    const { open, mayWrite, refused } = this.standing.now();
    const next = open && mayWrite && !refused && !this.sending && !this.closed ? this.outbox.next() : undefined;
    if (!next) return;
    this.sending = true;
    // A line can break between an answer and its end: the first word counts, or what is under way by then would be counted twice.
    let answered = false;
    const answer = (problems?: unknown) => {
      if (answered) return;
      answered = true;
      this.sending = false;
      if (problems === undefined) {
        this.outbox.stored(next);
        this.send();
      } else if (!this.isRefused(problems)) setTimeout(() => this.send(), tryAgainAfter);
    };
    const sink = {
      next: ({ errors }: { errors?: unknown }) => answer(errors),
      error: (no: unknown) => answer(no ?? null),
      complete: () => answer(null),
    };
    this.ask(WRITE, { id: this.id, shape: shapeVersion, change: toBase64(next.change) }, sink as never);
  }

  private isRefused(problems: unknown): boolean {
    const no = (Array.isArray(problems) ? (problems as Problem[]) : []).find(({ extensions }) => extensions?.code === "REFUSED");
    if (!no || no.extensions?.key === "edge.whyNot.tooOften") return false;
    this.set({ refused: { key: no.extensions?.key, message: no.message ?? "" } });
    return true;
  }

  /** Tells where the caret is, at most every so often and always where it came to rest. */
  private point(): void {
    this.pointing ??= setTimeout(() => {
      this.pointing = undefined;
      if (this.closed || !this.standing.now().mayWrite) return;
      const { cursor, item } = this.awareness.getLocalState() ?? {};
      const at = item || cursor ? { item: item ?? null, cursor: cursor ?? null } : null;
      this.ask(POINT, { id: this.id, client: this.doc.clientID, at }, { next() {}, error() {}, complete() {} });
    }, pointEach);
  }
}
