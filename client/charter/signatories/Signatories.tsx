import { useState } from "react";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { CharterRead } from "../charters.ts";
import { Growth } from "./Growth.tsx";
import { isLike } from "./isLike.ts";
import { LeaveOne } from "./LeaveOne.tsx";
import { NoteJoinedDialog } from "./NoteJoinedDialog.tsx";
import { SignatoryKind } from "./SignatoryKind.tsx";
import { SignatoryLine } from "./SignatoryLine.tsx";
import type { useSignatories } from "./useSignatories.ts";
import { WhoCanJoin } from "./WhoCanJoin.tsx";
import "./Signatories.css";

interface Props {
  charter: CharterRead;
  joined: ReturnType<typeof useSignatories>;
  /** Whether there is a text to join. */
  hasText: boolean;
}

/** From how many on a list is long enough to be searched. */
const many = 20;

/** Who has joined a charter: how many, by kind and by name, how that has grown, and who has left. */
export function Signatories({ charter, joined, hasText }: Props) {
  const say = useWords();
  const { rights } = useMe();
  const { all, now, byKind, left, refresh } = joined;
  const [search, setSearch] = useState("");
  const [noting, setNoting] = useState<"joined" | "left">();
  const mayCoordinate = !whyNotCoordinate(rights, charter.hub.id);
  const found = byKind
    .map((one) => ({ ...one, signatories: one.signatories.filter(isLike(search)) }))
    .filter((one) => one.signatories.length);
  return (
    <Section
      title={say("charters.signatories.title", { count: now.length })}
      action={
        mayCoordinate &&
        hasText && (
          <div className="signatories-do">
            <Button onPress={() => setNoting("joined")}>{say("charters.signatories.note")}</Button>
            {now.length > 0 && (
              <Button weight="quiet" onPress={() => setNoting("left")}>
                {say("charters.signatories.noteLeft")}
              </Button>
            )}
          </div>
        )
      }
    >
      {!now.length && <p>{say("charters.signatories.noneHow")}</p>}
      {hasText && <WhoCanJoin hub={charter.hub} />}
      <Growth signatories={all} />
      {now.length > many && (
        <div className="signatories-find">
          <TextField label={say("charters.signatories.find")} type="search" value={search} onChange={setSearch} />
        </div>
      )}
      {now.length > 0 && !found.length && <p role="status">{say("charters.signatories.nobodyLike")}</p>}
      <div className="signatory-kinds">
        {found.map(({ kind, signatories }) => (
          <SignatoryKind key={kind} kind={kind} signatories={signatories} charter={charter} onDone={refresh} />
        ))}
      </div>
      {left.length > 0 && (
        <details className="signatories-left">
          <summary>
            {say("charters.signatories.left")} ({left.length})
          </summary>
          <ul>
            {left.map((one) => (
              <SignatoryLine key={one.id} signatory={one} charter={charter} onDone={refresh} />
            ))}
          </ul>
        </details>
      )}
      {noting === "joined" && <NoteJoinedDialog charter={charter} onDone={refresh} onClose={() => setNoting(undefined)} />}
      {noting === "left" && <LeaveOne charter={charter} now={now} onDone={refresh} onClose={() => setNoting(undefined)} />}
    </Section>
  );
}
