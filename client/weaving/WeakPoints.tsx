import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { ActorLight, Light } from "./Lighting.tsx";
import type { MeasuredMap } from "./useMeasuring.ts";

const most = 30;

/** Where the map would come apart: actors and ties that alone hold parts of it together. */
export function WeakPoints({ measured: { told, measured } }: { measured: MeasuredMap }) {
  const say = useWords();
  const { actors } = useMapRoom();
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const points = Array.from(measured.articulation, (at) => told.ids[at]!);
  const bridges = measured.bridges.slice(0, most).map(([one, other]) => [told.ids[one]!, told.ids[other]!] as const);
  return (
    <>
      <section className="weave-part">
        <h3>{say("weaving.measures.articulation")}</h3>
        {points.length ? (
          <p className="names">
            {points.slice(0, most).map((id) => (
              <ActorLight key={id} id={id} />
            ))}
          </p>
        ) : (
          <p className="panel-note">{say("weaving.measures.articulationNone")}</p>
        )}
      </section>
      <section className="weave-part">
        <h3>{say("weaving.measures.bridges")}</h3>
        {bridges.length ? (
          <ul className="bridges">
            {bridges.map(([one, other]) => {
              const name = say("weave.tie.title", { from: names.get(one) ?? "", to: names.get(other) ?? "" });
              return (
                <li key={`${one} ${other}`}>
                  <Light name={name} ids={[one, other]}>
                    {name}
                  </Light>
                </li>
              );
            })}
          </ul>
        ) : (
          <p className="panel-note">{say("weaving.measures.bridgesNone")}</p>
        )}
      </section>
    </>
  );
}
