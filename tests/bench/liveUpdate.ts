import { openBrowser } from "../browser.ts";
import { windowOf } from "./browsers.ts";
import { closeLater } from "./processes.ts";
import { type Measured, quantile } from "./report.ts";
import { openTown } from "./town.ts";

const changes = 200;

/** From a mutation's answer in one browser (it is committed by then) to the new name on the screen of another: 200 renamings on a map of 30 actors. */
export async function liveUpdate(): Promise<Measured[]> {
  const town = await openTown(4365);
  const browser = await openBrowser();
  closeLater(() => browser.close());
  const map = await town.draw("Live", 30, 60);
  const address = `${town.address}/bench/maps/${map}`;
  const [mine, other] = await Promise.all([true, false].map(async (signedIn) => (await windowOf(browser, town, signedIn)).newPage()));
  await mine!.goto(`${address}/table`);
  await other!.goto(address);
  await other!.waitForSelector("[data-actor]");
  const id = await other!.getAttribute("[data-actor]", "data-actor");
  await other!.evaluate(() => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    const note = () => {
      for (const { textContent } of document.querySelectorAll(".map-name"))
        seen[textContent] ??= performance.timeOrigin + performance.now();
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const sinceSent: number[] = [];
  const sinceCommit: number[] = [];
  for (let change = 0; change < changes; change++) {
    const name = `Namn ${change}`;
    const [sent, answered] = await mine!.evaluate(rename, { id, name });
    const seen = await other!.waitForFunction((name) => (window as unknown as { seen: Record<string, number> }).seen[name], name);
    sinceSent.push((await seen.jsonValue()) - sent);
    sinceCommit.push((await seen.jsonValue()) - answered);
  }
  return [
    { what: "committed → seen in another browser, p50", value: quantile(sinceCommit, 0.5), unit: "ms", atMost: 50 },
    { what: "committed → seen in another browser, p95", value: quantile(sinceCommit, 0.95), unit: "ms", atMost: 150 },
    { what: "sent → seen in another browser, p50", value: quantile(sinceSent, 0.5), unit: "ms" },
    { what: "sent → seen in another browser, p95", value: quantile(sinceSent, 0.95), unit: "ms" },
  ];
}

/** Runs in the page: renames an actor and says when it was sent and when it was answered. */
async function rename({ id, name }: { id: string | null; name: string }): Promise<[number, number]> {
  const now = () => performance.timeOrigin + performance.now();
  const sent = now();
  const query = "mutation ($id: ID!, $name: String!) { describeActor(id: $id, actor: { name: $name }) { id } }";
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { id, name } }),
  });
  await response.json();
  return [sent, now()];
}
