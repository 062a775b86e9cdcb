import { useWords } from "../i18n.tsx";
import { useConnection } from "../live/live.ts";
import "./ConnectionWords.css";

/** Says when the page has lost the server, is catching up, and has caught up; in step it says nothing. */
export function ConnectionWords() {
  const say = useWords();
  const connection = useConnection();
  return (
    <div className={`connection ${connection}`} role="status">
      {connection !== "connected" && <p>{say(`house.connection.${connection}`)}</p>}
    </div>
  );
}
