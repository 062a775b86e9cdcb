import { useWords } from "../../i18n.tsx";
import { partiesOf } from "../agreements.ts";
import { PartyMark } from "../PartyMark.tsx";
import type { FollowUpRead } from "./followUps.ts";

/** Which parties have answered, before anybody sees what. */
export function WhoHasAnswered({ followUp: { answeredBy, agreement } }: { followUp: FollowUpRead }) {
  const say = useWords();
  const has = (party: string) => answeredBy.some(({ id }) => id === party);
  return (
    <div className="follow-up-who">
      <p>{say("followUps.lead")}</p>
      <ul className="follow-up-answered">
        {partiesOf(agreement).map(({ id, side, actor }) => (
          <li key={id} data-has={has(id) || undefined}>
            <PartyMark side={side} />
            <span>{actor?.name ?? say("agreements.parties.hidden")}</span>
            <span className="tag">{say(has(id) ? "followUps.hasAnswered" : "followUps.hasNot")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
