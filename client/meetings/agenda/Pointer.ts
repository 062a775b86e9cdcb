import { Awareness } from "y-protocols/awareness";
import type { Doc } from "yjs";
import type { ResultOf } from "../../graphql.ts";
import type { askSocket } from "../../live/asked.ts";
import { POINT, type WRITTEN } from "./documents.ts";

/** The carets of others, as they come. */
type Carets = NonNullable<ResultOf<typeof WRITTEN>["agendaWritten"]>["carets"];

/** How often it is told where one's own caret is, in milliseconds. */
const each = 80;

/** Where everybody's caret is: one's own is told, and others' are shown under the names that the server knows. */
export class Pointer {
  readonly awareness: Awareness;
  private telling?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly id: string,
    private readonly doc: Doc,
    private readonly ask: typeof askSocket,
    private readonly mayTell: () => boolean,
  ) {
    this.awareness = new Awareness(doc);
  }

  open(): void {
    this.awareness.setLocalState({});
    this.awareness.on("change", (_: unknown, origin: unknown) => origin !== this && this.tell());
  }

  close(): void {
    clearTimeout(this.telling);
    this.awareness.destroy();
  }

  /** Shows where carets have moved; `all` when these are everybody's, and who is not among them has gone. */
  show(carets: Carets, all: boolean): void {
    const others = [...(all ? this.gone(carets) : []), ...carets].filter(({ client }) => client !== this.doc.clientID);
    for (const { client, at, by } of others)
      if (at === null) this.awareness.states.delete(client);
      else this.awareness.states.set(client, { ...at, user: { ...by, color: "#000000" } });
    const updated = others.map(({ client }) => client);
    for (const client of updated) this.awareness.meta.set(client, { clock: 0, lastUpdated: Number.POSITIVE_INFINITY });
    if (updated.length) this.awareness.emit("change", [{ added: [], updated, removed: [] }, this]);
  }

  /** Those who were here before the connection was lost, and are no more. */
  private gone(carets: Carets): Carets {
    const here = new Set([this.doc.clientID, ...carets.map(({ client }) => client)]);
    return [...this.awareness.states.keys()]
      .filter((client) => !here.has(client))
      .map((client) => ({ client, at: null }) as Carets[number]);
  }

  /** Tells where the caret is, at most every so often and always where it came to rest. */
  private tell(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      if (!this.mayTell()) return;
      const { cursor, item } = this.awareness.getLocalState() ?? {};
      const at = item || cursor ? { item: item ?? null, cursor: cursor ?? null } : null;
      this.ask(POINT, { id: this.id, client: this.doc.clientID, at }, { next() {}, error() {}, complete() {} });
    }, each);
  }
}
