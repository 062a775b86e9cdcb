import type { Place } from "./isolation.ts";

/** What each argument of the conditions of agreements that takes an id points at. */
export const conditionThings: Record<string, keyof Place> = {
  "Mutation.addContributions party": "party",
  "Mutation.addDataUse agreement": "agreement",
  "Mutation.addDataUse use.controller": "party",
  "Mutation.addGoal agreement": "agreement",
  "Mutation.answerCriterion party": "party",
  "Mutation.beginDrafting agreement": "agreement",
  "Mutation.copyContributions agreement": "agreement",
  "Mutation.decideRules hub": "hub",
  "Mutation.describeContribution id": "contribution",
  "Mutation.describeDataUse id": "dataUse",
  "Mutation.describeDataUse use.controller": "party",
  "Mutation.describeGoal id": "goal",
  "Mutation.removeContribution id": "contribution",
  "Mutation.removeCriterion id": "criterion",
  "Mutation.removeDataUse id": "dataUse",
  "Mutation.removeGoal id": "goal",
  "Mutation.removeRules id": "rules",
  "Mutation.startSteeringGroup agreement": "agreement",
  "Mutation.wordCriterion hub": "hub",
};
