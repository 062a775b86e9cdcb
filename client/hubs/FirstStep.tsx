import type { ReactNode } from "react";
import { useWords } from "../i18n.tsx";
import { Empty } from "../ui/Empty.tsx";
import "./FirstStep.css";

/** Four actors and their ties, drawn small: what a first map can look like. */
function Example() {
  const say = useWords();
  return (
    <svg className="example" viewBox="0 0 360 150" role="img" aria-label={say("hubs.example")}>
      <path className="tie" d="M110 75q60-50 130-40M110 75q60 40 130 40M240 35q16 40 0 80" />
      <path className="wished" d="M110 75q-20 30-62 44" />
      <circle className="municipality" cx="110" cy="75" r="11" />
      <circle className="civil" cx="240" cy="35" r="9" />
      <circle className="municipality" cx="240" cy="115" r="9" />
      <circle className="civil" cx="48" cy="119" r="9" />
      <text x="92" y="58">
        {say("hubs.exampleLibrary")}
      </text>
      <text x="240" y="17">
        {say("hubs.exampleClub")}
      </text>
      <text x="240" y="143">
        {say("hubs.exampleSchool")}
      </text>
      <text x="48" y="146">
        {say("hubs.exampleChurch")}
      </text>
    </svg>
  );
}

/** What an empty hub shows: the first step, what it leads to, and where to begin. */
export function FirstStep({ action }: { action?: ReactNode }) {
  const say = useWords();
  return (
    <Empty title={say("hubs.firstStep")} example={<Example />} action={action}>
      <p>{say("hubs.firstStepHow")}</p>
      {!action && <p>{say("hubs.firstStepReader")}</p>}
    </Empty>
  );
}
