import { dayInWords } from "../../schema/dayInWords.ts";
import { bySoonest, isLate } from "../../schema/notices/due.ts";
import type { Rhythm } from "../../schema/notices/hours.ts";
import type { NoticeKind } from "../../schema/notices/kinds.ts";
import type { Language, WordKey } from "../../schema/words.ts";
import { say } from "../say.ts";
import { letterPage } from "./letterPage.ts";

/** Something that waits, as a letter tells of it. */
export interface Told {
  kind: NoticeKind;
  title: string;
  place: string | null;
  dueOn: string | null;
  path: string;
  slug: string;
  hubName: string;
}

/** What a letter says of one thing: what, when, where, and the way there. */
export interface Line {
  what: string;
  when: string | null;
  where: string;
  late: boolean;
  link: string;
}

interface Given {
  name: string;
  language: Language;
  publicUrl: string;
  unsubscribe: string;
  /** The day on which it is written. */
  today: string;
  /** What was not told of before. */
  fresh: readonly Told[];
  /** What was, and still waits. */
  still: readonly Told[];
  /** How often it comes, when it is a digest. */
  rhythm?: Rhythm;
}

/** All that a letter says, for the text and the page alike. */
export interface Said {
  language: Language;
  subject: string;
  dear: string;
  intro: string;
  groups: { title: string | null; lines: Line[] }[];
  open: string;
  /** To each hub's list of what waits. */
  lists: { words: string; link: string }[];
  why: string;
  choose: { words: string; link: string };
  stop: { words: string; link: string };
}

/** A reminder of one or several things, or a digest: its subject, its text and its page. */
export function letterOf(given: Given): { subject: string; text: string; html: string } {
  const said = saidIn(given);
  return { subject: said.subject, text: textOf(said), html: letterPage(said) };
}

function saidIn({ name, language, publicUrl, unsubscribe, today, fresh, still, rhythm }: Given): Said {
  const words = (key: WordKey, values: Record<string, string | number> = {}) => say(language, { key, values });
  const lines = (some: readonly Told[]) => some.toSorted(bySoonest).map((one) => lineOf(one, { language, publicUrl, today }));
  const hubs = new Map([...fresh, ...still].map(({ slug, hubName }) => [slug, hubName]));
  const names = [...hubs.values()];
  const count = fresh.length + still.length;
  const [first] = lines(fresh);
  const several = rhythm ? words(`notices.letter.digest${rhythm}`, { count }) : words("notices.letter.several", { count });
  return {
    language,
    subject: !rhythm && fresh.length === 1 ? words("notices.letter.one", { what: short(first!.what.replace(/\.$/, "")) }) : several,
    dear: words("access.letter.dear", { name }),
    intro: words("notices.letter.intro", { count }),
    groups: [
      { title: still.length ? words("notices.letter.fresh") : null, lines: lines(fresh) },
      ...(still.length ? [{ title: words("notices.letter.still"), lines: lines(still) }] : []),
    ],
    open: words("notices.letter.open"),
    lists: [...hubs].map(([slug, hub]) => ({ words: words("notices.letter.all", { hub }), link: `${publicUrl}/${slug}/todo` })),
    why:
      names.length === 1
        ? words("notices.letter.why", { hub: names[0]! })
        : words("notices.letter.whySeveral", { hubs: new Intl.ListFormat(language).format(names) }),
    choose: { words: words("notices.letter.choose"), link: `${publicUrl}/me/notices` },
    stop: { words: words("notices.letter.stop"), link: unsubscribe },
  };
}

/** The most of a thing's name that a subject has room for, in characters. */
const room = 100;
const short = (what: string) => (what.length > room ? `${what.slice(0, room - 1).trimEnd()}…` : what);

function lineOf(
  { kind, title, place, dueOn, path, slug, hubName }: Told,
  { language, publicUrl, today }: Pick<Given, "language" | "publicUrl" | "today">,
): Line {
  const late = isLate(dueOn, today);
  const when = dueOn && say(language, { key: `notices.${late ? "late" : "when"}.${kind}`, values: { day: dayInWords(language, dueOn) } });
  return {
    what: say(language, { key: `notices.what.${kind}`, values: { title } }),
    when: when && when[0]!.toUpperCase() + when.slice(1),
    where: [place, hubName].filter(Boolean).join(", "),
    late,
    link: `${publicUrl}/${slug}/${path}`,
  };
}

const textOf = ({ dear, intro, groups, lists, why, choose, stop }: Said): string =>
  [
    dear,
    intro,
    ...groups.flatMap(({ title, lines }) => [
      ...(title ? [title.toUpperCase()] : []),
      ...lines.map(({ what, when, where, link }) =>
        [`* ${what}`, ...[when, where, link].filter(Boolean).map((one) => `  ${one}`)].join("\n"),
      ),
    ]),
    "--",
    ...lists.map(({ words, link }) => `${words}:\n${link}`),
    why,
    ...[choose, stop].map(({ words, link }) => `${words}:\n${link}`),
  ].join("\n\n");
