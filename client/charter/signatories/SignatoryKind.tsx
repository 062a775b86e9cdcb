import type { ActorKind } from "../../../schema/actors.ts";
import { KindMark } from "../../actors/KindMark.tsx";
import { useWords } from "../../i18n.tsx";
import type { CharterRead, SignatoryRead } from "../charters.ts";
import { SignatoryLine } from "./SignatoryLine.tsx";

interface Props {
  kind: ActorKind;
  signatories: readonly SignatoryRead[];
  charter: CharterRead;
  onDone: () => void;
}

/** Those of one kind who are with a charter, and how many they are. */
export function SignatoryKind({ kind, signatories, charter, onDone }: Props) {
  const say = useWords();
  return (
    <section className="signatory-kind">
      <h3>
        <KindMark kind={kind} />
        {say("charters.signatories.byKind", { kind: say(`actors.kind.${kind}`), count: signatories.length })}
      </h3>
      <ul>
        {signatories.map((one) => (
          <SignatoryLine key={one.id} signatory={one} charter={charter} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}
