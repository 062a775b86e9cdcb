import { Role, Visibility } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { When } from "../ui/When.tsx";

const isId = (value: unknown) => typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const isMoment = (value: string) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value);

/** Whether a value says something to a reader: ids do not, nor what only the machinery needs. */
export const tells = (value: unknown): boolean => (Array.isArray(value) ? value.some(tells) : !isId(value) && typeof value !== "boolean");

/** A value as its owner reads it: moments in words, words of a vocabulary as they are called. */
export function MineValue({ field, value }: { field: string; value: unknown }) {
  const say = useWords();
  if (typeof value !== "string") return JSON.stringify(value);
  if (isMoment(value)) return <When at={value} />;
  if (field === "visibility" && value in Visibility) return say(`hubs.visibility.${value as Visibility}`);
  if (field === "role" && value in Role) return say(`hubs.role.${value as Role}`);
  return value;
}
