import bell from "lucide/dist/esm/icons/bell.mjs";
import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { useState } from "react";
import { whyNotRemind, whyNotUntil } from "../../schema/weaving/inquiry.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { useDeeds } from "../live/useDeeds.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { notify } from "../ui/Notices.tsx";
import { Sure } from "../ui/Sure.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { BeginInquiry } from "./BeginInquiry.tsx";
import { CLOSE, EXTEND, type InquiryRead, REMIND, type ReplyRead } from "./inquiries.ts";

function Extend({ round, onClose }: { round: InquiryRead; onClose: () => void }) {
  const say = useWords();
  const { room } = useMapRoom();
  const deed = useDeeds(room);
  const [closesOn, setClosesOn] = useState(round.closesOn);
  const no = whyNotUntil(closesOn, today());
  const send = async () => {
    if (!no && (await deed(EXTEND, { id: round.id, closesOn }))) onClose();
  };
  return (
    <FormDialog
      title={say("inquiries.asking.extend")}
      send={say("house.ui.save")}
      isBusy={false}
      problem={undefined}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        label={say("inquiries.asking.until")}
        hint={say("inquiries.asking.untilHint")}
        value={closesOn}
        onChange={setClosesOn}
        whyNot={no}
      />
    </FormDialog>
  );
}

/** What a weaver does with a round that is open: reminds, asks more, moves its end, closes it. */
export function InquiryActions({ round, replies }: { round: InquiryRead; replies: readonly ReplyRead[] }) {
  const say = useWords();
  const sentence = useSentence();
  const { room } = useMapRoom();
  const deed = useDeeds(room);
  const [doing, setDoing] = useState<"more" | "extend" | "close">();
  const stop = () => setDoing(undefined);
  const waiting = replies.filter(({ state }) => state === "Asked");
  const whyNot = waiting.map((reply) => whyNotRemind(reply, new Date()));
  const no = whyNot.every(Boolean) ? whyNot[0] : undefined;
  const remind = async () => {
    if (await deed(REMIND, { inquiry: round.id })) notify({ text: say("inquiries.asking.reminded") });
  };
  return (
    <div className="inquiry-actions">
      <Button icon={bell} isDisabled={!waiting.length || !!no} onPress={remind}>
        {say("inquiries.asking.remindAll")}
      </Button>
      <Menu
        trigger={<IconButton icon={ellipsis} label={say("inquiries.asking.doWith", { name: round.title })} />}
        label={say("inquiries.asking.doWith", { name: round.title })}
        choices={[
          { id: "more", name: say("inquiries.asking.more"), onAction: () => setDoing("more") },
          { id: "extend", name: say("inquiries.asking.extend"), onAction: () => setDoing("extend") },
          { id: "close", name: say("inquiries.asking.close"), onAction: () => setDoing("close") },
        ]}
      />
      {waiting.length > 0 && no && <p className="panel-note">{sentence(no)}</p>}
      {doing === "more" && <BeginInquiry room={room} round={round} last={round.id} onClose={stop} />}
      {doing === "extend" && <Extend round={round} onClose={stop} />}
      {doing === "close" && (
        <Sure
          title={say("inquiries.asking.closeSure")}
          what={say("inquiries.asking.closeWhat")}
          yes={say("inquiries.asking.close")}
          onYes={() => deed(CLOSE, { id: round.id })}
          onClose={stop}
        />
      )}
    </div>
  );
}
