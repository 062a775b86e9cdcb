import type { Place } from "./isolation.ts";

/** What each argument that takes an id points at, of agreements and all that belongs to them. */
export const agreementThings: Record<string, keyof Place> = {
  "Hub.agreements area": "area",
  "Mutation.addParty actor": "school",
  "Mutation.addParty agreement": "agreement",
  "Mutation.describeAgreement agreement.area": "area",
  "Mutation.describeAgreement agreement.follows": "agreement",
  "Mutation.describeAgreement agreement.steeringGroup": "council",
  "Mutation.describeAgreement agreement.themes": "theme",
  "Mutation.describeAgreement id": "agreement",
  "Mutation.endDialogue id": "agreement",
  "Mutation.openDialogue dialogue.area": "area",
  "Mutation.openDialogue dialogue.follows": "agreement",
  "Mutation.openDialogue dialogue.openedBy": "library",
  "Mutation.openDialogue dialogue.steeringGroup": "council",
  "Mutation.openDialogue dialogue.themes": "theme",
  "Mutation.openDialogue dialogue.with": "choir",
  "Mutation.openDialogue hub": "hub",
  "Mutation.removeBoard id": "savedBoard",
  "Mutation.removeDialogue id": "agreement",
  "Mutation.removeParty id": "party",
  "Mutation.saveBoard hub": "hub",
  "Query.agreement id": "agreement",
  "Query.agreementRecord agreement": "agreement",
};
