import { AboutPanel } from "./AboutPanel.tsx";
import { ActorPanel } from "./ActorPanel.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { ManyPanel } from "./ManyPanel.tsx";
import { QuestionsPanel } from "./QuestionsPanel.tsx";
import { TiePanel } from "./TiePanel.tsx";
import { useMapRoom } from "./useMapRoom.ts";
import { ViewsPanel } from "./ViewsPanel.tsx";

const panels = { questions: QuestionsPanel, views: ViewsPanel, history: HistoryPanel, about: AboutPanel };

/** What can stand beside the map when nothing is selected. */
export type Leaf = keyof typeof panels;

/** What stands beside the map: what is selected, else what was opened. */
export function SidePanel({ leaf, onClose }: { leaf: Leaf | null; onClose: () => void }) {
  const { actors, ties, selection } = useMapRoom();
  const chosen = actors.filter(({ id }) => selection.has(id));
  const [actor] = chosen;
  const tie = ties.find(({ id }) => selection.has(id));
  if (chosen.length > 1) return <ManyPanel chosen={chosen} onClose={onClose} />;
  if (actor) return <ActorPanel actor={actor} onClose={onClose} />;
  if (tie) return <TiePanel tie={tie} onClose={onClose} />;
  const Opened = leaf && panels[leaf];
  return Opened && <Opened onClose={onClose} />;
}
