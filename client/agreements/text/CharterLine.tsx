import { useWords } from "../../i18n.tsx";
import { Day } from "../../ui/When.tsx";
import type { TextRead } from "../life/life.ts";

/** Which charter in force a text refers to; or that the hub has none yet. */
export function CharterLine({ text: { charter } }: { text: TextRead }) {
  const say = useWords();
  if (!charter) return <p className="text-charter missing">{say("drafting.noCharter")}</p>;
  return (
    <p className="text-charter">
      {say("drafting.charter", { charter: charter.charter.name, number: charter.number })}
      {charter.adoptedOn && (
        <small>
          {" "}
          (<Day on={charter.adoptedOn} />)
        </small>
      )}
    </p>
  );
}
