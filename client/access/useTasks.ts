import type { Role } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { useRoleName } from "../people/useRoleName.ts";

interface Does {
  held: readonly { role: Role; area?: { name: string } | null }[];
  acting: readonly { actor: { name: string } | null }[];
}

/** What somebody does in a hub, in words: their roles, and whom they act for. */
export function useTasks(): (member: Does) => string[] {
  const say = useWords();
  const roleName = useRoleName();
  return ({ held, acting }) => [
    ...held.map(roleName),
    ...acting.flatMap(({ actor }) => (actor ? [say("hubs.actsFor", { actor: actor.name })] : [])),
  ];
}
