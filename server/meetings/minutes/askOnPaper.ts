import { clockAt } from "../../../schema/clock.ts";
import { dateInWords } from "../../../schema/dayInWords.ts";
import { approvalDueOn } from "../../../schema/meetings/minutes.ts";
import type { WordKey } from "../../../schema/words.ts";
import { dayOf } from "../../context.ts";
import { readerAt } from "../../councils/TermAddress.ts";
import { queueMail } from "../../mail/queueMail.ts";
import type { FoundByLetter, Telling } from "../../notices/source.ts";
import { say } from "../../say.ts";
import { keepersOf, useful } from "./letters.ts";
import { Minutes } from "./Minutes.ts";

/** Asks whoever approves minutes on paper, having no account, to sign them; and again when it is late. It says who has the paper. */
export async function askOnPaper(
  { em, now, language, unsubscribe }: Telling,
  { about, address }: Pick<FoundByLetter, "about" | "address">,
): Promise<boolean> {
  const whom = await readerAt(em, address);
  if (!whom) return false;
  const minutes = await em.findOneOrFail(Minutes, about, { populate: ["meeting.council", "meeting.hub"] });
  const { meeting } = minutes;
  const words = (key: WordKey, values: Record<string, string> = {}) => say(language, { key, values });
  const keepers = (await keepersOf(em, meeting)).map(({ name }) => name);
  const due = approvalDueOn(minutes.sentAt!);
  const isLate = dayOf(now) > due;
  await queueMail(em, {
    to: whom.email,
    language,
    subject: words(isLate ? "minutes.paper.lateSubject" : "minutes.paper.subject", { title: meeting.title }),
    text: [
      words("access.letter.dear", { name: whom.name }),
      words(isLate ? "minutes.paper.late" : "minutes.paper.ask", {
        title: meeting.title,
        day: dateInWords(language, clockAt(meeting.startsAt).day),
        due: dateInWords(language, due),
      }),
      keepers.length
        ? words("minutes.paper.with", { names: new Intl.ListFormat(language).format(keepers) })
        : words("minutes.paper.somewhere", { council: meeting.council.name }),
      words("minutes.paper.stop"),
      unsubscribe,
    ].join("\n\n"),
    until: new Date(now.getTime() + useful),
    unsubscribe,
  });
  return true;
}
