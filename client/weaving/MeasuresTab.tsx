import { useWords } from "../i18n.tsx";

/** To come. */
export function MeasuresTab() {
  const say = useWords();
  return <p className="panel-note">{say("weaving.tab.measures")}</p>;
}
