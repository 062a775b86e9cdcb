import { Visibility } from "../../../schema/hubs.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Select } from "../../ui/Select.tsx";

const all = "meeting";

interface Props {
  hub: string;
  value: Visibility | null;
  onChange: (only: Visibility | null) => void;
}

/** Who may see a file: all who see the meeting, or fewer. Only officials can keep something to themselves. */
export function SeenBy({ hub, value, onChange }: Props) {
  const say = useWords();
  const { rights } = useMe();
  const choices = [all, Visibility.members, ...(rights.officialOf.includes(hub) ? [Visibility.officials] : [])] as const;
  return (
    <Select
      label={say("attachments.seenBy")}
      value={(value ?? all) as (typeof choices)[number]}
      onChange={(id) => onChange(id === all ? null : id)}
      choices={choices.map((id) => ({ id, name: say(`attachments.seen.${id}`) }))}
    />
  );
}
