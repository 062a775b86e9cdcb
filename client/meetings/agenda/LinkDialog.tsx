import { useState } from "react";
import { isLinkable } from "../../../schema/agenda/shape.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** What is written, or the same as a page on the web where nothing says what it is. */
const asAddress = (text: string) => (isLinkable(text.trim()) ? text.trim() : `https://${text.trim()}`);

/** Asks where a link is to lead. */
export function LinkDialog({ onLink, onClose }: { onLink: (href: string) => void; onClose: () => void }) {
  const say = useWords();
  const [text, setText] = useState("");
  const href = asAddress(text);
  const may = isLinkable(href) && href.includes(".");
  const go = () => may && onLink(href);
  return (
    <Dialog
      title={say("agenda.linkTo")}
      isOpen
      onClose={onClose}
      actions={
        <Button weight="primary" isDisabled={!may} onPress={go}>
          {say("agenda.link")}
        </Button>
      }
    >
      <TextField
        label={say("agenda.linkTo")}
        labelUnseen
        autoFocus
        inputMode="url"
        value={text}
        onChange={setText}
        placeholder={say("agenda.linkHint")}
        onKeyDown={(event) => event.key === "Enter" && go()}
      />
    </Dialog>
  );
}
