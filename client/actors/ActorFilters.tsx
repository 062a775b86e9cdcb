import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import type { Choice } from "../ui/Option.tsx";
import { Select } from "../ui/Select.tsx";
import { SelectMany } from "../ui/SelectMany.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useKinds } from "./KindSelect.tsx";
import { type ListName, statuses, type useFilter } from "./useFilter.ts";
import "./ActorFilters.css";

interface Props {
  filter: ReturnType<typeof useFilter>;
  choices: Record<Exclude<ListName, "kinds">, readonly Choice[]>;
}

/** What the list of actors is narrowed by; a filter that has nothing to choose among is left out. */
export function ActorFilters({ filter, choices }: Props) {
  const say = useWords();
  const kinds = useKinds();
  const names = (["areas", "themes", "targetGroups"] as const).filter((name) => choices[name].length > 0);
  return (
    <search className="actor-filters">
      <TextField label={say("actors.search")} type="search" value={filter.search} onChange={filter.putSearch} />
      <SelectMany
        label={say("actors.kindOf")}
        choices={kinds}
        value={filter.list("kinds")}
        onChange={(ids) => filter.putList("kinds", ids)}
      />
      {names.map((name) => (
        <SelectMany
          key={name}
          label={say(`actors.${name}`)}
          choices={choices[name]}
          value={filter.list(name)}
          onChange={(ids) => filter.putList(name, ids)}
        />
      ))}
      <Select
        label={say("actors.status")}
        choices={statuses.map((id) => ({ id, name: say(`actors.${id}`) }))}
        value={filter.status}
        onChange={filter.putStatus}
      />
      {filter.isFiltered && (
        <Button weight="quiet" onPress={filter.clear}>
          {say("actors.clear")}
        </Button>
      )}
    </search>
  );
}
