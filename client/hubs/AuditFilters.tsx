import { EventKind } from "../../schema/log.ts";
import { words } from "../../schema/words.ts";
import { useCollator, useLanguage, useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import type { Choice } from "../ui/Option.tsx";
import { Select } from "../ui/Select.tsx";
import { SelectMany } from "../ui/SelectMany.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { useAuditFilter } from "./useAuditFilter.ts";

interface Props {
  filter: ReturnType<typeof useAuditFilter>;
  people: readonly Choice[];
}

type DeedKey = "events.deed.addActor";

/** Everything that people do, as its sentence with nobody and nothing in it, in the reader's alphabetical order. */
function useDeeds(): Choice[] {
  const say = useWords();
  const { language } = useLanguage();
  const { compare } = useCollator();
  const asItIs = (chunks: string) => chunks;
  const values = { who: "…", label: "…", count: 1, by: asItIs, thing: asItIs };
  return Object.keys(words[language].events.deed)
    .map((id) => ({ id, name: say.markup(`events.deed.${id}` as DeedKey, values) }))
    .sort((one, other) => compare(one.name, other.name));
}

/** What the log is narrowed by: who, what kind, which action, and between which days. */
export function AuditFilters({ filter, people }: Props) {
  const say = useWords();
  const deeds = useDeeds();
  const kinds = Object.values(EventKind).map((id) => ({ id, name: say(`events.kind.${id}`) }));
  const everyone = { id: "", name: say("audit.anyone") };
  const anyDeed = { id: "", name: say("audit.anyDeed") };
  return (
    <search className="audit-filters" aria-label={say("audit.filter")}>
      <Select
        label={say("audit.who")}
        choices={[everyone, ...people]}
        value={filter.value("who")}
        onChange={(id) => filter.put("who", id)}
      />
      <SelectMany
        label={say("audit.kind")}
        choices={kinds}
        value={filter.kinds}
        onChange={filter.putKinds}
        placeholder={say("audit.anyKind")}
      />
      <Select
        label={say("audit.deed")}
        choices={[anyDeed, ...deeds]}
        value={filter.value("deed")}
        onChange={(id) => filter.put("deed", id)}
      />
      <TextField label={say("audit.from")} type="date" value={filter.value("from")} onChange={(day) => filter.put("from", day)} />
      <TextField label={say("audit.to")} type="date" value={filter.value("to")} onChange={(day) => filter.put("to", day)} />
      {filter.isFiltered && (
        <Button weight="quiet" onPress={filter.clear}>
          {say("audit.clear")}
        </Button>
      )}
    </search>
  );
}
