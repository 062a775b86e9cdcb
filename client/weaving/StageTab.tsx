import { useMemo } from "react";
import { fewest, type StageFound, stages } from "../../schema/weaving/stage.ts";
import { useWords } from "../i18n.tsx";
import { Empty } from "../ui/Empty.tsx";
import { useAnswer } from "./analyst.ts";
import { Lighting, Telling, useLighting } from "./Lighting.tsx";
import { NotYet } from "./NotYet.tsx";
import { Rule } from "./Rule.tsx";
import { StageGlyph } from "./StageGlyphs.tsx";
import { useLens } from "./useLens.ts";
import { useTold } from "./useTold.ts";
import "./StageTab.css";

/** The four stages in a row, today's filled, each with its name. */
function FourStages({ stage: now }: Partial<Pick<StageFound, "stage">>) {
  const say = useWords();
  return (
    <ol className="four-stages" aria-label={say("weaving.stage.four")}>
      {stages.map((stage) => (
        <li key={stage} aria-current={stage === now ? "step" : undefined}>
          <StageGlyph stage={stage} isNow={stage === now} />
          {say(`stage.name.${stage}`)}
        </li>
      ))}
    </ol>
  );
}

/** How far it is to the next stage, and what is missing. */
function Next({ next }: Pick<StageFound, "next">) {
  const say = useWords();
  if (!next) return <p>{say("weaving.stage.last")}</p>;
  const title = say("weaving.stage.next", { stage: say(`stage.name.${next.stage}`) });
  return (
    <section className="weave-part">
      <h3>{title}</h3>
      <div className="way">
        <progress value={next.share} aria-label={title} />
        <span>{say("weaving.stage.share", { share: Math.round(next.share * 100) / 100 })}</span>
      </div>
      <ul className="sentences" aria-label={say("weaving.stage.missing")}>
        {next.missing.map((said) => (
          <li key={said.key}>
            <Telling said={said} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How sure the stage is, in plain words: what it would be if some ties were forgotten. */
function HowSure({ stage, certainty, odds }: StageFound) {
  const say = useWords();
  const other = stages.filter((one) => one !== stage).toSorted((one, two) => odds[two] - odds[one])[0]!;
  const values = { share: Math.round(certainty * 100) / 100, other: say(`stage.name.${other}`) };
  const how = certainty >= 0.9 ? "sure" : certainty >= 0.7 ? "likely" : "unsure";
  return (
    <section className="weave-part">
      <h3>{say("weaving.stage.howSure")}</h3>
      <p>{say(`weaving.stage.${how}`, values)}</p>
    </section>
  );
}

/** The stage by its number, name and what it means; or that too little is known to tell one. */
function Said({ stage, isTold }: Pick<StageFound, "stage" | "isTold">) {
  const say = useWords();
  return (
    <div>
      {isTold && <p className="panel-note">{say("weaving.stage.now", { number: stages.indexOf(stage) + 1 })}</p>}
      <p className="stage-said">{say(isTold ? `stage.name.${stage}` : "weaving.stage.notTold")}</p>
      <p>{say(isTold ? `weaving.stage.about.${stage}` : "weaving.stage.notToldYet")}</p>
    </div>
  );
}

/** Which stage the area is at, why, how far it is to the next, and how sure that is. */
export function StageTab() {
  const say = useWords();
  const told = useTold();
  const lights = useLighting();
  const asked = useMemo(() => (told.ids.length < fewest ? undefined : { told }), [told]);
  const { answer, failed } = useAnswer("stage", asked);
  useLens(useMemo(() => lights.lit && { lit: lights.lit.ids }, [lights.lit]));
  if (!asked)
    return (
      <Empty title={say("weaving.stage.firstTitle")}>
        <p>{say("weaving.stage.first")}</p>
      </Empty>
    );
  if (!answer) return <NotYet failed={failed} />;
  const { stage, isTold, reasons, next } = answer;
  return (
    <Lighting lights={lights}>
      <FourStages {...(isTold && { stage })} />
      <Said {...answer} />
      <section className="weave-part">
        <h3>{say("weaving.stage.why")}</h3>
        <ul className="sentences">
          {reasons.map((said) => (
            <li key={said.key}>
              <Telling said={said} />
            </li>
          ))}
        </ul>
      </section>
      <Next next={next} />
      {isTold && <HowSure {...answer} />}
      <Rule title={say("weaving.stage.rule")} source={say("weaving.stage.ruleSource")}>
        {say("weaving.stage.ruleText")}
      </Rule>
    </Lighting>
  );
}
