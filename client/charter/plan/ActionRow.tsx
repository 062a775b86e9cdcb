import pencil from "lucide/dist/esm/icons/pencil.mjs";
import { useState } from "react";
import { isLate, whyNotReport } from "../../../schema/charter/plan.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import { usePrinciples } from "../usePrinciples.ts";
import { ActionDialog } from "./ActionDialog.tsx";
import { NoteDialog } from "./NoteDialog.tsx";
import { Notes } from "./Notes.tsx";
import { PlanStateMark } from "./PlanStateMark.tsx";
import type { ActionRead, PlanRoom } from "./plan.ts";
import { useOwners } from "./usePlan.ts";

/** One thing that the plan promises: what, who, until when, how far it has come, and what has been noted of how it goes. */
export function ActionRow({ action, ...room }: PlanRoom & { action: ActionRead }) {
  const say = useWords();
  const { rights, me } = useMe();
  const { hub, worded } = usePrinciples(room.slug);
  const owners = useOwners()(action);
  const [doing, setDoing] = useState<"change" | "note">();
  const late = isLate(action, today());
  const isTheirs = !!hub && !!me && !whyNotReport(rights, { hub, council: null, ...action }, me.person.id);
  const close = () => setDoing(undefined);
  return (
    <li className="plan-action">
      <div className="plan-what">
        <p className="plan-text">{action.text}</p>
        <p className="plan-facts">
          <span>{owners.length ? owners.join(", ") : say("plan.nobody")}</span>
          <span>{action.dueOn ? say.rich("plan.dueOn", { day: () => <Day on={action.dueOn!} /> }) : say("plan.noDay")}</span>
        </p>
        <Notes notes={nodesOf(action.notes)} {...room} />
      </div>
      <PlanStateMark state={action.state} isLate={late} />
      <div className="plan-do">
        {(room.mayPlan || isTheirs) && (
          <Button weight="quiet" onPress={() => setDoing("note")} aria-label={say("plan.note.of", { text: action.text })}>
            {say("plan.note.write")}
          </Button>
        )}
        {room.mayPlan && (
          <IconButton icon={pencil} label={say("plan.changeOne", { text: action.text })} onPress={() => setDoing("change")} />
        )}
      </div>
      {doing === "change" && <ActionDialog {...room} action={action} kind={action.kind} worded={worded} onClose={close} />}
      {doing === "note" && <NoteDialog {...room} action={action} onClose={close} />}
    </li>
  );
}
