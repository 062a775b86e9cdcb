import late from "lucide/dist/esm/icons/circle-alert.mjs";
import done from "lucide/dist/esm/icons/circle-check.mjs";
import planned from "lucide/dist/esm/icons/circle-dashed.mjs";
import underway from "lucide/dist/esm/icons/circle-dot.mjs";
import dropped from "lucide/dist/esm/icons/circle-slash.mjs";
import type { PlanState } from "../../../schema/charter/plan.ts";
import { useWords } from "../../i18n.tsx";
import { Icon, type IconNode } from "../../ui/Icon.tsx";

const icons: Record<PlanState, IconNode> = { Planned: planned, Underway: underway, Done: done, Dropped: dropped };

/** How far an action has come, as a sign and a word; and that it is overdue. */
export function PlanStateMark({ state, isLate }: { state: PlanState; isLate: boolean }) {
  const say = useWords();
  return (
    <p className="plan-state" data-state={state}>
      <span>
        <Icon of={icons[state]} size={18} />
        {say(`plan.states.${state}`)}
      </span>
      {isLate && (
        <b className="plan-late">
          <Icon of={late} size={18} />
          {say("plan.overdue")}
        </b>
      )}
    </p>
  );
}
