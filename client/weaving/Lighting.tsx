import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { TieState } from "../../schema/maps.ts";
import type { Said } from "../../schema/weaving/said.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";

interface Lights {
  /** What was pressed: its key, and who stands out by it. */
  lit?: { key: string; ids: ReadonlySet<string> };
  /** Lets these stand out on the map, or no longer if they do already. */
  light: (key: string, ids: Iterable<string>) => void;
  /** The names of the map's actors. */
  named: ReadonlyMap<string, string>;
}

const LightingContext = createContext<Lights>({ light: () => {}, named: new Map() });

/** Who is to stand out on the map, as the reader has pressed it. */
export function useLighting(): Lights {
  const { actors } = useMapRoom();
  const named = useMemo(() => new Map(actors.map(({ id, name }) => [id, name])), [actors]);
  const [lit, setLit] = useState<Lights["lit"]>();
  const light = useCallback((key: string, ids: Iterable<string>) => {
    const next = { key, ids: new Set(ids) };
    setLit((before) => (before?.key === key ? undefined : next));
  }, []);
  return useMemo(() => ({ lit, light, named }), [lit, light, named]);
}

/** Lets what stands inside light actors on the map. */
export const Lighting = ({ lights, children }: { lights: Lights; children: ReactNode }) => (
  <LightingContext value={lights}>{children}</LightingContext>
);

interface Lit {
  /** What it is called, for those who hear it. */
  name: string;
  /** What it is known by: by it one is pressed and the others are not. */
  by: string;
  /** Who stands out, asked only when it is pressed: there may be hundreds of names. */
  who: () => readonly string[];
  children: ReactNode;
}

function Pressed({ name, by, who, children }: Lit) {
  const say = useWords();
  const { lit, light } = use(LightingContext);
  return (
    <Button className="light" aria-pressed={lit?.key === by} aria-label={say("weaving.light", { name })} onPress={() => light(by, who())}>
      {children}
    </Button>
  );
}

/** Words that let some actors stand out on the map while they are pressed. */
export const Light = ({ name, ids, children }: { name: string; ids: readonly string[]; children: ReactNode }) => (
  <Pressed name={name} by={`${name} ${ids[0]}`} who={() => ids}>
    {children}
  </Pressed>
);

/** An actor by name, which pressed stands out with those to whom it has ties. */
export function ActorLight({ id }: { id: string }) {
  const { ties } = useMapRoom();
  const { named } = use(LightingContext);
  const name = named.get(id) ?? "";
  const around = () =>
    ties.flatMap(({ state, from, to }) => {
      if (state !== TieState.Present || (from.id !== id && to.id !== id)) return [];
      return [from.id === id ? to.id : from.id];
    });
  return (
    <Pressed name={name} by={id} who={() => [id, ...around()]}>
      {name}
    </Pressed>
  );
}

const [open, close] = ["\ue000", "\ue001"];

/** What an analysis has found, as a sentence in which each actor can be lit. */
export function Telling({ said: { key, values = {} } }: { said: Said }) {
  const sentence = useSentence();
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name.endsWith("actor") ? `${open}${value}${close}` : value]),
  );
  const parts = sentence({ key, values: marked }).split(/\ue000(.+?)\ue001/);
  // Every second part is an actor.
  return parts.map((part, at) => (at % 2 ? <ActorLight key={part} id={part} /> : part));
}
