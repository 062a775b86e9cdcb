import { EventKind } from "../../schema/log.ts";
import { whyNotDay } from "../../schema/text.ts";
import { useAsked } from "../ui/useAsked.ts";

const names = ["who", "deed", "from", "to"] as const;
type Name = (typeof names)[number];

const isKind = (kind: string): kind is EventKind => Object.hasOwn(EventKind, kind);

/** Which part of a hub's log is looked at, kept in the address so that it can be shared and returned to. */
export function useAuditFilter() {
  const { asked, put, clear } = useAsked();
  const value = (name: Name) => asked.get(name) ?? "";
  const day = (name: Name) => (value(name) && !whyNotDay(value(name)) ? value(name) : undefined);
  const kinds = (asked.get("kinds") ?? "").split(",").filter(isKind);
  const filter = {
    who: value("who") || undefined,
    deed: value("deed") || undefined,
    from: day("from"),
    to: day("to"),
    kinds: kinds.length ? kinds : undefined,
  };
  return {
    filter,
    kinds,
    value,
    put: (name: Name, next: string) => put({ [name]: next }),
    putKinds: (next: readonly EventKind[]) => put({ kinds: next.join(",") }),
    isFiltered: Object.values(filter).some((one) => one !== undefined),
    clear,
  };
}
