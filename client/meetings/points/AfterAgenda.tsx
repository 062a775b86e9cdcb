import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { PointState, whyNotSend } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import type { Sheet } from "../agenda/parts.ts";
import { Backlog } from "./Backlog.tsx";
import { Gone } from "./Gone.tsx";
import { MyPoints } from "./MyPoints.tsx";
import { PointForm } from "./PointForm.tsx";
import { SaveTemplate } from "./SaveTemplate.tsx";
import { usePointsAt, usePrepared } from "./usePrepared.ts";
import "./points.css";

/** After an agenda: what waits to be taken up on it, for those who write it; to others, the way to send something in. */
export function AfterAgenda({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { me, rights } = useMe();
  const { council, refresh } = usePrepared(sheet.council);
  const at = usePointsAt(sheet.meeting);
  const [doing, setDoing] = useState<"send" | "save">();
  if (!council || !me || sheet.isFrozen) return null;
  const maySend = !whyNotSend(rights, council, nodesOf(council.myActors));
  const waiting = council.agendaPoints.edges.map(({ node }) => node);
  const mine = waiting.filter(({ person }) => person?.id === me.person.id);
  const gone = at.points.filter(
    ({ state, meeting, item }) => state === PointState.Taken && meeting?.id === sheet.meeting && !sheet.items.includes(item!),
  );
  const done = () => {
    refresh();
    at.refresh();
  };
  const takes = sheet.maySit && !!sheet.agenda;
  const shown = takes ? waiting : mine;
  if (!maySend && !sheet.maySit && !shown.length) return null;
  return (
    <section className="after-agenda" aria-labelledby="after-agenda">
      <header>
        <h3 id="after-agenda">{say(takes ? "points.backlog.title" : "points.title")}</h3>
        {maySend && (
          <Button icon={plus} onPress={() => setDoing("send")}>
            {say("points.send")}
          </Button>
        )}
      </header>
      {takes && waiting.length > 0 && (
        <Backlog council={council} points={waiting} meeting={sheet.meeting} maySit mayKeep={sheet.mayKeep} onDone={done} />
      )}
      {takes && !waiting.length && <p className="points-note">{say("points.backlog.noneHow")}</p>}
      {!takes && mine.length > 0 && <MyPoints points={mine} hub={council.hub.slug} onDone={done} />}
      {takes && gone.length > 0 && <Gone council={council} points={gone} meeting={sheet.meeting} onDone={done} />}
      {takes && sheet.mayKeep && sheet.items.length > 0 && (
        <p>
          <Button weight="quiet" onPress={() => setDoing("save")}>
            {say("points.templates.saveTitle")}
          </Button>
        </p>
      )}
      {doing === "send" && <PointForm council={council} meeting={sheet.meeting} onSent={done} onClose={() => setDoing(undefined)} />}
      {doing === "save" && <SaveTemplate council={council} meeting={sheet.meeting} onDone={done} onClose={() => setDoing(undefined)} />}
    </section>
  );
}
