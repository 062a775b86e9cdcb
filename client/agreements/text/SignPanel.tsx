import { useEffect, useState } from "react";
import { canonical } from "../../../schema/meetings/minutes.content.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type LifeParty, SIGN } from "../life/life.ts";
import type { WholeText } from "./text.ts";

/** The SHA-256 of what a text says, calculated here; nothing while it is. */
function useDigest(content: unknown): string | undefined {
  const [digest, setDigest] = useState<string>();
  useEffect(() => {
    const bytes = new TextEncoder().encode(canonical(content));
    void crypto.subtle.digest("SHA-256", bytes).then((hash) => setDigest(hexOf(hash)));
  }, [content]);
  return digest;
}

const hexOf = (hash: ArrayBuffer) => [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Signs the whole text above for a party, after saying so: the fingerprint of what stands there is calculated once more first. */
export function SignPanel({
  agreement,
  text,
  party,
  onDone,
}: {
  agreement: string;
  text: WholeText;
  party: LifeParty;
  onDone: () => void;
}) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [hasRead, setRead] = useState(false);
  const digest = useDigest(text.content);
  const isSame = digest === text.digest;
  const room = { __typename: "Agreement", id: agreement, lists: {} };
  const sign = async () => {
    const variables = { version: text.id, party: party.id, digest: text.digest!, hasRead };
    if (await run(() => perform(room, SIGN, variables))) onDone();
  };
  return (
    <section className="text-sign">
      <p>{digest && say(isSame ? "signing.checked" : "signing.differs")}</p>
      <p className="text-digest">
        {say("drafting.digest")} <code>{text.digest}</code>
      </p>
      <Tick isSelected={hasRead} onChange={setRead} isDisabled={!isSame}>
        {say("signing.hasRead", { party: party.actor?.name ?? "" })}
      </Tick>
      <div className="text-actions">
        <Button weight="primary" onPress={sign} isPending={isBusy} isDisabled={!hasRead || !isSame}>
          {say("signing.send")}
        </Button>
      </div>
      <Refused problem={problem} />
    </section>
  );
}
