import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** What a town's agreement rests on, and the hub's own criterion and rules. */
export interface TownsConditions {
  criterion: string;
  contribution: string;
  goal: string;
  dataUse: string;
  rules: string;
}

/** What a hub decides for its agreements from a day, as GraphQL. */
export const rulesFrom = (day: string, opens = "[]") =>
  `{ startsOn: "${day}", usualYears: 3, followUpsPerYear: 2, steeringLeast: 2, steeringMost: 4, noticeMonths: 3, decides: [{ from: 0, body: "Fritidsnämnden" }], opens: ${opens} }`;

/** Builds it, by the person's own requests. */
export async function buildConditions(
  person: Asker,
  { hub, agreement, party }: Pick<Town, "hub" | "agreement" | "party">,
): Promise<TownsConditions> {
  const add = async (document: string, variables: object) => {
    const made = Object.values(await person.get(document, variables))[0] as Loose;
    return (made.id ?? made[0].id) as string;
  };
  return {
    criterion: await add(
      'mutation($hub: ID!) { wordCriterion(hub: $hub, kind: MeantToLast, criterion: { name: "Långsiktigt", meaning: "I flera år." }) { id } }',
      { hub },
    ),
    contribution: await add(
      'mutation($party: ID!) { addContributions(party: $party, years: [2026], contribution: { kind: Premises, unit: Hours, value: 20000, words: "Salen" }) { id } }',
      { party },
    ),
    goal: await add('mutation($agreement: ID!) { addGoal(agreement: $agreement, goal: { text: "Alla kan vara med." }) { id } }', {
      agreement,
    }),
    dataUse: await add(
      'mutation($agreement: ID!, $party: ID!) { addDataUse(agreement: $agreement, use: { what: "Namn", why: "Anmälan", controller: $party }) { id } }',
      { agreement, party },
    ),
    rules: await add(`mutation($hub: ID!) { decideRules(hub: $hub, rules: ${rulesFrom("2026-01-01")}) { id } }`, { hub }),
  };
}

/** What agreements rest on is not undone, but changed; it is tried where it belongs. */
export const conditionsBeyondUndoing = [
  ...["answerCriterion", "beginDrafting", "addContributions", "describeContribution", "removeContribution", "copyContributions"],
  ...[
    "addGoal",
    "describeGoal",
    "removeGoal",
    "addDataUse",
    "describeDataUse",
    "removeDataUse",
    "decideRules",
    "removeRules",
    "startSteeringGroup",
  ],
];

/** Every mutation of conditions that can be undone, done once in a way that a town allows. */
export const conditionDeeds: Record<string, Deed> = {
  wordCriterion: {
    document:
      'mutation($hub: ID!) { wordCriterion(hub: $hub, kind: NoMarket, criterion: { name: "Ingen marknad", meaning: "Ingen annan säljer det." }) { id } }',
    variables: ({ hub }) => ({ hub }),
    writes: "create Criterion",
  },
  removeCriterion: {
    document: "mutation($id: ID!) { removeCriterion(id: $id) }",
    variables: ({ criterion }) => ({ id: criterion }),
    writes: "delete Criterion",
  },
};
