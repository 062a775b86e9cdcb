import { useState } from "react";
import { ReadyTemplate } from "../../../schema/agenda/templates.ts";
import { PointState } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Select } from "../../ui/Select.tsx";
import { usePrepared } from "./usePrepared.ts";
import "./points.css";

/** What an agenda is begun from, as it is asked for. */
export interface From {
  template?: string;
  ready?: ReadyTemplate;
  last?: true;
}

interface Props {
  council: string;
  onBegin: (from: From) => void;
  isBusy: boolean;
}

/** The beginning of an agenda: from nothing, a template or the previous meeting, with what comes along by itself. */
export function BeginAgenda({ council: id, onBegin, isBusy }: Props) {
  const say = useWords();
  const { council } = usePrepared(id);
  const [chosen, setChosen] = useState("empty");
  const templates = council?.agendaTemplates.edges.map(({ node }) => node) ?? [];
  const points = council?.agendaPoints.edges.map(({ node }) => node) ?? [];
  const tabled = points.filter(({ state }) => state === PointState.Tabled).length;
  const waiting = points.length - tabled;
  const standing = council?.standingItems.edges.length ?? 0;
  const choices: { id: string; name: string; from: From }[] = [
    { id: "empty", name: say("points.begin.empty"), from: {} },
    { id: "last", name: say("points.begin.last"), from: { last: true } },
    ...templates.map(({ id, name }) => ({ id, name, from: { template: id } })),
    ...Object.values(ReadyTemplate).map((ready) => ({ id: ready, name: say(`points.ready.name.${ready}`), from: { ready } })),
  ];
  return (
    <Empty
      title={say("agenda.notBegun")}
      action={
        <div className="begin-agenda">
          <Select label={say("points.begin.from")} choices={choices} value={chosen} onChange={setChosen} />
          <Button onPress={() => onBegin(choices.find((one) => one.id === chosen)!.from)} isPending={isBusy}>
            {say("agenda.begin")}
          </Button>
        </div>
      }
    >
      <p>{say("agenda.notBegunHint")}</p>
      {standing > 0 && <p>{say("points.begin.standing", { count: standing })}</p>}
      {tabled > 0 && <p>{say("points.begin.tabled", { count: tabled })}</p>}
      {waiting > 0 && <p>{say("points.begin.waits", { count: waiting })}</p>}
    </Empty>
  );
}
