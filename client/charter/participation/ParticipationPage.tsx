import { useSuspenseQuery } from "@apollo/client/react";
import printer from "lucide/dist/esm/icons/printer.mjs";
import { startTransition, useState } from "react";
import { useParams } from "react-router";
import { matrixOf } from "../../../schema/charter/participation.ts";
import { whyNotDescribe } from "../../../schema/hubs.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { CharterTabs } from "../CharterTabs.tsx";
import { Matrix } from "./Matrix.tsx";
import { PracticeDialog } from "./PracticeDialog.tsx";
import { type Placing, PRACTICES } from "./participation.ts";
import "./ParticipationPage.css";

/** How civil society takes part: by how far it reaches and at which step of a decision, today and as it is planned. */
export function ParticipationPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(PRACTICES, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const { rights } = useMe();
  const [placing, setPlacing] = useState<Placing>();
  const [wanted, setWanted] = useState<boolean>();
  const { hub } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => void (type === "Practice" && refresh()));
  if (!hub) return <Missing />;
  const practices = nodesOf(hub.practices);
  const mayPlace = !whyNotDescribe(rights, { hub: hub.id });
  const showsExamples = wanted ?? !practices.length;
  const planned = practices.filter(({ state }) => state === "Planned").length;
  return (
    <Page
      title={say("participation.title")}
      tab={`${say("participation.title")}, ${hub.name}`}
      lead={
        <>
          <p>{say("participation.lead")}</p>
          {practices.length > 0 ? (
            <p role="status">{say("participation.counts", { today: practices.length - planned, planned })}</p>
          ) : (
            <p>
              {say("participation.none")} {say(mayPlace ? "participation.noneHow" : "participation.noneShown")}
            </p>
          )}
        </>
      }
      actions={
        <Button icon={printer} onPress={() => print()}>
          {say("participation.print")}
        </Button>
      }
    >
      <CharterTabs hub={slug} />
      <div>
        <Tick isSelected={showsExamples} onChange={setWanted}>
          {say("participation.examples")}
        </Tick>
      </div>
      <Matrix rows={matrixOf(practices)} hub={hub} mayPlace={mayPlace} showsExamples={showsExamples} onPlace={setPlacing} />
      {placing && <PracticeDialog hub={hub} placing={placing} onDone={refresh} onClose={() => setPlacing(undefined)} />}
    </Page>
  );
}
