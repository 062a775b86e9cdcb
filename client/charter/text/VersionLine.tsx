import { useWords } from "../../i18n.tsx";
import { Day } from "../../ui/When.tsx";
import type { VersionRead } from "../charters.ts";

/** Which version it is, who adopted it and when. */
export function VersionLine({ version, isInForce }: { version: VersionRead; isInForce: boolean }) {
  const say = useWords();
  const { number, adoptedBy, adoptedOn, caseNumber } = version;
  if (!adoptedOn) return <p>{say("charters.draftWhat")}</p>;
  return (
    <>
      <p>{say.rich("charters.adopted", { body: adoptedBy!, day: () => <Day on={adoptedOn} /> })}</p>
      <p>
        {[
          say("charters.version", { number }),
          say(isInForce ? "charters.inForce" : "charters.was"),
          caseNumber && say("charters.caseNumber", { number: caseNumber }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}
