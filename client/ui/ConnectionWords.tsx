import { useLocation } from "react-router";
import { useWords } from "../i18n.tsx";
import { useKept } from "../live/kept.ts";
import { useConnection } from "../live/live.ts";
import { signedOutHere } from "../live/signedOut.ts";
import { ButtonLink } from "./Button.tsx";
import "./ConnectionWords.css";

/** Says when the reader has been signed out, and when the page has lost the server, is catching up, and has caught up; else nothing. */
export function ConnectionWords() {
  const say = useWords();
  const connection = useConnection();
  const isSignedOut = useKept(signedOutHere);
  const { pathname, search } = useLocation();
  if (isSignedOut)
    return (
      <div className="connection signed-out" role="alert">
        <p>
          {say("people.signedOutHere")}{" "}
          <ButtonLink href={`/sign-in?${new URLSearchParams({ to: pathname + search })}`}>{say("people.signInAgain")}</ButtonLink>
        </p>
      </div>
    );
  return (
    <div className={`connection ${connection}`} role="status">
      {connection !== "connected" && <p>{say(`house.connection.${connection}`)}</p>}
    </div>
  );
}
