import upload from "lucide/dist/esm/icons/file-up.mjs";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { forms } from "../../../schema/weaving/files/form.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";

const endings = Object.values(forms).flatMap(({ endings }) => endings.map((ending) => `.${ending}`));

/** Where files are chosen, or dropped. */
export function ChooseFiles({ onChoose }: { onChoose: (files: readonly File[]) => void }) {
  const say = useWords();
  return (
    <DropZone
      className="files-drop"
      aria-label={say("files.in.dropHere")}
      onDrop={async ({ items }) => {
        const files = await Promise.all(items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : [])));
        if (files.length) onChoose(files);
      }}
    >
      <FileTrigger acceptedFileTypes={endings} allowsMultiple onSelect={(list) => list?.length && onChoose([...list])}>
        <Button weight="primary" icon={upload}>
          {say("files.in.choose")}
        </Button>
      </FileTrigger>
      <p>{say("files.in.drop")}</p>
    </DropZone>
  );
}
