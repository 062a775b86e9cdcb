import type { Acting, Asking, Held, Invited, MemberOf } from "./people.ts";

/** What is being done with the people of a hub, each in a dialog of its own. */
export type Doing =
  | { deed: "invite"; request?: Asking }
  | { deed: "decline"; request: Asking }
  | { deed: "withdraw"; invitation: Invited }
  | { deed: "give" | "end" | "look" | "protect"; member: MemberOf }
  | { deed: "handOverRole" | "endRole"; held: Held }
  | { deed: "handOverActing" | "endActing"; acting: Acting };

/** The hub that it is done in. */
export interface HubHere {
  id: string;
  slug: string;
  name: string;
  areas: readonly { id: string; name: string }[];
}
