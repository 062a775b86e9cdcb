import x from "lucide/dist/esm/icons/x.mjs";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useWords } from "../i18n.tsx";
import { IconButton } from "./IconButton.tsx";
import "./Dialog.css";

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** The buttons at the foot, the one that does it last. */
  actions?: ReactNode;
  /** A question that must be answered rather than closed by chance. */
  alert?: boolean;
  children: ReactNode;
}

/** Something to finish before the page goes on; Esc leaves it, and focus returns to where it was. */
export function Dialog({ title, isOpen, onClose, actions, alert, children }: Props) {
  const say = useWords();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable={!alert}>
      <Modal className="dialog-frame">
        <AriaDialog className="dialog" role={alert ? "alertdialog" : "dialog"}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={x} label={say("house.ui.close")} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
