import { useWords } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import type { ReplyRead } from "./inquiries.ts";

/** The answers of those who have agreed to be shown, for members who do not weave the map. */
export function InquiryNamed({ replies }: { replies: readonly ReplyRead[] }) {
  const say = useWords();
  if (!replies.length) return <p className="panel-note">{say("inquiries.asking.namedNone")}</p>;
  return (
    <section className="inquiry-part">
      <h4>{say("inquiries.asking.named")}</h4>
      {replies.map(({ id, actor, answers }) => (
        <details key={id} className="inquiry-earlier">
          <summary>{actor?.name}</summary>
          <dl className="facts">
            {nodesOf(answers).map(({ id: answer, other, strength, comment }) => (
              <div key={answer}>
                <dt>{other?.name}</dt>
                <dd>{[strength && say(`inquiries.meaning.${strength}`), comment].filter(Boolean).join(". ")}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
