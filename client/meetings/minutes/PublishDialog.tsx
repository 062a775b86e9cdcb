import { useState } from "react";
import { whyNotPublish } from "../../../schema/meetings/minutes.ts";
import { useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type MeetingRead, type MinutesRead, PUBLISH } from "./minutes.ts";

interface Props {
  meeting: MeetingRead;
  minutes: MinutesRead;
  onDone: () => void;
  onClose: () => void;
}

const names = { public: "publishPublic", members: "publishMembers", officials: "publishOfficials" } as const;
type Circle = keyof typeof names;

/** Publishes approved minutes: for everyone, or for fewer. Only those are offered who may see the meeting. */
export function PublishDialog({ meeting, minutes, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const choices = (Object.keys(names) as Circle[]).filter((wished) => !whyNotPublish(minutes, meeting, wished));
  const [chosen, setChosen] = useState<Circle>(choices[0]!);
  const publish = async () => {
    if (!(await run(() => client.mutate({ mutation: PUBLISH, variables: { id: minutes.id, visibility: chosen } })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("minutes.publishSure")}
      send={say("minutes.publish")}
      isBusy={isBusy}
      problem={problem}
      onSend={publish}
      onClose={onClose}
    >
      <Radios
        label={say("minutes.publishSure")}
        value={chosen}
        onChange={setChosen}
        choices={choices.map((id) => ({ id, name: say(`minutes.${names[id]}`) }))}
      />
      <p className="minutes-note">{say("minutes.publishWhat")}</p>
    </FormDialog>
  );
}
