import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import type { FollowUpRead } from "./followUps.ts";
import { SettleForm } from "./SettleForm.tsx";

/** What the parties agreed on when they had read what both sides answered. */
export function Settle({ followUp, onDone }: { followUp: FollowUpRead; onDone: () => void }) {
  const say = useWords();
  const [isWriting, setWriting] = useState(false);
  const { agreed, summary, isPublic, state } = followUp;
  const isHeld = state === "Held";
  return (
    <Section
      title={say("followUps.settle.title")}
      action={isHeld && <Button onPress={() => setWriting(true)}>{say("followUps.settle.change")}</Button>}
    >
      {isHeld ? (
        <>
          <p className="agreement-words">{agreed}</p>
          {summary && (
            <div className="settle-summary">
              <h3>{say("followUps.settle.summary")}</h3>
              <p className="agreement-words">{summary}</p>
              {isPublic && <small>{say("followUps.settle.isShown")}</small>}
            </div>
          )}
        </>
      ) : (
        <>
          <p className="follow-ups-lead">{say("followUps.settle.how")}</p>
          <p>
            <Button weight="primary" onPress={() => setWriting(true)}>
              {say("followUps.settle.do")}
            </Button>
          </p>
        </>
      )}
      {isWriting && <SettleForm followUp={followUp} onDone={onDone} onClose={() => setWriting(false)} />}
    </Section>
  );
}
