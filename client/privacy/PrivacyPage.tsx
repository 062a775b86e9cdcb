import { useSuspenseQuery } from "@apollo/client/react";
import printer from "lucide/dist/esm/icons/printer.mjs";
import { Link, useParams } from "react-router";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { ProcessingTable } from "./ProcessingTable.tsx";
import { SightTable } from "./SightTable.tsx";
import "../ui/Table.css";
import "./PrivacyPage.css";

const PRIVACY = graphql(`
  query Privacy($hub: String!) {
    hub(slug: $hub) { id slug name }
    whoSees { type visibility seenBy }
    processing { of fields basis kept days }
  }
`);

/** Who sees what in a hub, which personal data it keeps and why: made from what the database enforces and what the register says. */
export function PrivacyPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { hub, whoSees, processing } = useSuspenseQuery(PRIVACY, { variables: { hub: slug } }).data;
  if (!hub) return <Missing />;
  return (
    <Page
      title={say("privacy.page.title")}
      tab={`${say("privacy.page.tab")}, ${hub.name}`}
      above={<Link to={`/${slug}`}>{hub.name}</Link>}
      lead={<p>{say("privacy.page.lead", { hub: hub.name })}</p>}
      actions={
        <Button icon={printer} onPress={() => window.print()}>
          {say("privacy.page.print")}
        </Button>
      }
    >
      <Section title={say("privacy.page.sees")}>
        <p className="privacy-text">{say("privacy.page.seesWhy")}</p>
        <SightTable sights={whoSees} />
        <p className="privacy-text">{say("privacy.page.operator")}</p>
      </Section>
      <Section title={say("privacy.page.processing")}>
        <p className="privacy-text">
          {say("privacy.page.processingWhy", { hub: hub.name })} {say("privacy.page.numbers")}
        </p>
        <ProcessingTable lines={processing} />
      </Section>
      <Section title={say("privacy.page.rights")}>
        <p className="privacy-text">{say("privacy.page.rightsWhy")}</p>
        <p>
          <ButtonLink href="/me/data">{say("privacy.page.toMine")}</ButtonLink>
        </p>
      </Section>
    </Page>
  );
}
