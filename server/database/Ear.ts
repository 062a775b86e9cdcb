import type pg from "pg";
import { hear } from "./hear.ts";

/** What an ear listens for. */
interface Listening {
  url: string;
  channel: string;
  /** For how long it is enough to know what had been heard, in milliseconds: so the line is asked three times meanwhile. */
  within: number;
  onHeard: (payload: string) => void;
  /** Told when listening begins, at first and after it was interrupted: anything may have been missed. */
  onBegin: () => void;
}

/**
 * Hears a channel, and knows up to when it has heard everything: what was notified before a question on the same connection is heard
 * before its answer. So a line that is dead without anybody having been told is noticed, and costs one small question while it is used.
 */
export class Ear {
  private line?: pg.Client;
  private askEach = 0;
  private isAsking = false;
  private asked = 0;
  private until = 0;
  private stop = async () => {};

  async open({ url, channel, within, onHeard, onBegin }: Listening): Promise<void> {
    this.askEach = within / 3;
    const begin = (line: pg.Client) => {
      this.line = line;
      this.isAsking = false;
      onBegin();
    };
    this.stop = await hear({ url, channel, onHeard, onBegin: begin });
  }

  close = () => this.stop();

  /** The moment before which nothing has been missed, by `performance.now()`. */
  heardUntil(): number {
    const now = performance.now();
    if (this.line && !this.isAsking && now - this.asked > this.askEach) void this.ask(this.line, now);
    return this.until;
  }

  private async ask(line: pg.Client, now: number): Promise<void> {
    this.isAsking = true;
    this.asked = now;
    const answered = await line.query({ name: "heard", text: "select 1" }).catch(() => undefined);
    if (line !== this.line) return;
    this.isAsking = false;
    if (answered) this.until = now;
  }
}
