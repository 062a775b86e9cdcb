import { mergeUpdates } from "yjs";
import { dropDraft, keepDraft } from "../../live/drafts.ts";
import { SavedWatch } from "../../live/SavedWatch.ts";
import { toBase64 } from "./bytes.ts";

/** How much is sent at once, in bytes, unless one thing alone is larger. */
const mostAtOnce = 90_000;

/** What was written here and is not stored yet, by the window that wrote it, and what is to be said of that. */
export class Outbox {
  private readonly watch = new SavedWatch();
  readonly saved = this.watch.state;
  private waiting: { client: number; change: Uint8Array }[] = [];

  constructor(
    private readonly room: string,
    private readonly person: string,
  ) {}

  add(client: number, change: Uint8Array): void {
    this.waiting.push({ client, change });
    this.keep(client);
    this.watch.begin();
  }

  /** What is to be sent next: of one window, as one change; nothing when all is stored. */
  next(): { client: number; change: Uint8Array; count: number } | undefined {
    const [first] = this.waiting;
    if (!first) return;
    let [count, bytes] = [0, 0];
    for (const { client, change } of this.waiting) {
      bytes += change.length;
      if (client !== first.client || (count && bytes > mostAtOnce)) break;
      count++;
    }
    return { client: first.client, change: mergeUpdates(this.waiting.slice(0, count).map(({ change }) => change)), count };
  }

  /** The first so many are stored. */
  stored({ client, count }: { client: number; count: number }): void {
    this.waiting.splice(0, count);
    this.keep(client);
    this.watch.stop();
    if (this.waiting.length) this.watch.begin();
    else this.watch.end();
  }

  /** Lets go of everything: it was refused. */
  clear(): void {
    const clients = new Set(this.waiting.map(({ client }) => client));
    this.waiting = [];
    for (const client of clients) this.keep(client);
    this.watch.end();
  }

  stop(): void {
    this.watch.stop();
  }

  private keep(client: number): void {
    const changes = this.waiting.filter((one) => one.client === client).map(({ change }) => change);
    if (changes.length) keepDraft(this.room, { person: this.person, client: `${client}`, change: toBase64(mergeUpdates(changes)) });
    else dropDraft(this.room, `${client}`);
  }
}
