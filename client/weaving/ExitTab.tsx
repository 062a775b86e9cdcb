import { useMemo, useState } from "react";
import type { Answers } from "../../schema/weaving/answer.ts";
import { fewest } from "../../schema/weaving/stageAt.ts";
import type { Thinned } from "../../schema/weaving/thinning.ts";
import { useWords } from "../i18n.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Slider } from "../ui/Slider.tsx";
import { useAnswer } from "./analyst.ts";
import { ExitFalls } from "./ExitFalls.tsx";
import { ExitNobody } from "./ExitNobody.tsx";
import { Hanging } from "./Hanging.tsx";
import { Lighting, Telling, useLighting } from "./Lighting.tsx";
import { NotYet } from "./NotYet.tsx";
import { Rule } from "./Rule.tsx";
import { useExitLens } from "./useExitLens.ts";
import { useShare } from "./useShare.ts";
import { useTold } from "./useTold.ts";
import "./ExitTab.css";

type Exit = Answers["exit"];

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

/** How ready the weavers are to go, in one number. */
function Readiness({ exit: { readiness } }: { exit: Exit }) {
  const say = useWords();
  return (
    <div className="readiness">
      <span className="readiness-number">{readiness}</span>
      <span>
        <strong>{say("weaving.exit.ready")}</strong> {say("weaving.exit.outOf")}
      </span>
    </div>
  );
}

/** How far the weavers have been slid out of the picture, and how the others stand then. */
function Sliding({ exit, ids, lit }: { exit: Exit; ids: readonly string[]; lit: ReadonlySet<string> | undefined }) {
  const say = useWords();
  const [share, slide] = useState(0);
  const last = exit.moments.length - 1;
  const moment = exit.moments[Math.round(share * last)]!;
  useExitLens(exit, moment, ids, lit);
  return (
    <>
      <Slider
        label={say("weaving.exit.slider")}
        value={Math.round(share * 100)}
        max={100}
        step={100 / last}
        said={say("weaving.exit.left", { percent: Math.round(share * 100) })}
        saidSeen
        onChange={(percent) => slide(percent / 100)}
      />
      <div className="exit-said" aria-live="polite">
        <Sentence exit={exit} moment={moment} ids={ids} />
      </div>
    </>
  );
}

/** What is lost when the weavers withdraw: slid out of the picture, in one number, and by name. */
export function ExitTab() {
  const say = useWords();
  const told = useTold();
  const lights = useLighting();
  const asked = useMemo(() => (told.weavers.length && told.ids.length >= fewest ? { told } : undefined), [told]);
  const { answer: exit, to, failed } = useAnswer("exit", asked);
  if (told.ids.length < fewest)
    return (
      <Empty title={say("weaving.stage.firstTitle")}>
        <p>{say("weaving.exit.first")}</p>
      </Empty>
    );
  if (!asked) return <ExitNobody />;
  if (!exit || !to) return <NotYet failed={failed} />;
  const { ids } = to.told;
  return (
    <Lighting lights={lights}>
      <Readiness exit={exit} />
      <Sliding exit={exit} ids={ids} lit={lights.lit?.ids} />
      <ExitFalls exit={exit} ids={ids} />
      <Hanging />
      <Nearness exit={exit} />
      <Rule title={say("weaving.exit.rule")} source={say("weaving.exit.ruleSource")}>
        {say("weaving.exit.ruleText")}
      </Rule>
    </Lighting>
  );
}
