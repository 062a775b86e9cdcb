import type { EntityManager } from "@mikro-orm/postgresql";
import { noRights } from "../../../schema/hubs.ts";
import { DocumentKind } from "../../../schema/meetings/documents.ts";
import { contentFor, type MinutesContent } from "../../../schema/meetings/minutes.content.ts";
import { MinutesState } from "../../../schema/meetings/minutes.ts";
import type { Viewer } from "../../context.ts";
import { isId } from "../../reading/isId.ts";
import { Meeting } from "../Meeting.ts";
import { gather } from "./gather.ts";
import { Minutes } from "./Minutes.ts";

/**
 * What a document of a meeting says to whoever looks: minutes as they were written down, and everything else as it is at this moment. Nothing
 * when there is no such document that they may see.
 */
export async function contentAt(em: EntityManager, viewer: Viewer | null, id: string, kind: DocumentKind): Promise<MinutesContent | null> {
  const meeting = isId(id) ? await em.findOne(Meeting, id, { populate: ["hub", "council"] }) : null;
  if (!meeting) return null;
  const minutes = kind === DocumentKind.minutes ? await em.findOne(Minutes, { meeting }, { populate: ["content"] as never }) : undefined;
  if (minutes === null) return null;
  const written = minutes && minutes.state !== MinutesState.Draft ? (minutes.content as MinutesContent) : undefined;
  const content = written ?? (await gather(em, meeting, minutes ?? { introduction: "", other: "" }));
  return contentFor(content, viewer ?? noRights, meeting.hub.id);
}
