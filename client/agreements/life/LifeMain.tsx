import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Section } from "../../ui/Page.tsx";
import { Day } from "../../ui/When.tsx";
import type { AgreementAt } from "../part.ts";
import { CharterLine } from "../text/CharterLine.tsx";
import { Chain } from "./Chain.tsx";
import { Decisions } from "./Decisions.tsx";
import { Endings } from "./Endings.tsx";
import type { LifeRead, TextRead } from "./life.ts";
import { Signers } from "./Signers.tsx";
import { TextActions } from "./TextActions.tsx";
import { useLife, useLiveLife } from "./useLife.ts";
import "./Life.css";

/** What an agreement lives through: its text, what was decided on it, who has signed, how it went on, and the chain that it belongs to. */
export function LifeMain({ at }: { at: AgreementAt }) {
  const { life, refresh } = useLife(at.agreement.id);
  const again = () => {
    refresh();
    at.refresh();
  };
  useLiveLife(life, again);
  if (!life) return null;
  return (
    <>
      {life.texts.length > 0 && <Texts at={at} life={life} refresh={again} />}
      <Endings endings={life.endings} />
      <Chain id={life.id} hub={life.hub.slug} />
    </>
  );
}

/** The text that is on its way, or in force; and the others under it. */
function Texts({ at, life, refresh }: { at: AgreementAt; life: LifeRead; refresh: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const [latest, ...earlier] = life.texts;
  const isOfficial = rights.officialOf.includes(life.hub.id);
  if (!latest) return null;
  return (
    <Section title={say("drafting.title")} action={at.isPartner && <TextActions life={life} text={latest} onDone={refresh} />}>
      <TextCard life={life} text={latest} />
      <CharterLine text={latest} />
      <Decisions decisions={life.decisions} />
      {(latest.state === "Signing" || life.signatures.some(({ version }) => version?.id === latest.id)) && (
        <Signers life={life} text={latest} mayNote={isOfficial} onDone={refresh} />
      )}
      {earlier.length > 0 && (
        <ul className="life-texts">
          {earlier.map((text) => (
            <li key={text.id}>
              <TextCard life={life} text={text} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** One text in a line: which it is, where it stands, from when until when. */
function TextCard({ life, text }: { life: LifeRead; text: TextRead }) {
  const say = useWords();
  const { number, aim, state, startsOn, endsOn, why, withdrawnWhy } = text;
  const isEnded = life.stage === "Ended" && state === "InForce";
  return (
    <div className="life-text" data-state={state}>
      <p>
        <Link to={`/${life.hub.slug}/agreements/${life.id}/text?text=${number}`}>
          {say("drafting.versions.by", { number, aim: say(`drafting.aim.${aim}`) })}
        </Link>{" "}
        <span className="tag">{say(isEnded ? "agreements.stage.Ended" : `drafting.state.${state}`)}</span>
      </p>
      {startsOn && endsOn && (
        <small>
          <Day on={startsOn} /> – <Day on={endsOn} />
        </small>
      )}
      {why && <p className="life-why">{why}</p>}
      {withdrawnWhy && <p className="life-why">{say("drafting.versions.withdrawn", { why: withdrawnWhy })}</p>}
    </div>
  );
}
