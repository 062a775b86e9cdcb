import { useWords } from "../i18n.tsx";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { Refused } from "./Refused.tsx";
import { useDeed } from "./useDeed.ts";

interface Props {
  title: string;
  /** What will be gone, or become different. */
  what: string;
  yes: string;
  onYes: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks before something that is hard to take back; it says what will happen and stays open when it is refused. */
export function Sure({ title, what, yes, onYes, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const go = async () => {
    const done = await run(async () => {
      await onYes();
      return true;
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("house.ui.cancel")}</Button>
          <Button weight="danger" onPress={go} isPending={isBusy}>
            {yes}
          </Button>
        </>
      }
    >
      <p>{what}</p>
      <Refused problem={problem} />
    </Dialog>
  );
}
