import { usePersonName } from "../access/usePersonName.ts";
import { useWords } from "../i18n.tsx";
import type { TermRead } from "./councils.ts";

interface Shown {
  name: string | null;
  actor?: { name: string } | null;
}

/** What whoever sits on a seat is called: their name where it may be told, else what they are, else why it is not told. */
export function useHolder(): (term: TermRead, seat: Shown) => string {
  const say = useWords();
  const personName = usePersonName();
  return ({ person, name, unnamed, isHeld }, seat) => {
    if (person) return personName(person);
    if (name) return name;
    if (unnamed) return seat.name ?? say("councils.seats.unnamed");
    return say(isHeld ? "councils.seats.hidden" : "councils.seats.gone");
  };
}

/** Whether what stands there is a name, not words in place of one. */
export const isNamed = ({ person, name }: TermRead) => !!(person?.name || name);
