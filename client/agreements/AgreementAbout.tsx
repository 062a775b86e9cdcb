import { useState } from "react";
import { Link } from "react-router";
import { whyNotDescribeAgreement } from "../../schema/agreements.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Fact } from "../ui/Fact.tsx";
import { Section } from "../ui/Page.tsx";
import { Day } from "../ui/When.tsx";
import { AgreementForm } from "./AgreementForm.tsx";
import type { AgreementAt } from "./part.ts";

/** What is known of an agreement itself; what is not known takes no room. */
export function AgreementAbout({ at }: { at: AgreementAt }) {
  const say = useWords();
  const [isChanging, setChanging] = useState(false);
  const { agreement, isPartner } = at;
  const { hub, area, themes, openedBy, openedOn, startsOn, endsOn, caseNumber, steeringGroup, follows } = agreement;
  const later = agreement.followedBy.edges.map(({ node }) => node);
  const page = `/${hub.slug}`;
  return (
    <Section
      title={say("agreements.about.title")}
      action={
        isPartner && !whyNotDescribeAgreement(agreement) && <Button onPress={() => setChanging(true)}>{say("house.ui.change")}</Button>
      }
    >
      <dl className="facts-below">
        <Fact name={say("agreements.about.kind")}>{say(`agreements.kind.${agreement.kind}`)}</Fact>
        <Fact name={say("agreements.about.startsOn")}>{startsOn && <Day on={startsOn} />}</Fact>
        <Fact name={say("agreements.about.endsOn")}>{endsOn && <Day on={endsOn} />}</Fact>
        <Fact name={say("agreements.about.caseNumber")}>{caseNumber}</Fact>
        <Fact name={say("agreements.about.area")}>{area?.name}</Fact>
        <Fact name={say("agreements.about.themes")}>{themes.map(({ name }) => name).join(", ")}</Fact>
        <Fact name={say("agreements.about.steeringGroup")}>
          {steeringGroup && <Link to={`${page}/councils/${steeringGroup.id}`}>{steeringGroup.name}</Link>}
        </Fact>
        <Fact name={say("agreements.about.openedBy")}>{openedBy && <Link to={`${page}/actors/${openedBy.id}`}>{openedBy.name}</Link>}</Fact>
        <Fact name={say("agreements.about.openedOn")}>
          <Day on={openedOn} />
        </Fact>
        <Fact name={say("agreements.about.follows")}>
          {follows && <Link to={`${page}/agreements/${follows.id}`}>{follows.title}</Link>}
        </Fact>
        <Fact name={say("agreements.about.followedBy")}>
          {later.length > 0 &&
            later.map(({ id, title }) => (
              <Link key={id} to={`${page}/agreements/${id}`}>
                {title}
              </Link>
            ))}
        </Fact>
        <Fact name={say("agreements.about.visibility")}>{say(`agreements.visibility.${agreement.visibility as "public"}`)}</Fact>
      </dl>
      {isChanging && <AgreementForm at={at} onClose={() => setChanging(false)} />}
    </Section>
  );
}
