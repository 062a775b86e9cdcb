import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { useState } from "react";
import { useNavigate } from "react-router";
import { whyNotCall, whyNotHold, whyNotMove, whyNotRemove } from "../../schema/meetings/meeting.ts";
import { useUndoable } from "../hubs/useUndoable.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { Sure } from "../ui/Sure.tsx";
import { mayOpen, ToMeeting, useRuns } from "./live/MeetingLive.tsx";
import { MeetingForm } from "./MeetingForm.tsx";
import { MoveDialog } from "./MoveDialog.tsx";
import { CALL, CANCEL, HOLD, type MeetingOnPage, meetingRoom, type PlaceRead, REMOVE } from "./meetings.ts";

interface Props {
  meeting: MeetingOnPage;
  mayKeep: boolean;
  places: readonly PlaceRead[];
  onDone: () => void;
}

type Doing = "call" | "change" | "move" | "cancel" | "remove";

/** The question before something that others are told of, or the form of a change. */
function Dialogs({ meeting, doing, onDone, onClose }: Omit<Props, "mayKeep" | "places"> & { doing: Doing; onClose: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const undoable = useUndoable(meeting.hub.id, onDone);
  const { id, title, hub, council } = meeting;
  const room = meetingRoom(id);
  const over = () => {
    onDone();
    onClose();
  };
  const did = (text: string) => {
    notify({ text });
    onDone();
  };
  const remove = async () => {
    const { operation } = await perform(room, REMOVE, { id });
    undoable(say("meetings.plan.removed", { title }), operation);
    go(`/${hub.slug}/meetings`);
  };
  switch (doing) {
    case "change":
      return <MeetingForm council={council.id} meeting={meeting} onPlanned={over} onClose={onClose} />;
    case "move":
      return <MoveDialog meeting={meeting} onMoved={over} onClose={onClose} />;
    case "call":
      return (
        <Sure
          title={say("meetings.one.callSure", { title })}
          what={say("meetings.one.callWhat")}
          yes={say("meetings.one.call")}
          onYes={async () => {
            await perform(room, CALL, { id });
            did(say("meetings.one.called"));
          }}
          onClose={onClose}
        />
      );
    case "cancel":
      return (
        <Sure
          title={say("meetings.plan.cancelSure", { title })}
          what={say("meetings.plan.cancelWhat")}
          yes={say("meetings.plan.cancel")}
          onYes={async () => {
            await perform(room, CANCEL, { id });
            did(say("meetings.one.cancelled"));
          }}
          onClose={onClose}
        />
      );
    case "remove":
      return (
        <Sure
          title={say("meetings.plan.removeSure", { title })}
          what={say("meetings.plan.removeWhat")}
          yes={say("meetings.plan.remove")}
          onYes={remove}
          onClose={onClose}
        />
      );
  }
}

/** What can be done with a meeting: call to it and say that it was held come first, each when it is time. */
export function MeetingActions({ meeting, mayKeep, places, onDone }: Props) {
  const say = useWords();
  const reason = useReason();
  const [doing, setDoing] = useState<Doing>();
  const runs = useRuns(meeting);
  const now = new Date();
  const standing = meeting as never;
  const isCalled = places.some(({ calledAt }) => calledAt);
  const hold = () => perform(meetingRoom(meeting.id), HOLD, { id: meeting.id }).then(onDone, (no) => notify({ text: reason(no) }));
  const open = (id: Doing, name: string) => ({ id, name, onAction: () => setDoing(id) });
  const more = [
    open("change", say("meetings.plan.change")),
    ...(whyNotMove(standing, now) ? [] : [open("move", say("meetings.plan.move")), open("cancel", say("meetings.plan.cancel"))]),
    ...(whyNotRemove(meeting as never) ? [] : [open("remove", say("meetings.plan.remove"))]),
  ];
  return (
    <>
      {mayKeep && !whyNotCall(standing, 1, now) && (
        <Button weight={isCalled || runs || mayOpen({ meeting, runs, mayKeep }) ? "plain" : "primary"} onPress={() => setDoing("call")}>
          {say(isCalled ? "meetings.one.callMore" : "meetings.one.call")}
        </Button>
      )}
      <ToMeeting meeting={meeting} runs={runs} mayKeep={mayKeep} />
      {mayKeep && runs === null && meeting.state !== "Held" && !whyNotHold(standing, now) && (
        <Button weight={mayOpen({ meeting, runs, mayKeep }) ? "plain" : "primary"} onPress={() => void hold()}>
          {say("meetings.one.hold")}
        </Button>
      )}
      <a className="button plain" href={`/api/meetings/${meeting.id}/meeting.ics`} download>
        {say("meetings.one.add")}
      </a>
      {mayKeep && (
        <Menu
          label={say("meetings.plan.more")}
          trigger={<IconButton icon={ellipsis} label={say("meetings.plan.more")} weight="plain" />}
          choices={more}
        />
      )}
      {doing && <Dialogs meeting={meeting} doing={doing} onDone={onDone} onClose={() => setDoing(undefined)} />}
    </>
  );
}
