import { useWords } from "../i18n.tsx";
import { useChosenByOthers } from "./useChosenByOthers.ts";

/** In a row of the table: who else has chosen it just now. */
export function ChosenBy({ id }: { id: string }) {
  const say = useWords();
  const names = useChosenByOthers().get(id);
  return names ? <small className="chosen-by">{say("weave.table.chosenBy", { names: names.join(", ") })}</small> : null;
}
