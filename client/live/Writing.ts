import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { Refusal } from "../../schema/refusal.ts";
import type { Revised } from "../../schema/revision.ts";
import { draftsOf, dropDraft, keepDraft } from "./drafts.ts";
import { kept } from "./kept.ts";
import { SavedWatch } from "./SavedWatch.ts";
import { thisTab } from "./thisTab.ts";

/** How long after the last key what is written is sent, in milliseconds. */
const sentAfter = 1_000;

/** What two have written at the same time: one's own, and what is stored. */
export interface Clash<Text> {
  /** What both wrote from. */
  base: Text;
  mine: Text;
  theirs: Revised<Text>;
}

/** The place in which somebody writes. */
export interface Place<Text> {
  id: string;
  person: string;
  stored: Revised<Text>;
  /** Stores a text; `goesOn` while its writer is still there. Answers with what is stored then. */
  send: (said: Revised<Text>, goesOn: boolean) => Promise<Revised<Text>>;
  /** Why a text cannot be stored; it is not sent then. */
  whyNot: (text: Text) => Refusal | undefined;
  /** What is stored, as a refusal tells it. */
  parse: (theirs: string) => Text;
  /** One text of what two have written from the same one, where they wrote in different parts of it. */
  merge?: (base: Text, mine: Text, theirs: Text) => Text | undefined;
}

/**
 * What somebody writes in one place: kept in this browser until the server has it, sent a moment after the last key and when the place is
 * left, and never in place of what somebody else has stored meanwhile.
 */
export class Writing<Text> {
  /** What stands there, where that is not simply what is stored. */
  readonly typed = kept<Text | undefined>(undefined);
  /** Whether anything has been written here. */
  readonly touched = kept(false);
  readonly clash = kept<Clash<Text> | undefined>(undefined);
  readonly problem = kept<unknown>(undefined);
  private readonly watch = new SavedWatch();
  readonly saved = this.watch.state;
  private base: Revised<Text>;
  /** Whether something is written here that is not stored. */
  readonly waits = kept(false);
  private isSending = false;
  /** Whether the server waits to be told that the writer is done. */
  private isAwaited = false;
  /** Whether somebody is in the middle of writing there. */
  isThere = false;
  private soon?: ReturnType<typeof setTimeout>;

  constructor(private readonly place: Place<Text>) {
    this.base = place.stored;
  }

  /** Goes on with what was written on a page that was closed before it was stored. */
  open(): void {
    const { id, person } = this.place;
    const [draft] = draftsOf(id, person);
    if (!draft || this.waits.now()) return;
    dropDraft(id, draft.client);
    const { base, text } = JSON.parse(draft.change) as { base: Revised<Text>; text: Text };
    if (isSame(text, this.base.text)) return;
    this.base = base;
    this.put(text);
  }

  /** Somebody writes; it is stored a moment after the last key. */
  type(text: Text): void {
    this.isThere = true;
    this.put(text);
  }

  private put(text: Text): void {
    this.typed.set(text);
    this.touched.set(true);
    this.waits.set(true);
    keepDraft(this.place.id, { person: this.place.person, client: thisTab, change: JSON.stringify({ base: this.base, text }) });
    this.watch.begin();
    clearTimeout(this.soon);
    this.soon = setTimeout(() => void this.send(), sentAfter);
  }

  /** Stores at once what is not stored, and tells the server that its writer is done. */
  leave(): void {
    this.isThere = false;
    void this.send();
  }

  /** What is stored has become another; what is not stored yet stays. */
  hear(stored: Revised<Text>): void {
    if (this.waits.now() || this.isSending || stored.revision < this.base.revision) return;
    this.base = stored;
    this.typed.set(undefined);
  }

  /** Brings together what two have written: from then on it stands in place of both. */
  settle(text: Text): void {
    const clash = this.clash.now();
    if (clash) this.base = clash.theirs;
    this.clash.set(undefined);
    this.put(text);
    this.leave();
  }

  /** Lets go of what was written here, for what is stored. */
  giveUp(): void {
    const clash = this.clash.now();
    if (clash) this.base = clash.theirs;
    this.clash.set(undefined);
    this.done();
    this.typed.set(undefined);
  }

  private done(): void {
    this.waits.set(false);
    clearTimeout(this.soon);
    dropDraft(this.place.id, thisTab);
    this.watch.end();
  }

  private async send(): Promise<void> {
    if (this.isSending || this.clash.now() || !(this.waits.now() || (this.isAwaited && !this.isThere))) return;
    clearTimeout(this.soon);
    const text = this.typed.now() ?? this.base.text;
    if (this.place.whyNot(text)) return;
    this.isSending = true;
    const goesOn = this.isThere;
    try {
      const stored = await this.place.send({ text, revision: this.base.revision }, goesOn);
      this.isAwaited = goesOn;
      this.problem.set(undefined);
      this.base = { ...stored, text };
      if ((this.typed.now() ?? text) === text) this.done();
    } catch (problem) {
      if (!this.meet(problem, text)) this.problem.set(problem);
      return;
    } finally {
      this.isSending = false;
    }
    // What was written meanwhile, or that the place was left.
    if (this.waits.now()) this.soon = setTimeout(() => void this.send(), sentAfter);
    else void this.send();
  }

  /** Whether a refusal was that somebody else has written there; then both texts are kept, or brought together where that is plain. */
  private meet(problem: unknown, sent: Text): boolean {
    const values = conflictIn(problem);
    if (!values) return false;
    const theirs = { text: this.place.parse(values.theirs), revision: values.revision };
    const mine = this.typed.now() ?? sent;
    const merged = this.place.merge?.(this.base.text, mine, theirs.text);
    if (merged === undefined) this.clash.set({ base: this.base.text, mine, theirs });
    else {
      this.base = theirs;
      this.put(merged);
    }
    return true;
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Both texts, when somebody's was not stored because another had written there. */
function conflictIn(problem: unknown): { theirs: string; revision: number } | undefined {
  if (!CombinedGraphQLErrors.is(problem)) return;
  const { extensions } = problem.errors[0] ?? {};
  return extensions?.key === "texts.whyNot.conflict" ? (extensions.values as { theirs: string; revision: number }) : undefined;
}
