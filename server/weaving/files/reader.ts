import { buffer } from "node:stream/consumers";
import { type Job, work } from "./work.ts";

const lineBreak = 0x0a;

/** What was asked: a line of JSON, and after it the bytes that it tells the sizes of. */
function jobIn(asked: Buffer): Job {
  const end = asked.indexOf(lineBreak);
  const { sizes, files, ...job } = JSON.parse(asked.toString("utf8", 0, end)) as Job & { sizes: number[]; files: { name: string }[] };
  let at = end + 1;
  const [known, ...contents] = sizes.map((size) => {
    at += size;
    return asked.subarray(at - size, at);
  });
  return { ...job, known: [known!.toString("utf8")], files: files.map(({ name }, file) => ({ name, bytes: contents[file]! })) } as Job;
}

/** One job, in a process of its own: what a file does to whoever reads it, it does here. Answers with a line, and what belongs to it. */
for (const part of work(jobIn(await buffer(process.stdin)))) process.stdout.write(part);
