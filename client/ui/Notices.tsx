import x from "lucide/dist/esm/icons/x.mjs";
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";
import { useWords } from "../i18n.tsx";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import "./Notices.css";

/** Something that has happened, with what can be done about it, for instance undoing it. */
export interface Notice {
  text: string;
  action?: { name: string; run: () => void };
}

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });
const plain = 6_000;
const withAction = 12_000;

/** Tells what has happened in the corner of the page, for a while; it is read out too. F6 leads there by keyboard. */
export const notify = (notice: Notice) => queue.add(notice, { timeout: notice.action ? withAction : plain });

/** The corner where notices stand; the shell has one. */
export function Notices() {
  const say = useWords();
  return (
    <ToastRegion queue={queue} className="notices" aria-label={say("house.ui.notices")}>
      {({ toast }) => (
        <Toast toast={toast} className="notice">
          <ToastContent className="notice-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              weight="quiet"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.name}
            </Button>
          )}
          <IconButton slot="close" icon={x} label={say("house.ui.close")} />
        </Toast>
      )}
    </ToastRegion>
  );
}
