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
 * Stores everything that waits in one statement, and collects what comes meanwhile for the next: alone, an edit never waits; in a crowd,
 * many share one commit. Nobody is told that theirs is saved before it has been committed.
 */
export class Committer {
  private waiting: Waiting[] = [];
  private working = false;

  /** `onStored` is told of the edits of each agenda that was written to, and what number it had come to before. */
  constructor(
    private readonly log: AgendaLog,
    private readonly onStored: (agenda: string, before: number, changes: Uint8Array[]) => void,
  ) {}

  /** Answers with the number of an edit once it is stored; with nothing when its agenda is locked. */
  store(edit: Edit): Promise<number | undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
    this.waiting.push({ edit, done: resolve, fail: reject });
    if (!this.working) void this.work();
    return promise;
  }

  private async work(): Promise<void> {
    this.working = true;
    while (this.waiting.length) {
      const some = this.next();
      await this.write(some).catch((error) => {
        for (const { fail } of some) fail(error);
      });
    }
    this.working = false;
  }

  private next(): Waiting[] {
    let [edits, bytes] = [0, 0];
    while (edits < Math.min(mostEdits, this.waiting.length) && bytes < mostBytes) bytes += this.waiting[edits++]!.edit.change.length;
    return this.waiting.splice(0, edits);
  }

  private async write(some: readonly Waiting[]): Promise<void> {
    const befores = await this.log.append(some.map(({ edit }) => edit));
    for (const [agenda, those] of Map.groupBy(some, ({ edit }) => edit.agenda)) {
      const before = befores.get(agenda);
      if (before !== undefined)
        this.onStored(
          agenda,
          before,
          those.map(({ edit }) => edit.change),
        );
      for (const [nth, { done }] of those.entries()) done(before === undefined ? undefined : before + nth + 1);
    }
  }
}
