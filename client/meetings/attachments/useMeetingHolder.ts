import { Visibility } from "../../../schema/hubs.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { ATTACH, DESCRIBE_FILE, REMOVE_FILE } from "../hanging.ts";
import { hangingOn } from "../useHanging.ts";
import type { FileHolder } from "./holder.ts";

/** A meeting of a hub, or an item of its agenda, as what files belong to. Only officials can keep something to themselves. */
export function useMeetingHolder(meeting: string, hub: string, item: string | null = null): FileHolder {
  const say = useWords();
  const { rights } = useMe();
  const fewer = [Visibility.members, ...(rights.officialOf.includes(hub) ? [Visibility.officials] : [])] as const;
  return {
    address: `/api/meetings/${meeting}/files`,
    seenBy: [
      { only: null, name: say("attachments.seen.meeting") },
      ...fewer.map((only) => ({ only, name: say(`attachments.seen.${only}`) })),
    ],
    attach: (sent) => perform(hangingOn(meeting), ATTACH, { meeting, attachment: { ...sent, item } }),
    describe: (id, attachment) => perform(hangingOn(meeting), DESCRIBE_FILE, { id, attachment }),
    remove: (id) => perform(hangingOn(meeting), REMOVE_FILE, { id }, { gone: [{ __typename: "Attachment", id }] }),
    removeWhat: say("attachments.removeWhat"),
    marks: { members: say("attachments.onlyMembers"), officials: say("attachments.onlyOfficials") },
  };
}
