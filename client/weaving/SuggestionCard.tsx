import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { KindMark } from "../actors/KindMark.tsx";
import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { PairFigure } from "./PairFigure.tsx";
import { PlanDialog } from "./PlanDialog.tsx";
import { ReasonDialog } from "./ReasonDialog.tsx";
import type { Introducing } from "./useIntroducing.ts";
import type { Suggested } from "./useSuggestions.ts";
import { useTelling } from "./useTelling.ts";

interface Props {
  suggested: Suggested;
  introducing: Introducing;
  /** Whether the two stand out on the map. */
  isLaid: boolean;
  onLay: (isLaid: boolean) => void;
  /** Told while the pointer or the focus is on the two. */
  onPass: (isHere: boolean) => void;
}

/** Two who should meet: why, who could introduce them, and what the reader wants to do about it. */
export function SuggestionCard({ suggested, introducing, isLaid, onLay, onPass }: Props) {
  const say = useWords();
  const tell = useTelling();
  const { map, mayEdit } = useMapRoom();
  const [doing, setDoing] = useState<"plan" | "passOver">();
  const { one, other, between, joins, reasons } = suggested;
  const pair = { one: one.name, other: other.name };
  const close = () => setDoing(undefined);
  const sentences = reasons.map(tell);
  return (
    <li className="intro" data-laid={isLaid || undefined}>
      <AriaButton className="intro-pair" aria-pressed={isLaid} onPress={() => onLay(!isLaid)} onHoverChange={onPass} onFocusChange={onPass}>
        <span className="unseen">{say("introductions.lay")}</span>
        <span>
          <KindMark kind={one.kind} active={one.active} /> {one.name}
        </span>
        <span>
          <KindMark kind={other.kind} active={other.active} /> {other.name}
        </span>
      </AriaButton>
      <PairFigure joins={joins} />
      <ul className="intro-why">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {mayEdit && (
        <div className="intro-acts">
          <Button onPress={() => setDoing("plan")} aria-label={say("introductions.takeOnPair", pair)}>
            {say("introductions.takeOn")}
          </Button>
          <Button weight="quiet" onPress={() => setDoing("passOver")} aria-label={say("introductions.notThisPair", pair)}>
            {say("introductions.notThis")}
          </Button>
        </div>
      )}
      {doing === "plan" && (
        <PlanDialog
          hub={map.hub.slug}
          title={say("introductions.pair", pair)}
          send={say("introductions.takeOn")}
          between={between}
          plan={{ through: between[0], why: sentences.join(" ") }}
          isNew
          onSend={(plan) => introducing.introduce(map.id, { ...plan, one: one.id, other: other.id }, suggested)}
          onClose={close}
        />
      )}
      {doing === "passOver" && (
        <ReasonDialog
          title={say("introductions.notThisPair", pair)}
          label={say("introductions.whyNotThis")}
          hint={say("introductions.whyNotThisHint")}
          send={say("introductions.dontSuggest")}
          onSend={(reason) => introducing.passOver(map.id, suggested, reason)}
          onClose={close}
        />
      )}
    </li>
  );
}
