import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterEach, expect, inject } from "vitest";
import type { Loose } from "../world.ts";

/** Somebody with a browser of their own, in which everything that goes wrong is written down. */
export interface Guest {
  page: Page;
  context: BrowserContext;
  /** Errors in the console, broken content policies and requests to elsewhere: there should be none. */
  faults: string[];
  /** Asks the API as this person, and takes it that all goes well. */
  get(document: string, variables?: object): Promise<Loose>;
  go(path: string): Promise<void>;
  leave(): Promise<void>;
}

/** A person of the demo: the first name of one, and the path of their hub. */
export interface Who {
  name: string;
  hub: string;
}

/** The installation of the worker that this journey is walked by. */
export const installation = () => inject("installations")[Number(process.env.VITEST_POOL_ID) - 1]!;

let browser: Promise<Browser> | undefined;

/** A visitor in a window of 1440 × 900 who reads Swedish. */
export async function visitor(options: BrowserContextOptions = {}): Promise<Guest> {
  browser ??= chromium.connect(installation().browserUrl);
  const context = await (await browser).newContext({
    baseURL: installation().address,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return {
    page,
    context,
    faults: faultsOf(context),
    get: (document, variables) => get(context, document, variables),
    go: async (path) => void (await page.goto(path)),
    leave: () => context.close(),
  };
}

/** A member of a hub, signed in as the demo's people are. */
export async function member({ name, hub }: Who, options?: BrowserContextOptions): Promise<Guest> {
  const guest = await visitor(options);
  const { people } = await (await guest.context.request.get("/api/demo")).json();
  const person = people.find((one: { name: string; hub: string }) => one.hub === hub && one.name.startsWith(name));
  if (!person) throw new Error(`Nobody in ${hub} is called ${name}: ${JSON.stringify(people)}`);
  await guest.context.request.post("/api/demo/sign-in", { data: { email: person.email } });
  return guest;
}

async function get({ request }: BrowserContext, query: string, variables?: object): Promise<Loose> {
  const answer = await request.post("/graphql", { data: { query, variables } });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Writes down what must not happen on any page, from now on. */
function faultsOf(context: BrowserContext): string[] {
  const faults: string[] = [];
  const home = new URL(installation().address).host;
  context.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && host !== home) faults.push(`asked elsewhere: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !isSaidOnThePage(message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
  return faults;
}

/** The browser itself says in its console that a request did not come through, or that a password was wrong; the page says it in its own words. */
const isSaidOnThePage = (text: string) => /ERR_INTERNET_DISCONNECTED|status of 401/.test(text);

/** After each step of a journey: nobody's browser has complained; where a step failed, what each of them shows is kept as a picture. */
export function watch(guests: () => readonly Guest[]): void {
  afterEach(async ({ task }) => {
    const failed = task.result?.state === "fail";
    const name = task.name.replace(/[^\p{L}\p{N}]+/gu, "-");
    if (failed) for (const [at, { page }] of guests().entries()) await page.screenshot({ path: `.build/journeys/${name}.${at}.png` });
    expect(guests().flatMap(({ faults }) => faults)).toEqual([]);
  });
}
