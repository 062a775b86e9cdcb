import type { Viewer } from "../../context.ts";
import { type AgendaFrame, frameOf } from "./Frame.ts";

/** Somebody who has an agenda open. */
export interface Listener {
  tell(frame: AgendaFrame): void;
  /** Ends what they hear: they may no longer. */
  end(): void;
  lookAgain(): Promise<Viewer | null>;
  mayWrite: boolean;
  client: number | null;
}

/** Those who have an agenda open. What is stored in one turn is told as one, and whoever wrote it is answered before. */
export class Audience {
  readonly listeners = new Set<Listener>();
  private untold: Uint8Array[] = [];
  private seq = 0;

  /** Changes have been stored, the latest under this number. */
  written(seq: number, changes: readonly Uint8Array[]): void {
    if (!this.untold.length) setImmediate(this.catchUp);
    this.untold.push(...changes);
    this.seq = seq;
  }

  /** Tells those whom it is for, after all that was written before it. */
  tell(frame: AgendaFrame, to = (_listener: Listener) => true): void {
    this.catchUp();
    for (const listener of this.listeners) if (to(listener)) listener.tell(frame);
  }

  private catchUp = (): void => {
    if (!this.untold.length) return;
    const frame = frameOf({ seq: this.seq, changes: this.untold });
    this.untold = [];
    for (const listener of this.listeners) listener.tell(frame);
  };
}
