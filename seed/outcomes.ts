import type { DecisionKind } from "../schema/meetings/decision.ts";
import { type AgendaOf, meetingOf } from "./agendas.ts";
import { itemId } from "./agendaWriting.ts";
import { inDays } from "./councils.ts";
import type { Deed } from "./deeds.ts";
import type { Names } from "./names.ts";
import type { Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** What came of an item of an agenda, as its heading is written down: decisions, and what somebody is to do. */
export interface OutcomeOf {
  heading: string;
  decisions?: readonly (string | { text: string; kind?: DecisionKind; dissent?: string })[];
  tasks?: readonly TaskOf[];
}

/** Something that somebody is to do: a member by name, or one without an account; or an actor that answers for it. */
export interface TaskOf {
  text: string;
  who?: string;
  actor?: string;
  /** By when, in days from today. */
  due?: number;
  /** What came of it, when it is done. */
  outcome?: string;
}

/** What came of one of a council's meetings, in the order of its agenda. */
export interface OutcomesOf {
  council: string;
  of: Exclude<AgendaOf["of"], "next">;
  items: readonly OutcomeOf[];
}

const at = (names: Names, { council, of }: OutcomesOf) => meetingOf(names, council, of)?.id;

const isMember = ({ founding }: Town, who?: string) => founding.people.some(({ name }) => name === who);

const itemOf = ({ founding }: Town, { council }: OutcomesOf, { heading }: OutcomeOf) => itemId(founding.slug, council, heading);

const tasksOf = (outcomes: readonly OutcomesOf[]) =>
  outcomes.flatMap((one) => one.items.flatMap((item) => (item.tasks ?? []).map((task) => ({ one, item, task }))));

/** How what came of a town's meetings is written down: what was decided, the earlier meetings first, what is to be done, and what was done. */
export function outcomeSteps(town: Town): Step[] {
  const { by, outcomes = [] } = town;
  if (!outcomes.length) return [];
  const inTurn = [...outcomes.filter(({ of }) => of === "before"), ...outcomes.filter(({ of }) => of === "latest")];
  return [
    { name: "decisions", by, deeds: (names) => inTurn.flatMap((one) => decisionDeeds(town, names, one)) },
    { name: "tasks", by, deeds: (names) => tasksOf(inTurn).flatMap((one) => taskDeed(town, names, one)) },
    {
      name: "what was done",
      by,
      deeds: (names) =>
        tasksOf(inTurn).flatMap(({ task: { text, outcome } }): Deed[] =>
          outcome ? [["finishTask", { id: names.one("tasks", text), outcome }]] : [],
        ),
    },
  ];
}

function decisionDeeds(town: Town, names: Names, one: OutcomesOf): Deed[] {
  const meeting = at(names, one);
  if (!meeting) return [];
  return one.items.flatMap((item) =>
    (item.decisions ?? []).map((said): Deed => {
      const decision = typeof said === "string" ? { text: said } : said;
      return ["writeDecision", { meeting, decision: { ...decision, item: itemOf(town, one, item) } }];
    }),
  );
}

function taskDeed(town: Town, names: Names, { one, item, task }: ReturnType<typeof tasksOf>[number]): Deed[] {
  const meeting = at(names, one);
  const { text, who, actor, due } = task;
  const whose = isMember(town, who) ? { person: names.one("people", who!) } : { name: who };
  const said = { text, ...whose, actor: names.maybe("actors", actor), dueOn: due === undefined ? null : inDays(due) };
  if (!meeting) return [];
  return [["addTask", { council: names.one("councils", one.council), task: { ...said, meeting, item: itemOf(town, one, item) } }]];
}
