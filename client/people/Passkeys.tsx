import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { deviceOf } from "../../schema/people.ts";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { notify } from "../ui/Notices.tsx";
import { Section } from "../ui/Page.tsx";
import { Sure } from "../ui/Sure.tsx";
import { TextField } from "../ui/TextField.tsx";
import { When } from "../ui/When.tsx";
import type { Part } from "./Password.tsx";
import { addPasskey, canUsePasskeys } from "./passkeys.ts";
import { post, whyNot } from "./signing.ts";

function Add({ onChanged, onClose }: Pick<Part, "onChanged"> & { onClose: () => void }) {
  const say = useWords();
  const [name, setName] = useState(deviceOf(navigator.userAgent).system ?? "");
  const [isBusy, setBusy] = useState(false);
  const [no, setNo] = useState<Refusal>();
  const send = async () => {
    setBusy(true);
    const answer = await addPasskey(name.trim());
    setBusy(false);
    if (!answer.ok) return setNo(whyNot(answer, refusal("people.ways.passkeyFailed")));
    notify({ text: say("people.ways.passkeyAdded") });
    onClose();
    await onChanged();
  };
  return (
    <FormDialog
      title={say("people.ways.addPasskey")}
      send={say("people.ways.addPasskey")}
      isBusy={isBusy}
      problem={undefined}
      onSend={send}
      onClose={onClose}
    >
      <TextField label={say("people.ways.passkeyName")} value={name} onChange={setName} maxLength={100} whyNot={no} />
    </FormDialog>
  );
}

/** The keys that the reader signs in with. */
export function Passkeys({ security: { passkeys, whyNotChange }, onChanged }: Part) {
  const say = useWords();
  const [isAdding, setAdding] = useState(false);
  const [going, setGoing] = useState<{ id: string; name: string }>();
  const remove = async (id: string) => {
    await post("/passkey/delete-passkey", { id });
    await onChanged();
  };
  return (
    <Section title={say("people.ways.passkeys")}>
      <div className="way">
        <p>{say("people.ways.passkeysWhat")}</p>
        {passkeys.length === 0 && <p>{say("people.ways.noPasskeys")}</p>}
        <ul className="way-list">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <span>
                {name}
                <small>{say.rich("people.ways.passkeySince", { when: () => <When at={createdAt} /> })}</small>
              </span>
              <IconButton
                icon={trash}
                label={say("people.ways.removePasskey", { name: name ?? "" })}
                isDisabled={!!whyNotChange}
                onPress={() => setGoing({ id, name: name ?? "" })}
              />
            </li>
          ))}
        </ul>
        {canUsePasskeys() && (
          <Button onPress={() => setAdding(true)} isDisabled={!!whyNotChange}>
            {say("people.ways.addPasskey")}
          </Button>
        )}
      </div>
      {isAdding && <Add onChanged={onChanged} onClose={() => setAdding(false)} />}
      {going && (
        <Sure
          title={say("people.ways.removePasskey", { name: going.name })}
          what={say("people.ways.removePasskeySure")}
          yes={say("people.ways.removePasskey", { name: going.name })}
          onYes={() => remove(going.id)}
          onClose={() => setGoing(undefined)}
        />
      )}
    </Section>
  );
}
