import { useState } from "react";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Refused } from "../ui/Refused.tsx";
import { useDeed } from "../ui/useDeed.ts";

interface Props {
  hub: string;
  /** What will wait for somebody, in words. */
  tasks: readonly string[];
  onLeave: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks twice before somebody leaves a hub, and says what they leave to others. */
export function Leave({ hub, tasks, onLeave, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [isSure, setSure] = useState(false);
  const press = () => (isSure ? void run(onLeave) : setSure(true));
  return (
    <Dialog
      title={say("access.leaving.leaveSure", { hub })}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("house.ui.cancel")}</Button>
          <Button weight="danger" onPress={press} isPending={isBusy}>
            {say(isSure ? "access.leaving.leaveStill" : "access.leaving.leaveReally")}
          </Button>
        </>
      }
    >
      <p>{say("access.leaving.leaveWhat")}</p>
      {tasks.length > 0 && (
        <div>
          <p>{say("access.leaving.waits")}</p>
          <ul className="tasks">
            {tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </div>
      )}
      <Refused problem={problem} />
    </Dialog>
  );
}
