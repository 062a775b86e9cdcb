import { CouncilKind } from "../../schema/councils.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { states, type useCouncilFilter } from "./useCouncils.ts";

const any = "any";

interface Props {
  filter: ReturnType<typeof useCouncilFilter>;
  /** The areas that there are councils for. */
  areas: readonly { id: string; name: string }[];
}

/** What the list of councils is narrowed by. */
export function CouncilFilters({ filter, areas }: Props) {
  const say = useWords();
  return (
    <search className="council-filters">
      <Select
        label={say("councils.filter.state")}
        choices={states.map((id) => ({ id, name: say(`councils.filter.${id}`) }))}
        value={filter.state}
        onChange={(state) => filter.put("state", state === "all" ? null : state)}
      />
      <Select
        label={say("councils.kindOf")}
        choices={[
          { id: any, name: say("councils.filter.anyKind") },
          ...Object.values(CouncilKind).map((id) => ({ id, name: say(`councils.kind.${id}`) })),
        ]}
        value={filter.kind ?? any}
        onChange={(kind) => filter.put("kind", kind === any ? null : kind)}
      />
      {areas.length > 0 && (
        <Select
          label={say("councils.filter.area")}
          choices={[{ id: any, name: say("councils.filter.anyArea") }, ...areas]}
          value={filter.area ?? any}
          onChange={(area) => filter.put("area", area === any ? null : area)}
        />
      )}
      {filter.isFiltered && (
        <Button weight="quiet" onPress={filter.clear}>
          {say("councils.filter.clear")}
        </Button>
      )}
    </search>
  );
}
