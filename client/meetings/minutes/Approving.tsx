import { useState } from "react";
import { whyNotAskForChange } from "../../../schema/meetings/minutes.ts";
import { useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { APPROVE, CHANGE, type MinutesRead } from "./minutes.ts";

interface Props {
  minutes: MinutesRead;
  onDone: () => void;
}

/** What is asked of whoever is to approve: whether the minutes are right, or what is to be changed. */
export function Approving({ minutes, onDone }: Props) {
  const say = useWords();
  const [doing, setDoing] = useState<"approve" | "change">();
  return (
    <section className="approving" aria-labelledby="approving">
      <h2 id="approving">{say("minutes.yours")}</h2>
      <p className="minutes-note">{say("minutes.yoursWhat")}</p>
      <div className="approving-choices">
        <Button weight="primary" onPress={() => setDoing("approve")}>
          {say("minutes.approve")}
        </Button>
        <Button onPress={() => setDoing("change")}>{say("minutes.change")}</Button>
      </div>
      {doing && <Answer minutes={minutes} doing={doing} onDone={onDone} onClose={() => setDoing(undefined)} />}
    </section>
  );
}

/** Approves them, or asks for a change: with a word if one likes, or saying what. */
function Answer({ minutes, doing, onDone, onClose }: Props & { doing: "approve" | "change"; onClose: () => void }) {
  const say = useWords();
  const [comment, setComment] = useState("");
  const [isTried, setTried] = useState(false);
  const { run, problem, isBusy } = useDeed();
  const { id, digest, version } = minutes;
  const isChange = doing === "change";
  const no = isChange ? whyNotAskForChange(minutes, { version, answer: "Waiting", hasAccount: true }, digest ?? "", comment) : undefined;
  const variables = { id, digest: digest ?? "", comment };
  const send = async () => {
    setTried(true);
    if (no) return;
    const done = await run(async () => {
      if (isChange) await client.mutate({ mutation: CHANGE, variables });
      else await client.mutate({ mutation: APPROVE, variables });
      return true;
    });
    if (!done) return;
    notify({ text: say(isChange ? "minutes.changed" : "minutes.approved") });
    onClose();
    onDone();
  };
  return (
    <FormDialog
      title={say(isChange ? "minutes.change" : "minutes.yours")}
      send={say(isChange ? "minutes.changeSend" : "minutes.approve")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      {!isChange && <p>{say("minutes.yoursWhat")}</p>}
      <TextArea
        label={say(isChange ? "minutes.changeWhat" : "minutes.comment")}
        hint={isChange ? say("minutes.changeHint") : undefined}
        rows={3}
        autoFocus={isChange}
        value={comment}
        onChange={setComment}
        whyNot={isTried ? no : undefined}
      />
    </FormDialog>
  );
}
