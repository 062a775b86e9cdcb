import type { Place } from "./isolation.ts";

/** What each argument that takes an id points at, of the follow-ups of agreements and the ties that rest on them. */
export const followUpThings: Record<string, keyof Place> = {
  "Mutation.decideTie agreement": "inForce",
  "Mutation.decideTie one": "welfare",
  "Mutation.decideTie other": "shelter",
  "Mutation.giveAnswer followUp": "followUp",
  "Mutation.giveAnswer party": "answering",
  "Mutation.giveFollowUpTask id": "followUp",
  "Mutation.giveFollowUpTask task.actor": "choir",
  "Mutation.giveFollowUpTask task.decision": "decision",
  "Mutation.giveFollowUpTask task.meeting": "meeting",
  "Mutation.giveFollowUpTask task.person": "person",
  "Mutation.holdFollowUp id": "followUp",
  "Mutation.missFollowUp id": "followUp",
  "Mutation.moveFollowUp id": "followUp",
  "Mutation.planFollowUp agreement": "inForce",
  "Mutation.planFollowUps agreement": "inForce",
  "Mutation.removeFollowUp id": "followUp",
  "Mutation.removeFollowUpQuestion id": "followUpQuestion",
  "Mutation.sayInFollowUp followUp": "followUp",
  "Mutation.sayInFollowUp party": "answering",
  "Mutation.showAnswers id": "followUp",
  "Mutation.wordFollowUpQuestion hub": "hub",
  "Query.followUp id": "followUp",
  "Query.tieProposals agreement": "inForce",
  "Query.tieProposals hub": "hub",
};
