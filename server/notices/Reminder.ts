import type { MikroORM } from "@mikro-orm/postgresql";
import { tellLeft } from "../access/writing.ts";
import { Jobs } from "../database/jobs.ts";
import { keepNotices } from "./keepNotices.ts";
import { noteLost } from "./lost.ts";
import type { StopLetters } from "./stopAddress.ts";
import { readersToTell, tell } from "./tell.ts";

/** How often is looked for what waits for whom, as cron says it. */
const everyTenMinutes = "*/10 * * * *";

/**
 * Reminds people of what waits for them. Rounds and the telling of each person are jobs in the database, so that several servers share
 * them, one does each, and what a server that died had begun is done again by another: what was noted as told is not told again.
 */
export class Reminder {
  private readonly jobs: Jobs;

  constructor(
    private readonly orm: MikroORM,
    private readonly where: StopLetters & { databaseUrl: string },
  ) {
    this.jobs = new Jobs(where.databaseUrl);
  }

  async open(): Promise<void> {
    await this.jobs.open();
    await this.jobs.does<{ reader: string }>("tell", ({ reader }) => tell(this.orm, reader, { ...this.where, now: new Date() }));
    await this.jobs.does("look", () => this.look());
    await this.jobs.every("look", everyTenMinutes);
    await this.jobs.give("look", {});
  }

  close(): Promise<void> {
    return this.jobs.close();
  }

  /** Sees what waits for whom, and gives the telling of each person to whichever server is free; and tells the logs what was left unsaid. */
  private async look(): Promise<void> {
    await tellLeft(this.orm, new Date());
    await keepNotices(this.orm, new Date());
    await noteLost(this.orm, new Date());
    for (const reader of await readersToTell(this.orm)) await this.jobs.give("tell", { reader }, reader);
  }

  /** Does all of it here and now, as it would be done at a moment. */
  async goRound(now: Date): Promise<void> {
    await tellLeft(this.orm, now);
    await keepNotices(this.orm, now);
    await noteLost(this.orm, now);
    for (const reader of await readersToTell(this.orm)) await tell(this.orm, reader, { ...this.where, now });
  }
}
