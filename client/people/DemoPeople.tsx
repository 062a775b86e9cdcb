import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Section } from "../ui/Page.tsx";
import { useFew } from "../ui/useFew.ts";
import { type DemoPerson, demoPeople, signInAs } from "./signing.ts";
import { useRoleName } from "./useRoleName.ts";

const HUB_NAMES = graphql(`query HubNames { hubs(first: 200) { edges { node { id slug name } } } }`);

/** The people of the demo by their hub, each one click from being signed in; nothing where there is no demo. */
export function DemoPeople({ onArrived }: { onArrived: () => void }) {
  const say = useWords();
  const [people, setPeople] = useState<DemoPerson[]>([]);
  const { data } = useQuery(HUB_NAMES);
  useEffect(() => {
    void demoPeople().then(setPeople);
  }, []);
  const enter = async (email: string) => (await signInAs(email)).ok && onArrived();
  const roleName = useRoleName();
  const few = useFew();
  const whatTheyDo = ({ roles, actors }: DemoPerson) => {
    const all = [
      ...roles.map(({ role, area }) => roleName({ role, area: area ? { name: area } : null })),
      ...(actors.length ? [say("hubs.actsFor", { actor: few(actors) })] : []),
    ];
    return all.length ? all.join(", ") : say("hubs.role.Member");
  };
  const hubs = data?.hubs.edges.map(({ node }) => node) ?? [];
  if (!people.length) return null;
  return (
    <Section title={say("people.demo")}>
      <p className="demo-why">{say("people.demoWhy")}</p>
      {[...new Set(people.map(({ hub }) => hub))].map((slug) => (
        <div key={slug} className="demo-hub">
          <h3>{hubs.find((hub) => hub.slug === slug)?.name ?? slug}</h3>
          <ul className="demo-people">
            {people
              .filter(({ hub }) => hub === slug)
              .map((person) => (
                <li key={person.email}>
                  <Button onPress={() => enter(person.email)}>
                    <span className="demo-person">
                      {person.name}
                      <small>{whatTheyDo(person)}</small>
                    </span>
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
