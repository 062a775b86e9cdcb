import type { Sheet } from "./agenda/parts.ts";
import { useHangingLive } from "./useHanging.ts";

/** Listens for what others hang on an agenda; it shows nothing itself. */
export function HangingLive({ sheet }: { sheet: Sheet }) {
  useHangingLive(sheet.meeting);
  return null;
}
