import { Visibility } from "../../../schema/hubs.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import type { FileHolder } from "../../meetings/attachments/holder.ts";
import { ATTACH, DESCRIBE_FILE, filesOf, REMOVE_FILE } from "./files.ts";

/** What a document belongs to besides its agreement. */
export interface Of {
  decision?: string;
  followUp?: string;
}

/** An agreement as what files belong to: its parties and officials alone see one, unless it is said that everyone may. */
export function useAgreementHolder(agreement: string, of: Of): FileHolder {
  const say = useWords();
  const room = filesOf(agreement);
  return {
    address: `/api/agreements/${agreement}/files`,
    seenBy: [
      { only: Visibility.officials, name: say("agreementFiles.seen.officials") },
      { only: null, name: say("agreementFiles.seen.agreement") },
    ],
    attach: (sent) => perform(room, ATTACH, { agreement, file: { ...sent, ...of } }),
    describe: (id, file) => perform(room, DESCRIBE_FILE, { id, file }),
    remove: (id) => perform(room, REMOVE_FILE, { id }, { gone: [{ __typename: "AgreementFile", id }] }),
    removeWhat: say("agreementFiles.removeWhat"),
    marks: { officials: say("agreementFiles.onlyOfficials") },
  };
}
