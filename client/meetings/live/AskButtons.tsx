import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import hand from "lucide/dist/esm/icons/hand.mjs";
import { TurnKind } from "../../../schema/meetings/live/floor.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { ASK, LEAVE, liveRoom, YIELD } from "./documents.ts";
import type { Live } from "./useLiveMeeting.ts";

/** One's own way to the floor: one large button, and where one stands once it is pressed. On a phone it is always within reach. */
export function AskButtons({ live }: { live: Live }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const { meeting, own, speaking, waiting } = live;
  const room = liveRoom(meeting.id);
  const place = waiting.findIndex((turn) => !!own && turn.place === own.id);
  const isSpeaking = !!own && speaking?.place === own.id;
  const ask = (kind: TurnKind) => void run(() => perform(room, ASK, { id: meeting.id, kind }));
  const others = [
    { id: "reply", name: say("live.askReply"), onAction: () => ask(TurnKind.Reply) },
    { id: "order", name: say("live.askOrder"), onAction: () => ask(TurnKind.Order) },
  ];
  return (
    <div className="ask" data-state={isSpeaking ? "speaking" : place >= 0 ? "waiting" : undefined}>
      <Refused problem={problem} />
      <div className="ask-row">
        {isSpeaking && <strong className="ask-where">{say("live.youSpeak")}</strong>}
        {!isSpeaking && place >= 0 && (
          <strong className="ask-where">{place ? say("live.yourPlace", { place: place + 1 }) : say("live.yourNext")}</strong>
        )}
        {isSpeaking && (
          <Button isPending={isBusy} onPress={() => void run(() => perform(room, YIELD, { turn: speaking.id }))}>
            {say("live.done")}
          </Button>
        )}
        {!isSpeaking && place >= 0 && (
          <Button isPending={isBusy} onPress={() => void run(() => perform(room, LEAVE, { turn: waiting[place]!.id }))}>
            {say("live.leave")}
          </Button>
        )}
        {!isSpeaking && place < 0 && (
          <>
            <Button weight="primary" icon={hand} isPending={isBusy} onPress={() => ask(TurnKind.Speech)}>
              {say("live.ask")}
            </Button>
            <Menu
              trigger={<IconButton icon={ellipsis} label={say("live.askMore")} weight="plain" />}
              label={say("live.askMore")}
              choices={others}
            />
          </>
        )}
      </div>
    </div>
  );
}
