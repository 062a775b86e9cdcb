import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Guest, member, visitor, watch } from "./guests.ts";
import { openBeside, openMap, startMap, type Woven } from "./maps.ts";
import { say } from "./say.ts";

const actors = { "Biblioteket i provbyn": [0, 0], "Kören i provbyn": [200, 0], "Scouterna i provbyn": [0, 200] } as const;
const [library, choir, scouts] = Object.keys(actors) as [string, string, string];

let vera: Guest;
let phone: Guest;
let woven: Woven;
beforeAll(async () => {
  [vera, phone] = [await member({ name: "Vera", hub: "lund" }), await visitor({ viewport: { width: 390, height: 844 } })];
  woven = await startMap(vera, "lund", { title: "Provbyn", actors, ties: [[library, choir, "Contact"]] });
});
watch(() => [vera, phone]);
afterAll(() => Promise.all([vera.leave(), phone.leave()]));

const asking = say("inquiries.asking.title");
const sent = (to: string) => phone.page.getByRole("listitem").filter({ hasText: to }).getByRole("link");

test("a weaver asks the actors of a map at addresses that she writes for it", async () => {
  const { page } = vera;
  await openMap(vera, woven.path);
  await openBeside(page, asking);
  await page.getByRole("button", { name: say("inquiries.asking.begin") }).click();
  const dialog = page.getByRole("dialog");
  for (const name of [library, choir]) {
    await dialog.getByRole("checkbox", { name }).check({ force: true });
    await dialog
      .getByRole("textbox", { name: say("inquiries.asking.address", { name }) })
      .fill(`${name.split(" ")[0]!.toLowerCase().replace("ö", "o")}@provbyn.example`);
  }
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: say("inquiries.asking.send", { count: 2 }) }).click();
  await page.getByText(say("inquiries.asking.rate", { answered: 0, asked: 2 })).waitFor();
});

test("an actor answers on a phone by the link in its letter, without an account, and what it said is there when it comes back", async () => {
  const { page } = phone;
  await phone.go("/mailbox");
  await sent("koren@provbyn.example").click();
  await page.getByRole("heading", { level: 1, name: say("inquiries.asking.nameFirst", { map: "Provbyn" }) }).waitFor();
  const tie = page.getByRole("radiogroup", { name: say("inquiries.reply.tieTo", { name: library }) });
  const step = tie.getByRole("radio", { name: say("inquiries.told.Cooperate") });
  await step.check({ force: true });
  await page.getByRole("checkbox", { name: say("inquiries.reply.more") }).check({ force: true });
  await page.getByRole("textbox", { name: say("inquiries.reply.missingName") }).fill("Odlarna i provbyn");
  await page.keyboard.press("Enter");
  await page.getByText("Odlarna i provbyn").waitFor();
  await page.getByText(say("inquiries.reply.progress", { done: 1, all: 2 })).waitFor();
  await page.locator(".saved-mark.knotted").waitFor();
  const narrowest = await tie.getByRole("radio").evaluateAll((radios) =>
    Math.min(
      ...radios.map((radio) => {
        const { width, height } = radio.closest("label")!.getBoundingClientRect();
        return Math.min(width, height);
      }),
    ),
  );
  expect(narrowest).toBeGreaterThanOrEqual(44);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.reload();
  await tie.waitFor();
  await expect.poll(() => step.isChecked()).toBe(true);
});

test("what is answered without a connection is stored once it is back", async () => {
  const { page, context } = phone;
  await context.setOffline(true);
  await page
    .getByRole("radiogroup", { name: say("inquiries.reply.tieTo", { name: scouts }) })
    .getByRole("radio", { name: say("inquiries.told.Know") })
    .check({ force: true });
  await page.locator(".saved-mark.failed").waitFor();
  await context.setOffline(false);
  await page.locator(".saved-mark.knotted").waitFor();
});

test("the weaver sees it as it comes, beside what the other side says, and writes it into the map", async () => {
  const { page } = vera;
  await page.getByText(say("inquiries.asking.rate", { answered: 1, asked: 2 })).waitFor();
  await phone.go("/mailbox");
  await sent("biblioteket@provbyn.example").click();
  await phone.page
    .getByRole("radiogroup", { name: say("inquiries.reply.tieTo", { name: choir }) })
    .getByRole("radio", { name: say("inquiries.told.Contact") })
    .check({ force: true });
  const pair = page.getByRole("listitem").filter({ hasText: say("inquiries.reciprocity.Differ") });
  await pair.getByText(say("inquiries.asking.says", { name: choir, what: say("inquiries.noun.Cooperate") })).waitFor();
  await pair.getByText(say("inquiries.asking.says", { name: library, what: say("inquiries.noun.Contact") })).waitFor();
  await pair.getByRole("button", { name: say("inquiries.asking.writeAs", { what: say("inquiries.meaning.Cooperate") }) }).click();
  await pair.getByRole("button", { name: say("inquiries.asking.writeAs", { what: say("inquiries.meaning.Contact") }) }).waitFor();
  const stored = async () =>
    (await vera.get("query($id: ID!) { map(id: $id) { ties { edges { node { strength note } } } } }", { id: woven.id })).map.ties;
  const written = { node: { strength: "Cooperate", note: expect.stringContaining("Provbyn") } };
  await expect.poll(stored).toEqual({ edges: [written] });

  await page.getByRole("button", { name: say("inquiries.asking.place", { name: "Odlarna i provbyn" }) }).click();
  await page.getByRole("heading", { name: say("inquiries.asking.missing") }).waitFor({ state: "detached" });
});
