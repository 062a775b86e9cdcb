import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { noRights } from "../schema/hubs.ts";
import { sessionOf, sessionOfHouse } from "../server/context.ts";
import { migrate, openOrm } from "../server/database/orm.ts";
import { prepareDatabase } from "../server/database/prepareDatabase.ts";
import { readConfig } from "../server/host/config.ts";
import { htmlOf } from "../server/mail/htmlOf.ts";
import { Postman } from "../server/mail/Postman.ts";
import { type Letter, queueMail } from "../server/mail/queueMail.ts";
import { deliverBySmtp } from "../server/mail/transport.ts";
import { freshDatabase } from "./database.ts";
import { idOf, openMailServer, type Received } from "./mailServer.ts";

const person = { ...noRights, id: "0198a0aa-0000-7000-8000-000000000001", name: "Vera" };
const letter = (subject: string): Letter => ({ to: "vera@lund.example", language: "sv", subject, text: `Hej!\n\n${subject} på väg.` });

let database: Awaited<ReturnType<typeof freshDatabase>>;
let servingUrl: string;
let orm: MikroORM;
const open: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  servingUrl = await prepareDatabase(database.url);
  await migrate(database.url);
  orm = await openOrm(servingUrl);
});
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
  await asHouse((em) => sql`delete from outgoing_mail`.execute(em.getKysely()));
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const asHouse = <T>(work: (em: EntityManager) => Promise<T>) => as(sessionOfHouse(), work);
const asPerson = <T>(work: (em: EntityManager) => Promise<T>) => as(sessionOf(person), work);
const as = <T>(variables: Record<string, string>, work: (em: EntityManager) => Promise<T>) =>
  orm.em.fork({ session: { variables } }).transactional((em) => work(em as EntityManager));
const waiting = () =>
  asHouse(async (em) => (await sql<Record<string, unknown>>`select * from outgoing_mail order by id`.execute(em.getKysely())).rows);

async function openPostman(port: number) {
  const smtp = deliverBySmtp({ url: `smtp://127.0.0.1:${port}`, from: "Samväv <hub@lund.example>" });
  const postman = new Postman(orm, servingUrl, smtp.deliver);
  await postman.open();
  open.push(async () => {
    await postman.close();
    smtp.close();
  });
}

async function openServer(...how: Parameters<typeof openMailServer>) {
  const server = await openMailServer(...how);
  open.push(server.close);
  return server;
}

const body = ({ source }: Received, type: string) => {
  const part = source.split(`Content-Type: ${type}`)[1]!;
  const [head, ...rest] = part.split("\r\n\r\n");
  const text = rest.join("\r\n\r\n").split("\r\n--")[0]!;
  return /base64/.test(head!) ? Buffer.from(text, "base64").toString() : text.replaceAll("=\r\n", "").replace(/(=[0-9A-F]{2})+/g, bytes);
};
const bytes = (coded: string) => Buffer.from(coded.replaceAll("=", ""), "hex").toString();

test("what a person's deed queues is sent when it is committed, as text and as a page, and never when it is not", async () => {
  const server = await openServer();
  await openPostman(server.port);
  await expect(
    asPerson(async (em) => {
      await queueMail(em, letter("Ångrat"));
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  await asPerson((em) =>
    queueMail(em, { ...letter("Två\r\nBcc: alla@lund.example"), text: "Öppna https://hub.example/a?b=1&c=2.\n\n<b>Hej</b>" }),
  );
  await expect.poll(() => server.received.length, { timeout: 5_000 }).toBe(1);
  const [one] = server.received as [Received];
  expect(one).toMatchObject({ to: ["vera@lund.example"], from: "hub@lund.example" });
  expect(one.source).not.toMatch(/^Bcc:/m);
  expect(one.source).toMatch(/^Content-Language: sv\r$/m);
  expect(body(one, "text/plain")).toContain("Öppna https://hub.example/a?b=1&c=2.");
  expect(body(one, "text/html")).toContain('<a href="https://hub.example/a?b=1&amp;c=2">https://hub.example/a?b=1&amp;c=2</a>.');
  expect(body(one, "text/html")).toContain("<p>&lt;b&gt;Hej&lt;/b&gt;</p>");
  await expect.poll(waiting).toEqual([]);
});

test("whoever writes a letter cannot read it, nor anyone else's", async () => {
  const seen = await asPerson(async (em) => {
    await queueMail(em, letter("Hemligt"));
    const { rows } = await sql`select * from outgoing_mail`.execute(em.getKysely());
    const { numAffectedRows } = await sql`delete from outgoing_mail`.execute(em.getKysely());
    return [rows, numAffectedRows];
  });
  expect(seen).toEqual([[], 0n]);
  expect(await waiting()).toHaveLength(1);
});

test("a letter waits for a mail server that is away or busy", async () => {
  const gone = await openMailServer();
  await gone.close();
  await openPostman(gone.port);
  await asPerson((em) => queueMail(em, letter("Sen")));
  await expect.poll(async () => (await waiting())[0]?.problem, { timeout: 5_000 }).toMatch(/ECONNREFUSED/);
  let busy = true;
  const server = await openServer(gone.port, () => (busy ? { code: 451, text: "later" } : undefined));
  await expect.poll(async () => (await waiting())[0]?.problem, { timeout: 10_000 }).toMatch(/later/);
  busy = false;
  await expect.poll(() => server.received.length, { timeout: 25_000 }).toBe(1);
});

test("a letter that is refused for good is given up; only the reason is kept", async () => {
  const server = await openServer(0, () => ({ code: 550, text: "no such box" }));
  await openPostman(server.port);
  await asPerson((em) => queueMail(em, letter("Fel adress")));
  await expect.poll(async () => (await waiting())[0]?.ended_at, { timeout: 5_000 }).toBeTruthy();
  expect((await waiting())[0]).toMatchObject({ text: "", tries: 1, problem: expect.stringContaining("no such box") });
});

test("several servers send each letter once, and one that a dead process had taken is sent by another", async () => {
  const server = await openServer();
  for (let i = 0; i < 3; i++) await openPostman(server.port);
  for (let i = 0; i < 25; i++) await asPerson((em) => queueMail(em, letter(`Nummer ${i}`)));
  await expect.poll(waiting, { timeout: 10_000 }).toEqual([]);
  expect(new Set(server.received.map(idOf)).size).toBe(25);
  expect(server.received).toHaveLength(25);

  await asHouse((em) =>
    sql`insert into outgoing_mail (recipient, language, subject, text, until, tries, try_at)
        values ('vera@lund.example', 'sv', 'Kvarlämnad', 'Hej', now() + interval '1 day', 1, now() + interval '1 second')`.execute(
      em.getKysely(),
    ),
  );
  // Somebody else's bell is enough to be told when the next is due.
  await asPerson((em) => queueMail(em, letter("Ny")));
  await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(27);
});

test("what is of no use any more is not sent", async () => {
  await asPerson((em) => queueMail(em, { ...letter("Gammal"), until: new Date(Date.now() - 1000) }));
  const server = await openServer();
  await openPostman(server.port);
  await expect.poll(waiting, { timeout: 5_000 }).toEqual([]);
  expect(server.received).toEqual([]);
});

test("without a mail server letters wait untried, it is said once, and the first that comes takes them at once", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const nowhere = new Postman(orm, servingUrl, undefined);
  await nowhere.open();
  for (const subject of ["Ett", "Två"]) {
    await asPerson((em) => queueMail(em, letter(subject)));
    await expect.poll(() => said.mock.calls).toEqual([["Letters wait: there is no SMTP_URL."]]);
  }
  await nowhere.close();
  said.mockRestore();
  expect((await waiting()).map(({ tries, problem }) => [tries, problem])).toEqual([
    [0, null],
    [0, null],
  ]);
  const server = await openServer();
  await openPostman(server.port);
  await expect.poll(() => server.received.length, { timeout: 5_000 }).toBe(2);
});

test("a demo without a mail server keeps them to be looked at, and no more than two hundred", async () => {
  for (let i = 0; i < 205; i++) await asPerson((em) => queueMail(em, letter(`Nummer ${i}`)));
  const postman = new Postman(orm, servingUrl, "mailbox");
  await postman.open();
  open.push(() => postman.close());
  await expect.poll(async () => (await waiting()).filter((one) => one.ended_at).length, { timeout: 20_000 }).toBe(200);
});

test("a letter says its language, and nothing in it asks the network", () => {
  const page = htmlOf({ language: "en", subject: "A & B", text: "Hello\nthere" });
  expect(page).toContain('<html lang="en">');
  expect(page).toContain("<p>Hello<br>\nthere</p>");
  expect(page).not.toMatch(/src=|url\(|@import|<link/);
});

test.each([
  [{ SMTP_URL: "http://hidden@mail.example" }, /^SMTP_URL cannot be read/],
  [{ SMTP_URL: "smtps://mail.example" }, /^MAIL_FROM is missing/],
  [{ SMTP_URL: "smtps://mail.example", MAIL_FROM: "hub" }, /^MAIL_FROM is "hub", but it should be an e-mail address/],
  [{ MAIL_FROM: "hub@lund.example" }, /^SMTP_URL cannot be read/],
])("the mail server is asked for in words: %j", (env, sentence) => {
  expect(() => readConfig(env)).toThrow(sentence);
  expect(() => readConfig(env)).not.toThrow(/hidden/);
});
