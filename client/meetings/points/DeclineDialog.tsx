import { useState } from "react";
import { longestPoint, whyNotDecline } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { DECLINE, type Point, preparedRoom } from "./points.ts";

interface Props {
  council: string;
  point: Point;
  onDone: () => void;
  onClose: () => void;
}

/** Declines a point, with an answer to whoever sent it in. */
export function DeclineDialog({ council, point, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [answer, setAnswer] = useState("");
  const [isTried, setTried] = useState(false);
  const decline = async () => {
    setTried(true);
    if (whyNotDecline(point, answer)) return;
    const done = await run(() => perform(preparedRoom(council), DECLINE, { id: point.id, answer }));
    if (!done) return;
    notify({ text: say("points.declining.done") });
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("points.declining.title", { title: point.title })}
      send={say("points.declining.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={decline}
      onClose={onClose}
    >
      <TextArea
        label={say("points.declining.answer")}
        hint={say("points.declining.hint")}
        value={answer}
        onChange={setAnswer}
        maxLength={longestPoint}
        whyNot={isTried ? whyNotDecline(point, answer) : undefined}
        autoFocus
      />
    </FormDialog>
  );
}
