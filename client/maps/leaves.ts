import bookmark from "lucide/dist/esm/icons/bookmark.mjs";
import question from "lucide/dist/esm/icons/circle-question-mark.mjs";
import info from "lucide/dist/esm/icons/info.mjs";
import clock from "lucide/dist/esm/icons/rotate-ccw-clock.mjs";
import type { ComponentProps, ComponentType } from "react";
import type { WordKey } from "../../schema/words.ts";
import type { Button } from "../ui/Button.tsx";
import { AboutPanel } from "./AboutPanel.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { QuestionsPanel } from "./QuestionsPanel.tsx";
import { ViewsPanel } from "./ViewsPanel.tsx";

/** What can stand beside a map when nothing is selected. */
export interface Leaf {
  /** Its name in the address. */
  id: string;
  icon: ComponentProps<typeof Button>["icon"];
  title: WordKey;
  /** Opened now and then: it stands in the menu behind the others. */
  seldom?: boolean;
  /** What a weaver is offered by it where the map is still empty. */
  offer?: WordKey;
  Panel: ComponentType<{ onClose: () => void }>;
  /** What stands over the table of actors, for instance to choose more columns (`tellColumns`). */
  OverTable?: ComponentType;
  /** What it tells of a tie that is selected. */
  OfTie?: ComponentType<{ tie: string }>;
}

/** What every map has beside it; later rooms give its page more. */
export const leaves: readonly Leaf[] = [
  { id: "questions", icon: question, title: "weave.open.questions", Panel: QuestionsPanel },
  { id: "views", icon: bookmark, title: "weave.open.views", seldom: true, Panel: ViewsPanel },
  { id: "history", icon: clock, title: "weave.open.history", seldom: true, Panel: HistoryPanel },
  { id: "about", icon: info, title: "weave.open.about", seldom: true, Panel: AboutPanel },
];
