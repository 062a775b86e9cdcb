import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useDeferredValue } from "react";
import { Link, useParams } from "react-router";
import { whyNotAdminister } from "../../schema/hubs.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { useCollator, useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { AUDIT_EVENT, AuditEvent, type Audited } from "./AuditEvent.tsx";
import { AuditFilters } from "./AuditFilters.tsx";
import { LogState } from "./LogState.tsx";
import { Names, useNames } from "./names.ts";
import { TakeOutLog } from "./TakeOutLog.tsx";
import { useAuditFilter } from "./useAuditFilter.ts";
import "./AuditPage.css";
import "./Feed.css";

const AUDIT = graphql(
  `
  query Audit($hub: String!, $after: String, $who: ID, $kinds: [EventKind!], $deed: String, $from: Date, $to: Date) {
    hub(slug: $hub) {
      id slug name
      members(first: 5000) { edges { node { id person { id name } } } }
      audit(first: 50, after: $after, who: $who, kinds: $kinds, deed: $deed, from: $from, to: $to) {
        totalCount edges { node { ...AuditEvent } } pageInfo { hasNextPage endCursor }
      }
    }
  }
`,
  [AUDIT_EVENT],
);

/** A hub's whole log as its administrators read it: narrowed, held against its seals, and taken out. */
export function AuditPage() {
  const { hub: slug = "" } = useParams();
  const { me } = useMe();
  if (me === undefined) return null;
  return <Audit slug={slug} />;
}

/** Fresh each time it is opened: what is cached of a log is not the log. */
function useAudit(variables: VariablesOf<typeof AUDIT>) {
  const { data, fetchMore } = useSuspenseQuery(AUDIT, { variables: useDeferredValue(variables), fetchPolicy: "cache-and-network" });
  const more = () =>
    startTransition(() => {
      void fetchMore({
        variables: { after: data.hub?.audit.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: { hub: next } }) =>
          before.hub && next
            ? { hub: { ...before.hub, audit: { ...next.audit, edges: [...before.hub.audit.edges, ...next.audit.edges] } } }
            : before,
      });
    });
  return { hub: data.hub, more };
}

function Audit({ slug }: { slug: string }) {
  const say = useWords();
  const filter = useAuditFilter();
  const { compare } = useCollator();
  const { rights } = useMe();
  const { hub, more } = useAudit({ hub: slug, ...filter.filter });
  if (!hub || whyNotAdminister(rights, hub.id)) return <Missing />;
  const { edges, totalCount, pageInfo } = hub.audit;
  const people = hub.members.edges.flatMap(({ node: { person } }) => person ?? []).sort((one, other) => compare(one.name, other.name));
  return (
    <Page
      title={say("audit.title")}
      tab={`${say("audit.title")}, ${hub.name}`}
      above={<Link to={`/${slug}`}>{hub.name}</Link>}
      lead={<p>{say("audit.about")}</p>}
    >
      <LogState hub={hub.id} />
      <Section title={say("audit.events")}>
        <AuditFilters filter={filter} people={people} />
        <p className="audit-count" role="status">
          {say("audit.count", { count: totalCount })}
        </p>
        <TakeOutLog hub={slug} filter={filter.filter} />
        <Events hub={slug} events={edges.map(({ node }) => node)} />
        {pageInfo.hasNextPage && (
          <p>
            <Button onPress={more}>{say("house.ui.more")}</Button>
          </p>
        )}
      </Section>
    </Page>
  );
}

function Events({ hub, events }: { hub: string; events: readonly Audited[] }) {
  return (
    <Names value={useNames(events)}>
      <ol className="feed">
        {events.map((event) => (
          <AuditEvent key={event.id} hub={hub} event={event} />
        ))}
      </ol>
    </Names>
  );
}
