import { useState } from "react";
import { whyNotLook } from "../../schema/privacy.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import type { Room } from "../live/fit.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { CONTACT } from "./actor.ts";

const LOOK = graphql(
  `mutation LookAtProtected($id: ID!, $reason: String!) { lookAtProtected(id: $id, reason: $reason) { id name email phone } }`,
);
const END = graphql(`mutation EndProtection($id: ID!, $reason: String!) { endProtection(id: $id, reason: $reason) { ...ContactLine } }`, [
  CONTACT,
]);

type Details = ResultOf<typeof LOOK>["lookAtProtected"];

interface Props {
  /** The room whose page it is looked at on. */
  room: Room;
  /** The contact, or the person. */
  of: string;
  /** Whether to look once, or to end the protection. */
  deed: "look" | "end";
  onClose: () => void;
}

/** Asks why before what is protected is shown, or shown again to all; says that it is written down. */
export function LookAtProtected({ room, of, deed, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [details, setDetails] = useState<Details>();
  const go = async () => {
    setTried(true);
    if (whyNotLook(reason)) return;
    if (deed === "end") return void ((await run<unknown>(() => perform(room, END, { id: of, reason }))) && onClose());
    const done = await run(() => perform(room, LOOK, { id: of, reason }));
    setDetails(done?.answer?.lookAtProtected);
  };
  if (details) return <Shown details={details} onClose={onClose} />;
  return (
    <FormDialog
      title={say(deed === "look" ? "privacy.contact.look" : "privacy.contact.end")}
      send={say(deed === "look" ? "privacy.contact.show" : "privacy.contact.end")}
      isBusy={isBusy}
      problem={problem}
      onSend={go}
      onClose={onClose}
    >
      <TextField
        label={say("privacy.contact.reason")}
        hint={say("privacy.contact.lookWhy")}
        value={reason}
        onChange={setReason}
        whyNot={tried ? whyNotLook(reason) : undefined}
        autoFocus
      />
    </FormDialog>
  );
}

function Shown({ details: { name, email, phone }, onClose }: { details: Details; onClose: () => void }) {
  const say = useWords();
  return (
    <Dialog
      title={say("privacy.contact.isProtected")}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{say("house.ui.close")}</Button>}
    >
      <p>
        <b>{name}</b>
      </p>
      {email && <p>{email}</p>}
      {phone && <p>{phone}</p>}
    </Dialog>
  );
}
