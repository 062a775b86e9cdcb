import { mergeUpdates } from "yjs";
import { dropDraft, keepDraft } from "../../live/drafts.ts";
import { kept } from "../../live/kept.ts";
import type { Saving } from "../../ui/SavedMark.tsx";
import { toBase64 } from "./bytes.ts";

/** How long something may be on its way before it is said, and before it is said that it is not saved, in milliseconds. */
const looseAfter = 500;
const failedAfter = 2_500;
/** How much is sent at once, in bytes, unless one thing alone is larger. */
const mostAtOnce = 90_000;

/** What was written here and is not stored yet, by the window that wrote it, and what is to be said of that. */
export class Outbox {
  readonly saved = kept<Saving>("knotted");
  private waiting: { client: number; change: Uint8Array }[] = [];
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly room: string,
    private readonly person: string,
  ) {}

  add(client: number, change: Uint8Array): void {
    this.waiting.push({ client, change });
    this.keep(client);
    if (!this.timers.length) this.watch();
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

  /** The first so many are stored. Words change only for what stays unsaved for a while, not with each key. */
  stored({ client, count }: { client: number; count: number }): void {
    this.waiting.splice(0, count);
    this.keep(client);
    this.stop();
    if (this.waiting.length) this.watch();
    else this.saved.set("knotted");
  }

  /** Lets go of everything: it was refused. */
  clear(): void {
    const clients = new Set(this.waiting.map(({ client }) => client));
    this.waiting = [];
    for (const client of clients) this.keep(client);
    this.stop();
    this.saved.set("knotted");
  }

  stop(): void {
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
  }

  private watch(): void {
    const say = (word: Saving) => () => this.saved.set(word);
    if (this.saved.now() === "knotted") this.timers.push(setTimeout(say("loose"), looseAfter));
    this.timers.push(setTimeout(say("failed"), failedAfter));
  }

  private keep(client: number): void {
    const changes = this.waiting.filter((one) => one.client === client).map(({ change }) => change);
    if (changes.length) keepDraft(this.room, { person: this.person, client, change: toBase64(mergeUpdates(changes)) });
    else dropDraft(this.room, client);
  }
}
