import type { MikroORM } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import { inHouse } from "../context.ts";
import { hear } from "../database/hear.ts";
import { mailBell } from "./queueMail.ts";
import type { Deliver, Numbered } from "./transport.ts";

/** How many letters are taken at a time, and sent side by side: none waits longer than it is left to us. */
const handful = 4;
/** How long a taken letter is left to whoever took it, in seconds; then it is anybody's again. */
const lease = 60;
/** How often is looked for what nobody rang for, in milliseconds. */
const round = 15_000;
/** How many letters the mailbox of a demo keeps. */
const mostKept = 200;

/**
 * Sends what has been queued: at once when the bell rings, again after 1, 4, 16 … seconds (at most an hour) when it was not taken,
 * until it is of no use. A letter that is refused for good is given up, and the reason kept. Several servers share the work.
 */
export class Postman {
  private stopHearing = async () => {};
  private timer?: ReturnType<typeof setTimeout>;
  private working: Promise<void> = Promise.resolve();
  private isClosed = false;

  /** Without a way to deliver, letters are kept as sent, for the demo's mailbox. */
  constructor(
    private readonly orm: MikroORM,
    private readonly url: string,
    private readonly deliver: Deliver | undefined,
  ) {}

  async open(): Promise<void> {
    const wake = () => this.wake();
    this.stopHearing = await hear({ url: this.url, channel: mailBell, onHeard: wake, onBegin: wake });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.stopHearing();
    await this.working;
  }

  private wake(): void {
    clearTimeout(this.timer);
    if (this.isClosed) return;
    this.working = this.working
      .then(() => this.goRound())
      .catch((error: Error) => console.error("Mail waits:", error.message))
      .then(() => this.rest());
  }

  private async rest(): Promise<void> {
    const [next] = await this.asHouse<{ wait: number }>(
      sql`select extract(epoch from min(try_at) - now())::float8 * 1000 as wait from outgoing_mail where ended_at is null`,
    ).catch(() => []);
    clearTimeout(this.timer);
    if (!this.isClosed) this.timer = setTimeout(() => this.wake(), Math.min(round, Math.max(50, next?.wait ?? round))).unref();
  }

  private async goRound(): Promise<void> {
    await this.asHouse(sql`delete from outgoing_mail where until < now()`);
    for (let taken = await this.take(); taken.length && !this.isClosed; taken = await this.take())
      await Promise.all(taken.map((letter) => this.send(letter)));
  }

  /** In a statement of its own, so that no transaction is open while the other end is talked to. */
  private take(): Promise<(Numbered & { tries: number })[]> {
    return this.asHouse(sql`
      update outgoing_mail set tries = tries + 1, try_at = now() + ${lease} * interval '1 second'
      where id in (select id from outgoing_mail where ended_at is null and try_at <= now() order by id limit ${handful} for update skip locked)
      returning id, recipient as "to", language, subject, text, calendar, tries`);
  }

  private async send(letter: Numbered & { tries: number }): Promise<void> {
    if (!this.deliver) return this.keep(letter.id);
    try {
      await this.deliver(letter);
      await this.asHouse(sql`delete from outgoing_mail where id = ${letter.id}`);
    } catch (error) {
      const { message, responseCode = 0 } = error as Error & { responseCode?: number };
      const wait = Math.min(3600, 4 ** (letter.tries - 1));
      await this.asHouse(
        responseCode >= 500
          ? sql`update outgoing_mail set problem = ${message}, ended_at = now(), text = '', calendar = null where id = ${letter.id}`
          : sql`update outgoing_mail set problem = ${message}, try_at = now() + ${wait} * interval '1 second' where id = ${letter.id}`,
      );
      console.error(`mail ${letter.id} was not taken (${responseCode || "no answer"}), try ${letter.tries}`);
    }
  }

  private async keep(id: string): Promise<void> {
    await this.asHouse(sql`update outgoing_mail set ended_at = now() where id = ${id}`);
    await this.asHouse(
      sql`delete from outgoing_mail where ended_at is not null and id not in (select id from outgoing_mail order by id desc limit ${mostKept})`,
    );
  }

  private async asHouse<Row>(statement: RawBuilder<Row>): Promise<Row[]> {
    const { rows } = await inHouse(this.orm, (em) => statement.execute(em.getKysely()));
    return rows;
  }
}
