import { planStates } from "../../../schema/charter/plan.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Worded } from "../usePrinciples.ts";
import type { Filter } from "./usePlan.ts";

interface Props {
  worded: readonly Worded[];
  owners: readonly string[];
  filter: Readonly<Record<Filter, string | null>>;
  onPut: (name: Filter, value: string | null) => void;
  isFiltered: boolean;
  onClear: () => void;
}

const any = "any";

/** What of a plan is shown: by principle, by state, and by who answers for it. */
export function PlanFilters({ worded, owners, filter, onPut, isFiltered, onClear }: Props) {
  const say = useWords();
  const put = (name: Filter) => (id: string) => onPut(name, id === any ? null : id);
  return (
    <search className="plan-filters">
      <Select
        label={say("plan.principle")}
        choices={[{ id: any, name: say("plan.filter.all") }, ...worded.map(({ kind, name }) => ({ id: kind as string, name }))]}
        value={filter.principle ?? any}
        onChange={put("principle")}
      />
      <Select
        label={say("plan.state")}
        choices={[
          { id: any, name: say("plan.filter.anyState") },
          { id: "late", name: say("plan.filter.late") },
          ...planStates.map((id) => ({ id: id as string, name: say(`plan.states.${id}`) })),
        ]}
        value={filter.state ?? any}
        onChange={put("state")}
      />
      {owners.length > 0 && (
        <Select
          label={say("plan.filter.owner")}
          choices={[{ id: any, name: say("plan.filter.anyOwner") }, ...owners.map((id) => ({ id, name: id }))]}
          value={filter.owner ?? any}
          onChange={put("owner")}
        />
      )}
      {isFiltered && (
        <Button weight="quiet" onPress={onClear}>
          {say("plan.filter.clear")}
        </Button>
      )}
    </search>
  );
}
