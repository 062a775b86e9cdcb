import { type FormEvent, type ReactNode, useId } from "react";
import { useWords } from "../i18n.tsx";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { Refused } from "./Refused.tsx";

interface Props {
  title: string;
  /** What the button that sends it says. */
  send: string;
  isBusy: boolean;
  problem: unknown;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that is one form: cancel, or send; and, where it was refused, why. */
export function FormDialog({ title, send, isBusy, problem, onSend, onClose, children }: Props) {
  const say = useWords();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("house.ui.cancel")}</Button>
          <Button weight="primary" type="submit" form={id} isPending={isBusy}>
            {send}
          </Button>
        </>
      }
    >
      <form id={id} className="form" onSubmit={submit} noValidate>
        {children}
        <Refused problem={problem} />
      </form>
    </Dialog>
  );
}
