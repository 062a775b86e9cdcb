import { useEffect, useEffectEvent, useRef } from "react";
import { useLanguage, useWords } from "../i18n.tsx";
import { announce } from "../ui/Announcer.tsx";
import { useChosenByOthers } from "./useChosenByOthers.ts";
import { useMapRoom } from "./useMapRoom.ts";

/** Somebody who looks around chooses much: only what she stays with is told, and not one thing right after the other. */
const stays = 1_500;
const apart = 8_000;
const mostNamed = 3;

/** Says politely what others choose, for those who do not see the rings around it. What is let go is not told. */
export function ChoicesSaid() {
  const say = useWords();
  const { language } = useLanguage();
  const { actors, ties } = useMapRoom();
  const chosen = useChosenByOthers();
  const told = useRef(new Map<string, string>());
  const toldAt = useRef(-apart);
  const nameOf = (id: string) => {
    const tie = ties.find((one) => one.id === id);
    return tie ? say("weave.tie.title", { from: tie.from.name, to: tie.to.name }) : (actors.find((actor) => actor.id === id)?.name ?? "");
  };
  const tell = useEffectEvent(() => {
    const choices = new Map<string, string[]>();
    for (const [id, names] of chosen) for (const who of names) choices.set(who, [...(choices.get(who) ?? []), id]);
    const sentences = [...choices].flatMap(([who, ids]) => {
      if (told.current.get(who) === ids.join()) return [];
      const things = new Intl.ListFormat(language).format(ids.slice(0, mostNamed).map(nameOf));
      return say("weave.hasChosen", { who, things, more: Math.max(0, ids.length - mostNamed) });
    });
    told.current = new Map([...choices].map(([who, ids]) => [who, ids.join()]));
    if (!sentences.length) return;
    toldAt.current = performance.now();
    announce(sentences.join(" "));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new choice begins the waiting anew
  useEffect(() => {
    const timer = setTimeout(tell, Math.max(stays, toldAt.current + apart - performance.now()));
    return () => clearTimeout(timer);
  }, [chosen]);
  return null;
}
