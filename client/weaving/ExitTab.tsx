import { useWords } from "../i18n.tsx";

/** To come. */
export function ExitTab() {
  const say = useWords();
  return <p className="panel-note">{say("weaving.tab.exit")}</p>;
}
