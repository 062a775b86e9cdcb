import { useSentence } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { useMapRoom } from "./useMapRoom.ts";

/** The buttons that open what can stand beside the map; pressed again they close it. */
export function PanelButtons() {
  const sentence = useSentence();
  const { leaves, leaf, turnTo, selection, select } = useMapRoom();
  const press = (next: string) => {
    select([]);
    turnTo(leaf === next && !selection.size ? null : next);
  };
  return leaves.map(({ id, icon, title }) => (
    <Button key={id} weight="quiet" icon={icon} aria-expanded={leaf === id && !selection.size} onPress={() => press(id)}>
      {sentence({ key: title })}
    </Button>
  ));
}
