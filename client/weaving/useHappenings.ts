import { useLanguage, useWords } from "../i18n.tsx";
import { isTurned } from "./explaining.ts";
import type { Month } from "./useCourse.ts";
import type { Introduced } from "./usePast.ts";

/** More names than this are told as a number. */
const mostNames = 2;

/** What happened in a month, in words, what explains most first. The first month of a map only begins it. */
export function useHappenings(introduced: readonly Introduced[]): (month: Month, before: Month | undefined) => string[] {
  const say = useWords();
  const { language } = useLanguage();
  const names = (actors: readonly { name: string }[]) =>
    actors.length > mostNames
      ? say("time.happened.actors", { count: actors.length })
      : new Intl.ListFormat(language).format(actors.map(({ name }) => name));
  return (month, before) => {
    const { stage, actors, ties, difference } = month;
    if (!before) return [say("time.happened.begins"), say("time.size", { actors, ties })];
    const { came, left, began, ended, drawn, stronger, weaker, lost } = difference;
    const counted = { drawn, stronger, weaker, lost } as const;
    const met = introduced.filter(({ day }) => day > before.day && day <= month.day);
    const said = (["drawn", "stronger", "weaker", "lost"] as const).flatMap((what) =>
      counted[what].length ? [say(`time.happened.${what}`, { count: counted[what].length })] : [],
    );
    return [
      ...(isTurned(month, before) ? [say("time.happened.stage", { stage: say(`stage.name.${stage}`) })] : []),
      ...(began.length ? [say("time.happened.began", { names: names(began) })] : []),
      ...(ended.length ? [say("time.happened.ended", { names: names(ended) })] : []),
      ...met.slice(0, mostNames).map(({ one, other }) => say("time.happened.met", { one: one.name, other: other.name })),
      ...(met.length > mostNames ? [say("time.happened.metMore", { count: met.length - mostNames })] : []),
      ...said,
      ...(came.length ? [say("time.happened.came", { names: names(came) })] : []),
      ...(left.length ? [say("time.happened.left", { names: names(left) })] : []),
    ];
  };
}
