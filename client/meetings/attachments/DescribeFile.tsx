import { useState } from "react";
import { longestAbout } from "../../../schema/meetings/attachment.ts";
import { isPicture } from "../../../schema/meetings/fileKind.ts";
import { useWords } from "../../i18n.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import type { FileHolder, FileRead } from "./holder.ts";
import { SeenBy } from "./SeenBy.tsx";

interface Props {
  holder: FileHolder;
  file: FileRead;
  onClose: () => void;
}

/** What a file shows, and who may see it. */
export function DescribeFile({ holder, file, onClose }: Props) {
  const say = useWords();
  const [about, setAbout] = useState(file.about ?? "");
  const [only, setOnly] = useState(file.only);
  const { run, problem, isBusy } = useDeed();
  const send = () =>
    run(async () => {
      await holder.describe(file.id, { about: about.trim() || null, only });
      onClose();
    });
  return (
    <FormDialog title={file.name} send={say("house.ui.save")} isBusy={isBusy} problem={problem} onSend={send} onClose={onClose}>
      <TextField
        label={say(isPicture(file.kind) ? "attachments.aboutPicture" : "attachments.about")}
        hint={isPicture(file.kind) && say("attachments.aboutPictureHint")}
        value={about}
        onChange={setAbout}
        maxLength={longestAbout}
        autoFocus
      />
      <SeenBy seenBy={holder.seenBy} value={only} onChange={setOnly} />
    </FormDialog>
  );
}
