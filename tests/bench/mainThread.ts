import type { Browser, Page } from "playwright-core";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur: number;
  /** The processor's time, in microseconds. */
  tdur?: number;
  args: { name?: string };
}

const settled = 1_500;

/** The longest step of a page's main thread from an act until it has settled, in milliseconds of processor time: nothing else can happen in a step. */
export async function longestStep(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  await act();
  await page.waitForTimeout(settled);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf));
  const steps = traceEvents.filter((event) => event.name === "RunTask" && event.ph === "X" && main.has(threadOf(event)));
  if (!steps.length) throw new Error("The browser has told of no step of the page.");
  return Math.max(...steps.map(({ dur, tdur = dur }) => tdur / 1000));
}
