import { createHash, randomUUID } from "node:crypto";
import type { MapFilter, StrengthName } from "../../../schema/maps.ts";
import type { Refusal } from "../../../schema/refusal.ts";
import { contentOf } from "../../../schema/weaving/files/contentOf.ts";
import { guess, type Mapped } from "../../../schema/weaving/files/fields.ts";
import type { Form } from "../../../schema/weaving/files/form.ts";
import { readTables } from "../../../schema/weaving/files/given.ts";
import type { Known } from "../../../schema/weaving/files/known.ts";
import type { Choices } from "../../../schema/weaving/files/match.ts";
import type { Reading, Seen } from "../../../schema/weaving/files/seen.ts";
import type { Step } from "../../../schema/weaving/files/steps.ts";
import type { Kind, Table } from "../../../schema/weaving/files/table.ts";
import { textOf } from "../../../schema/weaving/files/table.ts";
import { type Weighed, weigh } from "../../../schema/weaving/files/weigh.ts";
import type { Language } from "../../../schema/words.ts";
import { readFile, writeFile } from "./formats/index.ts";
import { Unreadable } from "./Unreadable.ts";

/** What somebody asks about a file: as it was chosen, and what they have chosen themselves since. */
export interface Wish {
  mapped?: readonly Mapped[];
  choices?: Choices;
  strength?: StrengthName;
}

/** Files to look at, or to bring in once they have been looked at, with what the hub has as JSON, in pieces. */
export interface Look {
  do: "look" | "bring";
  files: readonly { name: string; bytes: Uint8Array }[];
  wish: Wish;
  known: readonly string[];
  today: string;
  /** The id of the operation that brings it in. */
  operation: string;
}

/** A map to write as a file, through a filter, with what the hub has as JSON, in pieces. */
export interface Write {
  do: "write";
  form: Form;
  part: Kind;
  title: string;
  filter?: MapFilter;
  known: readonly string[];
  language: Language;
}

/** As many steps as one statement writes, and their events, both as the bytes of JSON: on its way to the database nothing reads them. */
export interface Batch {
  type: Step["type"];
  kind: Step["kind"];
  count: number;
  json: Buffer;
  entries: Buffer;
}

/** What is to be written, in the order of writing, and where that is heard besides by what is new. */
export interface Brought {
  seen: Seen;
  batches: readonly Batch[];
  rooms: readonly string[];
}

/** Something to be done with files. */
export type Job = Look | Write;

/** How an answer begins, after how far it was: what a job came to, or why it came to nothing. */
export interface Outcome {
  seen?: Seen;
  batches?: readonly Omit<Batch, "json" | "entries">[];
  rooms?: readonly string[];
  no?: Refusal;
  /** A fault of ours, for whoever looks after the house. */
  fault?: string;
}

const mostShown = { names: 8, judgements: 200, problems: 200, example: 40 };
const batch = 1_000;

/** Does what is asked: lines that tell how far it is, one that tells what it came to, and after it what is to be written, or the file. */
export function* work(job: Job): Generator<string | Uint8Array> {
  try {
    if (job.do === "write") {
      const content = contentOf(job.title, JSON.parse(job.known.join("")) as Known, job.filter);
      const file = writeFile(job.form, content, job.language, job.part);
      yield line({});
      yield file;
    } else yield* looked(job);
  } catch (error) {
    yield line(error instanceof Unreadable ? { no: error.no } : { fault: String((error as Error).stack) });
  }
}

const line = (outcome: Outcome | Reading) => `${JSON.stringify(outcome)}\n`;

function* looked(job: Look): Generator<string> {
  yield line({ stage: "reads" });
  const { form, tables } = readAll(job.files);
  yield line({ stage: "compares", rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) });
  const mapped = mappingOf(tables, job.wish.mapped);
  const { choices = {}, strength = "Contact" } = job.wish;
  const weighed = weigh(readTables(tables, mapped), JSON.parse(job.known.join("")) as Known, { choices, strength, today: job.today });
  const seen = seenOf(form, tables, mapped, weighed);
  if (job.do === "look") return yield line({ seen });
  const steps = seen.problemCount ? [] : weighed.steps;
  const rooms = new Set(steps.flatMap((step) => step.rooms).filter((room) => !room.startsWith("\u0000")));
  const batches = batchesOf(steps);
  yield line({ seen, rooms: [...rooms], batches: batches.map((own) => ({ type: own[0]!.type, kind: own[0]!.kind, count: own.length })) });
  const real = realIds();
  for (const own of batches) {
    yield real(`${JSON.stringify(own.map(({ id, visibility, readAt, values }) => ({ id, visibility, readAt, values })))}\n`);
    yield real(`${JSON.stringify(own.map((step) => entryOf(step, job.operation)))}\n`);
  }
}

/** One file, or two tables of text that belong together. */
function readAll(files: Look["files"]): { form: Form; tables: Table[] } {
  const read = files.map(({ name, bytes }) => readFile(bytes, name));
  if (!read[0] || (read.length > 1 && (read.length > 2 || read.some(({ form }) => form !== "csv"))))
    throw new Unreadable("files.whyNot.tooManyFiles");
  return { form: read[0].form, tables: read.flatMap(({ tables }) => tables).filter(({ columns }) => columns.length) };
}

/** What the reader says that the columns mean, where it fits the tables, else what they seem to. */
function mappingOf(tables: readonly Table[], wished: readonly Mapped[] = []): Mapped[] {
  return tables.map((table, at) => {
    const wish = wished[at];
    return wish?.fields.length === table.columns.length ? wish : guess(table);
  });
}

function seenOf(form: Form, tables: readonly Table[], mapped: readonly Mapped[], { steps, problems, judgements, counts }: Weighed): Seen {
  const names = (kind: Step["kind"]) =>
    steps
      .filter((step) => step.type === "Actor" && step.kind === kind)
      .slice(0, mostShown.names)
      .map(({ label }) => label);
  return {
    form,
    tables: tables.map((table, at) => ({
      ...mapped[at]!,
      name: table.name,
      columns: table.columns,
      rows: table.rows.length,
      examples: examplesOf(table),
    })),
    counts,
    made: names("create"),
    changed: names("update"),
    judgements: judgements.slice(0, mostShown.judgements),
    moreToJudge: Math.max(0, judgements.length - mostShown.judgements),
    problems: problems.slice(0, mostShown.problems),
    problemCount: problems.length,
    mark: createHash("sha256").update(JSON.stringify(steps)).digest("hex"),
  };
}

const examplesOf = ({ columns, rows }: Table) =>
  columns.map((_, at) => {
    const found = rows.slice(0, 50).find(({ cells }) => textOf(cells[at]).trim());
    return textOf(found?.cells[at]).trim().replace(/\s+/g, " ").slice(0, mostShown.example);
  });

/** What the log tells of a step: a part of its operation, which is heard there and in its own rooms. */
function entryOf({ kind, type, id, label, visibility, among, values, before, rooms }: Step, operation: string) {
  const made = { ...values, visibility };
  const changes = before
    ? Object.entries(before).map(([field, was]) => ({ field, before: was, after: values[field] }))
    : Object.entries(made).flatMap(([field, after]) => (after === null ? [] : [{ field, before: null, after }]));
  return { visibility, kind, type, subject: id, label, changes, rooms: [operation, ...rooms], among };
}

/** Puts real ids for what is made, the same for the same wherever it stands. */
function realIds(): (json: string) => string {
  const ids = new Map<string, string>();
  return (json) =>
    json.replace(/\\u0000new:(\d+)/g, (_, count: string) => {
      if (!ids.has(count)) ids.set(count, randomUUID());
      return ids.get(count)!;
    });
}

/** Steps of one type and kind, as many as one statement takes. */
function batchesOf(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && last[0]!.type === step.type && last[0]!.kind === step.kind && last.length < batch) last.push(step);
    else batches.push([step]);
  }
  return batches;
}
