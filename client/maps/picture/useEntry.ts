import { type FocusEvent, useEffect, useRef, useState } from "react";
import type { Scene, SceneActor } from "./scene.ts";

/** Which actor Tab comes to, and which one has the keyboard just now; one that the keyboard comes to is brought into sight. */
export function useEntry(frame: HTMLElement, scene: Scene, reveal: (actor: SceneActor) => void) {
  const [id, setId] = useState<string | null>(null);
  const [keyed, setKeyed] = useState(false);
  const wanted = useRef<string | null>(null);
  const entry: SceneActor | undefined = scene.byId.get(id ?? "") ?? scene.actors.find(({ weaver }) => weaver) ?? scene.actors[0];
  const reach = () => {
    const mark = frame.querySelector<HTMLElement>(`[data-actor="${CSS.escape(wanted.current ?? "")}"]`);
    if (!mark) return;
    wanted.current = null;
    mark.focus({ preventScroll: true });
  };
  // On a canvas the element that takes the focus comes only with the next picture.
  useEffect(() => {
    if (wanted.current) reach();
  });
  const focus = (to: string) => {
    wanted.current = to;
    setId(to);
    reach();
  };
  const listeners = {
    onFocus(event: FocusEvent) {
      const actor = scene.byId.get(event.target.closest<HTMLElement>("[data-actor]")?.dataset.actor ?? "");
      if (!actor) return;
      const byKeys = event.target.matches(":focus-visible");
      setId(actor.id);
      setKeyed(byKeys);
      if (byKeys) reveal(actor);
    },
    onBlur: () => setKeyed(false),
  };
  return { entry, focused: keyed ? entry : undefined, focus, listeners };
}
