import { sideOfActor } from "../../../schema/charter/ratings.ts";
import { dateInWords } from "../../../schema/dayInWords.ts";
import type { WordKey } from "../../../schema/words.ts";
import type { Address } from "../../access/Asked.ts";
import { hashOf, newSecret } from "../../access/secret.ts";
import type { Actor } from "../../actors/Actor.ts";
import type { Context } from "../../context.ts";
import { queueMail } from "../../mail/queueMail.ts";
import { say } from "../../say.ts";
import { RatingLink } from "./RatingLink.ts";
import type { RatingRound } from "./RatingRound.ts";

/** What a round is about, by name. */
export const aboutOf = ({ agreement, council, area, hub }: RatingRound): string =>
  agreement?.title ?? council?.name ?? area?.name ?? hub.name;

/** Asks somebody of an actor by a letter with a link of their own. As the house, which alone keeps the links. */
export async function sendRatingLetter(context: Context, round: RatingRound, actor: Actor, { email, contact }: Address): Promise<void> {
  const { em, now, language, publicUrl, viewer } = context;
  const { hub, title, words, closesOn } = round;
  const secret = newSecret();
  const side = sideOfActor(actor.kind)!;
  em.create(RatingLink, { hub, round, actor, side, contact: contact ?? null, email, secretHash: hashOf(secret), sentAt: now });
  const about = aboutOf(round);
  const first = about === hub.name ? "charter.letter.firstWhole" : "charter.letter.first";
  const tell = (key: WordKey, values: Record<string, string> = {}) => say(language, { key, values });
  const text = [
    contact?.name ? tell("access.letter.dear", { name: contact.name }) : tell("access.letter.hello"),
    tell(first, { who: viewer!.name, hub: hub.name, about, actor: actor.name }),
    words,
    tell("charter.letter.how"),
    `${publicUrl}/reply/ratings/${secret}`,
    tell("charter.letter.personal", { day: dateInWords(language, closesOn) }),
  ];
  await queueMail(em, {
    to: email,
    language,
    subject: tell("charter.letter.subject", { title }),
    text: text.filter(Boolean).join("\n\n"),
    until: new Date(`${closesOn}T23:59:59Z`),
  });
}
