import { type Knot, knotsOf } from "../../schema/agreements/knots.ts";
import { clockAt } from "../../schema/clock.ts";
import { useWords } from "../i18n.tsx";
import { Scrolled } from "../ui/Scrolled.tsx";
import { Day } from "../ui/When.tsx";
import type { LifeRead } from "./life/life.ts";
import { useLife } from "./life/useLife.ts";
import { PartyMark } from "./PartyMark.tsx";
import "./LifeLine.css";

const dayOf = (moment: string) => clockAt(new Date(moment)).day;

/** What the line is made of, of what is read. */
const linesOf = ({ texts, signatures, ...life }: LifeRead): Knot[] =>
  knotsOf({
    ...life,
    versions: texts.map((text) => ({ ...text, createdOn: dayOf(text.createdAt) })),
    signatures: signatures.map((one) => ({ ...one, signedOn: dayOf(one.signedAt) })),
  });

/** One line of an agreement's life, from the first dialogue to its end: two threads that are tied together at each dated knot, the next one named. */
export function LifeLine({ id }: { id: string }) {
  const say = useWords();
  const { life } = useLife(id);
  if (!life) return null;
  const knots = linesOf(life);
  return (
    <Scrolled className="life-line" label={say("lifeLine.title")}>
      <ol>
        {knots.map((knot) => (
          <LineKnot key={knot.id} knot={knot} />
        ))}
      </ol>
    </Scrolled>
  );
}

function LineKnot({ knot: { kind, on, state, sides, count } }: { knot: Knot }) {
  const say = useWords();
  return (
    <li data-state={state} data-kind={kind} aria-current={state === "next" ? "step" : undefined}>
      <Threads />
      <span className="life-knot">
        <svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
          <circle r="8" />
          {state === "done" && <path d="M-4 0l3 3 5-6" />}
          {state === "missed" && <path d="M-3.5 -3.5l7 7M3.5 -3.5l-7 7" />}
        </svg>
      </span>
      <span className="life-words">
        {state === "next" && <span className="life-next">{say("lifeLine.next")}</span>}
        <strong>{count > 1 ? say("lifeLine.followUps", { count }) : say(`lifeLine.knot.${kind}`)}</strong>
        {on && (
          <small>
            <Day on={on} />
          </small>
        )}
        <span className="unseen">({say(`lifeLine.state.${state}`)})</span>
        {sides.length > 0 && count === 1 && (
          <span className="life-sides">
            {sides.map(({ side, done }) => (
              <span key={side} data-done={done}>
                <PartyMark side={side} />
                <span className="unseen">{say(done ? `lifeLine.sideDone.${side}` : `lifeLine.sideLeft.${side}`)}</span>
              </span>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}

/** The two sides' threads, crossing on their way to the next knot. */
const Threads = () => (
  <>
    <svg className="life-threads along" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="life-municipality" d="M0 10C12 3 38 3 50 10S88 17 100 10" />
      <path className="life-civil" d="M0 10C12 17 38 17 50 10S88 3 100 10" />
    </svg>
    <svg className="life-threads down" viewBox="0 0 20 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="life-municipality" d="M10 0C3 12 3 38 10 50S17 88 10 100" />
      <path className="life-civil" d="M10 0C17 12 17 38 10 50S3 88 10 100" />
    </svg>
  </>
);
