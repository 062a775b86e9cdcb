import { lazy, Suspense } from "react";
import type { WordKey } from "../../schema/words.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import type { Leaf } from "./leaves.ts";

/**
 * The panel of a leaf whose code comes when it is first opened: a map is drawn without it. Until then it stands there by its title,
 * and says so when the code does not come; the map around it stays.
 */
export function laterPanel(title: WordKey, read: () => Promise<Leaf["Panel"]>): Leaf["Panel"] {
  const Frame = ({ failed, onClose }: { failed?: boolean; onClose: () => void }) => {
    const say = useWords();
    const sentence = useSentence();
    return (
      <Panel title={sentence({ key: title })} onClose={onClose}>
        {failed ? <p role="alert">{say("house.ui.fault")}</p> : <Skeleton />}
      </Panel>
    );
  };
  const NotCome: Leaf["Panel"] = ({ onClose }) => <Frame failed onClose={onClose} />;
  const Come = lazy(async () => ({ default: await read().catch(() => NotCome) }));
  return ({ onClose }) => (
    <Suspense fallback={<Frame onClose={onClose} />}>
      <Come onClose={onClose} />
    </Suspense>
  );
}
