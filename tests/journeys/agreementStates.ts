import type { Guest } from "./guests.ts";
import { say } from "./say.ts";

/** How a page comes into a state. */
export type Reach = (guest: Guest) => Promise<unknown>;

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

/** The board of a hub's agreements, in one of its ways to look at it. */
const board =
  (view: string, shows: (guest: Guest) => { waitFor(): Promise<void> }): Reach =>
  async (guest) => {
    await guest.go(`/boras/agreements?view=${view}`);
    await shows(guest).waitFor();
  };

/** Goes to one of Borås' agreements, or to a page under it. */
export async function onAgreement(guest: Guest, title: string, under = ""): Promise<void> {
  const { hub } = await guest.get('{ hub(slug: "boras") { agreements(first: 100) { edges { node { id title } } } } }');
  const { node } = hub.agreements.edges.find((edge: { node: { title: string } }) => edge.node.title === title);
  await guest.go(`/boras/agreements/${node.id}${under}`);
}

const textOf =
  (title: string, shows: (guest: Guest) => { waitFor(): Promise<void> }): Reach =>
  async (guest) => {
    await onAgreement(guest, title, "/text");
    await shows(guest).waitFor();
  };

/** What an office sees of its agreements: the board in each of its ways, why something is marked, and a text that is written or read. */
export const officeStates: Readonly<Record<string, Reach>> = {
  "a board of what needs somebody": board("todo", ({ page }) => page.getByRole("table", { name: say("board.view.todo") })),
  "why an agreement is marked": async (guest) => {
    await board("todo", ({ page }) => page.getByRole("table", { name: say("board.view.todo") }))(guest);
    await guest.page.locator(".mark-button").first().click();
    await guest.page.getByRole("dialog").waitFor();
  },
  "an attachment to an agreement": async (guest) => {
    await onAgreement(guest, "Nattfotboll på Norrby");
    await guest.page.getByRole("button", { name: say("agreementFiles.add") }).click();
    await guest.page.getByRole("button", { name: say("attachments.choose") }).waitFor();
  },
  "a board of all agreements": board("all", ({ page }) => page.getByRole("table", { name: say("board.view.all") })),
  "a board by stage": board("stages", ({ page }) => page.getByText(say("board.stagesHow"))),
  "a board as a timeline": board("times", ({ page }) => page.getByRole("list", { name: say("board.times.legend") })),
  "a board of sums": board("sums", ({ page }) => page.getByText(say("board.sums.of"))),
  "the text of an agreement being written": textOf("Konstens torg på Göta", ({ page }) =>
    page.getByRole("button", { name: say("drafting.propose.do") }),
  ),
  "the text of an agreement that is to be signed": textOf("Kanot för alla på Viskan", ({ page }) => page.locator(".text-paper")),
};
