import type { QuestionKind } from "../../../schema/agreements/followUp.ts";
import { GapLine } from "../../charter/GapLine.tsx";
import { Threads } from "../../charter/Threads.tsx";
import { useLanguage, useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import { dateInWords } from "../../ui/When.tsx";
import { partiesOf } from "../agreements.ts";
import { PartyMark } from "../PartyMark.tsx";
import { type Asker, all, type FollowUpRead } from "./followUps.ts";
import { sidesOf } from "./sides.ts";
import type { Question } from "./useQuestions.ts";

interface Props {
  followUp: FollowUpRead;
  asked: readonly Question[];
}

/** What all parties answered, side by side: how far apart they are as a picture and in words, and how that has changed. */
export function BothSides({ followUp, asked }: Props) {
  const say = useWords();
  const { language } = useLanguage();
  const earlier = all(followUp.agreement.followUps).filter(
    ({ id, dueOn, answers }) => id !== followUp.id && dueOn < followUp.dueOn && all(answers).some(({ isShown }) => isShown),
  );
  const rounds = [...earlier, followUp];
  const days = rounds.map(({ heldOn, dueOn }) => dateInWords(heldOn ?? dueOn, language));
  return (
    <Section title={say("followUps.both")}>
      <p className="follow-ups-lead">
        {say("followUps.scale")} {say("followUps.bothHow")} {earlier.length > 0 && say("followUps.overTime", { days: days.join(", ") })}
      </p>
      <ol className="both">
        {asked.map((question) => (
          <li key={question.kind}>
            <h3>{question.text}</h3>
            <div className="both-picture">
              <GapLine sides={sidesOf(all(followUp.answers), question.kind)} />
              {earlier.length > 0 && <Threads rounds={rounds.map(({ answers }) => sidesOf(all(answers), question.kind))} />}
            </div>
            <Gap followUp={followUp} kind={question.kind} />
            <ul className="both-said">
              {partiesOf(followUp.agreement).map((party) => (
                <Voice key={party.id} party={party} followUp={followUp} kind={question.kind} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** How far apart the two sides are, in words. */
function Gap({ followUp, kind }: { followUp: FollowUpRead; kind: QuestionKind }) {
  const say = useWords();
  const { Municipality, CivilSociety } = sidesOf(all(followUp.answers), kind);
  if (Municipality.mean === null || CivilSociety.mean === null) return null;
  const [one, other] = [Municipality.mean, CivilSociety.mean];
  if (one === other) return <p className="both-gap">{say("followUps.same", { mark: one })}</p>;
  const names = { Municipality: say("charter.rating.side.Municipality"), CivilSociety: say("charter.rating.side.CivilSociety") };
  const [high, low] = one > other ? [names.Municipality, names.CivilSociety] : [names.CivilSociety, names.Municipality];
  const gap = Math.round(Math.abs(one - other) * 10) / 10;
  return (
    <p className="both-gap" data-wide={gap >= 2 || undefined}>
      {say("followUps.gap", { high, low: low.toLocaleLowerCase(), mark: Math.max(one, other), other: Math.min(one, other), gap })}
    </p>
  );
}

/** What one party says to a question. */
function Voice({ party, followUp, kind }: { party: Asker; followUp: FollowUpRead; kind: QuestionKind }) {
  const say = useWords();
  const answer = all(followUp.answers).find((one) => one.party.id === party.id && one.isShown);
  const said = answer?.said.find((one) => one.kind === kind);
  const name = party.actor?.name ?? say("agreements.parties.hidden");
  return (
    <li data-party={party.side}>
      <p>
        <PartyMark side={party.side} />
        {!answer
          ? `${name}: ${say("followUps.hasNot").toLowerCase()}`
          : said?.mark == null
            ? say("followUps.gaveNone", { party: name })
            : say("followUps.gave", { party: name, mark: said.mark })}
      </p>
      {said?.words && <blockquote>{said.words}</blockquote>}
    </li>
  );
}
