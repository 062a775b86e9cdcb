import { useState } from "react";
import { shortestPassword, whyNotPassword } from "../../schema/people.ts";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { notify } from "../ui/Notices.tsx";
import { Section } from "../ui/Page.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { post, whyNot } from "./signing.ts";
import type { Security } from "./useSecurity.ts";

/** What every part of the page is given. */
export interface Part {
  security: Security;
  onChanged: () => Promise<void>;
}

/** Choosing a password, or another one. */
function Choose({ title, security, onChanged, onClose }: Part & { title: string; onClose: () => void }) {
  const say = useWords();
  const [before, setBefore] = useState("");
  const [password, setPassword] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [no, setNo] = useState<{ before?: Refusal; password?: Refusal }>({});
  const asksBefore = security.hasPassword && security.mustTellPassword;
  const send = async () => {
    const wrong = whyNotPassword(password);
    if (wrong) return setNo({ password: wrong });
    setBusy(true);
    const answer = await post("/security/password", { password, ...(asksBefore && { before }) });
    setBusy(false);
    if (!answer.ok) {
      const why = whyNot(answer, refusal("people.failed"));
      return setNo(why.key === "people.whyNot.passwordBefore" ? { before: why } : { password: why });
    }
    notify({ text: say("people.ways.changed") });
    onClose();
    await onChanged();
  };
  return (
    <FormDialog title={title} send={say("house.ui.save")} isBusy={isBusy} problem={undefined} onSend={send} onClose={onClose}>
      <input type="text" autoComplete="username" value={security.email} readOnly hidden />
      {asksBefore && <PasswordField label={say("people.ways.before")} value={before} onChange={setBefore} whyNot={no.before} />}
      <PasswordField
        isNew
        label={say("people.ways.new")}
        hint={say("people.ways.passwordHint", { least: String(shortestPassword) })}
        value={password}
        onChange={setPassword}
        whyNot={no.password}
      />
    </FormDialog>
  );
}

/** Whether the reader has a password, and how to get another. */
export function Password({ security, onChanged }: Part) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const title = say(security.hasPassword ? "people.ways.changePassword" : "people.ways.setPassword");
  return (
    <Section title={say("people.password")}>
      <div className="way">
        <p>{say(security.hasPassword ? "people.ways.hasPassword" : "people.ways.noPassword")}</p>
        <Button onPress={() => setOpen(true)} isDisabled={!!security.whyNotChange}>
          {title}
        </Button>
      </div>
      {isOpen && <Choose title={title} security={security} onChanged={onChanged} onClose={() => setOpen(false)} />}
    </Section>
  );
}
