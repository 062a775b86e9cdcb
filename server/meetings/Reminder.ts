import type { MikroORM } from "@mikro-orm/postgresql";
import { remindUnanswered } from "./remindUnanswered.ts";

/** How often is looked for what it is time to remind of, in milliseconds. */
const round = 600_000;

/** Reminds people of what waits for them when its time comes. Several servers share the work: each kind of reminder sees to it that it goes once. */
export class Reminder {
  private timer?: ReturnType<typeof setInterval>;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly orm: MikroORM,
    private readonly publicUrl: string,
  ) {}

  open(): void {
    const go = () => {
      this.working = this.goRound(new Date()).catch((error: Error) => console.error("Reminders wait:", error.message));
    };
    this.timer = setInterval(go, round).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
  }

  /** What later parts of the room remind of. */
  static readonly also: ((orm: MikroORM, publicUrl: string, now: Date) => Promise<void>)[] = [];

  /** Reminds everyone whose time has come. */
  async goRound(now: Date): Promise<void> {
    for (const remindOf of [remindUnanswered, ...Reminder.also]) await remindOf(this.orm, this.publicUrl, now);
  }
}
