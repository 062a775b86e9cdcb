import printer from "lucide/dist/esm/icons/printer.mjs";
import { useState } from "react";
import { useParams } from "react-router";
import { whyNotCoordinate } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { CharterTabs } from "./CharterTabs.tsx";
import { PrincipleIcon } from "./PrincipleIcon.tsx";
import { usePrinciples, type Worded } from "./usePrinciples.ts";
import { WordDialog } from "./WordDialog.tsx";
import "./PrinciplesPage.css";

/** The six principles that a hub's partnerships rest on, each on a card; on paper they are cards to cut out and hand over. */
export function PrinciplesPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { hub, worded, refresh } = usePrinciples(slug);
  const { rights } = useMe();
  const [wording, setWording] = useState<Worded>();
  if (!hub) return <Missing />;
  const mayWord = !whyNotCoordinate(rights, hub.id);
  return (
    <Page
      title={say("charter.title")}
      tab={`${say("charter.title")}, ${hub.name}`}
      lead={<p>{say("charter.lead")}</p>}
      actions={
        <Button icon={printer} onPress={() => print()}>
          {say("charter.print")}
        </Button>
      }
    >
      <CharterTabs hub={slug} />
      <ul className="principles">
        {worded.map((principle, at) => (
          <li key={principle.kind} className="principle">
            <header>
              <PrincipleIcon kind={principle.kind} />
              <span className="principle-number" aria-hidden="true">
                {at + 1}
              </span>
            </header>
            <h2>{principle.name}</h2>
            <p className="principle-meaning">{principle.meaning}</p>
            {principle.practice && (
              <div className="principle-practice">
                <h3>{say("charter.practice")}</h3>
                <p>{principle.practice}</p>
              </div>
            )}
            <footer>
              <small>{principle.own ? hub.name : say("charter.common")}</small>
              {mayWord && (
                <Button weight="quiet" aria-label={say("charter.wordOne", { name: principle.name })} onPress={() => setWording(principle)}>
                  {say("charter.word")}
                </Button>
              )}
            </footer>
          </li>
        ))}
      </ul>
      {wording && <WordDialog hub={hub.id} principle={wording} onDone={refresh} onClose={() => setWording(undefined)} />}
    </Page>
  );
}
