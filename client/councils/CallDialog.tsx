import { nextSubstitute, whyNotCall } from "../../schema/councils/substitutes.ts";
import { runningTerm } from "../../schema/councils/terms.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { CALL, councilRoom, type PlainSeat } from "./councils.ts";
import { isNamed, useHolder } from "./useHolder.ts";

interface Props {
  council: string;
  seat: PlainSeat;
  seats: readonly PlainSeat[];
  onDone: (operation: string) => void;
  onClose: () => void;
}

/** Says which substitute's turn it is, and calls them in to a vacant seat; or says why there is nobody to call. */
export function CallDialog({ council, seat, seats, onDone, onClose }: Props) {
  const say = useWords();
  const sentence = useSentence();
  const holder = useHolder();
  const { run, problem, isBusy } = useDeed();
  const whyNot = whyNotCall(seat, seats, today());
  const next = nextSubstitute(seat.side, seats, today());
  const term = next && runningTerm(next.terms, today());
  if (whyNot || !next || !term)
    return (
      <Dialog
        title={say("councils.sit.callTurn")}
        isOpen
        onClose={onClose}
        actions={<Button onPress={onClose}>{say("house.ui.close")}</Button>}
      >
        <p>{whyNot && sentence(whyNot)}</p>
      </Dialog>
    );
  const who = isNamed(term) ? holder(term, next) : say("councils.sit.someone");
  const call = async () => {
    const done = await run(() => perform(councilRoom(council), CALL, { seat: seat.id }));
    if (!done) return;
    onDone(done.operation);
    onClose();
  };
  return (
    <FormDialog
      title={say("councils.sit.callSure", { who })}
      send={say("councils.sit.call", { who })}
      isBusy={isBusy}
      problem={problem}
      onSend={call}
      onClose={onClose}
    >
      <p>{say("councils.sit.callWhat", { who })}</p>
    </FormDialog>
  );
}
