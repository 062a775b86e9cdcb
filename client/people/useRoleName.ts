import type { Role } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";

/** A role as it is called, with the area that it is for. */
export function useRoleName(): (held: { role: Role; area?: { name: string } | null }) => string {
  const say = useWords();
  return ({ role, area }) => (area ? say("hubs.roleIn", { role: say(`hubs.role.${role}`), area: area.name }) : say(`hubs.role.${role}`));
}
