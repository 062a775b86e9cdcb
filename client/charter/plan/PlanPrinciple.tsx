import plus from "lucide/dist/esm/icons/plus.mjs";
import { useWords } from "../../i18n.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { PrincipleIcon } from "../PrincipleIcon.tsx";
import type { Worded } from "../usePrinciples.ts";
import { ActionRow } from "./ActionRow.tsx";
import type { ActionRead, PlanRoom } from "./plan.ts";

interface Props extends PlanRoom {
  principle: Worded;
  actions: readonly ActionRead[];
  onPlan: () => void;
}

/** What is planned under one principle. */
export function PlanPrinciple({ principle, actions, onPlan, ...room }: Props) {
  const say = useWords();
  return (
    <section className="plan-principle">
      <header>
        <h2>
          <PrincipleIcon kind={principle.kind} size={24} />
          {principle.name}
        </h2>
        {room.mayPlan && <IconButton icon={plus} label={say("plan.addUnder", { principle: principle.name })} onPress={onPlan} />}
      </header>
      {actions.length ? (
        <ul>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} {...room} />
          ))}
        </ul>
      ) : (
        <p className="plan-nothing">{say("plan.nothingUnder")}</p>
      )}
    </section>
  );
}
