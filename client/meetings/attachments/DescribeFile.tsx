import { useState } from "react";
import { longestAbout } from "../../../schema/meetings/attachment.ts";
import { isPicture } from "../../../schema/meetings/fileKind.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { DESCRIBE_FILE, type FileRead } from "../hanging.ts";
import { hangingOn } from "../useHanging.ts";
import { SeenBy } from "./SeenBy.tsx";

interface Props {
  meeting: string;
  hub: string;
  file: FileRead;
  onClose: () => void;
}

/** What a file shows, and who may see it. */
export function DescribeFile({ meeting, hub, file, onClose }: Props) {
  const say = useWords();
  const [about, setAbout] = useState(file.about ?? "");
  const [only, setOnly] = useState(file.only);
  const { run, problem, isBusy } = useDeed();
  const send = () =>
    run(async () => {
      await perform(hangingOn(meeting), DESCRIBE_FILE, { id: file.id, attachment: { about: about.trim() || null, only } });
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
      <SeenBy hub={hub} value={only} onChange={setOnly} />
    </FormDialog>
  );
}
