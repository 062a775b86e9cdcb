import type { EntityManager } from "@mikro-orm/postgresql";
import { Visibility } from "../../../schema/hubs.ts";
import { isId } from "../../reading/isId.ts";
import { Attendance } from "../Attendance.ts";
import type { CallLink } from "../CallLink.ts";
import type { Meeting } from "../Meeting.ts";
import { Attachment } from "./Attachment.ts";

/** Whoever is called to a meeting reads what the hub's members do. */
const theirs = { visibility: [Visibility.public, Visibility.members] };

/** The files of a meeting that go with its summons, as the house finds them. */
export const filesWith = (em: EntityManager, meeting: Meeting): Promise<Attachment[]> =>
  em.find(Attachment, { meeting, ...theirs }, { orderBy: { createdAt: 1 } });

/** One of them, by the link of a summons. */
export async function forTheCalled(em: EntityManager, link: CallLink, id: string): Promise<Attachment | null> {
  if (!isId(id)) return null;
  const { meeting } = await em.findOneOrFail(Attendance, link.attendance.id);
  return em.findOne(Attachment, { id, meeting, ...theirs });
}

/** Where a file is fetched by the secret of a summons. */
export const addressBySecret = (publicUrl: string, secret: string, { id, name }: Pick<Attachment, "id" | "name">) =>
  `${publicUrl}/call/${secret}/attachments/${id}/${encodeURIComponent(name)}`;
