import type { Rights } from "./hubs.ts";
import { type Entered, whyNotChangeWays } from "./people.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { whyNotName } from "./text.ts";

/** A key by which a program does in one hub what a person may do there, as they are shown to that person: never the key itself. */
export interface ApiToken {
  id: string;
  name: string;
  hub: string;
  /** Whether it changes things, or only reads. */
  writes: boolean;
  /** How the key begins, to tell one from another. */
  prefix: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

/** What a key is made from. */
export interface TokenInput {
  name: string;
  hub: string;
  writes: boolean;
  /** How many days it opens. */
  days: number;
}

/** The longest that a key opens, in days, and how many a person may have. */
export const longestToken = 365;
export const mostTokens = 20;

/** How every key begins, so that one which was left somewhere is known for what it is. */
export const tokenMark = "svv_";

/** Why a person may not have this key made; nothing if they may. `kept` is how many they have. */
export function whyNotToken({ name, hub, days }: TokenInput, { memberOf }: Pick<Rights, "memberOf">, kept: number): Refusal | undefined {
  const no = whyNotName(name);
  if (no) return no;
  if (!memberOf.includes(hub)) return refusal("house.whyNot.notMember");
  if (!Number.isInteger(days) || days < 1 || days > longestToken) return refusal("tokens.whyNot.days", { most: longestToken });
  if (kept >= mostTokens) return refusal("tokens.whyNot.tooMany", { most: mostTokens });
}

/** Why a session may not make a key: it opens for long, so whoever makes it has just shown who they are. */
export const whyNotMakeTokens = (session: Entered, now: Date): Refusal | undefined => whyNotChangeWays(session, now);

/** What a key that writes may do: what the hub is about. What a person does for themselves, or with people, they do in person. */
export const forTokens: ReadonlySet<string> = new Set([
  ...["addActor", "describeActor", "mergeActors", "removeActor", "addContact", "describeContact", "removeContact"],
  ...["addTheme", "renameTheme", "removeTheme", "addTargetGroup", "renameTargetGroup", "removeTargetGroup"],
  ...["nameArea", "describeArea", "removeArea", "startMap", "describeMap", "removeMap"],
  ...["placeActors", "moveActors", "liftActors", "markWeaver", "drawTie", "describeTie", "cutTie"],
  ...["raiseChallenge", "describeChallenge", "removeChallenge", "saveView", "removeView"],
  ...["nameSnapshot", "describeSnapshot", "removeSnapshot", "undo", "whisper", "__typename"],
  ...["planMeeting", "describeMeeting", "holdMeeting", "removeMeeting", "planSeries", "planSeriesOn", "changeSeries", "endSeries"],
  ...["takeEncounters", "declineEncounters"],
  ...["writeDecision", "describeDecision", "removeDecision", "addTask", "describeTask", "finishTask", "reopenTask", "removeTask"],
  ...["beginMinutes", "writeMinutes"],
  ...["addStandingItem", "describeStandingItem", "moveStandingItem", "removeStandingItem", "saveTemplate", "removeTemplate"],
  ...["startCouncil", "describeCouncil", "removeCouncil", "addSeats", "describeSeat", "removeSeat"],
  ...["linkItem", "unlinkItem", "attachFile", "describeAttachment", "removeAttachment"],
  ...["wordPrinciple", "removePrinciple", "startCharter", "describeCharter", "removeCharter", "draftVersion", "writeVersion"],
  ...["planAction", "describeAction", "removeAction", "noteProgress", "noteOnCharter", "removeNote"],
  ...["placePractice", "describePractice", "removePractice"],
  ...["openDialogue", "describeAgreement", "endDialogue", "removeDialogue", "addParty", "removeParty"],
  ...["planFollowUp", "planFollowUps", "moveFollowUp", "removeFollowUp", "missFollowUp", "holdFollowUp", "giveFollowUpTask"],
  ...["wordFollowUpQuestion", "removeFollowUpQuestion", "decideTie"],
  ...["beginText", "writeSection", "addSection", "removeSection", "setTerm", "wordHeadings", "removeHeadings"],
  ...["attachToAgreement", "describeAgreementFile", "removeAgreementFile"],
  ...["wordCriterion", "removeCriterion", "addContributions", "describeContribution", "removeContribution", "copyContributions"],
  ...["addGoal", "describeGoal", "removeGoal", "addDataUse", "describeDataUse", "removeDataUse", "startSteeringGroup"],
  ...["introduceActors", "describeIntroduction", "passOverActors"],
  ...["askActor", "answerAsking", "concludeIntroduction", "reopenIntroduction"],
]);

/** Why a key may not do some deeds at once; nothing if it may. */
export function whyNotByToken(writes: boolean, deeds: readonly string[]): Refusal | undefined {
  if (!writes) return refusal("tokens.whyNot.readsOnly");
  if (!deeds.every((deed) => forTokens.has(deed))) return refusal("tokens.whyNot.inPerson");
}
