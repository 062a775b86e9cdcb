import type { Place } from "./isolation.ts";

/** What each argument that takes an id points at, of the texts of agreements and what is done with them. */
export const textThings: Record<string, keyof Place> = {
  "Mutation.addSection version": "text",
  "Mutation.amendAgreement agreement": "written",
  "Mutation.amendAgreement amendment.joining": "choir",
  "Mutation.amendAgreement amendment.leaving": "signing",
  "Mutation.authoriseSignatory party": "signing",
  "Mutation.authoriseSignatory person": "person",
  "Mutation.beginText agreement": "written",
  "Mutation.endAgreement agreement": "written",
  "Mutation.notePoliticalDecision version": "text",
  "Mutation.noteSignature party": "signing",
  "Mutation.noteSignature version": "text",
  "Mutation.proposeText version": "text",
  "Mutation.removeHeadings id": "headings",
  "Mutation.removeSection id": "section",
  "Mutation.removeText version": "text",
  "Mutation.renewAgreement agreement": "written",
  "Mutation.renewAgreement by": "signing",
  "Mutation.setTerm version": "text",
  "Mutation.signText party": "signing",
  "Mutation.signText version": "text",
  "Mutation.withdrawText version": "text",
  "Mutation.wordHeadings hub": "hub",
  "Mutation.writeSection id": "section",
};
