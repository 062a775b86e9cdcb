import type { ReactNode } from "react";
import { isConcluded, nextIn } from "../../schema/weaving/introduction.ts";
import { useWords } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import { today } from "../ui/today.ts";
import { IntroductionCard } from "./IntroductionCard.tsx";
import type { IntroductionRead } from "./introductions.ts";
import type { Introducing } from "./useIntroducing.ts";

interface Props {
  all: readonly IntroductionRead[];
  introducing: Introducing;
  mayEdit: (introduction: IntroductionRead) => boolean;
}

/** Whether it rests until a day that has not come. */
export const rests = (introduction: IntroductionRead) =>
  nextIn({ ...introduction, askings: nodesOf(introduction.askings) }, today()).step === "rest";

/** The soonest first; those without a day last. */
export const bySoonest = (one: IntroductionRead, other: IntroductionRead) => ((one.due ?? "9") < (other.due ?? "9") ? -1 : 1);
const byLatest = (one: IntroductionRead, other: IntroductionRead) => ((one.concludedOn ?? "") < (other.concludedOn ?? "") ? 1 : -1);

/** Introductions as cards. */
export const Cards = ({
  of,
  above,
  ...common
}: Omit<Props, "all"> & { of: readonly IntroductionRead[]; above?: (introduction: IntroductionRead) => ReactNode }) => (
  <ul className="intro-list">
    {of.map((introduction) => (
      <li key={introduction.id} className="intro" data-state={introduction.state}>
        <IntroductionCard
          introduction={introduction}
          introducing={common.introducing}
          mayEdit={common.mayEdit(introduction)}
          above={above?.(introduction)}
        />
      </li>
    ))}
  </ul>
);

/** What is under way, by date; behind it what rests, what came about and what is not to be. */
export function IntroductionList({ all, ...common }: Props) {
  const say = useWords();
  const open = all.filter((introduction) => !isConcluded(introduction)).sort(bySoonest);
  const ongoing = open.filter((introduction) => !rests(introduction));
  const mayEdit = all.some(common.mayEdit);
  const behind = [
    { title: say("introductions.resting"), of: open.filter(rests) },
    { title: say("introductions.done"), of: all.filter(({ state }) => state === "Made").sort(byLatest) },
    { title: say("introductions.declined"), of: all.filter(({ state }) => state === "Declined").sort(byLatest) },
  ];
  return (
    <>
      <section className="intros">
        <h3>{say("introductions.ongoing")}</h3>
        {ongoing.length ? (
          <Cards of={ongoing} {...common} />
        ) : (
          <p className="intro-note">{say(mayEdit ? "introductions.ongoingNone" : "introductions.ongoingNoneRead")}</p>
        )}
      </section>
      {behind.map(
        ({ title, of }) =>
          of.length > 0 && (
            <details key={title} className="intros">
              <summary>
                {title} <span className="tag">{of.length}</span>
              </summary>
              <Cards of={of} {...common} />
            </details>
          ),
      )}
    </>
  );
}
