import type { Reach } from "./agreementStates.ts";
import type { Guest } from "./guests.ts";
import { say } from "./say.ts";

const button = ({ page }: Guest, name: string) => page.getByRole("button", { name, exact: true });

/** What of a charter and its ratings only those see who coordinate the hub. */
export const charterStates: Readonly<Record<string, Reach>> = {
  "which of many leaves a charter": async (guest) => {
    await guest.go("/boras/charter");
    await button(guest, say("charters.signatories.noteLeft")).click();
    await guest.page.getByLabel(say("charters.signatories.whoLeft")).fill("frist");
    await guest.page.getByRole("option", { name: "Fristads pensionärer" }).waitFor();
  },
  "the draft of a charter": async (guest) => {
    await guest.go("/boras/charter");
    await guest.page.getByRole("link", { name: say("charters.write.go") }).click();
    await guest.page.getByRole("group", { name: say("charters.write.section", { number: 1 }) }).waitFor();
  },
  "how it goes with what a plan promises": async (guest) => {
    await guest.go("/boras/plan");
    await button(guest, say("plan.note.of", { text: "Fleråriga stöd till ortsråden" })).click();
    await guest.page.getByRole("dialog", { name: say("plan.note.write") }).waitFor();
  },
  "both sides asked how they find the cooperation": async (guest) => {
    await guest.go("/boras/ratings");
    await button(guest, say("charter.rating.ask")).click();
    await guest.page.getByRole("dialog").getByLabel(say("charter.rating.name")).waitFor();
  },
};
