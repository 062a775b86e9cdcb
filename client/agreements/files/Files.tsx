import { useQuery } from "@apollo/client/react";
import paperclip from "lucide/dist/esm/icons/paperclip.mjs";
import { useState } from "react";
import { whyNotChangeAgreementFile } from "../../../schema/agreements/files.ts";
import { useLanguage, useWords } from "../../i18n.tsx";
import { useLive } from "../../live/live.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { AttachForm } from "../../meetings/attachments/AttachForm.tsx";
import { FileList } from "../../meetings/attachments/FileList.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { Select } from "../../ui/Select.tsx";
import { dateInWords } from "../../ui/When.tsx";
import type { AgreementAt, AgreementPart } from "../part.ts";
import { FILES, FILES_HEARD, filesOf } from "./files.ts";
import { useAgreementHolder } from "./useAgreementHolder.ts";
import "./Files.css";

const agreementItself = "agreement";

/** The documents of an agreement: under it, under each decision and under each follow-up that they belong to. */
function Files({ at: { agreement: about, isPartner } }: { at: AgreementAt }) {
  const say = useWords();
  const { language } = useLanguage();
  const day = (on: string) => dateInWords(on, language);
  const { data } = useQuery(FILES, { variables: { id: about.id } });
  const read = data?.agreement;
  useLive(FILES_HEARD, read ? filesOf(about.id) : undefined, read?.hub.seq ?? 0);
  const [isAdding, setAdding] = useState(false);
  const [of, setOf] = useState(agreementItself);
  const decisions = read ? nodesOf(read.decisions).map(({ id, body }) => ({ id, name: say("agreementFiles.ofDecision", { body }) })) : [];
  const followUps = read
    ? nodesOf(read.followUps).map(({ id, heldOn, dueOn }) => ({
        id,
        name: say("agreementFiles.ofFollowUp", { day: day(heldOn ?? dueOn) }),
      }))
    : [];
  const holder = useAgreementHolder(about.id, {
    ...(decisions.some(({ id }) => id === of) && { decision: of }),
    ...(followUps.some(({ id }) => id === of) && { followUp: of }),
  });
  if (!read) return null;
  const files = nodesOf(read.files);
  if (!files.length && !isPartner) return null;
  const places = [{ id: agreementItself, name: say("agreementFiles.ofAgreement") }, ...decisions, ...followUps];
  const groups = places
    .map((place) => ({
      ...place,
      files: files.filter(({ decision, followUp }) => ((decision ?? followUp)?.id ?? agreementItself) === place.id),
    }))
    .filter((group) => group.files.length);
  return (
    <Section
      title={say("agreementFiles.title")}
      action={
        isPartner &&
        !isAdding && (
          <Button weight="quiet" icon={paperclip} onPress={() => setAdding(true)}>
            {say("agreementFiles.add")}
          </Button>
        )
      }
    >
      {isAdding && (
        <AttachForm holder={holder} onDone={() => setAdding(false)}>
          {places.length > 1 && <Select label={say("agreementFiles.of")} value={of} onChange={setOf} choices={places} />}
        </AttachForm>
      )}
      {groups.map(({ id, name, files: own }) => (
        <div key={id} className="agreement-files">
          {id !== agreementItself && <h3>{name}</h3>}
          <FileList
            holder={holder}
            files={own}
            mayChange={isPartner}
            isKept={({ id: file }) => !!whyNotChangeAgreementFile(own.find((one) => one.id === file) ?? {})}
          />
        </div>
      ))}
      {!files.length && !isAdding && <p className="files-none">{say("agreementFiles.none")}</p>}
    </Section>
  );
}

/** The documents of an agreement, on its page. */
export const filesPart: AgreementPart = { name: "files", Main: Files };
