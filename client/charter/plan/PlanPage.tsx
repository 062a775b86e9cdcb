import printer from "lucide/dist/esm/icons/printer.mjs";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { isLate } from "../../../schema/charter/plan.ts";
import type { PrincipleKind } from "../../../schema/charter/principles.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import { CharterTabs } from "../CharterTabs.tsx";
import { OtherCharters } from "../OtherCharters.tsx";
import { usePrinciples } from "../usePrinciples.ts";
import { ActionDialog } from "./ActionDialog.tsx";
import { PlanFilters } from "./PlanFilters.tsx";
import { PlanPrinciple } from "./PlanPrinciple.tsx";
import type { ActionRead, PlanRead } from "./plan.ts";
import { usePlan } from "./usePlan.ts";
import { WholeNotes } from "./WholeNotes.tsx";
import "./PlanPage.css";

/** How many of a plan are done and how many overdue, in words. */
function Counts({ all }: { all: readonly ActionRead[] }) {
  const say = useWords();
  const late = all.filter((action) => isLate(action, today())).length;
  const kept = all.filter(({ state }) => state !== "Dropped");
  return (
    <p role="status">
      {say("plan.counts", { done: kept.filter(({ state }) => state === "Done").length, all: kept.length })}
      {late > 0 && (
        <>
          {" · "}
          <b className="plan-late">{say("plan.late", { count: late })}</b>
        </>
      )}
    </p>
  );
}

/** What a charter's plan promises, principle by principle: who answers for it, until when, and how it goes. */
export function PlanPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const plan = usePlan(slug);
  const { hub, charters, charter, all } = plan;
  if (!hub) return <Missing />;
  return (
    <Page
      title={say("plan.title")}
      tab={`${say("plan.title")}, ${hub.name}`}
      lead={
        <>
          <p>{say("plan.lead")}</p>
          {charter?.council && (
            <p>
              {say.rich("plan.decides", {
                council: () => <Link to={`/${slug}/councils/${charter.council!.id}`}>{charter.council!.name}</Link>,
              })}
            </p>
          )}
          {all.length > 0 && <Counts all={all} />}
        </>
      }
      actions={
        all.length > 0 && (
          <Button icon={printer} onPress={() => print()}>
            {say("plan.print")}
          </Button>
        )
      }
    >
      <CharterTabs hub={slug} />
      {charter && <OtherCharters hub={slug} page="plan" charters={charters} chosen={charter.id} />}
      {charter ? <Plan slug={slug} {...plan} hub={hub} charter={charter} /> : <Empty title={say("plan.noCharter")} />}
    </Page>
  );
}

type Props = Omit<ReturnType<typeof usePlan>, "hub" | "charter"> & { slug: string; hub: { id: string }; charter: PlanRead };

function Plan({ slug, hub, charter, all, shown, filter, put, clear, owners, isFiltered, mayPlan, refresh }: Props) {
  const say = useWords();
  const { worded } = usePrinciples(slug);
  const [planning, setPlanning] = useState<PrincipleKind>();
  const room = { hub: hub.id, slug, charter: charter.id, mayPlan, onDone: refresh };
  const first = (
    <Button weight="primary" onPress={() => setPlanning("Independence")}>
      {say("plan.add")}
    </Button>
  );
  return (
    <>
      {all.length > 0 && (
        <PlanFilters worded={worded} owners={owners} filter={filter} onPut={put} isFiltered={isFiltered} onClear={clear} />
      )}
      {!all.length && (
        <Empty title={say("plan.none")} action={mayPlan && first}>
          <p>{say(mayPlan ? "plan.noneHow" : "plan.noneShown")}</p>
        </Empty>
      )}
      {all.length > 0 && !shown.length && <Empty title={say("plan.noneLike")} />}
      <div className="plan">
        {worded.map((principle) => {
          const actions = shown.filter(({ kind }) => kind === principle.kind);
          if (!actions.length && (isFiltered || !all.length)) return null;
          return (
            <PlanPrinciple
              key={principle.kind}
              principle={principle}
              actions={actions}
              {...room}
              onPlan={() => setPlanning(principle.kind)}
            />
          );
        })}
      </div>
      <WholeNotes notes={nodesOf(charter.notes).filter(({ action }) => !action)} {...room} />
      {planning && <ActionDialog {...room} kind={planning} worded={worded} onClose={() => setPlanning(undefined)} />}
    </>
  );
}
