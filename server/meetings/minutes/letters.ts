import { clockAt } from "../../../schema/clock.ts";
import { keepers } from "../../../schema/councils.ts";
import { approvalDueOn, numberOf } from "../../../schema/meetings/minutes.ts";
import type { WordKey, Words } from "../../../schema/words.ts";
import type { Context } from "../../context.ts";
import { addressOf } from "../../councils/TermAddress.ts";
import { queueMail } from "../../mail/queueMail.ts";
import type { Person } from "../../people/Person.ts";
import { say } from "../../say.ts";
import { heldOn, placesAt } from "../called.ts";
import type { Meeting } from "../Meeting.ts";
import { newLink } from "../summons.ts";
import type { ToApprove } from "./approvers.ts";
import type { Minutes } from "./Minutes.ts";

type Letter = keyof Words["minutes"]["letter"];
type Saying = Pick<Context, "em" | "now" | "language" | "publicUrl">;

/** How long a letter about minutes is of use, in milliseconds. */
export const useful = 30 * 86_400_000;

/** Asks those who are to approve minutes, each with an account by a letter. */
export async function askToApprove(context: Context, minutes: Minutes, approvers: readonly ToApprove[]): Promise<void> {
  const { meeting } = minutes;
  const values = { day: clockAt(meeting.startsAt).day, due: approvalDueOn(minutes.sentAt!) };
  for (const { person } of approvers) if (person) await write(context, meeting, person, "approve", values);
}

/** Tells those who keep a council that an approver asks for a change. */
export async function tellOfChange(context: Context, { meeting }: Minutes): Promise<void> {
  const { viewer } = context;
  for (const person of await keepersOf(context.em, meeting))
    if (person.id !== viewer!.id) await write(context, meeting, person, "change", { name: viewer!.name });
}

/** Tells them that all have approved. */
export async function tellOfApproval(context: Context, minutes: Minutes): Promise<void> {
  const { meeting } = minutes;
  for (const person of await keepersOf(context.em, meeting))
    if (person.id !== context.viewer!.id) await write(context, meeting, person, "approved", { number: numberOf(minutes)! });
}

/** Tells whoever was called and has no account, at the address that they have left, that everyone can read the minutes. As the house. */
export async function tellOfPublication(context: Context, { meeting }: Minutes): Promise<void> {
  const { em, now, publicUrl } = context;
  for (const place of await placesAt(em, meeting)) {
    if (!place.calledAt || !place.term || place.term.person) continue;
    const whom = await addressOf(em, place.term);
    if (whom) await write(context, meeting, { ...whom, stop: `${publicUrl}/call/${newLink(em, place, now)}` }, "published");
  }
}

/** Somebody who gets a letter; without an account, with the link by which they `stop` more from coming. */
interface Reader {
  name: string;
  email: string;
  stop?: string;
}

/** Writes somebody a letter that leads to the minutes of a meeting. */
async function write(
  { em, now, language, publicUrl }: Saying,
  meeting: Meeting,
  { name, email, stop }: Reader,
  letter: Exclude<Letter, `${string}Subject`>,
  values: Record<string, string> = {},
): Promise<void> {
  const { title } = meeting;
  const words = (key: WordKey, more: Record<string, string> = {}) => say(language, { key, values: more });
  await queueMail(em, {
    to: email,
    language,
    subject: words(`minutes.letter.${letter}Subject`, { title }),
    text: [
      words("access.letter.dear", { name }),
      words(`minutes.letter.${letter}`, { title, ...values }),
      `${publicUrl}/${meeting.hub.slug}/meetings/${meeting.id}/minutes`,
      ...(stop ? [words("meetings.letter.stop"), stop] : []),
    ].join("\n\n"),
    until: new Date(now.getTime() + useful),
  });
}

/** Those with an account who chair a council or are its secretary on the day of a meeting. As the house. */
export async function keepersOf(em: Context["em"], meeting: Meeting): Promise<Person[]> {
  const { seats, termOf } = await heldOn(em, meeting);
  const terms = seats.flatMap((seat) => termOf(seat) ?? []);
  await em.populate(terms, ["seat", "person"]);
  const people = terms.flatMap(({ person, seat }) => (person && seat.roles.some((role) => keepers.includes(role)) ? person : []));
  return [...new Set(people)];
}
