import type { ActorKind } from "../schema/actors.ts";
import type { Adoption, CharterText } from "../schema/charter/charters.ts";
import type { DecisionStep, ParticipationLevel, PracticeState } from "../schema/charter/participation.ts";
import type { PlanState } from "../schema/charter/plan.ts";
import type { PrincipleKind } from "../schema/charter/principles.ts";
import type { RatingSide } from "../schema/charter/ratings.ts";
import type { Deed } from "./deeds.ts";
import type { Names } from "./names.ts";
import { each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** A charter with all that belongs to it; actors, councils and people by their names. */
export interface CharterOf {
  name: string;
  about: string;
  areas: readonly string[];
  council?: string;
  leaders: readonly { side: RatingSide; member?: string; who?: string; role: string }[];
  /** Its texts, the earliest first; one without a body is being drafted. */
  versions: readonly (CharterText & Partial<Adoption>)[];
  /** Actors that come to the hub with it, by kind. */
  actors?: Partial<Record<ActorKind, readonly string[]>>;
  /** Who joined on which day. */
  joined?: Readonly<Record<string, readonly string[]>>;
  left?: readonly { actor: string; leftOn: string; why?: string }[];
  plan?: readonly ActionOf[];
  /** What each side has said of the charter as a whole. */
  said?: readonly { side: RatingSide; saidBy: string; notedOn: string; text: string }[];
}

/** Something that a charter's plan promises, and how it has gone. */
export interface ActionOf {
  kind: PrincipleKind;
  text: string;
  actor?: string;
  member?: string;
  who?: string;
  dueOn?: string;
  notes?: readonly { notedOn: string; text: string; state?: PlanState }[];
}

/** A way in which civil society takes part, in the matrix of a town. */
export interface PracticeOf {
  text: string;
  level: ParticipationLevel;
  step: DecisionStep;
  state?: PracticeState;
  area?: string;
  council?: string;
  actor?: string;
}

const versionSteps = (by: string, { name, versions }: CharterOf): Step[] =>
  versions.flatMap(({ preamble, sections, adoptedBy, adoptedOn, caseNumber }, at): Step[] => {
    const called = `version ${at + 1} of ${name}`;
    return [
      { name: called, by, deeds: ({ one }) => [["draftVersion", { charter: one("charters", name), text: { preamble, sections } }]] },
      ...each(`${called} adopted`, by, adoptedBy ? [{ adoptedBy, adoptedOn, caseNumber }] : [], (adoption, { one }) => [
        "adoptVersion",
        { id: one("versions", `${name}: ${at + 1}`), adoption },
      ]),
    ];
  });

const signatorySteps = (by: string, { name, actors = {}, joined = {}, left = [] }: CharterOf): Step[] => [
  ...each(
    `actors of ${name}`,
    by,
    Object.entries(actors).flatMap(([kind, names]) => names.map((actor) => ({ kind, name: actor }))),
    (actor, { hub }) => ["addActor", { hub, actor }],
  ),
  ...each(
    `who joined ${name}`,
    by,
    Object.entries(joined).flatMap(([joinedOn, names]) => names.map((actor) => ({ joinedOn, actor }))),
    ({ joinedOn, actor }, { one }) => ["noteJoined", { charter: one("charters", name), actor: one("actors", actor), joinedOn }],
  ),
  ...each(`who left ${name}`, by, left, ({ actor, leftOn, why }, { one }) => [
    "leaveCharter",
    { signatory: one("signatories", `${name}: ${actor}`), leftOn, why },
  ]),
];

const planned = ({ kind, text, actor, member, who, dueOn }: ActionOf, { maybe }: Names) => ({
  ...{ kind, text, dueOn, name: who },
  actor: maybe("actors", actor),
  person: maybe("people", member),
});

const planSteps = (by: string, { name, plan = [], said = [] }: CharterOf): Step[] => [
  ...each(`the plan of ${name}`, by, plan, (action, names) => [
    "planAction",
    { charter: names.one("charters", name), action: planned(action, names) },
  ]),
  ...each(
    `how the plan of ${name} goes`,
    by,
    plan.flatMap(({ text, notes = [] }) => notes.map((note) => ({ action: text, ...note }))),
    ({ action, state, ...note }, { one }): Deed => ["noteProgress", { action: one("actions", `${name}: ${action}`), note, state }],
  ),
  ...each(`what is said of ${name}`, by, said, (note, { one }) => ["noteOnCharter", { charter: one("charters", name), note }]),
];

/** The steps that write a town's charters, and place how civil society takes part. */
export const charterSteps = ({ by, charters = [], practices = [] }: Town): Step[] => [
  ...charters.flatMap((charter) => [
    ...each(`the charter ${charter.name}`, by, [charter], ({ name, about, areas, council }, { hub, maybe }) => [
      "startCharter",
      { hub, charter: { name, about, areas, council: maybe("councils", council) } },
    ]),
    ...each(`who leads the work with ${charter.name}`, by, charter.leaders, ({ side, member, who, role }, { one, maybe }) => [
      "nameLeader",
      { charter: one("charters", charter.name), leader: { side, role, name: who, person: maybe("people", member) } },
    ]),
    ...versionSteps(by, charter),
    ...signatorySteps(by, charter),
    ...planSteps(by, charter),
  ]),
  ...each("how civil society takes part", by, practices, ({ area, council, actor, ...practice }, { hub, maybe }) => [
    "placePractice",
    { hub, practice: { ...practice, area: maybe("areas", area), council: maybe("councils", council), actor: maybe("actors", actor) } },
  ]),
];
