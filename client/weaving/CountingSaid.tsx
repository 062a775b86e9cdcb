import { useState } from "react";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { useWords } from "../i18n.tsx";
import { announce } from "../ui/Announcer.tsx";
import { Button } from "../ui/Button.tsx";
import type { Counting } from "./useSuggestions.ts";
import "./CountingSaid.css";

/** How far the counting has come, in words and as a bar, once that takes long enough to be noticed; it can be stopped, and begun again. */
export function CountingSaid({ counting: { share, isStopped, stop, again } }: { counting: Counting }) {
  const say = useWords();
  const [wasStopped, setWasStopped] = useState(false);
  if (isStopped)
    return (
      <div className="counting">
        <p className="intro-note">{say("introductions.countingStopped")}</p>
        <Button onPress={again} autoFocus>
          {say("introductions.countingAgain")}
        </Button>
      </div>
    );
  if (share === undefined) return <p className="intro-note">{say("introductions.counting")}</p>;
  const percent = Math.floor(100 * share);
  const onStop = () => {
    stop();
    setWasStopped(true);
    announce(say("introductions.countingStopped"));
  };
  return (
    <div className="counting">
      <ProgressBar value={percent} aria-label={say("introductions.next")} valueLabel={say("introductions.countingShare", { percent })}>
        <span>{say("introductions.countingShare", { percent })}</span>
        <progress value={percent} max={100} aria-hidden="true" />
      </ProgressBar>
      <Button onPress={onStop} autoFocus={wasStopped}>
        {say("introductions.countingStop")}
      </Button>
    </div>
  );
}
