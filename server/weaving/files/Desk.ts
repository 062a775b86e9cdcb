import { type ChildProcess, spawn } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { refusal } from "../../../schema/refusal.ts";
import type { Reading, Seen } from "../../../schema/weaving/files/seen.ts";
import { Refused } from "../../errors.ts";
import { joined, linesOf } from "./linesOf.ts";
import { Patience } from "./Patience.ts";
import type { Brought, Job, Look, Outcome, Write } from "./work.ts";

/** What one reader of files may use: of memory in megabytes (of its heap; what is unpacked beside it is counted), and of time in milliseconds of its own. */
interface Limits {
  heap: number;
  patience: number;
}

const atOnce = 2;
const mostWaiting = 20;

/**
 * Where files are read and written: each by a process of its own, which has no secrets and ends with it. A process and not a thread, since
 * a thread that runs out of memory can take the whole server with it. One that takes too much is ended.
 */
export class Desk {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly readers = new Set<ChildProcess>();

  constructor(private readonly limits: Limits = { heap: 150, patience: 5_000 }) {}

  /** What files would do; tells meanwhile how far the reading has come. */
  async look(job: Omit<Look, "do">, meanwhile?: Meanwhile): Promise<Seen> {
    return (await this.give({ ...job, do: "look" }, meanwhile)).outcome.seen!;
  }

  async bring(job: Omit<Look, "do">, meanwhile?: Meanwhile): Promise<Brought> {
    const { outcome, rest } = await this.give({ ...job, do: "bring" }, meanwhile);
    const batches = outcome.batches!.map((batch, at) => ({ ...batch, json: rest[2 * at]!, entries: rest[2 * at + 1]! }));
    return { seen: outcome.seen!, rooms: outcome.rooms!, batches };
  }

  async write(job: Omit<Write, "do">): Promise<Buffer> {
    return joined((await this.give({ ...job, do: "write" })).rest);
  }

  /** Ends whatever is being read. */
  close(): void {
    for (const reader of this.readers) reader.kill("SIGKILL");
  }

  private async give(job: Job, meanwhile?: Meanwhile): Promise<Said> {
    if (this.waiting.length >= mostWaiting) throw new Refused(refusal("files.whyNot.busy"));
    if (this.busy >= atOnce) {
      meanwhile?.onReading({ stage: "waits" });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.busy++;
    try {
      return await this.run(job, meanwhile);
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }

  private async run(job: Job, meanwhile?: Meanwhile): Promise<Said> {
    const reader = this.begin(meanwhile?.signal);
    const patience = new Patience(reader, this.limits.patience);
    const ended = new Promise<number | null>((resolve, reject) => reader.once("close", resolve).once("error", reject));
    try {
      // Whoever was ended reads no more: that is told by what it did not say.
      const [said, code] = await Promise.all([hear(reader, meanwhile), ended, send(reader, job).catch(() => {})]);
      if (!said.outcome || code !== 0) throw new Refused(refusal(patience.isOut ? "files.whyNot.tooSlow" : "files.whyNot.tooMuch"));
      if (said.outcome.fault) throw new Error(said.outcome.fault);
      if (said.outcome.no) throw new Refused(said.outcome.no);
      return said as Said;
    } finally {
      patience.stop();
      this.readers.delete(reader);
    }
  }

  /** A new reader, before whom others go where there is not room for all. */
  private begin(signal?: AbortSignal): ChildProcess {
    const flags = [`--max-old-space-size=${this.limits.heap}`, "--max-semi-space-size=8", program];
    const reader = spawn(process.execPath, flags, { env: surroundings, stdio: ["pipe", "pipe", "ignore"], signal, killSignal: "SIGKILL" });
    this.readers.add(reader);
    return reader;
  }
}

/** How whoever asked follows a reading, and says that they have changed their mind: then it is ended. */
export interface Meanwhile {
  onReading: (reading: Reading) => void;
  signal: AbortSignal;
}

interface Said {
  outcome: Outcome;
  /** What belongs to it, by lines. */
  rest: Buffer[];
}

/** What a reader says: how far it is, then what it came to, and then what belongs to it. */
async function hear({ stdout }: ChildProcess, meanwhile?: Meanwhile): Promise<{ outcome?: Outcome; rest: Buffer[] }> {
  let outcome: Outcome | undefined;
  const rest: Buffer[] = [];
  for await (const line of linesOf(stdout!)) {
    if (outcome) rest.push(line);
    else if (line.length) {
      const said = JSON.parse(line.toString()) as Outcome | Reading;
      if ("stage" in said) meanwhile?.onReading(said);
      else outcome = said;
    }
  }
  return { outcome, rest };
}

/** A line that says what is asked, and then the bytes that it is asked about: what the hub has, and the files. */
async function send({ stdin }: ChildProcess, { known, ...job }: Job): Promise<void> {
  const files = job.do === "write" ? [] : job.files;
  const sizes = [known.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0), ...files.map(({ bytes }) => bytes.length)];
  const named = { ...job, files: files.map(({ name }) => ({ name })), sizes };
  await pipeline(Readable.from([`${JSON.stringify(named)}\n`, ...known, ...files.map(({ bytes }) => bytes)], { objectMode: true }), stdin!);
}

const isWritten = import.meta.url.endsWith(".ts");
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The reader's program, as it is written or, in the built server, as it was built. */
const program = at(isWritten ? "./reader.ts" : "./files.js");

/** A reader is told nothing of its surroundings; as it is written, it remembers how it was compiled. */
const surroundings: Record<string, string> = isWritten ? { NODE_COMPILE_CACHE: at("../../../.build/compiled") } : {};
