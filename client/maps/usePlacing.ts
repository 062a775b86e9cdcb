import { drawnTies } from "./onMap.ts";
import { useLayout } from "./useLayout.ts";
import { useMapRoom } from "./useMapRoom.ts";
import type { Weaving } from "./useWeaving.ts";

type Inputs = Parameters<Weaving["place"]>[0];

/** Sets actors on the map where there is room for them, in one step: found before they are stored, so that undoing it leaves nothing. */
export function usePlacing() {
  const { actors, ties, weaving } = useMapRoom();
  const { lay } = useLayout();
  return async (inputs: Inputs, names: readonly { name: string }[]) => {
    const newcomers = names.map(({ name }, at) => ({ id: `new ${at}`, name, x: null, y: null, pinned: false }));
    // Without a connection the layout cannot be fetched: then a place is found later.
    const places = await lay([...actors, ...newcomers], drawnTies(ties)).catch(() => undefined);
    return weaving.place(
      inputs.map((input, at) => ({ ...input, ...places?.get(`new ${at}`), pinned: false })),
      names,
    );
  };
}
