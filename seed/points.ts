import { meetingOf } from "./agendas.ts";
import type { Deed } from "./deeds.ts";
import { each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** An item that stands on every agenda of some councils. */
export interface StandingOf {
  title: string;
  minutes?: number;
  owner?: string;
  kind?: "decision" | "dialogue" | "information" | "standing";
  place?: "First" | "Last";
}

/** A point that somebody sent in to a council: one of the town's people, who speaks for themselves. */
export interface PointOf {
  council: string;
  by: string;
  title: string;
  words?: string;
  kind?: "decision" | "dialogue" | "information";
  minutes?: number;
  /** The actor that they speak for. */
  actor?: string;
}

/** What councils prepare their agendas from. */
export interface PreparedOf {
  /** Which of them take points from every member of the hub, and until how many days before a meeting. */
  open?: Readonly<Record<string, number | null>>;
  standing?: readonly { councils: readonly string[]; items: readonly StandingOf[] }[];
  points?: readonly PointOf[];
  /** What was tabled at the latest meeting of a council, by the id of the item. */
  tabled?: readonly { council: string; item: string }[];
  /** A template of the hub, made of the coming agenda of a council. */
  template?: { name: string; council: string };
}

/** How it comes to be, once agendas have been written. */
export function preparedSteps({ by, prepared = {} }: Town): Step[] {
  const { open = {}, standing = [], points = [], tabled = [], template } = prepared;
  const standings = standing.flatMap(({ councils, items }) => councils.flatMap((council) => items.map((item) => ({ council, item }))));
  return [
    ...each(
      "who sends in points",
      by,
      Object.entries(open),
      ([council, days], { one }): Deed => [
        "describeCouncil",
        { id: one("councils", council), council: { points: { from: "Members", days } } },
      ],
    ),
    ...each(
      "items on every agenda",
      by,
      standings,
      ({ council, item }, { one }): Deed => ["addStandingItem", { council: one("councils", council), item }],
    ),
    ...[...Map.groupBy(points, (point) => point.by)].flatMap(([sender, sent]) =>
      each(
        `points of ${sender}`,
        sender,
        sent,
        ({ council, by: _, actor, ...point }, { one, maybe }): Deed => [
          "sendPoint",
          { council: one("councils", council), point: { ...point, actor: maybe("actors", actor) } },
        ],
      ),
    ),
    ...(tabled.length
      ? [
          {
            name: "what was tabled",
            by,
            deeds: (names): Deed[] =>
              tabled.flatMap(({ council, item }): Deed[] => {
                const meeting = meetingOf(names, council, "latest");
                return meeting ? [["tableItem", { meeting: meeting.id, item }]] : [];
              }),
          } satisfies Step,
        ]
      : []),
    ...(template
      ? [
          {
            name: "a template for agendas",
            by,
            deeds: (names): Deed[] => {
              const meeting = meetingOf(names, template.council, "next");
              return meeting ? [["saveTemplate", { meeting: meeting.id, name: template.name, forHub: true }]] : [];
            },
          } satisfies Step,
        ]
      : []),
  ];
}
