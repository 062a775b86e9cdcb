import { shapeVersion } from "../../../schema/agenda/shape.ts";
import type { askSocket } from "../../live/asked.ts";
import { toBase64 } from "./bytes.ts";
import { WRITE } from "./documents.ts";
import type { Outbox } from "./Outbox.ts";

/** How long after something went wrong it is tried again, in milliseconds. */
export const tryAgainAfter = 1_000;

/** What a sender asks of the agenda that it sends to. */
interface Agenda {
  id: string;
  outbox: Outbox;
  /** Whether anything may be sent at this moment. */
  maySend(): boolean;
  /** Whether it was refused, and says so; else it is tried again. */
  isRefused(problems: unknown): boolean;
}

/** Sends what waits in an agenda's outbox, one change at a time, until all of it is stored. */
export class Sender {
  private isSending = false;

  constructor(
    private readonly agenda: Agenda,
    private readonly ask: typeof askSocket,
  ) {}

  send(): void {
    const { id, outbox } = this.agenda;
    const next = !this.isSending && this.agenda.maySend() ? outbox.next() : undefined;
    if (!next) return;
    this.isSending = true;
    // A line can break between an answer and its end: the first word counts, or what is under way by then would be counted twice.
    let answered = false;
    const answer = (problems?: unknown) => {
      if (answered) return;
      answered = true;
      this.isSending = false;
      if (problems === undefined) {
        outbox.stored(next);
        this.send();
      } else if (!this.agenda.isRefused(problems)) setTimeout(() => this.send(), tryAgainAfter);
    };
    const sink = {
      next: ({ errors }: { errors?: unknown }) => answer(errors),
      error: (no: unknown) => answer(no ?? null),
      complete: () => answer(null),
    };
    this.ask(WRITE, { id, shape: shapeVersion, change: toBase64(next.change) }, sink as never);
  }
}
