import { kept } from "../../database/kept.ts";
import type { Declared } from "../../hubs/HubRow.ts";
import { ofMeetings } from "../ofMeetings.ts";

/** What waits for approval is what was sent: when anything of it changes, as when somebody in it is erased, it is a draft again. */
const draftAgain =
  "if old.state = 'Sent' and new.state = 'Sent' and new.content is distinct from old.content then new.state := 'Draft'; new.version := old.version + 1; new.content := null; new.digest := null; new.sent_at := null; end if;";

const open = ["visibility", "updated_at"];

/** How the table of minutes is declared: once approved they are kept as they are, and it is only said for whom they are published. */
export const keptOnceApproved: Declared = {
  ...ofMeetings({ council: "council", meeting: "meeting" }, "meeting"),
  triggers: [kept("minutes_kept", "old.approved_at is not null", [...open, "published_at"], draftAgain)],
};

const ofMinutes = ofMeetings({ council: "council", meeting: "meeting", minutes: "minutes" }, "minutes");

/** How the table is declared of what approvers have said: of approved minutes it is kept, only not whose account it was when that is gone. */
export const keptWithMinutes: Declared = {
  ...ofMinutes,
  triggers: [
    kept("approval_kept", "exists (select 1 from minutes where minutes.id = old.minutes_id and minutes.approved_at is not null)", [
      ...open,
      "person_id",
    ]),
  ],
};

/** How the table of corrections is declared: each is kept as it was written. */
export const keptAsWritten: Declared = { ...ofMinutes, triggers: [kept("note_kept", "old.text is not null", open)] };
