import { runningTerm } from "../../schema/councils/terms.ts";
import type { WordKey } from "../../schema/words.ts";
import type { Context } from "../context.ts";
import { spanOf, Term } from "../councils/Term.ts";
import { queueMail } from "../mail/queueMail.ts";
import { say } from "../say.ts";
import type { DatePoll } from "./DatePoll.ts";

/** Asks everyone who sits in a council today and has an account, by letter, when they can meet. */
export async function askWhen({ em, today, language, publicUrl, viewer }: Context, poll: DatePoll): Promise<void> {
  const { council, title, options } = poll;
  const terms = await em.find(Term, { council, person: { $ne: null } }, { populate: ["person"] });
  const people = new Set(terms.filter((term) => runningTerm([spanOf(term)], today)).map(({ person }) => person!));
  const words = (key: WordKey, values: Record<string, string> = {}) => say(language, { key, values });
  for (const person of people) {
    if (person.id === viewer?.id) continue;
    const text = [
      words("access.letter.dear", { name: person.name }),
      words("meetings.letter.dates", { council: council.name, title }),
      `${publicUrl}/${council.hub.slug}/dates/${poll.id}`,
    ];
    const subject = words("meetings.letter.datesSubject", { title });
    await queueMail(em, { to: person.email, language, subject, text: text.join("\n\n"), until: new Date(options.at(-1)!) });
  }
}
