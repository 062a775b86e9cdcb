import type { ReactNode } from "react";
import { Link } from "react-router";
import { EncounterKind, EncounterState, mostTogether } from "../../../schema/meetings/learns.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import type { LessonRead, PairRead } from "./lessons.ts";
import { Proposals } from "./Proposals.tsx";
import { useLessons } from "./useLessons.ts";
import "./Lessons.css";

type Learning = ReturnType<typeof useLessons>;

const of = (pairs: readonly PairRead[], kind: EncounterKind, state: EncounterState | null) =>
  pairs.filter((pair) => pair.kind === kind && pair.state === state);

/** What a meeting saw and proposes, in one sentence, as far as it is not decided. */
function Saw({ lesson, slug }: { lesson: LessonRead; slug: string }) {
  const say = useWords();
  const { mapTitle, map, present, pairs } = lesson;
  const dates = of(pairs, EncounterKind.Date, null).length;
  const contacts = of(pairs, EncounterKind.Contact, null).length;
  const toMap = (words: ReactNode) => <Link to={`/${slug}/maps/${map}`}>{words}</Link>;
  if (!dates && !contacts) return <p className="lesson-saw">{say.rich("learns.nothing", { map: () => toMap(mapTitle) })}</p>;
  const parts = [dates ? say("learns.toDate", { count: dates }) : "", contacts ? say("learns.toMeet", { count: contacts }) : ""];
  return (
    <p className="lesson-saw">
      {say.rich("learns.saw", { count: present, map: () => toMap(mapTitle) })} {parts.filter(Boolean).join(", ")}.
    </p>
  );
}

/** What has been made of it: how much was taken, and whom was left aside, who can be taken all the same. */
function Decided({ lesson, take }: { lesson: LessonRead; take: Learning["take"] }) {
  const say = useWords();
  const { pairs } = lesson;
  const dated = of(pairs, EncounterKind.Date, EncounterState.Taken).length;
  const met = of(pairs, EncounterKind.Contact, EncounterState.Taken).length;
  const declined = pairs.filter(({ state }) => state === EncounterState.Declined);
  return (
    <>
      {(dated > 0 || met > 0) && (
        <p className="lesson-done" role="status">
          {[dated ? say("learns.taken", { count: dated }) : "", met ? say("learns.met", { count: met }) : ""].filter(Boolean).join(" ")}
        </p>
      )}
      {declined.length > 0 && (
        <details>
          <summary>{say("learns.declined", { count: declined.length })}</summary>
          <ul className="lesson-list">
            {declined.map((pair) => {
              const names = { one: pair.oneName, other: pair.otherName };
              return (
                <li key={`${pair.one} ${pair.other}`}>
                  <span className="lesson-pair">{say("learns.pair", names)}</span>
                  <Button weight="quiet" aria-label={say("learns.anywayOne", names)} onPress={() => void take(lesson, pair.kind, [pair])}>
                    {say("learns.anyway")}
                  </Button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}

/**
 * What a meeting that was held teaches the network, for whoever weaves a map of those who were there: which ties it dates and which contacts it
 * proposes. Nothing is imposed; nothing stands here for others, or where the meeting teaches nothing.
 */
export function Lessons({ meeting }: { meeting: string }) {
  const say = useWords();
  const { hub, lessons, take, leaveAside } = useLessons(meeting);
  if (!hub || !lessons.length) return null;
  return (
    <section className="section lessons" aria-labelledby="lessons">
      <header>
        <h2 id="lessons">{say("learns.title")}</h2>
      </header>
      {lessons.map((lesson) => (
        <div key={lesson.map} className="lesson">
          <Saw lesson={lesson} slug={hub.slug} />
          {lesson.present > mostTogether && <p className="lesson-note">{say("learns.large", { most: mostTogether })}</p>}
          {Object.values(EncounterKind).map((kind) => (
            <Proposals
              key={kind}
              kind={kind}
              pairs={of(lesson.pairs, kind, null)}
              onTake={(pairs) => void take(lesson, kind, pairs)}
              onLeave={(pair) => void leaveAside(lesson, pair)}
            />
          ))}
          <Decided lesson={lesson} take={take} />
        </div>
      ))}
    </section>
  );
}
