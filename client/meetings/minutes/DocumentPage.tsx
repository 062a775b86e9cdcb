import { useSuspenseQuery } from "@apollo/client/react";
import printer from "lucide/dist/esm/icons/printer.mjs";
import { Link, useParams } from "react-router";
import { agendaDocument, summonsDocument } from "../../../schema/meetings/documents.ts";
import type { MinutesContent } from "../../../schema/meetings/minutes.content.ts";
import { graphql } from "../../graphql.ts";
import { useLanguage, useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { usePen } from "./usePen.ts";
import "./MinutesPage.css";

const PAPER = graphql(`
  query MeetingPaper($meeting: ID!) {
    meeting(id: $meeting) { id title hub { id slug name } }
    meetingContent(meeting: $meeting)
  }
`);

const write = { summons: summonsDocument, agenda: agendaDocument };

/** The summons or the agenda of a meeting, to be read, printed or taken away for Word. */
export function DocumentPage({ kind }: { kind: keyof typeof write }) {
  const say = useWords();
  const { language } = useLanguage();
  const pen = usePen();
  const { id = "" } = useParams();
  const { meeting, meetingContent } = useSuspenseQuery(PAPER, { variables: { meeting: id }, fetchPolicy: "cache-and-network" }).data;
  if (!meeting || !meetingContent) return <Missing />;
  const doc = write[kind](meetingContent as MinutesContent, pen);
  return (
    <Page
      title={doc.kind}
      tab={`${doc.kind}, ${meeting.title}, ${meeting.hub.name}`}
      above={<Link to={`/${meeting.hub.slug}/meetings/${id}`}>{say("minutes.back")}</Link>}
      actions={
        <>
          <a className="button plain" href={`/api/meetings/${id}/${kind}.docx?language=${language}`} download>
            {say("minutes.word")}
          </a>
          <Button icon={printer} onPress={() => print()}>
            {say("minutes.print")}
          </Button>
        </>
      }
    >
      <DocumentView doc={doc} />
    </Page>
  );
}
