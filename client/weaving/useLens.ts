import { useEffect } from "react";
import type { Lens } from "../maps/lens.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";

/** Lays this over the picture for as long as who asks is open, and nothing when it closes. Give the same object while it says the same. */
export function useLens(lens: Lens | undefined) {
  const { lay } = useMapRoom();
  useEffect(() => lay(lens), [lay, lens]);
  useEffect(() => () => lay(undefined), [lay]);
}
