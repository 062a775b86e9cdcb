import { useQuery } from "@apollo/client/react";
import check from "lucide/dist/esm/icons/check.mjs";
import late from "lucide/dist/esm/icons/circle-alert.mjs";
import needs from "lucide/dist/esm/icons/circle-dot.mjs";
import soon from "lucide/dist/esm/icons/clock.mjs";
import noted from "lucide/dist/esm/icons/info.mjs";
import { Link } from "react-router";
import { type Mark, Severity } from "../../../schema/agreements/marks.ts";
import { rulesOn } from "../../../schema/agreements/rules.ts";
import { isOver } from "../../../schema/agreements/stage.ts";
import { standingOf } from "../../../schema/agreements/standing.ts";
import { useWords } from "../../i18n.tsx";
import { Icon, type IconNode } from "../../ui/Icon.tsx";
import { Section } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import type { AgreementAt } from "../part.ts";
import { useFollow } from "../useFollow.ts";
import { measuredOf, STANDING } from "./standing.ts";
import { useMarkSaid } from "./useMarkSaid.ts";
import "./Standing.css";

const icons: Record<Severity, IconNode> = { Overdue: late, NeedsMe: needs, Due30: soon, Due90: soon, Noted: noted, Fine: check };

/** Marks with the sentence that says why each is there. */
function Marks({ marks }: { marks: readonly Mark[] }) {
  const say = useWords();
  const why = useMarkSaid();
  return (
    <ul className="standing">
      {marks.map((mark) => (
        <li key={mark.kind} data-severity={mark.severity}>
          <Icon of={icons[mark.severity]} size={18} />
          <div>
            <h3>
              {say(`standing.kind.${mark.kind}`)} <small>{say(`standing.severity.${mark.severity}`)}</small>
            </h3>
            <p>{why(mark)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How the agreement stands against the hub's rules today: what needs somebody first, each with why; what is as it should be is folded away. */
export function Standing({ at: { agreement, isPartner } }: { at: AgreementAt }) {
  const say = useWords();
  const isMeasured = isPartner && agreement.stage !== "Dialogue" && !isOver(agreement);
  const { data, refetch } = useQuery(STANDING, { variables: { id: agreement.id }, skip: !isMeasured });
  useFollow(agreement.hub.seq, () => isMeasured && refetch());
  const read = data?.agreement;
  if (!isMeasured || !read) return null;
  const rules = rulesOn(
    read.hub.agreementRules.edges.map(({ node }) => node),
    today(),
  );
  const marks = standingOf(measuredOf(read), rules, today());
  const fine = marks.filter(({ severity }) => severity === Severity.Fine);
  const open = marks.filter(({ severity }) => severity !== Severity.Fine);
  return (
    <Section title={say("standing.title")}>
      {open.length ? (
        <Marks marks={open} />
      ) : (
        <p className="standing-fine">
          <Icon of={check} size={18} />
          {say("standing.allFine")}
        </p>
      )}
      {fine.length > 0 && (
        <details className="standing-rest">
          <summary>{say("standing.fineToo", { count: fine.length })}</summary>
          <Marks marks={fine} />
        </details>
      )}
      <p className="standing-rules">
        {"startsOn" in rules ? (
          <>
            {say("standing.rulesSince")} <Day on={rules.startsOn} />.{" "}
          </>
        ) : (
          `${say("standing.commonRules")} `
        )}
        <Link to={`/${agreement.hub.slug}/agreements/rules`}>{say("standing.toRules")}</Link>
      </p>
    </Section>
  );
}
