import { criteria } from "../../../schema/agreements/criteria.ts";
import type { ResultOf } from "../../graphql.ts";
import { useWords } from "../../i18n.tsx";
import type { CRITERION, CriterionWorded } from "./criteria.ts";

/** The eight criteria as a hub words them; where it has no words of its own, the common ones. */
export function useWorded(own: readonly ResultOf<typeof CRITERION>[]): CriterionWorded[] {
  const say = useWords();
  return criteria.map((kind) => {
    const said = own.find((one) => one.kind === kind);
    if (said) return { kind, own: said.id, name: said.name, meaning: said.meaning };
    return { kind, own: undefined, name: say(`criteria.kind.${kind}.name`), meaning: say(`criteria.kind.${kind}.meaning`) };
  });
}
