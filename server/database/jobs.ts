import { type JobResult, PgBoss } from "pg-boss";
import { zone } from "../../schema/clock.ts";

/** The schema of the jobs' own tables: only the owner of the database reaches it. Nothing personal is in it but the ids of those whom a job is about. */
const schema = "jobs";

/** How long a job may take before it is another's, in seconds, and after how long what is done is forgotten. */
const atMost = { expireInSeconds: 300, deleteAfterSeconds: 3600, retentionSeconds: 86_400 };
/** How many jobs a server takes at a time. */
const atOnce = 50;
/** How a job that went wrong is tried again: after half a minute, then ever more seldom, at most every hour. */
const again = { retryLimit: 8, retryDelay: 30, retryBackoff: true, retryDelayMax: 3600 };

/**
 * Work that is done without anybody asking for it, kept in the database: each job is taken by one of the servers, and by another when that
 * one is gone. A job may so be begun twice, and must come to the same then.
 */
export class Jobs {
  private readonly boss: PgBoss;

  /** As the owner of the database, who makes and mends the tables. */
  constructor(databaseUrl: string) {
    this.boss = new PgBoss({ connectionString: databaseUrl, schema, max: 2, application_name: "samvav jobs" });
    this.boss.on("error", (error: Error) => console.error("Jobs wait:", error.message));
  }

  async open(): Promise<void> {
    await this.boss.start();
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 4_000 });
  }

  /** Says how jobs of a name are done. One that goes wrong is tried again, and keeps no other from being done. */
  async does<Job extends object>(name: string, work: (job: Job) => Promise<void>): Promise<void> {
    await this.boss.createQueue(name, { policy: "short", ...atMost, ...again });
    await this.boss.work<Job>(name, { pollingIntervalSeconds: 5, batchSize: atOnce, perJobResults: true as const }, async (jobs) => {
      const results: JobResult[] = [];
      for (const { id, data } of jobs)
        results.push(
          await work(data).then(
            () => ({ id, status: "completed" as const }),
            ({ message }: Error) => {
              console.error(`The job ${name} is tried again:`, message);
              return { id, status: "failed" as const, output: { message } };
            },
          ),
        );
      return results;
    });
  }

  /** Gives a job to whichever server is free; of those with the same key that nobody has begun one is enough. */
  async give(name: string, job: object, key?: string): Promise<void> {
    await this.boss.send(name, job, key === undefined ? {} : { singletonKey: key });
  }

  /** Has a job done again and again, as cron says it by Swedish clocks. */
  async every(name: string, cron: string): Promise<void> {
    await this.boss.schedule(name, cron, {}, { tz: zone });
  }
}
