import armchair from "lucide/dist/esm/icons/armchair.mjs";
import { laterPanel } from "../maps/laterPanel.tsx";
import type { Leaf } from "../maps/leaves.ts";

const CouncilsPanel = laterPanel("councils.leaf.title", async () => (await import("./CouncilsPanel.tsx")).CouncilsPanel);

/** What councils put beside a map: those of its area, and who sits together. */
export const leaves: readonly Leaf[] = [{ id: "councils", icon: armchair, title: "councils.leaf.open", Panel: CouncilsPanel }];
