import file from "lucide/dist/esm/icons/file-braces.mjs";
import table from "lucide/dist/esm/icons/table.mjs";
import { useLanguage, useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import type { useAuditFilter } from "./useAuditFilter.ts";

/** The part of the log that is looked at, as a file. A form of the browser's own: it takes the file in as it comes, however long it is. */
export function TakeOutLog({ hub, filter }: { hub: string; filter: ReturnType<typeof useAuditFilter>["filter"] }) {
  const say = useWords();
  const { language } = useLanguage();
  const { kinds = [], ...single } = filter;
  return (
    <form className="take-out" method="post" aria-label={say("audit.export.title")}>
      <input type="hidden" name="language" value={language} />
      {Object.entries(single).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      {kinds.map((kind) => (
        <input key={kind} type="hidden" name="kinds" value={kind} />
      ))}
      <Button type="submit" formAction={`/api/hubs/${hub}/audit.csv`} icon={table}>
        {say("audit.export.csv")}
      </Button>
      <Button type="submit" formAction={`/api/hubs/${hub}/audit.jsonl`} icon={file}>
        {say("audit.export.jsonl")}
      </Button>
      <p>{say("audit.export.about")}</p>
    </form>
  );
}
