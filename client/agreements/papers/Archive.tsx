import archive from "lucide/dist/esm/icons/archive.mjs";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { useArchive } from "./useArchive.ts";
import "./Papers.css";

/** Takes what is at an address out as a package for the archive: says how far it is, and lets the reader stop it. */
export function Archive({ address }: { address: string }) {
  const say = useWords();
  const { packing, take, stop } = useArchive(address);
  const isMaking = packing?.at === "making";
  return (
    <div className="papers-archive">
      {isMaking ? (
        <Button onPress={stop}>{say("papers.archive.stop")}</Button>
      ) : (
        <Button icon={archive} onPress={() => void take()}>
          {say("papers.archive.do")}
        </Button>
      )}
      <p role="status" className="papers-said">
        {isMaking && say("papers.archive.making", { count: packing.count })}
        {packing?.at === "done" && say("papers.archive.done")}
        {packing?.at === "failed" && say("papers.archive.failed")}
      </p>
    </div>
  );
}
