import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { isConcluded, lastAsked, nextIn, whyNotAsk } from "../../schema/weaving/introduction.ts";
import { usePersonName } from "../access/usePersonName.ts";
import { KindMark } from "../actors/KindMark.tsx";
import { useLanguage, useWords } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { today } from "../ui/today.ts";
import { Day } from "../ui/When.tsx";
import { type Doing, IntroductionDialogs } from "./IntroductionDialogs.tsx";
import type { AskingRead, IntroductionRead } from "./introductions.ts";
import { Late } from "./Late.tsx";
import type { Introducing } from "./useIntroducing.ts";

function Askings({ askings }: { askings: readonly AskingRead[] }) {
  const say = useWords();
  const personName = usePersonName();
  if (!askings.length) return null;
  return (
    <ul className="intro-askings">
      {askings.map(({ id, actor, answer, askedOn, person, note, contacts }) => {
        const values = { actor: actor.name, answer: say(`introductions.answer.${answer}`), day: () => <Day on={askedOn} /> };
        return (
          <li key={id} data-answer={answer}>
            {person
              ? say.rich("introductions.asked", { ...values, by: personName(person) })
              : say.rich("introductions.askedByGone", values)}
            {contacts.length > 0 && ` (${contacts.map(({ name }) => name).join(", ")})`}
            {note && <q>{note}</q>}
          </li>
        );
      })}
    </ul>
  );
}

/** Who has taken it on, by when, and through whom; or on which day it was over. */
function Facts({ introduction, isLate }: { introduction: IntroductionRead; isLate: boolean }) {
  const say = useWords();
  const personName = usePersonName();
  const { person, due, through, state, concludedOn } = introduction;
  const on = isConcluded(introduction) ? concludedOn : due;
  return (
    <p className="intro-facts">
      <span>{person ? say("introductions.by", { name: personName(person) }) : say("introductions.byNobody")}</span>
      {on && !isConcluded(introduction) && (
        <span>{say.rich(state === "Later" ? "introductions.backOn" : "introductions.dueOn", { day: () => <Day on={on} /> })}</span>
      )}
      {on && isConcluded(introduction) && <Day on={on} />}
      {isLate && due && <Late since={due} />}
      {through && !isConcluded(introduction) && <span>{say("introductions.throughSeveral", { actors: through.name })}</span>}
    </p>
  );
}

interface Props {
  introduction: IntroductionRead;
  introducing: Introducing;
  /** Whether the reader weaves the map that it began on. */
  mayEdit: boolean;
  /** What stands at its top besides, for instance on which map it is. */
  above?: ReactNode;
}

/** The buttons for what comes next, and a menu with the rest. */
function Acts({ introduction, onDo }: { introduction: IntroductionRead; onDo: (doing: Doing) => void }) {
  const say = useWords();
  const { one, other } = introduction;
  const pair = { one: one.name, other: other.name };
  const askings = nodesOf(introduction.askings);
  const whole = { ...introduction, askings };
  const { step, actors } = nextIn(whole, today());
  const two = [one, other].filter(({ id }) => actors.includes(id));
  const mayAsk = two.filter((actor) => !whyNotAsk(whole, { actor }, today()));
  const unanswered = two.flatMap((actor) => {
    const asked = lastAsked(whole, actor.id);
    return asked?.answer === "Waiting" ? askings.filter(({ id }) => id === (asked as AskingRead).id) : [];
  });
  if (isConcluded(introduction))
    return (
      <div className="intro-acts">
        {(introduction.state === "Declined" || !introduction.ties.edges.length) && (
          <Button weight="quiet" onPress={() => onDo({ what: "reopen" })} aria-label={say("introductions.reopenPair", pair)}>
            {say("introductions.reopen")}
          </Button>
        )}
      </div>
    );
  const rest = [
    ...(step === "bring" ? [] : [{ id: "met", name: say("introductions.met"), onAction: () => onDo({ what: "made" }) }]),
    { id: "change", name: say("introductions.change"), onAction: () => onDo({ what: "change" }) },
    { id: "later", name: say("introductions.later"), onAction: () => onDo({ what: "later" }) },
    { id: "decline", name: say("introductions.decline"), onAction: () => onDo({ what: "decline" }) },
  ];
  return (
    <div className="intro-acts">
      {step === "bring" && <Button onPress={() => onDo({ what: "made" })}>{say("introductions.met")}</Button>}
      {(step === "ask" || step === "takeUp") &&
        mayAsk.map((actor) => (
          <Button key={actor.id} onPress={() => onDo({ what: "ask", actor })}>
            {say("introductions.askWhom", { actor: actor.name })}
          </Button>
        ))}
      {unanswered.map((asking) => (
        <Button
          key={asking.id}
          onPress={() => onDo({ what: "answer", asking })}
          aria-label={say("introductions.answeredBy", { actor: asking.actor.name })}
        >
          {say("introductions.answered")}
        </Button>
      ))}
      <Menu
        label={say("introductions.moreOn", pair)}
        trigger={<IconButton icon={ellipsis} label={say("introductions.moreOn", pair)} />}
        choices={rest}
      />
    </div>
  );
}

/** One introduction: the two, what comes next, who sees to it and by when, who was asked and what they said. */
export function IntroductionCard({ introduction, introducing, mayEdit, above }: Props) {
  const say = useWords();
  const { language } = useLanguage();
  const [doing, setDoing] = useState<Doing>();
  const { one, other, why, outcome, hub, state } = introduction;
  const askings = nodesOf(introduction.askings);
  const { step, actors, isLate } = nextIn({ ...introduction, askings }, today());
  const named = [one, other].filter(({ id }) => actors.includes(id)).map(({ name }) => name);
  const [tie] = nodesOf(introduction.ties);
  return (
    <>
      {above}
      <p className="intro-names">
        {[one, other].map(({ id, name, kind, active }) => (
          <span key={id}>
            <KindMark kind={kind} active={active} /> <Link to={`/${hub.slug}/actors/${id}`}>{name}</Link>
          </span>
        ))}
      </p>
      {isConcluded(introduction) ? (
        <p className="intro-step" data-state={state}>
          {say(`introductions.state.${state}`)}
          {state === "Made" && tie?.since && <span>{say.rich("introductions.tieSince", { day: () => <Day on={tie.since!} /> })}</span>}
        </p>
      ) : (
        <p className="intro-step" data-state={state}>
          {say(`introductions.step.${step}`, { actors: new Intl.ListFormat(language).format(named) })}
        </p>
      )}
      <Facts introduction={introduction} isLate={isLate} />
      {outcome && <p className="intro-note">{outcome}</p>}
      {why && !isConcluded(introduction) && <p className="intro-note">{why}</p>}
      <Askings askings={askings} />
      {mayEdit && <Acts introduction={introduction} onDo={setDoing} />}
      {doing && (
        <IntroductionDialogs doing={doing} introduction={introduction} introducing={introducing} onClose={() => setDoing(undefined)} />
      )}
    </>
  );
}
