import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import picture from "lucide/dist/esm/icons/file-image.mjs";
import table from "lucide/dist/esm/icons/file-spreadsheet.mjs";
import text from "lucide/dist/esm/icons/file-text.mjs";
import pencil from "lucide/dist/esm/icons/pencil.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { type FileKind, isPicture } from "../../../schema/meetings/fileKind.ts";
import { useWords } from "../../i18n.tsx";
import { announce } from "../../ui/Announcer.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { DescribeFile } from "./DescribeFile.tsx";
import type { FileHolder, FileRead } from "./holder.ts";
import { useSizeWords } from "./useSizeWords.ts";
import "./attachments.css";

const tables: readonly FileKind[] = ["xlsx", "ods", "csv"];
export const iconOf = (kind: FileKind) => (isPicture(kind) ? picture : tables.includes(kind) ? table : text);

interface Props {
  holder: FileHolder;
  files: readonly FileRead[];
  mayChange: boolean;
  /** Of what is kept however long: it can be described anew, and not removed. */
  isKept?: (file: FileRead) => boolean;
}

/** Files, each by its name, which fetches it. */
export const FileList = ({ files, ...more }: Props) => (
  <ul className="files">
    {files.map((file) => (
      <li key={file.id}>
        <FileRow file={file} {...more} />
      </li>
    ))}
  </ul>
);

function FileRow({ file, holder, mayChange, isKept }: Omit<Props, "files"> & { file: FileRead }) {
  const say = useWords();
  const size = useSizeWords();
  const [doing, setDoing] = useState<"describe" | "remove">();
  const { id, name, kind, about, only } = file;
  const remove = async () => {
    await holder.remove(id);
    announce(say("attachments.removed", { name }));
  };
  return (
    <div className="file">
      <Icon of={iconOf(kind)} size={20} />
      <div>
        <a href={`/api/attachments/${id}/${encodeURIComponent(name)}`} download={name}>
          {name}
        </a>
        <p className="file-facts">
          {[say(`attachments.kind.${kind}`), size(file.size)].join(", ")}
          {only && holder.marks[only] && <span className="tag">{holder.marks[only]}</span>}
        </p>
        {about && <p className="file-about">{about}</p>}
      </div>
      {mayChange && (
        <Menu
          label={say("attachments.more", { name })}
          trigger={<IconButton icon={ellipsis} label={say("attachments.more", { name })} />}
          choices={[
            { id: "describe", name: say("attachments.describe"), icon: pencil, onAction: () => setDoing("describe") },
            ...(isKept?.(file) ? [] : [{ id: "remove", name: say("attachments.remove"), icon: trash, onAction: () => setDoing("remove") }]),
          ]}
        />
      )}
      {doing === "describe" && <DescribeFile holder={holder} file={file} onClose={() => setDoing(undefined)} />}
      {doing === "remove" && (
        <Sure
          title={say("attachments.removeSure", { name })}
          what={holder.removeWhat}
          yes={say("attachments.remove")}
          onYes={remove}
          onClose={() => setDoing(undefined)}
        />
      )}
    </div>
  );
}
