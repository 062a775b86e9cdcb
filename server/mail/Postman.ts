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
/** How long is waited for word of a letter that was being handed over, in minutes: longer than its sender waits for an answer. */
const silence = 10;
/** How many letters the mailbox of a demo keeps. */
const mostKept = 200;

/** A letter as it was taken: `tries` is its number of times, and tells one who has it from another who had it before. */
type Taken = Numbered & { tries: number };

/**
 * Sends what has been queued: at once when the bell rings, again after 1, 4, 16 … seconds (at most an hour) when it was not taken,
 * until it is of no use. A letter that is refused for good is given up, and the reason kept. Several servers share the work.
 *
 * No letter is sent twice. Whoever has taken one notes, before they give away its end, that they are handing it over; that can be noted once,
 * and only by whoever took it last. Before the note the other end has accepted nothing, so another may send it; after it nobody does, unless
 * the other end has refused it in words. Where a process or a connection dies between the note and the answer, no one can know whether
 * the letter arrived (SMTP has no way to ask): it is given up and reported instead of being sent a second time.
 */
export class Postman {
  private stopHearing = async () => {};
  private timer?: ReturnType<typeof setTimeout>;
  private working: Promise<void> = Promise.resolve();
  private isClosed = false;
  private hasSaidThatTheyWait = false;

  /** In a demo, letters are kept as sent for its mailbox; without a way to deliver they wait for one, as long as they are of use. */
  constructor(
    private readonly orm: MikroORM,
    private readonly url: string,
    private readonly way: Deliver | "mailbox" | undefined,
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
    const [next] = this.way
      ? await this.asHouse<{ wait: number }>(
          sql`select extract(epoch from min(try_at) - now())::float8 * 1000 as wait from outgoing_mail where ended_at is null and handed_at is null`,
        ).catch(() => [])
      : [];
    clearTimeout(this.timer);
    if (!this.isClosed) this.timer = setTimeout(() => this.wake(), Math.min(round, Math.max(50, next?.wait ?? round))).unref();
  }

  private async goRound(): Promise<void> {
    await this.asHouse(sql`delete from outgoing_mail where until < now() and tells = '{}'`);
    await this.giveUpUnanswered();
    if (!this.way) return this.sayThatTheyWait();
    for (let taken = await this.take(); taken.length && !this.isClosed; taken = await this.take())
      await Promise.all(taken.map((letter) => this.send(letter)));
  }

  /** Those whose sender died, or lost the connection, while they were handed over. */
  private async giveUpUnanswered(): Promise<void> {
    const lost = await this.asHouse<{ id: string }>(
      sql`update outgoing_mail set ${ended(unanswered)} where ended_at is null and handed_at < now() - ${silence} * interval '1 minute' returning id`,
    );
    for (const { id } of lost) console.error(`mail ${id} ${unanswered}`);
  }

  /** Once: whoever runs the installation reads it, and nothing becomes of it by being said again. */
  private async sayThatTheyWait(): Promise<void> {
    if (this.hasSaidThatTheyWait) return;
    const [first] = await this.asHouse(sql`select 1 from outgoing_mail where ended_at is null limit 1`);
    if (!first) return;
    this.hasSaidThatTheyWait = true;
    console.error("Letters wait: there is no SMTP_URL.");
  }

  /** In a statement of its own, so that no transaction is open while the other end is talked to. */
  private take(): Promise<Taken[]> {
    return this.asHouse(sql`
      update outgoing_mail set tries = tries + 1, try_at = now() + ${lease} * interval '1 second'
      where id in (select id from outgoing_mail where ended_at is null and handed_at is null and try_at <= now() and until > now()
        order by id limit ${handful} for update skip locked)
      returning id, recipient as "to", language, subject, text, html, unsubscribe, calendar, tries`);
  }

  private async send(letter: Taken): Promise<void> {
    if (this.way === "mailbox") return this.keep(letter.id);
    try {
      await this.way!(letter, () => this.handOver(letter));
      await this.asHouse(sql`delete from outgoing_mail where ${isTheirs(letter)}`);
    } catch (error) {
      await this.noteFailure(letter, error as Error & { responseCode?: number });
    }
  }

  /** Notes that a letter is being handed over; refuses where it is somebody else's by now. */
  private async handOver(letter: Taken): Promise<void> {
    const noted = await this.asHouse(
      sql`update outgoing_mail set handed_at = now() where ${isTheirs(letter)} and handed_at is null and ended_at is null returning id`,
    );
    if (!noted.length) throw new Error("another server has it");
  }

  private async noteFailure(letter: Taken, { message, responseCode = 0 }: Error & { responseCode?: number }): Promise<void> {
    const wait = Math.min(3600, 4 ** (letter.tries - 1));
    await this.asHouse(
      responseCode >= 500
        ? sql`update outgoing_mail set ${ended(message)} where ${isTheirs(letter)}`
        : sql`update outgoing_mail set problem = ${message}, handed_at = null, try_at = now() + ${wait} * interval '1 second'
            where ${isTheirs(letter)} and (${responseCode} > 0 or handed_at is null)`,
    );
    // What had been handed over and got no answer stays so.
    await this.asHouse(
      sql`update outgoing_mail set ${ended(unanswered)} where ${isTheirs(letter)} and handed_at is not null and ended_at is null`,
    );
    console.error(`mail ${letter.id} was not taken (${responseCode || "no answer"}), try ${letter.tries}`);
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

/** What is kept as the reason when the other end never said whether it took a letter. */
export const unanswered = "got no answer when it was handed over: it may have arrived, and is not sent again";

/** SQL: whether a letter is still the one who took it's to send. */
const isTheirs = ({ id, tries }: Taken) => sql`id = ${id} and tries = ${tries}`;

/** SQL: a letter is given up; only the reason is kept. */
const ended = (problem: string) => sql`problem = ${problem}, ended_at = now(), text = '', html = null, calendar = null, unsubscribe = null`;
