import type { Visibility } from "../../../schema/hubs.ts";
import { useWords } from "../../i18n.tsx";
import { Select } from "../../ui/Select.tsx";
import type { FileHolder } from "./holder.ts";

const all = "all";

interface Props {
  seenBy: FileHolder["seenBy"];
  value: Visibility | null;
  onChange: (only: Visibility | null) => void;
}

/** Who may see a file: all who see what it belongs to, or fewer. */
export function SeenBy({ seenBy, value, onChange }: Props) {
  const say = useWords();
  return (
    <Select
      label={say("attachments.seenBy")}
      value={value ?? all}
      onChange={(id) => onChange(id === all ? null : (id as Visibility))}
      choices={seenBy.map(({ only, name }) => ({ id: only ?? all, name }))}
    />
  );
}
