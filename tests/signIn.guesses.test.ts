import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Doors, openDoors } from "./doors.ts";

const PASSWORD = "vävaihoptrådar";

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors.close());

const guess = (email: string, from: string, password = "fel lösenord") =>
  doors.browser("", from).post("/api/auth/sign-in/email", { email, password });

/** Does something with each of many, so many at a time. */
async function each<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<unknown>): Promise<void> {
  const left = [...all];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one);
    }),
  );
}

const median = (numbers: number[]) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

test("of 10,000 guesses, spread over accounts and addresses, few are even judged, and who is at home is not locked out", async () => {
  const people = await Promise.all(Array.from({ length: 10 }, (_, at) => doors.person(`Person${at}`, PASSWORD)));
  const home = "192.0.2.80";
  expect((await guess(people[0]!.email, home, PASSWORD)).status).toBe(200);
  const accounts = [...people.map(({ email }) => email), ...Array.from({ length: 10 }, (_, at) => `ingen${at}@lund.example`)];
  const tries = accounts.flatMap((email, nth) =>
    Array.from({ length: 500 }, (_, at) => ({ email, from: nth && at % 51 === 50 ? home : `198.51.100.${at % 50}` })),
  );
  const said = vi.spyOn(console, "error");
  const counts = new Map<number, number>();
  const judged = new Map<string, number>();
  await each(tries, 16, async ({ email, from }) => {
    const { status } = await guess(email, from);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    if (status !== 429) judged.set(email, (judged.get(email) ?? 0) + 1);
  });
  const through = counts.get(401) ?? 0;
  console.log(`${tries.length} guesses at ${accounts.length} accounts from 51 addresses: ${through} were judged, none was let in`);
  expect([...counts.keys()].sort()).toEqual([401, 429]);
  // Whoever guesses does not fill what the server says of itself, where a fault would no longer be found.
  expect(said.mock.calls.length).toBe(0);
  expect(through).toBeLessThan(800);
  // Whether there is such an account makes no difference to how many are judged.
  const [known, unknown] = [accounts.slice(1, 10), accounts.slice(10)].map((some) => median(some.map((email) => judged.get(email) ?? 0)));
  expect(Math.abs(known! - unknown!)).toBeLessThanOrEqual(6);
  // Elsewhere she has to wait or come in by a link; where she has signed in before, what others do does not count.
  expect((await guess(people[0]!.email, "203.0.113.9", PASSWORD)).status).toBe(429);
  const browser = doors.browser("", "203.0.113.9");
  expect((await browser.post("/api/auth/sign-in/link", { email: people[0]!.email })).status).toBe(200);
  expect((await guess(people[0]!.email, home, PASSWORD)).status).toBe(200);
}, 200_000);

test("a town hall behind one address signs in on a Monday, also when somebody there guesses", async () => {
  const people = await Promise.all(Array.from({ length: 30 }, (_, at) => doors.person(`Tjänsteperson${at}`, PASSWORD)));
  const hall = "192.0.2.200";
  const statuses: number[] = [];
  await each(people, 8, async ({ email }) => {
    await guess(email, hall, "felskrivet en gång");
    statuses.push((await guess(email, hall, PASSWORD)).status);
  });
  expect(new Set(statuses)).toEqual(new Set([200]));
  // What is allowed grows back while a slow machine guesses.
  const refused: string[] = [];
  const strangers = Array.from({ length: 3_000 }, (_, at) => `gissad${at}@lund.example`);
  await each(strangers, 16, async (email) => {
    if (refused.length < 300 && (await guess(email, hall)).status === 429) refused.push(email);
  });
  expect(refused.length).toBeGreaterThanOrEqual(300);
  const again: number[] = [];
  await each(people, 8, async ({ email }) => again.push((await guess(email, hall, PASSWORD)).status));
  expect(new Set(again)).toEqual(new Set([200]));
}, 200_000);

test("how long a wrong password takes does not tell whether there is such an account; a link neither", async () => {
  const people = await Promise.all(Array.from({ length: 17 }, (_, at) => doors.person(`Tid${at}`, at % 2 ? PASSWORD : undefined)));
  const times = { known: [] as number[], unknown: [] as number[] };
  const links = { known: [] as number[], unknown: [] as number[] };
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    into.push(performance.now() - start);
  };
  for (const [at, { email }] of people.entries()) {
    const from = `203.0.113.${100 + at}`;
    await timed(times.known, () => guess(email, from));
    await timed(times.unknown, () => guess(`okand${at}@lund.example`, from));
    const ask = (to: string) => doors.browser("", from).post("/api/auth/sign-in/link", { email: to });
    await timed(links.known, () => ask(email));
    await timed(links.unknown, () => ask(`okand${at}@lund.example`));
  }
  const medians = Object.fromEntries(
    Object.entries({ ...times, link: links.known, "link unknown": links.unknown }).map(([name, all]) => [name, median(all)]),
  );
  console.log("median ms:", medians);
  for (const [one, other] of [
    [times.known, times.unknown],
    [links.known, links.unknown],
  ] as const) {
    const ratio = median(one) / median(other);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  }
  // Without the same work, an unknown account would be answered at once.
  expect(median(times.unknown)).toBeGreaterThan(median(links.unknown));
}, 120_000);
