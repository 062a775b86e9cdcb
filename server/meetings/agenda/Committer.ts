import type { AgendaLog, Edit } from "./AgendaLog.ts";

interface Waiting {
  edit: Edit;
  done: (seq: number | undefined) => void;
  fail: (reason: unknown) => void;
}

/** How much goes into one statement at most. */
const mostEdits = 500;
const mostBytes = 4_000_000;

/**
 * Stores all that waits for an agenda in one statement, and collects what comes meanwhile for the next: alone, an edit never waits; in a
 * crowd, many share one commit. Agendas do not wait for each other. Nobody is told that theirs is saved before it has been committed.
 */
export class Committer {
  /** What waits for the agendas that are being stored in. */
  private readonly lanes = new Map<string, Waiting[]>();

  /** `onStored` is told of the edits that an agenda was given, and what number it had come to before. */
  constructor(
    private readonly log: AgendaLog,
    private readonly onStored: (agenda: string, before: number, changes: Uint8Array[]) => void,
  ) {}

  /** Answers with the number of an edit of an agenda once it is stored; with nothing when the agenda is locked. */
  store(agenda: string, edit: Edit): Promise<number | undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
    const one = { edit, done: resolve, fail: reject };
    const lane = this.lanes.get(agenda);
    if (lane) lane.push(one);
    else void this.work(agenda, [one]);
    return promise;
  }

  private async work(agenda: string, lane: Waiting[]): Promise<void> {
    this.lanes.set(agenda, lane);
    while (lane.length) {
      const some = next(lane);
      await this.write(agenda, some).catch((error) => {
        for (const { fail } of some) fail(error);
      });
    }
    this.lanes.delete(agenda);
  }

  private async write(agenda: string, some: readonly Waiting[]): Promise<void> {
    const edits = some.map(({ edit }) => edit);
    const before = await this.log.append(agenda, edits);
    if (before !== undefined)
      this.onStored(
        agenda,
        before,
        edits.map(({ change }) => change),
      );
    for (const [nth, { done }] of some.entries()) done(before === undefined ? undefined : before + nth + 1);
  }
}

function next(lane: Waiting[]): Waiting[] {
  let [edits, bytes] = [0, 0];
  while (edits < Math.min(mostEdits, lane.length) && bytes < mostBytes) bytes += lane[edits++]!.edit.change.length;
  return lane.splice(0, edits);
}
