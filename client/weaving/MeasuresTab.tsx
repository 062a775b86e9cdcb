import { type ActorMeasure, actorMeasures, wholeMeasures } from "../../schema/weaving/measures.ts";
import { useWords } from "../i18n.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Select } from "../ui/Select.tsx";
import { Tick } from "../ui/Tick.tsx";
import { ActorLight, Light, Lighting, useLighting } from "./Lighting.tsx";
import { MeasureRule } from "./MeasureRule.tsx";
import { NotYet } from "./NotYet.tsx";
import { useMeasuresLens } from "./useMeasuresLens.ts";
import { formatOf, useActorMeasures, useWritten } from "./useMeasureWords.ts";
import { type MeasuredMap, useMeasureChoices, useMeasured } from "./useMeasuring.ts";
import { WeakPoints } from "./WeakPoints.tsx";
import "./MeasuresTab.css";

const fewest = 3;

/** Those with the highest and the lowest values, by name. */
function Ends({ measured: { told, measured }, by }: { measured: MeasuredMap; by: ActorMeasure }) {
  const say = useWords();
  const written = useWritten();
  const values = measured.each[by];
  const order = [...told.ids.keys()].sort((one, other) => values[other]! - values[one]!);
  const ends = [
    { title: say("weaving.measures.highest"), some: order.slice(0, fewest) },
    { title: say("weaving.measures.lowest"), some: order.slice(Math.max(fewest, order.length - fewest)).reverse() },
  ];
  return (
    <div className="ends">
      {ends.map(
        ({ title, some }) =>
          some.length > 0 && (
            <section key={title}>
              <h4>{title}</h4>
              <ol>
                {some.map((at) => (
                  <li key={at}>
                    <ActorLight id={told.ids[at]!} />
                    <span>{written(values[at]!, formatOf(by))}</span>
                  </li>
                ))}
              </ol>
            </section>
          ),
      )}
    </div>
  );
}

/** The groups that a measure parts the actors into, the largest first. */
function Groups({ measured: { told, measured }, by }: { measured: MeasuredMap; by: ActorMeasure }) {
  const say = useWords();
  const groups = Map.groupBy(told.ids, (_, at) => measured.each[by][at]!);
  const ordered = [...groups].sort(([one], [other]) => one - other).filter(([, ids]) => ids.length > 1);
  const alone = [...groups.values()].filter(({ length }) => length === 1).flat();
  return (
    <ol className="groups">
      {ordered.map(([number, ids]) => {
        const name = say("weaving.measures.group", { name: say(`measures.each.${by}.name`), number });
        return (
          <li key={number}>
            <Light name={name} ids={ids}>
              {name}
            </Light>
            <span>{say("weaving.measures.actors", { count: ids.length })}</span>
          </li>
        );
      })}
      {alone.length > 0 && (
        <li>
          <Light name={say("weaving.measures.alone")} ids={alone}>
            {say("weaving.measures.alone")}
          </Light>
          <span>{say("weaving.measures.actors", { count: alone.length })}</span>
        </li>
      )}
    </ol>
  );
}

/** What colours and sizes the actors, and what that says. */
function ByActor({ measured, choices }: { measured: MeasuredMap; choices: ReturnType<typeof useMeasureChoices> }) {
  const say = useWords();
  const each = useActorMeasures();
  const amounts = each.filter(({ id }) => formatOf(id) !== "group");
  const { colour, colourBy, size, sizeBy } = choices;
  const shown = colour ?? size;
  return (
    <section className="weave-part">
      <div className="by">
        <Select
          label={say("weaving.measures.colour")}
          choices={[{ id: "kind", name: say("weaving.measures.kind") }, ...each]}
          value={colour ?? "kind"}
          onChange={(id) => colourBy(id === "kind" ? undefined : (id as ActorMeasure))}
        />
        <Select
          label={say("weaving.measures.size")}
          choices={[{ id: "same", name: say("weaving.measures.same") }, ...amounts]}
          value={size ?? "same"}
          onChange={(id) => sizeBy(id === "same" ? undefined : (id as ActorMeasure))}
        />
      </div>
      {shown && (
        <>
          <MeasureRule of="each" id={shown} source={actorMeasures.find(({ id }) => id === shown)!.source} weighted={choices.weighted} />
          {formatOf(shown) === "group" ? <Groups measured={measured} by={shown} /> : <Ends measured={measured} by={shown} />}
        </>
      )}
    </section>
  );
}

/** The measures of the whole map, each with what it is on demand. */
function Whole({ measured: { measured }, weighted }: { measured: MeasuredMap; weighted: boolean }) {
  const say = useWords();
  const written = useWritten();
  return (
    <section className="weave-part">
      <h3>{say("weaving.measures.whole")}</h3>
      <ul className="whole">
        {wholeMeasures.map(({ id, format, source }) => (
          <li key={id}>
            <MeasureRule of="whole" id={id} source={source} weighted={weighted} value={written(measured.whole[id], format)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The measures of the map and of each actor in it, drawn on it by colour and size. */
export function MeasuresTab() {
  const say = useWords();
  const lights = useLighting();
  const choices = useMeasureChoices();
  const { measured, failed } = useMeasured(choices.weighted);
  useMeasuresLens(measured, choices, lights.lit?.ids);
  if (!measured) return <NotYet failed={failed} />;
  if (measured.told.ids.length < 2)
    return (
      <Empty title={say("weaving.stage.firstTitle")}>
        <p>{say("weaving.measures.empty")}</p>
      </Empty>
    );
  return (
    <Lighting lights={lights}>
      <Tick isSelected={choices.weighted} onChange={choices.weigh}>
        {say("weaving.measures.weighted")}
      </Tick>
      <ByActor measured={measured} choices={choices} />
      <Whole measured={measured} weighted={choices.weighted} />
      <WeakPoints measured={measured} />
    </Lighting>
  );
}
