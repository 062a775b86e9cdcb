import { type Side, sides } from "../councils.ts";
import { dateInWords } from "../dayInWords.ts";
import type { Language, WordKey } from "../words.ts";
import { citedAs } from "./decision.ts";
import { type Say, whenInWords } from "./document.say.ts";
import { type DocBlock, paragraphs, paragraphsOf } from "./document.ts";
import type { Attended, Decided, MinutesContent, MinutesItem, Outcome, Somebody } from "./minutes.content.ts";
import { quorumSaid } from "./quorum.ts";

/** What a document is written with: its words, and the language that they are in. */
export interface Pen {
  say: Say;
  language: Language;
}

/** When, where and about what a meeting is. */
export function factsOf({ meeting }: MinutesContent, { say, language }: Pen): DocBlock {
  const { startsAt, endsAt, place, link, theme } = meeting;
  const fact = (key: WordKey, value: string | null, to?: string) => (value ? [{ name: say(key), value, ...(to && { link: to }) }] : []);
  return {
    facts: [
      ...fact("minutes.document.when", whenInWords(language, say, new Date(startsAt), new Date(endsAt))),
      ...fact("minutes.document.where", place),
      ...fact("minutes.document.online", link, link ?? undefined),
      ...fact("minutes.document.theme", theme),
    ],
  };
}

/** Plain words as they stand in a document, under a heading; nothing when there are none. */
export const wordsUnder = (heading: string, text: string): DocBlock[] => (text.trim() ? [{ heading, level: 2 }, ...paragraphs(text)] : []);

/** Who came and who did not, side by side: by name, or by what their seat is called; and whether they could decide. */
export function attendanceOf({ attendance, people, quorum }: MinutesContent, { say }: Pen): DocBlock[] {
  const table = (name: string, some: readonly Attended[]): DocBlock[] =>
    some.length
      ? [
          { heading: name, level: 2 },
          {
            table: {
              name,
              isNamedAbove: true,
              head: (["name", "role", "sideIs"] as const).map((key) => say(`minutes.document.${key}`)),
              rows: bySide(some).map((one) => rowOf(one, people[one.who]!, say)),
            },
          },
        ]
      : [];
  const hidden = attendance.some(({ who }) => people[who]!.name === null);
  return [
    ...table(
      say("minutes.document.present"),
      attendance.filter(({ present }) => present),
    ),
    ...table(
      say("minutes.document.absent"),
      attendance.filter(({ present }) => !present),
    ),
    ...(quorum
      ? paragraphs(
          quorumSaid(quorum)
            .map(({ key, values }) => `${say(key, values)}.`)
            .join(" "),
        )
      : []),
    ...(hidden ? [{ remark: say("minutes.document.untold") }] : []),
  ];
}

const bySide = (some: readonly Attended[]) => sides.flatMap((side: Side) => some.filter((one) => one.side === side));

function rowOf({ side, substitute, guest }: Attended, somebody: Somebody, say: Say): string[] {
  const as = [
    ...somebody.roles.map((role) => say(`minutes.document.roles.${role as "Chair"}`)),
    ...(somebody.name && somebody.seat ? [somebody.seat] : []),
    ...(substitute ? [say("minutes.document.substitute")] : []),
    ...(guest ? [say("minutes.document.guest")] : []),
    ...(somebody.actor ? [somebody.actor] : []),
  ];
  return [calledIn(somebody, say), as.join(", "), say(`minutes.document.side.${side}`)];
}

/** What somebody is called in a document: by name, else by their seat. */
export const calledIn = ({ name, seat }: Pick<Somebody, "name" | "seat">, say: Say) => name ?? seat ?? say("minutes.document.nameless");

/** The items of an agenda with what came of each; without their notes and what came of them for a summons. */
export const itemsOf = ({ items, people }: MinutesContent, pen: Pen, isWhole: boolean): DocBlock[] =>
  items.flatMap((item, at): DocBlock[] => {
    const { notes, ...outcome } = item;
    const about = aboutItem(item, pen.say);
    return [
      { heading: headingOf(item, at, pen.say), level: isWhole ? 2 : 3 },
      ...(about ? [{ remark: about }] : []),
      ...(isWhole ? notes : []),
      ...(isWhole ? outcomeOf(outcome, people, pen) : filesOf(outcome, pen.say)),
    ];
  });

const headingOf = ({ title }: MinutesItem, at: number, say: Say) =>
  say("minutes.document.point", { number: at + 1, title: title || say("minutes.document.untitled") });

const aboutItem = ({ kind, owner, minutes }: MinutesItem, say: Say) =>
  [
    kind === "information" ? "" : say(`minutes.document.kind.${kind}`),
    owner && say("minutes.document.owner", { name: owner }),
    minutes && say("minutes.document.planned", { minutes }),
  ]
    .filter(Boolean)
    .join(" · ");

/** What came of an item: decisions, who is to do what, what a poll came to, and what lies with it. */
export function outcomeOf(outcome: Outcome, people: MinutesContent["people"], pen: Pen): DocBlock[] {
  const { decisions, tasks, polls } = outcome;
  const { say, language } = pen;
  const name = (key: WordKey) => say(key);
  const due = (day: string | null) => (day ? dateInWords(language, day) : "");
  return [
    ...decisions.map((decision): DocBlock => ({ decision: decisionOf(decision, say) })),
    ...(tasks.length
      ? [
          {
            table: {
              name: name("minutes.document.tasks"),
              head: (["task", "who", "due"] as const).map((key) => say(`minutes.document.${key}`)),
              rows: tasks.map(({ text, who, actor, dueOn }) => [
                text,
                [who && calledIn(people[who]!, say), actor].filter(Boolean).join(", "),
                due(dueOn),
              ]),
            },
          },
        ]
      : []),
    ...polls.map(({ question, answers }) => ({
      table: {
        name: question,
        head: [name("minutes.document.answer"), name("minutes.document.count")],
        rows: answers.map(({ text, count }) => [text, String(count)]),
      },
    })),
    ...filesOf(outcome, say),
  ];
}

const filesOf = ({ files }: Pick<Outcome, "files">, say: Say): DocBlock[] =>
  files.length ? [{ remark: `${say("minutes.document.files")}: ${files.map(({ name }) => name).join(", ")}` }] : [];

function decisionOf({ year, number, kind, text, dissent }: Decided, say: Say) {
  const label = [say(`minutes.document.decision.${kind}`), citedAs({ year, number })].filter(Boolean).join(" ");
  return {
    label,
    paragraphs: text === null ? [say("minutes.document.closed")] : paragraphsOf(text),
    dissent: dissent ? { label: say("minutes.document.dissent"), paragraphs: paragraphsOf(dissent) } : null,
  };
}
