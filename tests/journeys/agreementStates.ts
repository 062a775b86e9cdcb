import type { Guest } from "./guests.ts";
import { say } from "./say.ts";

type Reach = (guest: Guest) => Promise<unknown>;

/** A page of a hub's agreements with one of its forms open, as it stands when it was sent without anything in it. */
const tried =
  (path: string, open: string, send: string): Reach =>
  async ({ go, page }) => {
    await go(path);
    await page.getByRole("button", { name: open, exact: true }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: send, exact: true }).click();
    await dialog.getByRole("alert").first().waitFor();
  };

/** The forms about agreements that a coordinator opens before there is any agreement. */
export const agreementStates: Readonly<Record<string, Reach>> = {
  "a hub without agreements": async ({ go, page }) => {
    await go("/lund/agreements");
    await page.getByRole("heading", { name: say("agreements.none") }).waitFor();
  },
  "a dialogue being opened with nothing in it": tried("/lund/agreements", say("agreements.open.do"), say("agreements.open.send")),
  "rules for agreements being decided": async ({ go, page }) => {
    await go("/lund/agreements/rules");
    await page.getByRole("button", { name: say("rules.change") }).click();
    await page.getByRole("dialog").getByText(say("rules.decides"), { exact: true }).waitFor();
  },
  "a question of follow-ups being reworded": async ({ go, page }) => {
    await go("/lund/agreements/questions");
    await page
      .getByRole("button", { name: new RegExp(`^${say("followUps.word.do")}`) })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("textbox").first().waitFor();
  },
};
