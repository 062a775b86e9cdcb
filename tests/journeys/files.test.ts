import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, watch } from "./guests.ts";
import { actorOn, openMap, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

let vera: Guest;
let map: Woven;
beforeAll(async () => {
  vera = await member({ name: "Vera", hub: "lund" }, { acceptDownloads: true });
  map = await startMap(vera, "lund", { title: "Hamnen" });
});
watch(() => [vera]);
afterAll(() => vera.leave());

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const choose = (...files: ReturnType<typeof csv>[]) => vera.page.locator("input[type=file]").setInputFiles(files);
const press = (name: string) => vera.page.getByRole("button", { name, exact: true }).press("Enter");

test("an empty map offers to bring in a file; one with a slip is refused by row, in words", async () => {
  const { page } = vera;
  await openMap(vera, map.path);
  await press(say("files.in.offer"));
  await page.getByRole("button", { name: say("files.in.choose"), exact: true }).waitFor();
  await choose(csv("hamnen.csv", "Namn;Slag\r\nHamnens kajakklubb;Rymdraket\r\n"));
  const slip = page.getByRole("alert").getByRole("listitem");
  await slip.waitFor();
  await expect
    .poll(() => slip.textContent())
    .toBe(
      `${say("files.in.at", { row: "2", column: say("files.field.actors.kind") })} ${say("files.whyNot.kind", { value: "Rymdraket" })}`,
    );
  await expect.poll(() => page.getByRole("button", { name: say("files.in.bring"), exact: true }).isDisabled()).toBe(true);
  expect(await violationsOn(page)).toEqual([]);
});

test("mended, it tells what it will do, and does it; one press takes it back", async () => {
  const { page } = vera;
  await press(say("files.in.other"));
  await choose(
    csv("aktörer.csv", "Namn;Slag;Hemsida\r\nHamnens kajakklubb;Idrottsförening;https://kajak.example\r\nHamnskolan;Skola;\r\n"),
    csv("länkar.csv", "Från;Till;Styrka\r\nHamnens kajakklubb;Hamnskolan;samarbetar\r\n"),
  );
  await page.getByText(say("files.in.actors", { made: 2, changed: 0, same: 0 })).waitFor();
  await page.getByText(say("files.in.ties", { made: 1, changed: 0, same: 0 })).waitFor();
  await press(say("files.in.bring"));
  await page.getByText(say("files.in.done", { actors: 2, ties: 1 })).waitFor();
  await actorOn(page, "Hamnskolan").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await press(say("files.in.undo"));
  await page.getByRole("heading", { name: say("weave.empty.title") }).waitFor();
});

test("what is taken out is what stands on the map", async () => {
  const { page } = vera;
  await choose(csv("aktörer.csv", "Namn\r\n=SUMMA(1)\r\nHamnskolan\r\n"));
  await page.getByRole("button", { name: say("files.in.bring"), exact: true }).waitFor();
  await press(say("files.in.bring"));
  await actorOn(page, "Hamnskolan").waitFor();
  await page.getByRole("tab", { name: say("files.out.title") }).click();
  const takeOut = async (form: string) => {
    await page.getByText(form, { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), press(say("files.out.get"))]);
    return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
  };
  const table = await takeOut(say("files.out.csvActors"));
  expect(table.name).toMatch(/^Hamnen-actors-.*\.csv$/);
  expect(table.bytes.toString()).toContain(`"'=SUMMA(1)"`);
  const workbook = await takeOut(say("files.out.xlsx"));
  expect(strFromU8(unzipSync(workbook.bytes)["xl/worksheets/sheet1.xml"]!)).toContain("Hamnskolan");
  const picture = await takeOut(say("files.out.svg"));
  expect(picture.bytes.toString()).toContain("Hamnskolan");
  expect((await takeOut(say("files.out.png"))).bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(await violationsOn(page)).toEqual([]);
});
