import { useQuery } from "@apollo/client/react";
import { type FormEvent, useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { whyNotEmail } from "../../schema/text.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { TextField } from "../ui/TextField.tsx";
import { type DemoPerson, demoPeople, signIn, signInAs, startOver } from "./signing.ts";
import { useRoleName } from "./useRoleName.ts";
import "./SignInPage.css";

const HUB_NAMES = graphql(`query HubNames { hubs(first: 200) { edges { node { id slug name } } } }`);

/** The people of the demo by their hub, each one click from being signed in. */
function Demo({ people, onArrived }: { people: readonly DemoPerson[]; onArrived: () => void }) {
  const say = useWords();
  const { data } = useQuery(HUB_NAMES);
  const enter = async (email: string) => (await signInAs(email)).ok && onArrived();
  const roleName = useRoleName();
  const whatTheyDo = ({ roles, actors }: DemoPerson) => {
    const all = [
      ...roles.map(({ role, area }) => roleName({ role, area: area ? { name: area } : null })),
      ...actors.map((actor) => say("hubs.actsFor", { actor })),
    ];
    return all.length ? all.join(", ") : say("hubs.role.Member");
  };
  const hubs = data?.hubs.edges.map(({ node }) => node) ?? [];
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

/** The way in with e-mail and password; a wrong pair says so and keeps the address. */
function Credentials({ onArrived }: { onArrived: () => void }) {
  const say = useWords();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [whyNot, setWhyNot] = useState<{ email?: Refusal; password?: Refusal }>({});
  const [isWrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const no = {
      email: email ? whyNotEmail(email) : refusal("people.whyNot.emailMissing"),
      password: password ? undefined : refusal("people.whyNot.passwordMissing"),
    };
    setWhyNot(no);
    if (no.email || no.password) return;
    const { ok } = await signIn(email, password);
    setWrong(!ok);
    if (ok) onArrived();
  };
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <TextField label={say("people.email")} type="email" autoComplete="username" value={email} onChange={setEmail} whyNot={whyNot.email} />
      <TextField
        label={say("people.password")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        whyNot={whyNot.password}
      />
      {isWrong && (
        <p className="refused" role="alert">
          {say("people.wrong")}
        </p>
      )}
      <Button type="submit" weight="primary">
        {say("people.signIn")}
      </Button>
    </form>
  );
}

/** Where a person says who she is; she comes back to where she was. */
export function SignInPage() {
  const say = useWords();
  const [asked] = useSearchParams();
  const [people, setPeople] = useState<DemoPerson[]>([]);
  useEffect(() => {
    void demoPeople().then(setPeople);
  }, []);
  // Only a path of our own: an address from outside must not send a person who has just signed in elsewhere.
  const back = /^\/(?![/\\])/.exec(asked.get("to") ?? "") ? asked.get("to")! : "/";
  const arrive = () => startOver(back);
  return (
    <Page title={say("people.signIn")} lead={<p>{say("people.readOnly")}</p>}>
      <div className="ways-in">
        <Credentials onArrived={arrive} />
        {people.length > 0 && <Demo people={people} onArrived={arrive} />}
      </div>
    </Page>
  );
}
