import { useWords } from "../i18n.tsx";

/** What a person is called; one whose identity is protected has no name here. */
export function usePersonName(): (person: { name: string } | null | undefined) => string {
  const say = useWords();
  return (person) => person?.name || say("access.who.nameless");
}
