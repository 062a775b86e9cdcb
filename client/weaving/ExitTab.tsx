import { useMemo, useState } from "react";
import type { Answers } from "../../schema/weaving/answer.ts";
import { fewest } from "../../schema/weaving/stageAt.ts";
import type { Thinned } from "../../schema/weaving/thinning.ts";
import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Slider } from "../ui/Slider.tsx";
import { useAnswer } from "./analyst.ts";
import { Hanging } from "./Hanging.tsx";
import { ActorLight, Light, Lighting, Telling, useLighting } from "./Lighting.tsx";
import { NotYet } from "./NotYet.tsx";
import { Rule } from "./Rule.tsx";
import { useExitLens } from "./useExitLens.ts";
import { useShare } from "./useShare.ts";
import { useTold } from "./useTold.ts";
import "./ExitTab.css";

type Exit = Answers["exit"];

/** How a weaver is marked: what must be done before anybody can withdraw. */
function NoWeaver() {
  const say = useWords();
  const { actors, ties, mayEdit, select } = useMapRoom();
  const count = (id: string) => ties.filter(({ from, to }) => from.id === id || to.id === id).length;
  const [busiest] = actors.toSorted((one, other) => count(other.id) - count(one.id));
  return (
    <Empty
      title={say("weaving.exit.nobodyTitle")}
      action={
        mayEdit && busiest && <Button onPress={() => select([busiest.id])}>{say("weaving.exit.choose", { name: busiest.name })}</Button>
      }
    >
      <p>{say("weaving.exit.nobody")}</p>
    </Empty>
  );
}

/** How the others stand at a moment, in one sentence. */
function Sentence({ exit, moment, ids }: { exit: Exit; moment: Thinned; ids: readonly string[] }) {
  const say = useWords();
  if (moment.share === 1)
    return exit.reasons.map((said) => (
      <p key={said.key}>
        <Telling said={said} />
      </p>
    ));
  if (!moment.share)
    return (
      <p>
        <Telling said={{ key: "weaving.exit.all", values: { weavers: exit.weavers.length, actor: ids[exit.weavers[0]!]! } }} />
      </p>
    );
  return <p>{say("weaving.exit.some", { together: moment.together, others: exit.others, alone: moment.alone.length })}</p>;
}

const few = 12;

/** Actors by name; of many only the first, until one asks for all. */
function Names({ ids }: { ids: readonly string[] }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  return (
    <p className="names">
      {(all ? ids : ids.slice(0, few)).map((id) => (
        <ActorLight key={id} id={id} />
      ))}
      {!all && ids.length > few && (
        <Button weight="quiet" onPress={() => setAll(true)}>
          {say("weaving.exit.more", { count: ids.length })}
        </Button>
      )}
    </p>
  );
}

/** A group of those who are left, lit as a whole or one by one. */
function Part({ title, ids }: { title: string; ids: readonly string[] }) {
  return (
    <li>
      <h4>
        <Light name={title} ids={ids}>
          {title}
        </Light>
      </h4>
      <Names ids={ids} />
    </li>
  );
}

/** Who is left alone, what the others fall into, and how many still hang together. */
function Falls({ exit, ids }: { exit: Exit; ids: readonly string[] }) {
  const say = useWords();
  const named = (some: readonly number[]) => some.map((at) => ids[at]!);
  const [largest, ...parts] = exit.without.parts.map(named);
  const alone = named(exit.without.alone);
  const rest = largest && say("weaving.exit.rest", { count: largest.length });
  return (
    <section className="weave-part">
      <h3>{say("weaving.exit.parts")}</h3>
      {!parts.length && !alone.length && <p className="panel-note">{say("weaving.exit.partsNone")}</p>}
      <ul className="parts">
        {alone.length > 0 && <Part title={say("weaving.exit.alone")} ids={alone} />}
        {parts.slice(0, few).map((part) => (
          <Part key={part[0]} title={say("weaving.exit.part", { count: part.length })} ids={part} />
        ))}
      </ul>
      {rest && (parts.length > 0 || alone.length > 0) && (
        <p>
          <Light name={rest} ids={largest}>
            {rest}
          </Light>
        </p>
      )}
    </section>
  );
}

/** How near each other the others are with the weavers and without. */
function Nearness({ exit }: { exit: Exit }) {
  const say = useWords();
  const share = useShare();
  const both = [
    { name: say("weaving.exit.before"), value: exit.with.efficiency },
    { name: say("weaving.exit.after"), value: exit.without.efficiency },
  ];
  return (
    <section className="weave-part">
      <h3>{say("weaving.exit.efficiency")}</h3>
      <dl className="nearness">
        {both.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <meter min={0} max={1} value={value} aria-hidden="true" />
              {share(value)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is lost when the weavers withdraw: slid out of the picture, in one number, and by name. */
export function ExitTab() {
  const say = useWords();
  const told = useTold();
  const lights = useLighting();
  const asked = useMemo(() => (told.weavers.length && told.ids.length >= fewest ? { told } : undefined), [told]);
  const { answer: exit, to, failed } = useAnswer("exit", asked);
  const [share, slide] = useState(0);
  const ids = to?.told.ids ?? told.ids;
  const moment = exit?.moments[Math.round(share * (exit.moments.length - 1))];
  useExitLens(asked && exit, moment, ids, lights.lit?.ids);
  if (told.ids.length < fewest)
    return (
      <Empty title={say("weaving.stage.firstTitle")}>
        <p>{say("weaving.exit.first")}</p>
      </Empty>
    );
  if (!asked) return <NoWeaver />;
  if (!exit || !moment) return <NotYet failed={failed} />;
  return (
    <Lighting lights={lights}>
      <div className="readiness">
        <span className="readiness-number">{exit.readiness}</span>
        <span>
          <strong>{say("weaving.exit.ready")}</strong> {say("weaving.exit.outOf")}
        </span>
      </div>
      <Slider
        label={say("weaving.exit.slider")}
        value={Math.round(share * 100)}
        max={100}
        step={100 / (exit.moments.length - 1)}
        said={say("weaving.exit.left", { percent: Math.round(share * 100) })}
        saidSeen
        onChange={(percent) => slide(percent / 100)}
      />
      <div className="exit-said" aria-live="polite">
        <Sentence exit={exit} moment={moment} ids={ids} />
      </div>
      <Falls exit={exit} ids={ids} />
      <Hanging />
      <Nearness exit={exit} />
      <Rule title={say("weaving.exit.rule")} source={say("weaving.exit.ruleSource")}>
        {say("weaving.exit.ruleText")}
      </Rule>
    </Lighting>
  );
}
