import calendar from "lucide/dist/esm/icons/calendar-clock.mjs";
import door from "lucide/dist/esm/icons/door-open.mjs";
import handshake from "lucide/dist/esm/icons/handshake.mjs";
import milestone from "lucide/dist/esm/icons/milestone.mjs";
import ruler from "lucide/dist/esm/icons/ruler.mjs";
import type { ComponentProps, ComponentType } from "react";
import type { WordKey } from "../../schema/words.ts";
import type { Icon } from "../ui/Icon.tsx";
import { ExitTab } from "./ExitTab.tsx";
import { IntroductionsTab } from "./IntroductionsTab.tsx";
import { MeasuresTab } from "./MeasuresTab.tsx";
import { StageTab } from "./StageTab.tsx";
import { TimeTab } from "./TimeTab.tsx";

/** One thing that the weave of a map can be read by; it lays its lens over the picture while it is open (`useLens`). */
export interface WeaveTab {
  /** Its name in the address, as `?beside=weave&tab=…`. */
  id: string;
  icon: ComponentProps<typeof Icon>["of"];
  title: WordKey;
  Content: ComponentType;
}

/** What the panel of the weave shows, in the order in which a weaver asks; the first is open at first. */
export const tabs: readonly WeaveTab[] = [
  { id: "stage", icon: milestone, title: "weaving.tab.stage", Content: StageTab },
  { id: "exit", icon: door, title: "weaving.tab.exit", Content: ExitTab },
  { id: "introductions", icon: handshake, title: "introductions.tab", Content: IntroductionsTab },
  { id: "time", icon: calendar, title: "time.tab", Content: TimeTab },
  { id: "measures", icon: ruler, title: "weaving.tab.measures", Content: MeasuresTab },
];
