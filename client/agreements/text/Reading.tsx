import type { AgreementContent } from "../../../schema/agreements/content.ts";
import { useWords } from "../../i18n.tsx";
import { Day } from "../../ui/When.tsx";
import { AlsoSays } from "./AlsoSays.tsx";
import type { WholeText } from "./text.ts";

/** A text as it is read and signed: what was proposed, or what has been written so far. */
export function Reading({ text }: { text: WholeText }) {
  const say = useWords();
  const content = text.content as AgreementContent | null;
  const sections = content?.sections ?? text.sections;
  return (
    <article className="text-paper">
      {content && <p className="text-title">{content.title}</p>}
      {content?.purpose && <p>{content.purpose}</p>}
      {text.startsOn && text.endsOn && (
        <p className="text-term">
          <Day on={text.startsOn} /> – <Day on={text.endsOn} />
        </p>
      )}
      {content && (
        <ul className="text-parties">
          {content.parties.map(({ name, organisationNumber }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same, and none moves
            <li key={at}>{[name, organisationNumber].filter(Boolean).join(", ")}</li>
          ))}
        </ul>
      )}
      {sections.map(({ heading, text: said }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same heading, and none moves
        <section key={at}>
          <h2>
            <span aria-hidden="true">{at + 1}</span> {heading}
          </h2>
          {said ? <p>{said}</p> : <p className="text-empty">{say("drafting.empty")}</p>}
        </section>
      ))}
      {content && <AlsoSays content={content} />}
    </article>
  );
}
