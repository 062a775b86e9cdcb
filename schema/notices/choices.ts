import { Weekday, weekdays } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { type Language, languages } from "../words.ts";
import { type DigestTime, type Quiet, Rhythm } from "./hours.ts";
import { isDuty, type NoticeKind, NoticeWay, noticeKinds, usualWay, waysFor } from "./kinds.ts";

/** How somebody wants to be told of what waits for them. */
export interface Choices extends Quiet, DigestTime {
  /** In which language letters come. */
  language: Language;
  /** What has been chosen kind by kind; what is left out goes the usual way. */
  ways: Partial<Record<NoticeKind, NoticeWay>>;
}

/** How it is for somebody who has chosen nothing: a digest in the morning, and no letters in the evening and at night. */
export const usualChoices: Choices = {
  language: languages[0],
  rhythm: Rhythm.Daily,
  hour: 8,
  weekday: Weekday.MO,
  quietFrom: 20,
  quietUntil: 8,
  ways: {},
};

/** How somebody is told of a kind. */
export const wayOf = ({ ways }: Pick<Choices, "ways">, kind: NoticeKind): NoticeWay => ways[kind] ?? usualWay[kind];

/** The same choices without letters of a kind, or of any kind: it still stands in the app, as far as it did. */
export const withoutLetters = ({ ways }: Pick<Choices, "ways">, kinds: readonly NoticeKind[] = noticeKinds): Choices["ways"] => ({
  ...ways,
  ...Object.fromEntries(kinds.map((kind) => [kind, wayOf({ ways }, kind) === NoticeWay.Never ? NoticeWay.Never : NoticeWay.App])),
});

const isHour = (hour: number) => Number.isInteger(hour) && hour >= 0 && hour <= 23;

/** Why somebody cannot choose so; nothing if they can. What they have taken on to sign for cannot be left out. */
export function whyNotChoose({ language, rhythm, hour, weekday, quietFrom, quietUntil, ways }: Choices): Refusal | undefined {
  if (![hour, quietFrom, quietUntil].every(isHour)) return refusal("notices.whyNot.hour");
  if (!languages.includes(language) || !(rhythm in Rhythm) || !weekdays.includes(weekday)) return refusal("notices.whyNot.unknown");
  const chosen = Object.entries(ways) as [NoticeKind, NoticeWay][];
  if (chosen.some(([kind, way]) => !noticeKinds.includes(kind) || !(way in NoticeWay))) return refusal("notices.whyNot.unknown");
  if (chosen.some(([kind, way]) => isDuty(kind) && !waysFor(kind).includes(way))) return refusal("notices.whyNot.duty");
}
