import type { AgreementKind, DialogueOutcome, PartySide } from "../../agreements.ts";
import type { Day } from "../../day.ts";
import type { CriterionKind, Verdict } from "../criteria.ts";
import type { DecisionVerdict } from "../deciding.ts";
import type { EndingWay } from "../ending.ts";
import type { FollowUpState, QuestionKind } from "../followUp.ts";
import type { AmountUnit, ContributionKind } from "../means.ts";
import type { AgreementStage } from "../stage.ts";
import type { VersionState } from "../versions.ts";

/** A party as the register knows it. */
export interface PartyRecord {
  name: string;
  /** Ten digits; informal groups and units have none. */
  organisationNumber: string | null;
  side: PartySide;
  joinedOn: Day;
  /** The day from which another has taken its place. */
  leftOn: Day | null;
}

/** A party as a text names it. */
export type NamedParty = Pick<PartyRecord, "name" | "organisationNumber" | "side">;

/** The parties of an agreement today. */
export const presentIn = ({ parties }: Pick<AgreementRecord, "parties">): readonly PartyRecord[] =>
  parties.filter(({ leftOn }) => leftOn === null);

/** A text of an agreement: which it is, how it stands, from when until when it is to hold, and what it says. */
export interface VersionRecord {
  number: number;
  state: VersionState;
  /** SHA-256 over the text, once it is offered to be decided on and signed. */
  digest: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  /** What the charter that it refers to is called, with its version. */
  charter: string | null;
  /** Why it was written, if it changes one that was in force. */
  why: string | null;
  /** Its parties as they were when it was proposed; nothing while it is drafted. */
  parties: readonly NamedParty[] | null;
  sections: readonly { heading: string; text: string }[];
  /** What it says that each party brings, of goals and of personal data; nothing while it is drafted, or for whoever has no part in the agreement. */
  means: Means | null;
}

/** What each party brings, what they want to reach, and how they deal with personal data. */
export interface Means {
  contributions: readonly Brought[];
  goals: readonly GoalRecord[];
  /** Which personal data the cooperation needs, why, and who answers for them; nobody for the parties jointly. */
  dataUses: readonly { what: string; why: string; controller: string | null }[];
}

/** What a political body decided about a text. */
export interface DecisionRecord {
  version: number | null;
  body: string;
  decidedOn: Day;
  caseNumber: string | null;
  verdict: DecisionVerdict;
  words: string | null;
}

/** Whoever signed a text for a party, when, and the digest of what they signed. */
export interface SignatureRecord {
  version: number;
  party: string;
  name: string | null;
  signedAt: string;
  digest: string;
  onPaper: boolean;
}

/** How a party answered one of the criteria, and on what grounds. */
export interface AnswerRecord {
  kind: CriterionKind;
  /** The criterion in the hub's own words; nothing where the common ones stand. */
  criterion: string | null;
  party: string;
  verdict: Verdict;
  grounds: string | null;
}

/** What a party brings in a year, and what it is worth in kronor if it is not money. */
export interface Brought {
  party: string;
  year: number;
  kind: ContributionKind;
  amount: number | null;
  unit: AmountUnit;
  value: number | null;
  board: string | null;
  account: string | null;
  words: string | null;
}

/** The same with the side of whoever brings it. */
export interface ContributionRecord extends Brought {
  side: PartySide;
}

/** What the parties want to reach, and how they will know how it was experienced. */
export interface GoalRecord {
  text: string;
  followedHow: string | null;
}

/** A follow-up: when it was due and held, what each party answered, and what they agreed on. */
export interface FollowUpRecord {
  id: string;
  dueOn: Day;
  heldOn: Day | null;
  state: FollowUpState;
  agreed: string | null;
  summary: string | null;
  /** Why it was never held. */
  missed: string | null;
  /** What the parties answered, once all of them see it. */
  answers: readonly SaidRecord[];
}

/** What a party answered to a question: how far it agrees, from 1 to 5, and why. */
export interface SaidRecord {
  party: string;
  kind: QuestionKind;
  /** The question in the hub's own words; nothing where the common ones stand. */
  question: string | null;
  mark: number | null;
  words: string | null;
}

/** How an agreement ended or went on: that it was extended, renewed, handed over or ended, why, and what was learnt. */
export interface EndingRecord {
  way: EndingWay;
  on: Day;
  reason: string | null;
  learning: string | null;
}

/**
 * All that is written down of an agreement, as one reader may read it: what its documents are made of and what goes into an archive. Nobody
 * is named in it but those who signed, as they are in the agreement itself.
 */
export interface AgreementRecord extends Means {
  id: string;
  hub: string;
  title: string;
  kind: AgreementKind;
  stage: AgreementStage;
  caseNumber: string | null;
  purpose: string | null;
  area: string | null;
  themes: readonly string[];
  openedBy: string | null;
  openedOn: Day;
  outcome: DialogueOutcome | null;
  outcomeForm: string | null;
  outcomeReason: string | null;
  outcomeOn: Day | null;
  startsOn: Day | null;
  endsOn: Day | null;
  steeringGroup: string | null;
  /** The agreement that it grew out of. */
  follows: string | null;
  parties: readonly PartyRecord[];
  versions: readonly VersionRecord[];
  decisions: readonly DecisionRecord[];
  signatures: readonly SignatureRecord[];
  criteria: readonly AnswerRecord[];
  contributions: readonly ContributionRecord[];
  followUps: readonly FollowUpRecord[];
  endings: readonly EndingRecord[];
}

/** Whether there is a text to read, or none has been written yet: one that the reader may not see is none of the two. */
export const hasText = ({ stage }: Pick<AgreementRecord, "stage">, version: VersionRecord | undefined): boolean =>
  !!version || ["Dialogue", "Criteria"].includes(stage);

/** The text that an agreement is read in: the one with this number, else what is in force or was last offered, else the latest. */
export function versionOf({ versions }: Pick<AgreementRecord, "versions">, number?: number): VersionRecord | undefined {
  if (number !== undefined) return versions.find((one) => one.number === number);
  const latest = [...versions].sort((one, other) => other.number - one.number);
  return latest.find(({ state }) => state === "InForce") ?? latest[0];
}
