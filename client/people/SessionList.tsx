import { deviceOf } from "../../schema/people.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { notify } from "../ui/Notices.tsx";
import { Section } from "../ui/Page.tsx";
import { When } from "../ui/When.tsx";
import type { Part } from "./Password.tsx";
import { post } from "./signing.ts";

/** Every device on which the reader is signed in, each of which can be signed out from here. */
export function SessionList({ security: { sessions }, onChanged }: Part) {
  const say = useWords();
  const end = async (whom: object) => {
    const { ok, body } = await post("/security/end", whom);
    notify({ text: ok ? say("people.ways.ended", { count: Number(body.ended) }) : say("people.failed") });
    await onChanged();
  };
  const called = (agent: string) => {
    const { browser, system } = deviceOf(agent);
    return browser && system ? say("people.ways.device", { browser, system }) : (browser ?? system ?? say("people.ways.deviceUnknown"));
  };
  return (
    <Section title={say("people.ways.sessions")}>
      <div className="way">
        <ul className="way-list">
          {sessions.map(({ id, isThis, how, provider, agent, address, createdAt, seenAt }) => (
            <li key={id}>
              <span>
                {isThis ? `${called(agent)} · ${say("people.ways.thisDevice")}` : called(agent)}
                <small>
                  {say.rich("people.ways.signedInWhen", {
                    when: () => <When at={createdAt} />,
                    how: provider ? say("people.ways.byProvider", { provider }) : say(`people.how.${how}`),
                  })}
                  {", "}
                  {say.rich("people.ways.seen", { when: () => <When at={seenAt} /> })}
                  {address && ` · ${address}`}
                </small>
              </span>
              {!isThis && (
                <Button weight="quiet" onPress={() => end({ session: id })}>
                  {say("people.ways.end", { device: called(agent) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && <Button onPress={() => end({ others: true })}>{say("people.ways.endOthers")}</Button>}
      </div>
    </Section>
  );
}
