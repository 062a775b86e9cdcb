import * as Y from "yjs";
import { type Item, itemsOf } from "../../../schema/agenda/items.ts";
import { shapeVersion } from "../../../schema/agenda/shape.ts";
import type { ResultOf } from "../../graphql.ts";
import type { askSocket } from "../../live/asked.ts";
import { draftsOf } from "../../live/drafts.ts";
import { kept } from "../../live/kept.ts";
import { fromBase64, unpacked } from "./bytes.ts";
import { WRITTEN } from "./documents.ts";
import { Outbox } from "./Outbox.ts";
import { Pointer } from "./Pointer.ts";
import { Sender, tryAgainAfter } from "./Sender.ts";

type Frame = NonNullable<ResultOf<typeof WRITTEN>["agendaWritten"]>;
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

/** An agenda that is written by many at once: what is written here is sent until it is stored, and what others write is put in as it comes. */
export class SharedAgenda {
  /** Its own number is a whole number of GraphQL, half of what Yjs would take. */
  readonly doc = Object.assign(new Y.Doc(), { clientID: crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1 });
  readonly agenda = this.doc.getMap<Y.Map<unknown>>("agenda");
  readonly standing = kept<Standing>({ open: false, mayWrite: false, frozenAt: null });
  readonly outbox: Outbox;
  private readonly pointer: Pointer;
  private readonly sender: Sender;
  private after: number | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private stops: (() => void)[] = [];
  private closed = false;

  constructor(
    readonly id: string,
    private readonly ask: typeof askSocket,
    private readonly person: { id: string; name: string },
  ) {
    this.outbox = new Outbox(id, person.id);
    this.pointer = new Pointer(id, this.doc, ask, () => !this.closed && this.standing.now().mayWrite);
    this.sender = new Sender(this, ask);
  }

  get awareness() {
    return this.pointer.awareness;
  }

  get items(): Item[] {
    return itemsOf(this.agenda as never);
  }

  /** Begins to hear, and to send what an earlier window of this browser could not. */
  open(): this {
    for (const { client, change } of draftsOf(this.id, this.person.id)) {
      Y.applyUpdate(this.doc, fromBase64(change), this);
      this.outbox.add(Number(client), fromBase64(change));
    }
    this.doc.on("update", (change: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      this.outbox.add(this.doc.clientID, change);
      this.sender.send();
    });
    this.pointer.open();
    this.hear();
    return this;
  }

  close(): void {
    this.closed = true;
    for (const stop of this.stops.splice(0)) stop();
    this.outbox.stop();
    this.pointer.close();
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
    this.pointer.show(carets, mayWrite !== null);
    if (mayWrite !== null) this.set({ mayWrite, open: true, frozenAt });
    this.sender.send();
  }

  maySend(): boolean {
    const { open, mayWrite, refused } = this.standing.now();
    return open && mayWrite && !refused && !this.closed;
  }

  /** Whether something was refused for good; then nothing more is sent or heard. */
  isRefused(problems: unknown): boolean {
    const no = (Array.isArray(problems) ? (problems as Problem[]) : []).find(({ extensions }) => extensions?.code === "REFUSED");
    if (!no || no.extensions?.key === "edge.whyNot.tooOften") return false;
    this.set({ refused: { key: no.extensions?.key, message: no.message ?? "" } });
    return true;
  }
}
