/** The mutations that seeding performs, with their arguments' types. */
const signatures = {
  nameArea: { hub: "ID!", area: "AreaInput!" },
  addTheme: { hub: "ID!", name: "String!" },
  addTargetGroup: { hub: "ID!", name: "String!" },
  addActor: { hub: "ID!", actor: "ActorInput!" },
  addContact: { actor: "ID!", contact: "ContactInput!" },
  startMap: { hub: "ID!", map: "MapInput!" },
  placeActors: { map: "ID!", actors: "[PlaceInput!]!" },
  moveActors: { map: "ID!", moves: "[MoveInput!]!" },
  drawTie: { tie: "TieInput!" },
  raiseChallenge: { map: "ID!", challenge: "ChallengeInput!" },
  introduceActors: { map: "ID!", introduction: "IntroductionInput!" },
  passOverActors: { map: "ID!", one: "ID!", other: "ID!", reason: "String!" },
  askActor: { introduction: "ID!", asking: "AskingInput!" },
  answerAsking: { id: "ID!", answer: "AskingAnswer!", note: "String" },
  concludeIntroduction: { id: "ID!", outcome: "IntroductionOutcome!" },
  saveView: { map: "ID!", name: "String!", filter: "MapFilterInput!" },
  wordPrinciple: { hub: "ID!", kind: "PrincipleKind!", principle: "PrincipleInput!" },
  startCharter: { hub: "ID!", charter: "CharterInput!" },
  nameLeader: { charter: "ID!", leader: "LeaderInput!" },
  draftVersion: { charter: "ID!", text: "CharterTextInput!" },
  adoptVersion: { id: "ID!", adoption: "AdoptionInput!" },
  noteJoined: { charter: "ID!", actor: "ID!", joinedOn: "Date!" },
  leaveCharter: { signatory: "ID!", leftOn: "Date", why: "String" },
  planAction: { charter: "ID!", action: "PlanActionInput!" },
  noteProgress: { action: "ID!", note: "CharterNoteInput!", state: "PlanState" },
  noteOnCharter: { charter: "ID!", note: "CharterNoteInput!" },
  placePractice: { hub: "ID!", practice: "PracticeInput!" },
  decideRules: { hub: "ID!", rules: "AgreementRulesInput!" },
  openDialogue: { hub: "ID!", dialogue: "DialogueInput!" },
  describeAgreement: { id: "ID!", agreement: "AgreementPatch!" },
  endDialogue: { id: "ID!", outcome: "DialogueOutcome!", reason: "String!", form: "String" },
  answerCriterion: { party: "ID!", kind: "CriterionKind!", answer: "CriterionAnswerInput!" },
  beginDrafting: { agreement: "ID!" },
  addContributions: { party: "ID!", years: "[Int!]!", contribution: "ContributionInput!" },
  addGoal: { agreement: "ID!", goal: "GoalInput!" },
  addDataUse: { agreement: "ID!", use: "DataUseInput!" },
  writeSection: { id: "ID!", text: "String!", revision: "Int!" },
  setTerm: { version: "ID!", startsOn: "Date", endsOn: "Date" },
  proposeText: { version: "ID!" },
  notePoliticalDecision: { version: "ID!", decision: "PoliticalDecisionInput!" },
  noteSignature: { version: "ID!", party: "ID!", name: "String!", signedOn: "Date!" },
  sayInFollowUp: { followUp: "ID!", party: "ID!", said: "SaidInput!" },
  giveAnswer: { followUp: "ID!", party: "ID!" },
  holdFollowUp: { id: "ID!", held: "FollowUpHeldInput!", read: "Int!" },
  endAgreement: { agreement: "ID!", on: "Date!", reason: "String!", learning: "String!" },
  startCouncil: { hub: "ID!", council: "CouncilInput!" },
  addSeats: { council: "ID!", seat: "SeatInput!" },
  seatSomebody: { seat: "ID!", term: "TermPatch!" },
  planSeries: { council: "ID!", series: "SeriesInput!" },
  holdMeeting: { id: "ID!" },
  addPresent: { meeting: "ID!", who: "PresentInput!" },
  callMeeting: { id: "ID!" },
  beginAgenda: { meeting: "ID!" },
  describeCouncil: { id: "ID!", council: "CouncilPatch!" },
  addStandingItem: { council: "ID!", item: "StandingItemInput!" },
  sendPoint: { council: "ID!", point: "PointInput!" },
  tableItem: { meeting: "ID!", item: "ID!" },
  saveTemplate: { meeting: "ID!", name: "String!", forHub: "Boolean" },
  writeDecision: { meeting: "ID!", decision: "DecisionInput!" },
  addTask: { council: "ID!", task: "TaskInput!" },
  finishTask: { id: "ID!", outcome: "String" },
  commentOnItem: { meeting: "ID!", item: "ID!", comment: "CommentInput!" },
  linkItem: { meeting: "ID!", item: "ID!", to: "PointedInput!" },
  attachFile: { meeting: "ID!", attachment: "AttachmentInput!" },
  attachToAgreement: { agreement: "ID!", file: "AgreementFileInput!" },
  assignRole: { membership: "ID!", role: "Role!", area: "ID" },
  endMembership: { id: "ID!" },
  invite: { hub: "ID!", invitation: "InvitationInput!" },
  requestToJoin: { hub: "ID!", request: "JoinRequestInput!" },
} as const;

/** One mutation with its arguments. */
export type Deed = { [M in keyof typeof signatures]: [M, Record<keyof (typeof signatures)[M], unknown>] }[keyof typeof signatures];

/** One operation that does many deeds: all of them are kept, or none. */
export function operationOf(deeds: readonly Deed[]): { source: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = deeds.map(([mutation, given], at) => {
    const args = Object.entries(signatures[mutation]).map(([name, type]) => {
      declared.push(`$${name}${at}: ${type}`);
      variables[`${name}${at}`] = (given as Record<string, unknown>)[name];
      return `${name}: $${name}${at}`;
    });
    return `d${at}: ${mutation}(${args.join(", ")})${mutation === "requestToJoin" ? "" : " { id }"}`;
  });
  return { source: `mutation (${declared.join(", ")}) { ${fields.join(" ")} }`, variables };
}
