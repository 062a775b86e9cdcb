import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { When } from "../../ui/When.tsx";
import { type ApprovalRead, type MinutesRead, SIGNED } from "./minutes.ts";

interface Props {
  minutes: MinutesRead;
  approvals: readonly ApprovalRead[];
  mayKeep: boolean;
  onDone: () => void;
}

/** Who is to approve minutes that wait for it and what each has said, and what was said of earlier versions. Who has approved them stands in them. */
export function Approvals({ minutes, approvals, mayKeep, onDone }: Props) {
  const say = useWords();
  const now = approvals.filter(({ version }) => minutes.state === "Sent" && version === minutes.version);
  const before = approvals.filter(
    ({ version, answer }) => answer !== "Waiting" && (version !== minutes.version || minutes.state === "Draft"),
  );
  const lines = (some: readonly ApprovalRead[]) => (
    <ul className="approval-list">
      {some.map((one) => (
        <Line key={one.id} of={one} mayNote={mayKeep && minutes.state === "Sent" && now.includes(one)} onDone={onDone} />
      ))}
    </ul>
  );
  return (
    <>
      {now.length > 0 && <Section title={say("minutes.toApprove")}>{lines(now)}</Section>}
      {before.length > 0 && <Section title={say("minutes.earlier")}>{lines(before)}</Section>}
    </>
  );
}

function Line({ of, mayNote, onDone }: { of: ApprovalRead; mayNote: boolean; onDone: () => void }) {
  const say = useWords();
  const [isNoting, setNoting] = useState(false);
  const { id, name, role, answer, answeredAt, onPaper, comment } = of;
  const called = name ?? say("minutes.document.nameless");
  const when = () => <When at={answeredAt!} />;
  const said =
    onPaper && answer === "Waiting"
      ? say("minutes.onPaper")
      : onPaper
        ? say.rich("minutes.paperSigned", { when })
        : say.rich(`minutes.said.${answer}`, { when });
  return (
    <li data-answer={answer}>
      <span>
        {called}, {say(`minutes.document.roles.${role}`)}
      </span>
      {mayNote && onPaper && answer === "Waiting" && <Button onPress={() => setNoting(true)}>{say("minutes.notePaper")}</Button>}
      <span className="said">{said}</span>
      {comment && <blockquote>{comment}</blockquote>}
      {isNoting && (
        <Sure
          title={say("minutes.notePaperSure", { name: called })}
          what={say("minutes.notePaperWhat")}
          yes={say("minutes.notePaper")}
          onYes={() => client.mutate({ mutation: SIGNED, variables: { approval: id } }).then(onDone)}
          onClose={() => setNoting(false)}
        />
      )}
    </li>
  );
}
