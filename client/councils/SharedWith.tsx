import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { sharingWith } from "../../schema/councils/sharing.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { today } from "../ui/today.ts";
import { COUNCILS, plainSeats } from "./councils.ts";

/** The other councils that somebody of this one sits in too, or where the same actors are represented; nothing when there are none. */
export function SharedWith({ hub, council }: { hub: string; council: string }) {
  const say = useWords();
  const { language } = useLanguage();
  const { data } = useQuery(COUNCILS, { variables: { hub }, fetchPolicy: "cache-and-network" });
  const all = data?.hub?.councils.edges.map(({ node }) => ({ ...node, seats: plainSeats(node.seats) })) ?? [];
  const own = all.find(({ id }) => id === council);
  const shared = own ? sharingWith(own, all, today()) : [];
  if (!shared.length) return null;
  const list = (names: readonly string[]) => new Intl.ListFormat(language).format(names);
  const told = (people: readonly string[]) =>
    people.every(Boolean)
      ? say("councils.shared.people", { people: list(people) })
      : say("councils.shared.closed", { count: people.length });
  return (
    <Section title={say("councils.shared.title")}>
      <ul className="shared">
        {shared.map(({ council: other, people, actors }) => (
          <li key={other.id}>
            <Link to={`/${hub}/councils/${other.id}`}>{other.name}</Link>
            {people.length > 0 && <span>{told(people)}</span>}
            {actors.length > 0 && <span>{say("councils.shared.actors", { actors: list(actors.map(({ name }) => name)) })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
