import { daysAfter } from "../schema/day.ts";
import type { StrengthName } from "../schema/maps.ts";
import { type AskingAnswer, type AskingWay } from "../schema/weaving/introduction.ts";
import type { Names } from "./names.ts";
import { each, type Step } from "./steps.ts";

/** An introduction on a map as it is written down: everybody by name, days counted back from when the demo is filled. */
export interface IntroductionOf {
  one: string;
  other: string;
  /** The name of whom it is taken on by; left out for whoever drew the map. */
  by?: string;
  through?: string;
  why: string;
  /** How many days ago it was taken on, with the usual time to do it; left out for today. */
  begun?: number;
  asked?: readonly AskedOf[];
  /** What came of it, when it did not go as they answered. */
  came?: { state: "Made" | "Later"; daysAgo?: number; inDays?: number; strength?: StrengthName; outcome?: string };
  /** Why they are not to be introduced: then nothing else is said. */
  passedOver?: boolean;
}

interface AskedOf {
  actor: string;
  daysAgo: number;
  way?: AskingWay;
  note?: string;
  answer?: Exclude<AskingAnswer, "Waiting">;
}

/** Where an introduction begins and who takes it on. */
interface Of {
  area: string;
  by: string;
  introductions?: readonly IntroductionOf[];
}

const today = () => new Date().toISOString().slice(0, 10);
const ago = (days: number) => daysAfter(today(), -days);
const called = ({ one, other }: IntroductionOf) => `${one} – ${other}`;

/** One deed for each of some things, as many steps as there are people who do them. */
const byEach = <T extends { by: string }>(name: string, things: readonly T[], deed: Parameters<typeof each<T>>[3]): Step[] =>
  [...Map.groupBy(things, ({ by }) => by)].flatMap(([by, theirs]) => each(`${name}, ${by}`, by, theirs, deed));

/** The same, each on the day when it was begun. */
const byDay = <T extends { by: string; begun?: number }>(name: string, things: readonly T[], deed: Parameters<typeof each<T>>[3]): Step[] =>
  [...Map.groupBy(things, ({ begun = 0 }) => begun)].flatMap(([daysAgo, begun]) =>
    byEach(daysAgo ? `${name} ${daysAgo} days ago` : name, begun, deed).map((step) => ({ ...step, daysAgo })),
  );

const taken = ({ by, introductions = [] }: Of) => introductions.map((introduction) => ({ ...introduction, by: introduction.by ?? by }));

/** Who is to meet whom: before their ties are drawn, since two in contact are not introduced. */
export const introductionSteps = (map: Of): Step[] => [
  ...byDay(
    `introductions in ${map.area}`,
    taken(map).filter(({ passedOver }) => !passedOver),
    ({ one, other, through, why }, names) => [
      "introduceActors",
      {
        map: names.one("maps", map.area),
        introduction: { ...pairOf({ one, other }, names), through: names.maybe("actors", through), why },
      },
    ],
  ),
  ...byEach(
    `pairs passed over in ${map.area}`,
    taken(map).filter(({ passedOver }) => passedOver),
    ({ one, other, why }, names) => ["passOverActors", { map: names.one("maps", map.area), ...pairOf({ one, other }, names), reason: why }],
  ),
];

/** Who was asked, what they said and what came of it: once the ties are drawn, so that one which was made is credited with its tie. */
export function askingSteps(map: Of): Step[] {
  const asked = taken(map).flatMap((introduction) =>
    (introduction.asked ?? []).map((asking) => ({ ...asking, by: introduction.by, pair: called(introduction) })),
  );
  return [
    ...byEach(`asked in ${map.area}`, asked, ({ pair, actor, daysAgo, way, note }, { one }) => [
      "askActor",
      { introduction: one("introductions", pair), asking: { actor: one("actors", actor), askedOn: ago(daysAgo), way, note } },
    ]),
    ...byEach(
      `answers in ${map.area}`,
      asked.filter(({ answer }) => answer),
      ({ pair, actor, answer, note }, { one }) => ["answerAsking", { id: one("askings", `${pair}: ${actor}`), answer, note }],
    ),
    ...byEach(
      `outcomes in ${map.area}`,
      taken(map).filter(({ came }) => came),
      ({ came, ...introduction }, { one }) => {
        const { state, daysAgo, inDays, strength, outcome } = came!;
        const days = { ...(daysAgo && { on: ago(daysAgo) }), ...(inDays && { again: ago(-inDays) }) };
        return ["concludeIntroduction", { id: one("introductions", called(introduction)), outcome: { state, strength, outcome, ...days } }];
      },
    ),
  ];
}

const pairOf = ({ one, other }: Pick<IntroductionOf, "one" | "other">, names: Names) => ({
  one: names.one("actors", one),
  other: names.one("actors", other),
});
