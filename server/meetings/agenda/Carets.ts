import type { AgendaLog } from "./AgendaLog.ts";
import { type AgendaCaret, frameOf } from "./Frame.ts";
import type { Room } from "./Room.ts";

/** How often carets are passed on, in milliseconds: the latest of each window, all in one frame. */
const every = 60;
/** How many of them fit into one notification. */
const mostAtOnce = 5;

/** Carets as they are whispered from server to server. */
export interface Whispered {
  agenda: string;
  from: string;
  carets: AgendaCaret[];
}

/** Passes on where people's carets are: never stored, for those alone who may write. */
export class Carets {
  private readonly moved = new Map<Room, Map<number, AgendaCaret>>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly log: AgendaLog,
    private readonly server: string,
  ) {}

  /** Somebody's caret has moved here. */
  move(room: Room, caret: AgendaCaret): void {
    const those = this.moved.get(room) ?? new Map<number, AgendaCaret>();
    this.moved.set(room, those.set(caret.client, caret));
    this.timer ??= setTimeout(() => this.passOn(), every);
  }

  /** Carets have moved, here or on another server. */
  show(room: Room, carets: readonly AgendaCaret[]): void {
    for (const caret of carets)
      if (caret.at === null) room.carets.delete(caret.client);
      else room.carets.set(caret.client, caret);
    room.tell(frameOf({ seq: room.seq, carets: [...carets] }), ({ mayWrite }) => mayWrite);
  }

  private passOn(): void {
    this.timer = undefined;
    for (const [room, those] of this.moved) {
      const carets = [...those.values()];
      this.show(room, carets);
      for (let at = 0; at < carets.length; at += mostAtOnce) {
        const said: Whispered = { agenda: room.id, from: this.server, carets: carets.slice(at, at + mostAtOnce) };
        this.log.whisper(said).catch(() => {}); // The next word of it says the same.
      }
    }
    this.moved.clear();
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
