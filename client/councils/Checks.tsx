import alert from "lucide/dist/esm/icons/circle-alert.mjs";
import check from "lucide/dist/esm/icons/circle-check.mjs";
import { type Check, tallyOf } from "../../schema/councils/composition.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { today } from "../ui/today.ts";
import type { PlainSeat } from "./councils.ts";
import { SideMark } from "./SideMark.tsx";
import "./Checks.css";

/** What is demanded of a council's composition, and whether it holds: each with a sign and in words. */
export function Checks({ checks, seats }: { checks: readonly Check[]; seats: readonly PlainSeat[] }) {
  const say = useWords();
  const sentence = useSentence();
  const genders = tallyOf(seats, today()).filter(({ women, men, others }) => women + men + others > 0);
  if (!checks.length && !genders.length) return <p className="checks-none">{say("councils.rule.none")}</p>;
  return (
    <>
      <ul className="checks">
        {checks.map(({ rule, side, isMet, said }) => (
          <li key={`${rule} ${side}`} data-met={isMet}>
            <Icon of={isMet ? check : alert} size={18} />
            <span>
              <span className="unseen">{say(isMet ? "councils.rule.met" : "councils.rule.notMet")}: </span>
              {side && <b>{say(`councils.side.${side}`)}: </b>}
              {sentence(said)}
            </span>
          </li>
        ))}
      </ul>
      {genders.length > 0 && (
        <ul className="checks-genders">
          {genders.map(({ side, women, men }) => (
            <li key={side}>
              <SideMark side={side} />
              {say(`councils.side.${side}`)}: {say("councils.seats.genders", { women, men })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
