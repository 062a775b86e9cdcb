import { useWords } from "../i18n.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { AskDialog } from "./AskDialog.tsx";
import type { AskingRead, IntroductionRead } from "./introductions.ts";
import { OutcomeDialog } from "./OutcomeDialog.tsx";
import { PlanDialog } from "./PlanDialog.tsx";
import { ReasonDialog } from "./ReasonDialog.tsx";
import type { Introducing } from "./useIntroducing.ts";

/** What somebody is about to do with an introduction. */
export type Doing =
  | { what: "ask"; actor: { id: string; name: string } }
  | { what: "answer"; asking: AskingRead }
  | { what: "made" | "later" | "decline" | "change" | "reopen" };

interface Props {
  doing: Doing;
  introduction: IntroductionRead;
  introducing: Introducing;
  onClose: () => void;
}

/** The dialog for what is being done with an introduction. */
export function IntroductionDialogs({ doing, introduction, introducing, onClose }: Props) {
  const say = useWords();
  const pair = { one: introduction.one.name, other: introduction.other.name };
  const common = { introduction, introducing, onClose };
  if (doing.what === "ask") return <AskDialog {...common} actor={doing.actor} />;
  if (doing.what === "answer") return <AnswerDialog asking={doing.asking} introducing={introducing} onClose={onClose} />;
  if (doing.what === "made") return <OutcomeDialog {...common} state="Made" />;
  if (doing.what === "later") return <OutcomeDialog {...common} state="Later" />;
  if (doing.what === "change")
    return (
      <PlanDialog
        hub={introduction.hub.slug}
        title={say("introductions.changePair", pair)}
        send={say("house.ui.save")}
        between={introduction.through ? [introduction.through] : []}
        plan={introduction}
        onSend={(plan) => introducing.describe(introduction, plan)}
        onClose={onClose}
      />
    );
  if (doing.what === "reopen")
    return (
      <ReasonDialog
        title={say("introductions.reopenPair", pair)}
        label={say("introductions.reopenWhy")}
        send={say("introductions.reopen")}
        onSend={(reason) => introducing.reopen(introduction, reason)}
        onClose={onClose}
      />
    );
  return (
    <ReasonDialog
      title={say("introductions.declinePair", pair)}
      label={say("introductions.declineWhy")}
      send={say("introductions.declineSave")}
      onSend={(outcome) => introducing.conclude(introduction, { state: "Declined", outcome })}
      onClose={onClose}
    />
  );
}
