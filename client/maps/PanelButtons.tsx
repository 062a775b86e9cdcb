import bookmark from "lucide/dist/esm/icons/bookmark.mjs";
import question from "lucide/dist/esm/icons/circle-question-mark.mjs";
import info from "lucide/dist/esm/icons/info.mjs";
import clock from "lucide/dist/esm/icons/rotate-ccw-clock.mjs";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import type { Leaf } from "./SidePanel.tsx";
import { useMapRoom } from "./useMapRoom.ts";

const leaves = [
  { id: "questions", icon: question },
  { id: "views", icon: bookmark },
  { id: "history", icon: clock },
  { id: "about", icon: info },
] as const;

/** The buttons that open what can stand beside the map; pressed again they close it. */
export function PanelButtons({ leaf, onLeaf }: { leaf: Leaf | null; onLeaf: (leaf: Leaf | null) => void }) {
  const say = useWords();
  const { selection, select } = useMapRoom();
  const open = (next: Leaf) => {
    select([]);
    onLeaf(leaf === next && !selection.size ? null : next);
  };
  return leaves.map(({ id, icon }) => (
    <Button key={id} weight="quiet" icon={icon} aria-expanded={leaf === id && !selection.size} onPress={() => open(id)}>
      {say(`weave.open.${id}`)}
    </Button>
  ));
}
