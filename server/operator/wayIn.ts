import type { EntityManager } from "@mikro-orm/postgresql";
import { zone } from "../../schema/clock.ts";
import { queueMail } from "../mail/queueMail.ts";
import type { Auth } from "../people/auth.ts";
import type { Person } from "../people/Person.ts";
import { say } from "../say.ts";
import type { Installation } from "./Installation.ts";

/** How long a first link is good, in hours: it may have to be handed on. */
const HOURS = 24;

/** Gives somebody an account and a link that lets them in once: printed, and sent to them where letters can be. */
export async function wayIn(installation: Installation, auth: Auth, hub: { slug: string; name: string }, person: Person): Promise<string> {
  await auth.addAccount(person);
  const until = new Date(Date.now() + HOURS * 3_600_000);
  const url = await auth.linkFor(person.id, until, `/${hub.slug}`);
  const good = `good for ${HOURS} hours and once`;
  if (!installation.config.mail) return `There is no SMTP_URL, so hand this link to ${person.name}, ${good}:\n${url}`;
  await installation.operate([], (em) => sendLink(em, { hub: hub.name, url, until }, person));
  return `A letter with a link is on its way to ${person.email}. It is the same as this one, ${good}:\n${url}`;
}

/** In the first language of the product: nobody knows yet what the person reads. */
function sendLink(
  em: EntityManager,
  { hub, url, until }: { hub: string; url: string; until: Date },
  { name, email }: Person,
): Promise<void> {
  const moment = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeStyle: "short", timeZone: zone }).format(until);
  return queueMail(em, {
    to: email,
    language: "sv",
    subject: say("sv", { key: "operator.letter.subject", values: { hub } }),
    text: say("sv", { key: "operator.letter.text", values: { hub, name, url, until: moment } }),
    until,
  });
}
