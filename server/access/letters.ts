import { dateInWords } from "../../schema/dayInWords.ts";
import type { Role } from "../../schema/hubs.ts";
import { type Language, type WordKey } from "../../schema/words.ts";
import { type Context, dayOf } from "../context.ts";
import { queueMail } from "../mail/queueMail.ts";
import { say } from "../say.ts";
import type { Invitation } from "./Invitation.ts";

/** The letter of an invitation, with its secret: what one is asked to be, what that means, and where to answer. */
export async function sendInvitation({ em, viewer, language, publicUrl }: Context, invitation: Invitation, secret: string): Promise<void> {
  const { hub, email, name, role, area, actor, expiresAt } = invitation;
  const tell = (key: WordKey, values: Record<string, string> = {}) => say(language, { key, values });
  const as = role && (area ? tell("access.letter.roleIn", { role: roleName(language, role), area: area.name }) : roleName(language, role));
  const text = [
    name ? tell("access.letter.dear", { name }) : tell("access.letter.hello"),
    tell("access.letter.asked", { who: viewer!.name, hub: hub.name }),
    as && tell("access.letter.as", { as }),
    actor && tell("access.letter.actingFor", { actor: actor.name }),
    tell("access.letter.consent"),
    `${publicUrl}/invitation/${secret}`,
    tell("access.letter.until", { day: dateInWords(language, dayOf(expiresAt)) }),
  ];
  await queueMail(em, {
    to: email,
    language,
    subject: tell("access.letter.subject", { hub: hub.name }),
    text: text.filter(Boolean).join("\n\n"),
    until: expiresAt,
  });
}

const roleName = (language: Language, role: Role) => say(language, { key: `hubs.role.${role}`, values: {} }).toLowerCase();
