import done from "lucide/dist/esm/icons/check.mjs";
import needs from "lucide/dist/esm/icons/circle-dot.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { gapsOf, yearsOf } from "../../../schema/agreements/means.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Section } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import type { AgreementAt } from "../part.ts";
import { ContributionDialog } from "./ContributionDialog.tsx";
import { MeansTotals } from "./MeansTotals.tsx";
import { MeansYear } from "./MeansYear.tsx";
import type { ContributionRead } from "./means.ts";
import type { MeansRead } from "./useMeans.ts";
import "./Means.css";

/** What keeps the means from being matched, year by year, or that they are. */
function Gaps({ agreement, contributions }: { agreement: AgreementAt["agreement"]; contributions: readonly ContributionRead[] }) {
  const say = useWords();
  const gaps = gapsOf(
    agreement,
    contributions.flatMap((one) => (one.party ? [{ ...one, side: one.party.side }] : [])),
  );
  if (!yearsOf(agreement).length) return <p className="means-note">{say("means.noTerm")}</p>;
  if (!gaps.length)
    return (
      <p className="means-matched">
        <Icon of={done} size={18} />
        {say("means.matched")}
      </p>
    );
  return (
    <div className="means-gaps">
      <h3>
        <Icon of={needs} size={18} />
        {say("means.gap.title")}
      </h3>
      <ul>
        {gaps.map(({ year, side, why }) => (
          <li key={`${year} ${side} ${why}`}>{say(`means.gap.${why}`, { year: String(year), side })}</li>
        ))}
      </ul>
    </div>
  );
}

/** What each party brings, year by year over the term: filled in while the agreement is prepared, and read from then on. */
export function Means({ at, means }: { at: AgreementAt; means: MeansRead }) {
  const say = useWords();
  const [changing, setChanging] = useState<ContributionRead | "new">();
  if (!(means.contributions.length || means.mayChange)) return null;
  const { contributions, mayChange, refetch } = means;
  const { agreement } = at;
  const written = new Set(contributions.map(({ year }) => year));
  const years = [...new Set([...yearsOf(agreement), ...written])].sort((one, other) => one - other);
  const shown = years.filter((year) => written.has(year));
  const now = Number(today().slice(0, 4));
  const current = written.has(now) ? now : shown[0];
  return (
    <Section
      title={say("means.title")}
      action={
        mayChange && (
          <Button icon={plus} onPress={() => setChanging("new")}>
            {say("means.add")}
          </Button>
        )
      }
    >
      <p className="means-note">{say("means.lead")}</p>
      {shown.length ? (
        <Gaps {...{ agreement, contributions }} />
      ) : (
        <p className="means-none">
          {say("means.none")} {say("means.noneHow")}
        </p>
      )}
      {shown.length > 1 && <MeansTotals {...{ agreement, contributions }} />}
      {shown.map((year) => (
        <MeansYear
          key={year}
          {...{ at, year, mayChange, refetch }}
          isOpen={mayChange || year === current}
          contributions={contributions.filter((one) => one.year === year)}
          next={years.includes(year + 1) && !written.has(year + 1) ? year + 1 : undefined}
          onChange={setChanging}
        />
      ))}
      {changing && (
        <ContributionDialog
          {...{ agreement, contributions }}
          years={years}
          known={changing === "new" ? undefined : changing}
          onSaved={refetch}
          onClose={() => setChanging(undefined)}
        />
      )}
    </Section>
  );
}
