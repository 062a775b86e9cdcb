import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useParams } from "react-router";
import { rulesOn } from "../../../schema/agreements/rules.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import { RulesDialog } from "./RulesDialog.tsx";
import { RulesFacts } from "./RulesFacts.tsx";
import { RulesPreview } from "./RulesPreview.tsx";
import { RULES_PAGE, type RulesRead } from "./rules.ts";
import { WordedCriteria } from "./WordedCriteria.tsx";
import "./Rules.css";

/** What a hub has decided for its agreements, how many of them fulfil it, what held before, and how it words the criteria. */
export function RulesPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(RULES_PAGE, { variables: { hub: slug } });
  const { rights } = useMe();
  const [isDeciding, setDeciding] = useState(false);
  const { hub } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => ["AgreementRules", "Criterion", "Agreement"].includes(type) && refresh());
  if (!hub) return <Missing />;
  const all = hub.agreementRules.edges.map(({ node }) => node);
  const now = rulesOn(all, today());
  const earlier = all.filter((one) => one !== now);
  const mayDecide = !whyNotCoordinate(rights, hub.id);
  return (
    <Page
      title={say("rules.title")}
      tab={`${say("rules.title")}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/agreements`}>{say("agreements.allOf")}</Link>}
      lead={<p>{say("rules.lead")}</p>}
      actions={
        mayDecide && (
          <Button weight="primary" onPress={() => setDeciding(true)}>
            {say("rules.change")}
          </Button>
        )
      }
    >
      <div className="rules">
        <Section title={say("rules.now")}>
          <p className="rules-note">
            {"startsOn" in now ? (
              <>
                {say("rules.since")} <Day on={now.startsOn} />
              </>
            ) : (
              say("rules.commonNow")
            )}
          </p>
          <RulesFacts rules={now} />
        </Section>
        <RulesPreview hub={hub} rules={now} />
      </div>
      {earlier.length > 0 && <Earlier rules={earlier} />}
      <WordedCriteria hub={hub} mayWord={mayDecide} onDone={refresh} />
      {isDeciding && <RulesDialog hub={hub} begun={now} onSaved={refresh} onClose={() => setDeciding(false)} />}
    </Page>
  );
}

function Earlier({ rules }: { rules: readonly RulesRead[] }) {
  const say = useWords();
  return (
    <Section title={say("rules.history")}>
      {rules.map((one) => (
        <details key={one.id} className="rules-earlier">
          <summary>
            {say("rules.until")} <Day on={one.startsOn} />
          </summary>
          <RulesFacts rules={one} />
        </details>
      ))}
    </Section>
  );
}
