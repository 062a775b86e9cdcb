import printer from "lucide/dist/esm/icons/printer.mjs";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Doc } from "../../../schema/meetings/document.ts";
import { useLanguage, useWords } from "../../i18n.tsx";
import { DocumentView } from "../../meetings/minutes/DocumentView.tsx";
import { Button } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";

interface Props {
  doc: Doc;
  /** Where the reader comes from, and what that is called. */
  back: { to: string; name: string };
  /** Its address as a document for Word, without a language. */
  file: string;
  /** What else can be done with it. */
  more?: ReactNode;
}

/** A document of agreements on a page of its own: to be read, printed, or taken away for Word. */
export function PaperShell({ doc, back, file, more }: Props) {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <Page
      title={doc.kind}
      tab={`${doc.kind}, ${doc.title}, ${doc.hub}`}
      above={<Link to={back.to}>{back.name}</Link>}
      actions={
        <>
          {more}
          <a className="button plain" href={`${file}${file.includes("?") ? "&" : "?"}language=${language}`} download>
            {say("papers.word")}
          </a>
          <Button icon={printer} onPress={() => print()}>
            {say("papers.print")}
          </Button>
        </>
      }
    >
      <DocumentView doc={doc} />
    </Page>
  );
}
