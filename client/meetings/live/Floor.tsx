import mic from "lucide/dist/esm/icons/mic.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { type FloorRule, TurnKind } from "../../../schema/meetings/live/floor.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { Select } from "../../ui/Select.tsx";
import { AskButtons } from "./AskButtons.tsx";
import { AskFor } from "./AskFor.tsx";
import { CALL, CHOOSE, LEAVE, liveRoom, YIELD } from "./documents.ts";
import type { Live } from "./useLiveMeeting.ts";
import { useTurnName } from "./useTurnName.ts";

/** Who has the floor and who is next, in the order in which they are called; those who lead the meeting call them. */
export function Floor({ live }: { live: Live }) {
  const say = useWords();
  const reason = useReason();
  const nameOf = useTurnName(live);
  const { meeting, sitting, speaking, waiting, takesPart, mayKeep } = live;
  const room = liveRoom(meeting.id);
  const tell = (no: unknown) => notify({ text: reason(no) });
  const does = (document: typeof CALL | typeof LEAVE | typeof YIELD, turn: string) =>
    void perform(room, document as typeof CALL, { turn }).catch(tell);
  const order = (floor: FloorRule) => void perform(room, CHOOSE, { id: meeting.id, floor }).catch(tell);
  const [next] = waiting;
  return (
    <Section title={say("live.floor")} action={mayKeep && <AskFor live={live} />}>
      {speaking && (
        <p className="speaks">
          <Icon of={mic} size={22} />
          <span>
            <small className="speaks-how">{say("live.speaking")}</small>
            <strong className="speaks-name">{nameOf(speaking)}</strong>
          </span>
          {mayKeep && <Button onPress={() => does(YIELD, speaking.id)}>{say("live.endTurn")}</Button>}
        </p>
      )}
      {mayKeep && next && (
        <Button weight="primary" onPress={() => does(CALL, next.id)}>
          {say("live.callNext", { name: nameOf(next) })}
        </Button>
      )}
      {waiting.length ? (
        <ol className="speakers">
          {waiting.map((turn) => (
            <li key={turn.id}>
              {mayKeep ? (
                <button
                  type="button"
                  className="speaker-call"
                  aria-label={say("live.call", { name: nameOf(turn) })}
                  onClick={() => does(CALL, turn.id)}
                >
                  {nameOf(turn)}
                </button>
              ) : (
                <span>{nameOf(turn)}</span>
              )}
              {turn.kind !== TurnKind.Speech && <small>{say(`live.turn.${turn.kind}`)}</small>}
              {mayKeep && <IconButton icon={x} label={say("live.strike", { name: nameOf(turn) })} onPress={() => does(LEAVE, turn.id)} />}
            </li>
          ))}
        </ol>
      ) : (
        !speaking && <p className="floor-empty">{say("live.floorEmpty")}</p>
      )}
      {takesPart && <AskButtons live={live} />}
      {mayKeep && sitting && (
        <Select
          label={say("live.floorOrder")}
          choices={[
            { id: "AsAsked", name: say("live.asAsked") },
            { id: "FirstFirst", name: say("live.firstFirst") },
          ]}
          value={sitting.floor}
          onChange={order}
        />
      )}
    </Section>
  );
}
