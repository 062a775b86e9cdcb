import { useState } from "react";
import { whyNotSpeakFor } from "../../../schema/agreements.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { When } from "../../ui/When.tsx";
import { PartyMark } from "../PartyMark.tsx";
import type { LifeParty, LifeRead, TextRead } from "./life.ts";
import { NameSigner } from "./NameSigner.tsx";
import { PaperSignature } from "./PaperSignature.tsx";

interface Props {
  life: LifeRead;
  text: TextRead;
  /** Whether the reader notes what was signed on paper. */
  mayNote: boolean;
  onDone: () => void;
}

/** Who is to sign a text for each party, and who has. */
export function Signers({ life, text, mayNote, onDone }: Props) {
  const say = useWords();
  const [doing, setDoing] = useState<{ deed: "name" | "note"; party: LifeParty }>();
  const { rights } = useMe();
  const isOpen = text.state === "Signing";
  const signed = life.signatures.filter(({ version }) => version?.id === text.id);
  const left = life.parties.filter(({ id }) => !signed.some(({ party }) => party?.id === id));
  const maySpeak = ({ actor, side }: LifeParty) => actor && !whyNotSpeakFor(rights, { hub: life.hub, actor, side });
  const close = () => setDoing(undefined);
  return (
    <div className="life-signers">
      <h3>{say("signing.title")}</h3>
      <p>{isOpen && say("signing.lead")}</p>
      <ul>
        {signed.map(({ id, partyName, side, name, signedAt, onPaper }) => (
          <li key={id} data-signed>
            <PartyMark side={side} />
            <span>
              <strong>{partyName}</strong>
              <small>
                {say(onPaper ? "signing.onPaper" : "signing.signed", { name, when: "" })} <When at={signedAt} />
              </small>
            </span>
          </li>
        ))}
        {isOpen &&
          left.map((party) => (
            <li key={party.id}>
              <PartyMark side={party.side} />
              <span>
                <strong>{party.actor?.name ?? say("agreements.parties.hidden")}</strong>
                <small>{whoSigns(life, party, say)}</small>
              </span>
              {maySpeak(party) && (
                <Button
                  onPress={() => setDoing({ deed: "name", party })}
                  aria-label={say("signing.nameFor", { party: party.actor?.name ?? "" })}
                >
                  {say("signing.name")}
                </Button>
              )}
              {mayNote && (
                <Button
                  weight="quiet"
                  onPress={() => setDoing({ deed: "note", party })}
                  aria-label={say("signing.noteFor", { party: party.actor?.name ?? "" })}
                >
                  {say("signing.note")}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {doing?.deed === "name" && <NameSigner life={life} party={doing.party} onDone={onDone} onClose={close} />}
      {doing?.deed === "note" && <PaperSignature life={life} text={text} party={doing.party} onDone={onDone} onClose={close} />}
    </div>
  );
}

function whoSigns({ signatories }: LifeRead, { id }: LifeParty, say: ReturnType<typeof useWords>): string {
  const named = signatories.find(({ party }) => party?.id === id);
  const name = named?.person?.name ?? named?.name;
  return name ? say("signing.who", { name }) : say("signing.whoNobody");
}
