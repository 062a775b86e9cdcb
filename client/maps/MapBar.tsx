import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useSentence, useWords } from "../i18n.tsx";
import { saved, unsaved } from "../live/deeds.ts";
import { useKept } from "../live/kept.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { SavedMark } from "../ui/SavedMark.tsx";
import { AddActor } from "./AddActor.tsx";
import { ChoicesSaid } from "./ChoicesSaid.tsx";
import { People } from "./People.tsx";
import { StepButtons } from "./StepButtons.tsx";
import { useMapRoom } from "./useMapRoom.ts";
import "./MapBar.css";

function WhyNotChange() {
  const say = useWords();
  const { pathname, search } = useLocation();
  const sentence = useSentence();
  const { isSignedIn, whyNotEdit } = useMapRoom();
  if (isSignedIn && whyNotEdit) return <p className="map-why">{sentence(whyNotEdit)}</p>;
  return (
    <ButtonLink weight="quiet" href={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
      {say("weave.signInToChange")}
    </ButtonLink>
  );
}

/** What was done here and waits to be stored. */
function Unsaved() {
  const say = useWords();
  const steps = useKept(unsaved);
  const state = useKept(saved);
  if (state !== "failed" || !steps.length) return null;
  return <p className="map-unsaved">{say("weave.waiting", { steps: steps.join(", ") })}</p>;
}

/** The head of a map's page and of its table: what it is, who is here, whether it is saved, and what can be done. */
export function MapBar({ title, onAdded, children }: { title: string; onAdded: (id: string) => void; children: ReactNode }) {
  const say = useWords();
  const { map, mayEdit, takesPart } = useMapRoom();
  const state = useKept(saved);
  return (
    <header className="map-bar">
      <title>{`${title} · ${map.hub.name} · ${say("house.name")}`}</title>
      <div className="map-head">
        <h1>{title}</h1>
        <span className="tag">{say(`maps.step.${map.step}`)}</span>
        <div className="map-state">
          <People />
          <ChoicesSaid />
          {takesPart && <SavedMark state={state} />}
          {takesPart && <StepButtons />}
        </div>
      </div>
      {takesPart && <Unsaved />}
      <div className="map-acts">
        {mayEdit ? <AddActor onAdded={onAdded} /> : <WhyNotChange />}
        <div className="map-ways" role="toolbar" aria-label={say("weave.tools")}>
          {children}
        </div>
      </div>
    </header>
  );
}
