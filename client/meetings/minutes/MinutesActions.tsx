import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import printer from "lucide/dist/esm/icons/printer.mjs";
import { useState } from "react";
import { whyNotCorrect, whyNotPublish, whyNotRecall } from "../../../schema/meetings/minutes.ts";
import { useLanguage, useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { type MeetingRead, type MinutesRead, RECALL, SEND } from "./minutes.ts";
import { PublishDialog } from "./PublishDialog.tsx";

interface Props {
  meeting: MeetingRead;
  minutes: MinutesRead;
  mayKeep: boolean;
  onDone: () => void;
}

type Doing = "send" | "recall" | "publish" | "correct";

/** What can be done with minutes: the next step of those who keep the council first, and taking them away on paper or for Word. */
export function MinutesActions({ meeting, minutes, mayKeep, onDone }: Props) {
  const say = useWords();
  const { language } = useLanguage();
  const [doing, setDoing] = useState<Doing>();
  const { state, publishedAt } = minutes;
  const mayPublish = (["public", "members", "officials"] as const).some((wished) => !whyNotPublish(minutes, meeting, wished));
  const more = [
    ...(whyNotRecall(minutes) ? [] : [{ id: "recall", name: say("minutes.recall"), onAction: () => setDoing("recall") }]),
    ...(mayPublish && publishedAt ? [{ id: "publish", name: say("minutes.publish"), onAction: () => setDoing("publish") }] : []),
    ...(whyNotCorrect(minutes, "x") ? [] : [{ id: "correct", name: say("minutes.correct"), onAction: () => setDoing("correct") }]),
  ];
  return (
    <>
      {mayKeep && state === "Draft" && (
        <Button weight="primary" onPress={() => setDoing("send")}>
          {say("minutes.send")}
        </Button>
      )}
      {mayKeep && mayPublish && !publishedAt && (
        <Button weight="primary" onPress={() => setDoing("publish")}>
          {say("minutes.publish")}
        </Button>
      )}
      <a className="button plain" href={`/api/meetings/${meeting.id}/minutes.docx?language=${language}`} download>
        {say("minutes.word")}
      </a>
      <Button icon={printer} onPress={() => print()}>
        {say("minutes.print")}
      </Button>
      {mayKeep && more.length > 0 && (
        <Menu
          label={say("minutes.more")}
          trigger={<IconButton icon={ellipsis} label={say("minutes.more")} weight="plain" />}
          choices={more}
        />
      )}
      {doing && <Dialogs meeting={meeting} minutes={minutes} doing={doing} onDone={onDone} onClose={() => setDoing(undefined)} />}
    </>
  );
}

function Dialogs({ meeting, minutes, doing, onDone, onClose }: Omit<Props, "mayKeep"> & { doing: Doing; onClose: () => void }) {
  const say = useWords();
  const variables = { id: minutes.id };
  const did = (text: string) => {
    notify({ text });
    onDone();
  };
  if (doing === "publish")
    return <PublishDialog meeting={meeting} minutes={minutes} onDone={() => did(say("minutes.publishDone"))} onClose={onClose} />;
  if (doing === "correct") return <CorrectDialog minutes={minutes} onDone={() => did(say("minutes.corrected"))} onClose={onClose} />;
  return doing === "send" ? (
    <Sure
      title={say("minutes.sendSure")}
      what={say("minutes.sendWhat")}
      yes={say("minutes.send")}
      onYes={async () => {
        await client.mutate({ mutation: SEND, variables });
        did(say("minutes.sent"));
      }}
      onClose={onClose}
    />
  ) : (
    <Sure
      title={say("minutes.recallSure")}
      what={say("minutes.recallWhat")}
      yes={say("minutes.recall")}
      onYes={async () => {
        await client.mutate({ mutation: RECALL, variables });
        did(say("minutes.recalled"));
      }}
      onClose={onClose}
    />
  );
}
