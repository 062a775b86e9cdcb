import paperclip from "lucide/dist/esm/icons/paperclip.mjs";
import { useState } from "react";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { useHanging, useHangingLive } from "../useHanging.ts";
import { AttachForm } from "./AttachForm.tsx";
import { FileList } from "./FileList.tsx";
import { useMeetingHolder } from "./useMeetingHolder.ts";

/** The files that belong to a meeting as a whole, and go with its summons. */
export function MeetingFiles({ meeting: id }: { meeting: string }) {
  const say = useWords();
  const { rights } = useMe();
  const { meeting, hasAgenda, files } = useHanging(id);
  // Where an agenda is written, what hangs on it is listened for there.
  useHangingLive(id, !hasAgenda);
  const holder = useMeetingHolder(id, meeting?.hub.id ?? "");
  const [isAdding, setAdding] = useState(false);
  if (!meeting) return null;
  const own = files.filter(({ onItem }) => onItem === null);
  const mayAdd = !whyNotSitIn(rights, meeting);
  if (!own.length && !mayAdd) return null;
  return (
    <Section
      title={say("attachments.title")}
      action={
        mayAdd &&
        !isAdding && (
          <Button weight="quiet" icon={paperclip} onPress={() => setAdding(true)}>
            {say("attachments.add")}
          </Button>
        )
      }
    >
      {own.length > 0 && <FileList holder={holder} files={own} mayChange={mayAdd} />}
      {!own.length && !isAdding && <p className="files-none">{say("attachments.none")}</p>}
      {isAdding && <AttachForm holder={holder} onDone={() => setAdding(false)} />}
    </Section>
  );
}
