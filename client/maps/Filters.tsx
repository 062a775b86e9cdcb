import { wholeMap } from "../../schema/maps.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { SelectMany } from "../ui/SelectMany.tsx";
import { Tick } from "../ui/Tick.tsx";
import { choicesIn } from "./filter.ts";
import { useChoices } from "./useChoices.tsx";
import { useMapRoom } from "./useMapRoom.ts";
import "./Filters.css";

const all = "all";
const steps = ["1", "2", "3", "4"] as const;

/** What to see of the map: by what actors are, by how strong ties are, and around whom. */
export function Filters() {
  const say = useWords();
  const { filter, see, actors, shown } = useMapRoom();
  const { kinds, themes, targetGroups, areas, strengths, actors: everyone } = useChoices();
  const present = new Set(actors.map(({ kind }) => kind));
  return (
    <section className="filters" aria-label={say("weave.filter.title")}>
      <SelectMany
        label={say("weave.filter.kinds")}
        choices={kinds.filter(({ id }) => present.has(id))}
        value={filter.kinds}
        onChange={(chosen) => see({ ...filter, kinds: chosen })}
      />
      <SelectMany
        label={say("weave.filter.themes")}
        choices={themes}
        value={filter.themes}
        onChange={(chosen) => see({ ...filter, themes: chosen })}
      />
      <SelectMany
        label={say("weave.filter.targetGroups")}
        choices={targetGroups}
        value={filter.targetGroups}
        onChange={(chosen) => see({ ...filter, targetGroups: chosen })}
      />
      <SelectMany
        label={say("weave.filter.areas")}
        choices={areas}
        value={filter.areas}
        onChange={(chosen) => see({ ...filter, areas: chosen })}
      />
      <Select
        label={say("weave.filter.weakest")}
        choices={[{ id: all, name: say("weave.filter.any") }, ...strengths]}
        value={filter.weakest ?? all}
        onChange={(chosen) => see({ ...filter, weakest: chosen === all ? null : chosen })}
      />
      <Select
        label={say("weave.filter.focus")}
        choices={[{ id: all, name: say("weave.filter.focusAll") }, ...everyone]}
        value={filter.focus ?? all}
        onChange={(chosen) => see({ ...filter, focus: chosen === all ? null : chosen })}
      />
      {filter.focus && (
        <Select
          label={say("weave.filter.stepsLabel")}
          choices={steps.map((id) => ({ id, name: say("weave.filter.steps", { count: Number(id) }) }))}
          value={String(filter.steps) as (typeof steps)[number]}
          onChange={(chosen) => see({ ...filter, steps: Number(chosen) })}
        />
      )}
      <div className="filters-end">
        <Tick isSelected={filter.wished} onChange={(wished) => see({ ...filter, wished })}>
          {say("weave.filter.wished")}
        </Tick>
        <span role="status">{say("weave.filter.shown", { actors: shown.actors.length, all: actors.length })}</span>
        {choicesIn(filter) > 0 && <Button onPress={() => see(wholeMap)}>{say("weave.filter.clear")}</Button>}
      </div>
    </section>
  );
}
