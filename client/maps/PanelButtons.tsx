import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { useSentence, useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import { useMapRoom } from "./useMapRoom.ts";

/** The buttons that open what can stand beside the map, pressed again they close it; what is opened now and then is in a menu. */
export function PanelButtons() {
  const say = useWords();
  const sentence = useSentence();
  const { leaves, leaf, turnTo, selection, select } = useMapRoom();
  const press = (next: string) => {
    select([]);
    turnTo(leaf === next && !selection.size ? null : next);
  };
  const more = (
    <Button weight="quiet" icon={ellipsis}>
      {say("weave.open.more")}
    </Button>
  );
  const seldom = leaves.filter((one) => one.seldom);
  return (
    <>
      {leaves.map(
        ({ id, icon, title, seldom: isSeldom }) =>
          !isSeldom && (
            <Button key={id} weight="quiet" icon={icon} aria-expanded={leaf === id && !selection.size} onPress={() => press(id)}>
              {sentence({ key: title })}
            </Button>
          ),
      )}
      <Menu
        trigger={more}
        label={say("weave.open.more")}
        choices={seldom.map(({ id, icon, title }) => ({ id, icon, name: sentence({ key: title }), onAction: () => press(id) }))}
      />
    </>
  );
}
