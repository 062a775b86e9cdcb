import { agreementStates } from "./agreementStates.ts";
import type { Guest } from "./guests.ts";
import { liveStates } from "./liveStates.ts";
import { say } from "./say.ts";

type Reach = (guest: Guest) => Promise<unknown>;

/** Opens the letter of the demo's waiting invitation. */
const openLetter = async (guest: Guest) => {
  const { letters } = await (await guest.context.request.get("/api/demo/mailbox")).json();
  const letter = letters.find(({ to, text }: { to: string; text: string }) => to.startsWith("nadja.") && text.includes("/invitation/"));
  await guest.go(/\/invitation\/[\w-]+/.exec(letter.text)![0]);
};

const people: Reach = async (guest) => {
  await guest.go("/lund/people");
  await guest.page.getByRole("heading", { level: 1, name: say("access.members") }).waitFor();
  await guest.page.getByRole("button", { name: say("access.inviting.inviteSomeone") }).waitFor();
};

const council: Reach = async (guest) => {
  await guest.go("/lund/councils?state=vacant");
  await guest.page.getByRole("link", { name: "Områdesnätverket i Dalby" }).click();
  await guest.page.getByRole("button", { name: say("councils.seats.add") }).waitFor();
};

const doing =
  (name: string, choice: string): Reach =>
  async (guest) => {
    await people(guest);
    await guest.page.getByRole("button", { name: say("access.who.doWith", { name }) }).click();
    await guest.page.getByRole("menuitem", { name: choice }).click();
    await guest.page.getByRole("dialog").waitFor();
  };

/** The pages and dialogs of a hub's people, as its coordinator reaches them. */
export const peopleStates: Readonly<Record<string, Reach>> = {
  ...liveStates,
  ...agreementStates,
  "the report of a year": async (guest) => {
    await guest.go("/lund/agreements/years/2025");
    await guest.page.getByRole("heading", { level: 1, name: say("papers.year.kind", { year: "2025" }) }).waitFor();
  },
  "what there is to do in councils": async (guest) => {
    await guest.go("/lund/todo");
    await guest.page.getByRole("heading", { name: say("reminders.todo.title") }).waitFor();
  },
  "a series of meetings being changed": async (guest) => {
    await council(guest);
    await guest.page.getByRole("button", { name: say("meetings.series.more", { title: "Områdesmöte i Dalby" }) }).click();
    await guest.page.getByRole("menuitem", { name: say("seriesChange.open") }).click();
    await guest.page.getByText(say("seriesChange.nothing")).waitFor();
  },
  "a council being described": async (guest) => {
    await council(guest);
    await guest.page.getByRole("button", { name: say("house.ui.change"), exact: true }).click();
    await guest.page.getByRole("dialog").waitFor();
  },
  "a seat being handed to somebody without an account": async (guest) => {
    await council(guest);
    await guest.page
      .getByRole("button", { name: say("councils.seats.other") })
      .first()
      .click();
    await guest.page.getByRole("menuitem", { name: say("councils.sit.handOver") }).click();
    await guest.page.getByRole("radio", { name: say("councils.sit.name") }).check({ force: true });
    await guest.page.getByRole("dialog").getByLabel(say("councils.sit.email")).waitFor();
  },
  "a decision being put right": async (guest) => {
    await guest.go("/lund/decisions");
    await guest.page
      .getByRole("link", { name: /^Områdesnätverket i Genarp/ })
      .first()
      .click();
    await guest.page.locator(".agenda").waitFor();
    const decision = guest.page.locator(".decision").first();
    await decision.getByRole("button").click();
    await guest.page.getByRole("menuitem", { name: say("decisions.change") }).click();
    await guest.page.getByRole("textbox", { name: say("decisions.form.text") }).waitFor();
  },
  "somebody being seated": async (guest) => {
    await council(guest);
    await guest.page
      .getByRole("button", { name: say("councils.sit.seat") })
      .first()
      .click();
    await guest.page.getByRole("dialog").waitFor();
  },
  "the members": people,
  "nobody found": async (guest) => {
    await people(guest);
    await guest.page.getByRole("searchbox", { name: say("access.who.search") }).fill("finns inte");
    await guest.page.getByText(say("access.who.noneLike")).waitFor();
  },
  "somebody being invited": async (guest) => {
    await people(guest);
    await guest.page.getByRole("button", { name: say("access.inviting.inviteSomeone") }).click();
    const dialog = guest.page.getByRole("dialog");
    await dialog.getByRole("button", { name: new RegExp(`${say("access.role.what")}$`) }).click();
    await guest.page.getByRole("option", { name: say("hubs.role.Weaver") }).click();
    await dialog.getByRole("button", { name: say("access.role.where") }).waitFor();
    await dialog.getByRole("button", { name: say("access.inviting.send") }).click();
    await dialog.getByText(say("people.whyNot.emailMissing")).waitFor();
  },
  "a role being given": doing("Karin Åhlander", say("access.role.give")),
  "a role being handed over": doing("Amir Rostam", say("access.role.handOver", { what: say("hubs.role.Weaver") })),
  "a membership being ended": doing("Karin Åhlander", say("access.leaving.end")),
  "the hub's sign-in being described": async (guest) => {
    await guest.go("/lund/providers");
    await guest.page.getByRole("button", { name: say("providers.add") }).click();
    const dialog = guest.page.getByRole("dialog");
    await dialog.getByRole("button", { name: say("providers.addGroup") }).click();
    await dialog.getByRole("button", { name: say("house.ui.save") }).click();
    await dialog.getByText(say("providers.whyNot.secret")).waitFor();
  },
  "one's own hubs": async (guest) => {
    await guest.go("/me/hubs");
    await guest.page.getByRole("button", { name: say("access.leaving.leave", { hub: "Lund" }) }).click();
    await guest.page.getByRole("alertdialog").waitFor();
  },
  "an invitation to somebody else": async (guest) => {
    await openLetter(guest);
    await guest.page.getByRole("button", { name: say("access.answering.signOut") }).waitFor();
  },
  "an invitation that there is not": async (guest) => {
    await guest.go("/invitation/finnsinte");
    await guest.page.getByRole("heading", { level: 1, name: say("access.answering.unknown") }).waitFor();
  },
};

/** What a visitor meets. */
export const newcomerStates: Readonly<Record<string, Reach>> = {
  "an invitation": async (guest) => {
    await openLetter(guest);
    await guest.page.getByRole("button", { name: say("access.answering.accept") }).waitFor();
  },
  "a link to answer by that there is not": async (guest) => {
    await guest.go("/reply/finnsinte");
    await guest.page.getByRole("heading", { level: 1, name: say("inquiries.reply.unknown") }).waitFor();
  },
  "asking to join": async (guest) => {
    await guest.go("/lund/join");
    await guest.page.getByRole("button", { name: say("access.asking.send") }).click();
    await guest.page.getByText(say("people.whyNot.emailMissing")).waitFor();
  },
  "members, to one who is none": async (guest) => {
    await guest.go("/lund/people");
    await guest.page.getByRole("heading", { name: say("access.who.onlyMembers") }).waitFor();
  },
};
