import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
beforeAll(async () => {
  ingrid = await member({ name: "Ingrid", hub: "lund" }, { acceptDownloads: true });
});
watch(() => [ingrid]);
afterAll(() => ingrid.leave());

const status = () => ingrid.page.locator(".audit-count[role=status]");

test("the administrator comes from the history to the log, and reads that it is untouched", async () => {
  const { page } = ingrid;
  await ingrid.go("/lund/history");
  await page.getByRole("link", { name: say("audit.title"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: say("audit.title") }).waitFor();
  await page.getByText(/^Kontrollerad till händelse/).waitFor();
  await status().waitFor();
  await expect.poll(() => page.locator(".log-seal code").textContent()).toMatch(/^[0-9a-f]{64}$/);
  expect(await violationsOn(page)).toEqual([]);
});

test("narrows it by person, kind, action and day, and the address keeps that through a reload", async () => {
  const { page } = ingrid;
  const all = await status().textContent();
  await page.getByRole("button", { name: new RegExp(say("audit.who")) }).press("Enter");
  await page.getByRole("option", { name: "Vera Ekdahl" }).press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.has("who")).toBe(true);
  await page.getByRole("button", { name: new RegExp(`${say("audit.kind")}$`) }).press("Enter");
  await page.getByRole("option", { name: say("events.kind.create") }).press("Enter");
  await page.keyboard.press("Escape");
  await page.getByLabel(say("audit.from")).fill("2020-01-01");
  await expect.poll(() => page.locator(".feed-item b").allTextContents()).toContain("Vera Ekdahl");
  // What another journey has had erased says nobody's name.
  const others = page
    .locator(".feed-item")
    .filter({ hasNotText: "Vera Ekdahl" })
    .filter({ hasNotText: say("events.erased") });
  const told = () => others.count();
  await expect.poll(told).toBe(0);
  await expect.poll(() => [...new URL(page.url()).searchParams.keys()].sort()).toEqual(["from", "kinds", "who"]);
  await page.reload();
  await status().waitFor();
  const count = await status().textContent();
  expect(count).not.toBe(all);
  await expect.poll(() => page.getByLabel(say("audit.from")).inputValue()).toBe("2020-01-01");
  expect(await told()).toBe(0);
  await page.getByLabel(say("audit.to")).fill("2020-01-02");
  await expect.poll(() => status().textContent()).toBe(say("audit.count", { count: 0 }));
  await page.getByRole("button", { name: say("audit.clear") }).click();
  await expect.poll(() => status().textContent()).not.toBe(say("audit.count", { count: 0 }));
  await expect.poll(() => status().textContent()).not.toBe(count);
});

test("takes it out as a table and for verification, and finds both in it", async () => {
  const { page } = ingrid;
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).press("Enter")]);
    return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
  };
  const table = await take(say("audit.export.csv"));
  expect(table.name).toMatch(/^lund-audit-.*\.csv$/);
  expect(table.text).toContain("Dalby bibliotek");
  const lines = await take(say("audit.export.jsonl"));
  expect(JSON.parse(lines.text.trimEnd().split("\n").at(-1)!)).toMatchObject({ kind: "export" });
  await page.reload();
  await expect.poll(() => page.locator(".feed-item p:first-child").allTextContents()).toContain("Ingrid Solander tog ut loggen");
});

test("nobody else finds the log, nor a way to it", async () => {
  const vera = await member({ name: "Vera", hub: "lund" });
  try {
    await vera.go("/lund/audit");
    await vera.page.getByRole("heading", { level: 1, name: say("house.ui.missing") }).waitFor();
    await vera.go("/lund/history");
    await vera.page.getByRole("heading", { level: 1, name: say("events.all") }).waitFor();
    expect(await vera.page.getByRole("link", { name: say("audit.title"), exact: true }).count()).toBe(0);
  } finally {
    await vera.leave();
  }
});
