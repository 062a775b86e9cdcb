import { ActorPanel } from "./ActorPanel.tsx";
import { ManyPanel } from "./ManyPanel.tsx";
import { TiePanel } from "./TiePanel.tsx";
import { useMapRoom } from "./useMapRoom.ts";

/** What is known of what is selected; nothing when nothing is. */
function Selected() {
  const { actors, ties, selection, select } = useMapRoom();
  const close = () => select([]);
  const chosen = actors.filter(({ id }) => selection.has(id));
  const [actor] = chosen;
  const tie = ties.find(({ id }) => selection.has(id));
  if (chosen.length > 1) return <ManyPanel chosen={chosen} onClose={close} />;
  if (actor) return <ActorPanel actor={actor} onClose={close} />;
  return tie && <TiePanel tie={tie} onClose={close} />;
}

/** What stands beside the map: what is selected, else what was opened. What was opened stays as it is behind what is selected. */
export function SidePanel() {
  const { selection, leaves, leaf, turnTo } = useMapRoom();
  const Opened = leaves.find(({ id }) => id === leaf)?.Panel;
  return (
    <>
      <Selected />
      {Opened && (
        <div className="leaf" hidden={selection.size > 0}>
          <Opened onClose={() => turnTo(null)} />
        </div>
      )}
    </>
  );
}
