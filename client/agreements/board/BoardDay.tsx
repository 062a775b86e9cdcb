import { useEffect, useState } from "react";
import { whyNotDay } from "../../../schema/text.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import type { BoardAddress } from "./useBoardAddress.ts";

/** The day on which the agreements are measured against the rules; today until another is chosen. */
export function BoardDay({ address: { on, putOn } }: { address: BoardAddress }) {
  const say = useWords();
  const shown = on ?? today();
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const no = typed ? whyNotDay(typed) : undefined;
  const put = (next: string) => {
    setTyped(next);
    if (next && !whyNotDay(next)) putOn(next === today() ? null : next);
  };
  return (
    <>
      <TextField label={say("board.on")} type="date" value={typed} onChange={put} whyNot={no} />
      {on && (
        <Button weight="quiet" onPress={() => putOn(null)}>
          {say("board.onToday")}
        </Button>
      )}
    </>
  );
}
