import { inDays } from "./councils.ts";
import type { Names } from "./names.ts";
import { each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** How a council of a town meets: a series from a year back, of which past meetings were held. */
export interface MeetingsOf {
  council: string;
  title: string;
  /** How it comes back (RFC 5545). */
  rule: string;
  at?: string;
  minutes?: number;
  themes?: readonly string[];
  pausedMonths?: readonly number[];
  place?: string;
  link?: string;
  visibility?: "members" | "officials";
  noticeDays?: number;
  /** Since when it meets, in days from today; a year back when nothing is said. */
  since?: number;
  /** Who came to the latest is noted, but for the last of those who sit there. */
  noted?: boolean;
  /** People are called to the next. */
  called?: boolean;
}

const seriesOf = ({ council: _, since = -365, noted, called, at = "18:00", minutes = 120, ...plain }: MeetingsOf) => ({
  ...plain,
  ...{ at, minutes, startsOn: inDays(since) },
});

const now = () => new Date().toISOString();
const past = ({ meetingsOf }: Names, council: string) => meetingsOf(council).filter(({ endsAt }) => endsAt < now());
const next = ({ meetingsOf }: Names, council: string) => meetingsOf(council).find(({ startsAt }) => startsAt > now());

/** How the councils of a town meet: their series, which past meetings were held and who came, and to which people are called. */
export function meetingSteps({ by, meetings = [] }: Town): Step[] {
  const series = each("series of meetings", by, meetings, (one, { one: id }) => [
    "planSeries",
    { council: id("councils", one.council), series: seriesOf(one) },
  ]);
  if (!meetings.length) return series;
  const noted = meetings.filter((one) => one.noted);
  const councils = [...new Set(meetings.map(({ council }) => council))];
  return [
    ...series,
    {
      name: "past meetings",
      by,
      deeds: (names) => [
        ...councils.flatMap((council) => past(names, council).map(({ id }) => ["holdMeeting", { id }] as ["holdMeeting", { id: string }])),
        ...noted.flatMap(({ council }) => {
          const latest = past(names, council).at(-1);
          const who = latest ? names.termsIn(council).slice(0, -1) : [];
          return who.map((term): ["addPresent", { meeting: string; who: object }] => [
            "addPresent",
            { meeting: latest!.id, who: { term } },
          ]);
        }),
      ],
    },
    ...meetings.flatMap(({ council, called }): Step[] =>
      called
        ? [
            {
              name: `summons of ${council}`,
              by,
              deeds: (names) => {
                const coming = next(names, council);
                return coming ? [["callMeeting", { id: coming.id }]] : [];
              },
            },
          ]
        : [],
    ),
  ];
}
