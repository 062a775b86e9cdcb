import { useWords } from "../i18n.tsx";

/** To come. */
export function StageTab() {
  const say = useWords();
  return <p className="panel-note">{say("weaving.tab.stage")}</p>;
}
