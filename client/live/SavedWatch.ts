import type { Saving } from "../ui/SavedMark.tsx";
import { kept } from "./kept.ts";

/** How long something may be on its way before it is said, and before it is said that it is not saved, in milliseconds. */
const looseAfter = 500;
const failedAfter = 2_500;

/** What is to be said of whether something is saved. Words change only for what stays unsaved for a while, not with each key. */
export class SavedWatch {
  readonly state = kept<Saving>("knotted");
  private timers: ReturnType<typeof setTimeout>[] = [];

  /** Something is not stored yet; what waits already is counted from when it began to. */
  begin(): void {
    if (this.timers.length) return;
    const say = (word: Saving) => () => this.state.set(word);
    if (this.state.now() === "knotted") this.timers.push(setTimeout(say("loose"), looseAfter));
    this.timers.push(setTimeout(say("failed"), failedAfter));
  }

  /** Everything is stored. */
  end(): void {
    this.stop();
    this.state.set("knotted");
  }

  /** Nobody looks any more, or what waits now is counted anew. */
  stop(): void {
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
  }
}
