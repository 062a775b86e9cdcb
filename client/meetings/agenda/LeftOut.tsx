import copy from "lucide/dist/esm/icons/copy.mjs";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import "./LeftOut.css";

/** Offers back what somebody wrote and what did not come into the agenda: nobody else has it. */
export function LeftOut({ texts, why, onDismiss }: { texts: readonly string[]; why: string; onDismiss: () => void }) {
  const say = useWords();
  const take = async () => {
    await navigator.clipboard.writeText(texts.join("\n\n"));
    notify({ text: say("agenda.copied") });
  };
  return (
    <div className="left-out" role="alert">
      <h3>{say("agenda.leftOut")}</h3>
      <p>{why}</p>
      {texts.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      <p className="left-out-actions">
        <Button icon={copy} onPress={take}>
          {say("agenda.copy")}
        </Button>
        <Button weight="quiet" onPress={onDismiss}>
          {say("agenda.dismiss")}
        </Button>
      </p>
    </div>
  );
}
