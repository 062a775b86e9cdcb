import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { whyNotKeep, whyNotSitIn } from "../../../schema/councils.ts";
import { whyNotTakePart } from "../../../schema/hubs.ts";
import { whyNotSend } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Section } from "../../ui/Page.tsx";
import { Backlog } from "./Backlog.tsx";
import { Declined } from "./Declined.tsx";
import { PointForm } from "./PointForm.tsx";
import { RuleDialog, RuleLine } from "./RuleLine.tsx";
import { StandingItems } from "./StandingItems.tsx";
import { Templates } from "./Templates.tsx";
import { usePrepared } from "./usePrepared.ts";
import "./points.css";

/** What a council's page tells its hub's members of how its agendas are prepared: what waits, what stands on each, and templates. */
export function CouncilPoints({ council: id }: { council: string }) {
  const say = useWords();
  const { me, rights } = useMe();
  const { council, refresh } = usePrepared(id);
  const [doing, setDoing] = useState<"send" | "rule">();
  if (!council || !me || whyNotTakePart(rights, council.hub.id)) return null;
  const mayKeep = !whyNotKeep(rights, council);
  const maySit = !whyNotSitIn(rights, { hub: council.hub, council });
  const maySend = !whyNotSend(rights, council, nodesOf(council.myActors));
  const points = council.agendaPoints.edges.map(({ node }) => node);
  const declined = council.declined.edges.map(({ node }) => node);
  const send = maySend && (
    <Button icon={plus} onPress={() => setDoing("send")}>
      {say("points.send")}
    </Button>
  );
  return (
    <>
      <Section title={say("points.title")} action={points.length > 0 && send}>
        <RuleLine council={council} />
        {points.length > 0 ? (
          <Backlog council={council} points={points} maySit={maySit} mayKeep={mayKeep} onDone={refresh} />
        ) : (
          <Empty title={say("points.backlog.none")} action={send}>
            <p>{say("points.backlog.noneHow")}</p>
          </Empty>
        )}
        {declined.length > 0 && <Declined council={council} points={declined} maySit={maySit} onDone={refresh} />}
        {mayKeep && (
          <p>
            <Button weight="quiet" onPress={() => setDoing("rule")}>
              {say("points.rule.change")}
            </Button>
          </p>
        )}
      </Section>
      <StandingItems council={council} mayKeep={mayKeep} onDone={refresh} />
      <Templates council={council} onDone={refresh} />
      {doing === "send" && <PointForm council={council} onSent={refresh} onClose={() => setDoing(undefined)} />}
      {doing === "rule" && <RuleDialog council={council} onClose={() => setDoing(undefined)} />}
    </>
  );
}
