import type { FileKind } from "../../../schema/meetings/fileKind.ts";
import { useWords } from "../../i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { iconOf } from "./FileList.tsx";
import { useSizeWords } from "./useSizeWords.ts";
import "./attachments.css";

interface CallFile {
  id: string;
  name: string;
  kind: FileKind;
  size: number;
  about: string | null;
}

/** The files that go with a summons, for whoever holds it. */
export function CallFiles({ secret, files }: { secret: string; files: readonly CallFile[] }) {
  const say = useWords();
  const sizeWords = useSizeWords();
  if (!files.length) return null;
  return (
    <section aria-labelledby="call-files">
      <h2 id="call-files">{say("attachments.withCall")}</h2>
      <ul className="files">
        {files.map(({ id, name, kind, size, about }) => (
          <li key={id} className="file">
            <Icon of={iconOf(kind)} size={20} />
            <div>
              <a href={`/call/${secret}/attachments/${id}/${encodeURIComponent(name)}`} download={name}>
                {name}
              </a>
              <p className="file-facts">{[say(`attachments.kind.${kind}`), sizeWords(size)].join(", ")}</p>
              {about && <p className="file-about">{about}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
