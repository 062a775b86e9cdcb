import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { agreementDocument } from "../../../schema/agreements/papers/agreement.ts";
import { followUpDocument } from "../../../schema/agreements/papers/followUp.ts";
import { type AgreementRecord, hasText, versionOf } from "../../../schema/agreements/papers/record.ts";
import { useWords } from "../../i18n.tsx";
import { usePen } from "../../meetings/minutes/usePen.ts";
import { Missing } from "../../ui/Missing.tsx";
import { PaperShell } from "./PaperShell.tsx";
import { PAPER } from "./papers.ts";

/** A text of an agreement as a document: the one whose number is in the address, else what is in force or was last offered. */
export function PaperPage() {
  const say = useWords();
  const pen = usePen();
  const { hub = "", id = "", version: asked } = useParams();
  const { agreementRecord } = useSuspenseQuery(PAPER, { variables: { agreement: id }, fetchPolicy: "cache-and-network" }).data;
  const record = agreementRecord as AgreementRecord | null;
  const version = record ? versionOf(record, asked === undefined ? undefined : Number(asked)) : undefined;
  if (!record || !hasText(record, version) || (asked !== undefined && !version)) return <Missing />;
  return (
    <PaperShell
      doc={agreementDocument(record, version, pen)}
      back={{ to: `/${hub}/agreements/${id}`, name: say("papers.back") }}
      file={`/api/agreements/${id}/agreement.docx${version ? `?version=${version.number}` : ""}`}
    />
  );
}

/** A follow-up of an agreement as a document. */
export function FollowUpPaperPage() {
  const say = useWords();
  const pen = usePen();
  const { hub = "", id = "", followUp: asked = "" } = useParams();
  const { agreementRecord } = useSuspenseQuery(PAPER, { variables: { agreement: id }, fetchPolicy: "cache-and-network" }).data;
  const record = agreementRecord as AgreementRecord | null;
  const followUp = record?.followUps.find((one) => one.id === asked);
  if (!record || !followUp) return <Missing />;
  return (
    <PaperShell
      doc={followUpDocument(record, followUp, pen)}
      back={{ to: `/${hub}/agreements/${id}`, name: say("papers.back") }}
      file={`/api/follow-ups/${asked}/follow-up.docx`}
    />
  );
}
