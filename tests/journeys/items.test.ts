import { afterAll, beforeAll, expect, test } from "vitest";
import { pdf } from "../attachedFiles.ts";
import { type Guest, member, watch } from "./guests.ts";
import { say } from "./say.ts";

let ingrid: Guest;
let vera: Guest;
let path: string;

/** A council of its own with a meeting whose agenda has been begun, where Vera has a seat. */
async function planned(): Promise<string> {
  const { hub } = await ingrid.get('{ hub(slug: "lund") { id } }');
  const { startCouncil } = await ingrid.get(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Syrenens områdesnätverk", kind: NeighbourhoodNetwork }) { id } }',
    { hub: hub.id },
  );
  const { addSeats } = await ingrid.get("mutation($id: ID!) { addSeats(council: $id, seat: { side: CivilSociety }) { id } }", {
    id: startCouncil.id,
  });
  const { me } = await vera.get("{ me { person { id } } }");
  await ingrid.get(
    'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
    { seat: addSeats[0].id, person: me.person.id },
  );
  const { planMeeting } = await ingrid.get(
    'mutation($id: ID!) { planMeeting(council: $id, meeting: { title: "Vårmöte i Syrenen", startsAt: "2027-03-01T17:00:00Z", endsAt: "2027-03-01T19:00:00Z" }) { id } }',
    { id: startCouncil.id },
  );
  await ingrid.get("mutation($id: ID!) { beginAgenda(meeting: $id) { id } }", { id: planMeeting.id });
  return `/lund/meetings/${planMeeting.id}`;
}

const notes = ({ page }: Guest) => page.getByRole("textbox", { name: say("agenda.notes", { number: 1 }) });
/** What stands in the notes, without the names of those who have their carets in them. */
const words = (guest: Guest) =>
  notes(guest).evaluate((field) => {
    const alone = field.cloneNode(true) as HTMLElement;
    for (const caret of alone.querySelectorAll(".caret")) caret.remove();
    return alone.textContent;
  });
const deed = async ({ page }: Guest, name: string) => {
  await page.getByRole("button", { name: say("agenda.more", { number: 1 }) }).click();
  await page.getByRole("menuitem", { name }).click();
};

beforeAll(async () => {
  ingrid = await member({ name: "Ingrid", hub: "lund" });
  vera = await member({ name: "Vera", hub: "lund" }, { viewport: { width: 390, height: 844 } });
  path = await planned();
});
watch(() => [ingrid, vera]);
afterAll(() => Promise.all([ingrid.leave(), vera.leave()]));

test("Vera suggests other words from her phone, and Ingrid takes them into the agenda that both have open", async () => {
  await ingrid.go(path);
  await ingrid.page.getByPlaceholder(say("agenda.addHint")).fill("Loven");
  await ingrid.page.keyboard.press("Enter");
  await notes(ingrid).pressSequentially("Läxhjälpen är igång på torsdagar.");
  await ingrid.page.locator(".agenda-bar .saved-mark.knotted").waitFor();
  await vera.go(path);
  await expect.poll(() => words(vera)).toBe("Läxhjälpen är igång på torsdagar.");

  await deed(vera, say("comments.comment"));
  await vera.page.getByRole("textbox", { name: say("comments.text") }).fill("Söndagar också.");
  await vera.page.getByText(say("comments.suggest")).click();
  await vera.page.getByRole("button", { name: new RegExp(say("comments.about").replace("?", "\\?")) }).click();
  await vera.page.getByRole("option", { name: /Läxhjälpen/ }).click();
  await vera.page.getByRole("textbox", { name: say("comments.proposed") }).fill("Läxhjälpen är igång på torsdagar och söndagar.");
  await vera.page
    .locator(".comment-form")
    .getByRole("button", { name: say("comments.send") })
    .click();

  await ingrid.page.getByRole("button", { name: new RegExp(say("comments.suggestions", { count: 1 })) }).click();
  await ingrid.page.getByRole("button", { name: say("comments.take") }).click();
  for (const guest of [ingrid, vera]) {
    await guest.page.getByText(say("comments.takenBy", { name: "Ingrid Solander" })).waitFor();
    await expect.poll(() => words(guest)).toBe("Läxhjälpen är igång på torsdagar och söndagar.");
  }
});

test("Vera attaches a PDF from her phone, and Ingrid fetches it whole", async () => {
  const bytes = Buffer.from(pdf(600_000));
  await deed(vera, say("attachments.addHere"));
  const choosing = vera.page.waitForEvent("filechooser");
  await vera.page.getByRole("button", { name: say("attachments.choose") }).click();
  await (await choosing).setFiles({ name: "Underlag.pdf", mimeType: "application/pdf", buffer: bytes });
  await vera.page.getByRole("textbox", { name: say("attachments.about") }).fill("Läxhjälpens dagar");
  await vera.page.getByRole("button", { name: say("attachments.send"), exact: true }).click();

  const link = ingrid.page.getByRole("link", { name: "Underlag.pdf" });
  await link.waitFor();
  const fetching = ingrid.page.waitForEvent("download");
  await link.click();
  const file = await fetching;
  expect(file.suggestedFilename()).toBe("Underlag.pdf");
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  expect(Buffer.concat(parts).equals(bytes)).toBe(true);
});
