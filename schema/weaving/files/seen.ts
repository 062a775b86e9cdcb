import type { Mapped } from "./fields.ts";
import type { Form } from "./form.ts";
import type { Judgement } from "./match.ts";
import type { Problem } from "./table.ts";
import type { Weighed } from "./weigh.ts";

/** What is shown of a file before anything is changed. */
export interface Seen {
  form: Form;
  tables: readonly SeenTable[];
  counts: Weighed["counts"];
  /** The first of those that are new or changed, by name. */
  made: readonly string[];
  changed: readonly string[];
  judgements: readonly Judgement[];
  moreToJudge: number;
  problems: readonly Problem[];
  problemCount: number;
  /** What all of this comes to: bringing in is refused when it comes to something else by then. */
  mark: string;
}

/** A table with what its columns are taken for, and what stands in them. */
export interface SeenTable extends Mapped {
  name: string;
  rows: number;
  columns: readonly string[];
  /** The first value of each column. */
  examples: readonly string[];
}

/** How far the reading of files has come: waiting for its turn, being read, or so many rows of it held against what the hub has. */
export type Reading = { stage: "waits" } | { stage: "reads" } | { stage: "compares"; rows: number };
