import { useWords } from "../../i18n.tsx";
import { usePlaceName } from "../Place.tsx";
import type { Live } from "./useLiveMeeting.ts";

/** What whoever has a turn is called. */
export function useTurnName({ places }: Pick<Live, "places">): (turn: { place: string | null }) => string {
  const say = useWords();
  const nameOf = usePlaceName();
  return ({ place }) => {
    const known = places.find(({ id }) => id === place);
    return known ? nameOf(known) : say("meetings.one.seatless");
  };
}
