import { HubKind } from "../../schema/hubs.ts";
import { foundHub } from "../access/foundHub.ts";
import { openOrm } from "../database/orm.ts";
import { withAuth } from "./accounts.ts";
import { CannotDo } from "./CannotDo.ts";
import type { Installation } from "./Installation.ts";
import { wayIn } from "./wayIn.ts";

/** What the operator says of a hub that is to be. */
export interface Wanted {
  slug: string;
  name?: string;
  kind?: string;
  about?: string;
  administrator?: string;
  administratorName?: string;
}

/** Paths that are the installation's own. */
const reserved = ["api", "graphql", "health", "ready", "sign-in", "me", "assets", "mailbox", "invitation", "reply"];

/** Founds a hub with its first administrator, and gives that person a way in. */
export async function createHub(installation: Installation, wanted: Wanted): Promise<string> {
  const founding = read(wanted);
  const taken = (await installation.hubs()).find(({ slug }) => slug === wanted.slug);
  if (taken) throw new CannotDo(`The path /${wanted.slug} is taken by ${taken.name}.`);
  const orm = await openOrm(installation.servingUrl);
  const { people } = await foundHub(orm, founding).finally(() => orm.close());
  const [administrator] = people;
  const way = await withAuth(installation, (auth) => wayIn(installation, auth, founding, administrator!));
  return `${founding.name} is founded, at ${installation.config.publicUrl}/${founding.slug}. ${administrator!.name} administers it.\n${way}`;
}

function read({ slug, name, kind = HubKind.Municipality, about = "", administrator, administratorName }: Wanted) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60 || reserved.includes(slug))
    throw new CannotDo(`"${slug}" cannot be a path: take small letters a–z, digits and hyphens, such as lund or norra-skane.`);
  const found = Object.keys(HubKind).find((one) => one.toLowerCase() === kind.toLowerCase()) as HubKind | undefined;
  if (!found) throw new CannotDo(`"${kind}" is no kind of hub: there are ${Object.keys(HubKind).join(" and ")}.`);
  if (!name?.trim()) throw new CannotDo('A hub needs a name: --name "Lunds kommun".');
  if (!administrator || !/^\S+@\S+\.\S+$/.test(administrator))
    throw new CannotDo("A hub needs somebody who administers it: --administrator with an e-mail address.");
  if (!administratorName?.trim()) throw new CannotDo('Say what the administrator is called: --administrator-name "Vera Ekdahl".');
  const email = administrator.toLowerCase();
  return {
    slug,
    name: name.trim(),
    kind: found,
    about,
    people: [{ name: administratorName.trim(), email, roles: ["Administrator"] as const }],
  };
}
