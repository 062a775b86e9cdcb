import chair from "lucide/dist/esm/icons/armchair.mjs";
import alert from "lucide/dist/esm/icons/circle-alert.mjs";
import check from "lucide/dist/esm/icons/circle-check.mjs";
import clock from "lucide/dist/esm/icons/clock-alert.mjs";
import type { ReactNode } from "react";
import { useWords } from "../i18n.tsx";
import { Icon, type IconNode } from "../ui/Icon.tsx";
import type { Glance } from "./stateOf.ts";

const State = ({ icon, look, children }: { icon: IconNode; look: "good" | "due" | "broken"; children: ReactNode }) => (
  <li className={`council-state ${look}`}>
    <Icon of={icon} size={16} />
    {children}
  </li>
);

/** How a council is, what needs somebody first: each with a sign and in words. */
export function States({ of: { endedOn, vacant, soon, isUneven, isBroken } }: { of: Glance }) {
  const say = useWords();
  if (endedOn) return <span className="tag">{say("councils.state.ended")}</span>;
  return (
    <ul className="council-states">
      {isUneven && (
        <State icon={alert} look="broken">
          {say("councils.state.uneven")}
        </State>
      )}
      {isBroken && (
        <State icon={alert} look="broken">
          {say("councils.state.rule")}
        </State>
      )}
      {vacant > 0 && (
        <State icon={chair} look="due">
          {say("councils.state.vacant", { count: vacant })}
        </State>
      )}
      {soon > 0 && (
        <State icon={clock} look="due">
          {say("councils.state.soon", { count: soon })}
        </State>
      )}
      {!isUneven && !isBroken && !vacant && !soon && (
        <State icon={check} look="good">
          {say("councils.state.fine")}
        </State>
      )}
    </ul>
  );
}
