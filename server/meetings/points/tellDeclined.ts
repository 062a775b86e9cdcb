import type { WordKey } from "../../../schema/words.ts";
import type { Context } from "../../context.ts";
import { queueMail } from "../../mail/queueMail.ts";
import { say } from "../../say.ts";
import type { AgendaPoint } from "./AgendaPoint.ts";

/** Tells whoever sent in a point by letter that it was declined, and why; nobody when they declined it themselves. */
export async function tellDeclined({ em, language, publicUrl, viewer }: Context, point: AgendaPoint): Promise<void> {
  const { person, council, title, answer, hub } = await em.populate(point, ["person", "hub", "council"]);
  if (!person || person.id === viewer!.id) return;
  const words = (key: WordKey, values: Record<string, string> = {}) => say(language, { key, values });
  const text = [
    words("access.letter.dear", { name: person.name }),
    words("points.letter.declined", { council: council.name, title }),
    answer!,
    `${publicUrl}/${hub.slug}/councils/${council.id}`,
  ];
  await queueMail(em, { to: person.email, language, subject: words("points.letter.declinedSubject", { title }), text: text.join("\n\n") });
}
