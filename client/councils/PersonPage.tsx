import { useSuspenseQuery } from "@apollo/client/react";
import { type ComponentType, startTransition } from "react";
import { Link, useParams } from "react-router";
import { isComing, isRunning } from "../../schema/councils/terms.ts";
import { usePersonName } from "../access/usePersonName.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { today } from "../ui/today.ts";
import { Day } from "../ui/When.tsx";
import { TERM } from "./councils.ts";
import { SideMark } from "./SideMark.tsx";
import { ofCouncils } from "./useCouncils.ts";
import "./ActorSeats.css";

const OF_PERSON = graphql(
  `query PersonTerms($hub: String!, $person: ID!) {
    hub(slug: $hub) { id slug name seq }
    node(id: $person) {
      id
      ... on Person {
        name
        terms(first: 200) {
          edges { cursor node { ...TermLine council { id name kind hub { id } } seat { id side substitute name roles actor { id name } } } }
        }
      }
    }
  }`,
  [TERM],
);

type Person = Extract<ResultOf<typeof OF_PERSON>["node"], { terms: unknown }>;
type PersonTerm = Person["terms"]["edges"][number]["node"];

/** Terms under a heading, each with its council, what the person is there, and when. */
function Terms({ hub, title, terms }: { hub: string; title: string; terms: readonly PersonTerm[] }) {
  const say = useWords();
  if (!terms.length) return null;
  return (
    <Section title={title}>
      <ul className="actor-seats">
        {terms.map(({ id, council, seat, startsOn, endsOn }) => (
          <li key={id}>
            <SideMark side={seat.side} />
            <span>
              <Link to={`/${hub}/councils/${council.id}`}>{council.name}</Link>
              <small>
                {[
                  say(seat.substitute ? "councils.seat.substitute" : "councils.seat.ordinary"),
                  ...seat.roles.map((role) => say(`councils.role.${role}`)),
                  seat.actor?.name ?? seat.name,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
              <small>
                <Day on={startsOn} /> – {endsOn ? <Day on={endsOn} /> : say("councils.seats.open")}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/**
 * One person's terms across the councils of a hub: those that run, those to come, and those that were. `Besides` is what later rooms tell of
 * them.
 */
export function PersonPage({ Besides }: { Besides?: ComponentType<{ hub: string; person: string }> }) {
  const say = useWords();
  const personName = usePersonName();
  const { hub: slug = "", id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(OF_PERSON, { variables: { hub: slug, person: id } });
  const { hub, node } = data;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (ofCouncils.has(type)) startTransition(() => void refetch());
  });
  if (!hub || !node || !("terms" in node)) return <Missing />;
  const terms = node.terms.edges.map((edge) => edge.node).filter(({ council }) => council.hub.id === hub.id);
  const day = today();
  const who = personName(node);
  return (
    <Page
      title={who}
      tab={`${who}, ${hub.name}`}
      above={<Link to={`/${slug}/people`}>{say("access.members")}</Link>}
      lead={<p>{terms.length ? say("councils.personLead", { who }) : say("councils.personNone")}</p>}
    >
      {Besides && <Besides hub={slug} person={id} />}
      <Terms hub={slug} title={say("councils.now")} terms={terms.filter((term) => isRunning(term, day))} />
      <Terms hub={slug} title={say("councils.coming")} terms={terms.filter((term) => isComing(term, day))} />
      <Terms hub={slug} title={say("councils.earlier")} terms={terms.filter((term) => !isRunning(term, day) && !isComing(term, day))} />
    </Page>
  );
}
