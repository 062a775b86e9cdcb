import type { CriterionKind, Verdict } from "../schema/agreements/criteria.ts";
import type { OpenPart } from "../schema/agreements/rules.ts";
import type { AgreementKind } from "../schema/agreements.ts";
import type { Visibility } from "../schema/hubs.ts";
import type { AgreementFileOf } from "./agreementFiles.ts";
import { each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** How far an agreement has come, or how its dialogue ended. */
export type Standing = "Dialogue" | "OtherForm" | "Nothing" | "Criteria" | "Drafting" | "Decision" | "Signing" | "Active" | "Ended";

/** What a party brings each year: money from a board's account, and what is not money with what it is worth. */
export interface BringsOf {
  money?: number;
  board?: string;
  account?: string;
  percent?: number;
  premises?: { hours: number; value: number; words?: string };
  hours?: { hours: number; value: number; words?: string };
}

/** A party of an agreement: an actor, who speaks for it, and who signs for it on paper. */
export interface PartyOf {
  actor: string;
  /** The name of whom of the town's people speaks for it. */
  by: string;
  signs: string;
  brings?: BringsOf;
}

/** An agreement between a municipality and others; every day is given, or told in days from the day that the demo is filled. */
export interface AgreementOf {
  title: string;
  kind?: AgreementKind;
  purpose: string;
  /** Its parties; the first opens the dialogue. */
  parties: readonly PartyOf[];
  area?: string;
  themes?: readonly string[];
  steeringGroup?: string;
  /** The title of the agreement that it grew out of. */
  follows?: string;
  openedOn: string;
  until: Standing;
  /** Why the dialogue came to what it did, and in which other form they cooperate. */
  reason?: string;
  form?: string;
  startsOn?: string;
  endsOn?: string;
  caseNumber?: string;
  body?: string;
  decidedOn?: string;
  /** What they do, as it stands in the text. */
  background?: string;
  activity?: string;
  goals?: readonly (readonly [text: string, followedHow: string])[];
  /** What is not simply met, by the parties' actors. */
  doubts?: readonly { actor: string; kind: CriterionKind; verdict: Verdict; grounds: string }[];
  /** Whether the latest follow-up that was due has not been held, and whether the next is being answered. */
  isOverdue?: boolean;
  isAnswering?: boolean;
  /** What the parties agreed on, the latest last; the last is told of the follow-ups that came after. */
  agreed?: readonly string[];
  /** The documents that it has; of one that belongs to a decision or a follow-up, that it has been decided on or followed up. */
  files?: readonly AgreementFileOf[];
  ending?: { reason: string; learning: string };
  visibility?: Visibility;
}

/** What a town has decided for its agreements. */
export interface RulesOf {
  startsOn: string;
  usualYears: number;
  followUpsPerYear: number;
  steeringLeast: number;
  steeringMost: number;
  noticeMonths: number;
  decides: readonly { from: number; body: string }[];
  opens: readonly OpenPart[];
}

/** How a town's agreements come to be: what it has decided for them, and each through its whole life. */
export const agreementSteps = ({ by, agreementRules, agreements = [] }: Town): Step[] => [
  ...each("rules for agreements", by, agreementRules ? [agreementRules] : [], (rules, { hub }) => ["decideRules", { hub, rules }]),
  ...(agreements.length ? [{ name: "agreements", by, deeds: () => [], agreed: agreements }] : []),
];
