import type { EntityManager } from "@mikro-orm/postgresql";
import type { HubRow } from "../../hubs/HubRow.ts";
import type { Meeting } from "../Meeting.ts";
import { Minutes } from "./Minutes.ts";
import { MinutesApproval } from "./MinutesApproval.ts";
import { MinutesNote } from "./MinutesNote.ts";

/** The minutes of a meeting with all that stands beside them. */
export async function besideMinutes(em: EntityManager, meeting: Meeting): Promise<HubRow[]> {
  const populate = ["minutes", "meeting", "council"] as const;
  return [
    ...(await em.find(MinutesApproval, { meeting }, { populate: [...populate, "person"] })),
    ...(await em.find(MinutesNote, { meeting }, { populate })),
    ...(await em.find(Minutes, { meeting }, { populate: ["meeting", "council"] })),
  ];
}
