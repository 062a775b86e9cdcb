import { type ChildProcess, spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { refusal } from "../../../schema/refusal.ts";
import type { Seen } from "../../../schema/weaving/files/seen.ts";
import { Refused } from "../../errors.ts";
import type { Brought, Job, Look, Outcome, Write } from "./work.ts";

/** What one reader of files may use: of memory in megabytes (of its heap; what is unpacked beside it is counted), and of time in milliseconds. */
interface Limits {
  heap: number;
  patience: number;
}

const atOnce = 2;
const mostWaiting = 20;
const lineBreak = 0x0a;

/**
 * Where files are read and written: each by a process of its own, which has no secrets and ends with it. A process and not a thread, since
 * a thread that runs out of memory can take the whole server with it. One that takes too much is ended.
 */
export class Desk {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly readers = new Set<ChildProcess>();

  constructor(private readonly limits: Limits = { heap: 150, patience: 5_000 }) {}

  async look(job: Omit<Look, "do">): Promise<Seen> {
    return (await this.give({ ...job, do: "look" })).outcome.seen!;
  }

  async bring(job: Omit<Look, "do">): Promise<Brought> {
    const { outcome, rest } = await this.give({ ...job, do: "bring" });
    const texts = linesOf(rest);
    const batches = outcome.batches!.map((batch, at) => ({ ...batch, json: texts[2 * at]!, entries: texts[2 * at + 1]! }));
    return { seen: outcome.seen!, rooms: outcome.rooms!, batches };
  }

  async write(job: Omit<Write, "do">): Promise<Buffer> {
    return (await this.give({ ...job, do: "write" })).rest;
  }

  /** Ends whatever is being read. */
  close(): void {
    for (const reader of this.readers) reader.kill("SIGKILL");
  }

  private async give(job: Job): Promise<{ outcome: Outcome; rest: Buffer }> {
    if (this.waiting.length >= mostWaiting) throw new Refused(refusal("files.whyNot.busy"));
    if (this.busy >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy++;
    try {
      return await this.run(job);
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }

  private async run(job: Job): Promise<{ outcome: Outcome; rest: Buffer }> {
    const flags = [`--max-old-space-size=${this.limits.heap}`, "--max-semi-space-size=8", program];
    const reader = spawn(process.execPath, flags, { env: surroundings, stdio: ["pipe", "pipe", "ignore"] });
    this.readers.add(reader);
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      reader.kill("SIGKILL");
    }, this.limits.patience);
    const ended = new Promise<void>((resolve, reject) => reader.once("close", () => resolve()).once("error", reject));
    // Whoever was ended reads no more: that is told by what it did not say.
    reader.stdin.on("error", () => {});
    send(reader, job);
    try {
      const said = await buffer(reader.stdout);
      await ended;
      const end = said.indexOf(lineBreak);
      if (end < 0) throw new Refused(refusal(isLate ? "files.whyNot.tooSlow" : "files.whyNot.tooMuch"));
      const outcome = JSON.parse(said.toString("utf8", 0, end)) as Outcome;
      if (outcome.fault) throw new Error(outcome.fault);
      if (outcome.no) throw new Refused(outcome.no);
      return { outcome, rest: said.subarray(end + 1) };
    } finally {
      clearTimeout(late);
      this.readers.delete(reader);
    }
  }
}

/** A line that says what is asked, and then the bytes that it is asked about: what the hub has, and the files. */
function send({ stdin }: ChildProcess, { known, ...job }: Job): void {
  const files = job.do === "write" ? [] : job.files;
  const bytes = [Buffer.from(known), ...files.map((file) => file.bytes)];
  const named = { ...job, files: files.map(({ name }) => ({ name })), sizes: bytes.map(({ length }) => length) };
  stdin!.write(`${JSON.stringify(named)}\n`);
  for (const part of bytes) stdin!.write(part);
  stdin!.end();
}

function linesOf(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let start = 0, end = bytes.indexOf(lineBreak); end >= 0; start = end + 1, end = bytes.indexOf(lineBreak, start))
    lines.push(bytes.toString("utf8", start, end));
  return lines;
}

const isWritten = import.meta.url.endsWith(".ts");
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The reader's program, as it is written or, in the built server, as it was built. */
const program = at(isWritten ? "./reader.ts" : "./files.js");

/** A reader is told nothing of its surroundings; as it is written, it remembers how it was compiled. */
const surroundings: Record<string, string> = isWritten ? { NODE_COMPILE_CACHE: at("../../../.build/compiled") } : {};
