import paperclip from "lucide/dist/esm/icons/paperclip.mjs";
import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { longestAbout, mostFile } from "../../../schema/meetings/attachment.ts";
import { fileKinds } from "../../../schema/meetings/fileKind.ts";
import { useSentence, useWords } from "../../i18n.tsx";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { FileHolder } from "./holder.ts";
import { SeenBy } from "./SeenBy.tsx";
import type { Way } from "./sendFile.ts";
import { type Problem, useAttaching } from "./useAttaching.ts";
import { useSizeWords } from "./useSizeWords.ts";

const accepted = Object.values(fileKinds).flatMap(({ endings, media }) => [...endings.map((ending) => `.${ending}`), media]);
const isPictureFile = ({ type }: File) => type.startsWith("image/");

interface Props {
  holder: FileHolder;
  /** What else is said of a file, by whom it is attached. */
  children?: ReactNode;
  onDone: () => void;
}

/** Where a file is chosen, described and sent to what it belongs to. */
export function AttachForm({ holder, children, onDone }: Props) {
  const say = useWords();
  const size = useSizeWords();
  const [file, setFile] = useState<File>();
  const [about, setAbout] = useState("");
  const [only, setOnly] = useState(holder.seenBy[0]!.only);
  const { way, problem, attach, stop, forget } = useAttaching(holder);
  const send = async () => {
    if (!file || !(await attach(file, { about: about.trim() || null, only }))) return;
    announce(say("attachments.attached", { name: file.name }));
    onDone();
  };
  const cancel = () => {
    stop();
    if (way) announce(say("attachments.stopped"));
    else onDone();
  };
  const choose = (list: FileList | null) => {
    forget();
    if (list?.[0]) setFile(list[0]);
  };
  return (
    <form
      className="attach-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="attach-choose">
        <FileTrigger acceptedFileTypes={accepted} onSelect={choose}>
          <Button icon={paperclip} isDisabled={!!way}>
            {say(file ? "attachments.another" : "attachments.choose")}
          </Button>
        </FileTrigger>
        <p className="attach-hint">
          {file
            ? say("attachments.chosen", { name: file.name, size: size(file.size) })
            : say("attachments.kinds", { most: mostFile / 2 ** 20 })}
        </p>
      </div>
      {file && !way && (
        <>
          <TextField
            label={say(isPictureFile(file) ? "attachments.aboutPicture" : "attachments.about")}
            hint={isPictureFile(file) && say("attachments.aboutPictureHint")}
            value={about}
            onChange={setAbout}
            maxLength={longestAbout}
          />
          {children}
          <SeenBy seenBy={holder.seenBy} value={only} onChange={setOnly} />
        </>
      )}
      {way && file && <Going name={file.name} way={way} />}
      <Why problem={problem} />
      <div className="attach-deeds">
        {!way && (
          <Button type="submit" isDisabled={!file}>
            {say("attachments.send")}
          </Button>
        )}
        <Button weight="quiet" onPress={cancel}>
          {say("attachments.stop")}
        </Button>
      </div>
    </form>
  );
}

/** How far a file has come, as a bar and in words. */
function Going({ name, way: { share, isHeld } }: { name: string; way: Way }) {
  const say = useWords();
  const percent = Math.floor(100 * share);
  const said = isHeld ? say("attachments.again") : say("attachments.sent", { percent });
  return (
    <ProgressBar className="attach-going" value={percent} aria-label={say("attachments.sending", { name })} valueLabel={said}>
      <span>{say("attachments.sending", { name })}</span>
      <progress value={percent} max={100} aria-hidden="true" />
      <span>{said}</span>
    </ProgressBar>
  );
}

function Why({ problem }: { problem: Problem | undefined }) {
  const sentence = useSentence();
  const reason = useReason();
  if (!problem) return null;
  return (
    <p className="refused" role="alert">
      {"no" in problem ? sentence(problem.no) : "said" in problem ? problem.said : reason(problem.problem)}
    </p>
  );
}
