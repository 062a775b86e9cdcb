import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";

/** Others go before a reader: on a machine that has much to do, it is given its time so many times over, and no more. */
const mostTimes = 4;

/** Ends a process that has worked for too long: by its own time where the system tells of it, else by the clock. */
export class Patience {
  isOut = false;
  private timer?: NodeJS.Timeout;

  /** Of a process, in milliseconds. */
  constructor(
    private readonly worker: ChildProcess,
    private readonly most: number,
  ) {
    this.wait(most, mostTimes);
  }

  /** It has ended by itself. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private wait(time: number, times: number): void {
    this.timer = setTimeout(() => {
      const left = this.most - (workedFor(this.worker.pid) ?? this.most);
      if (left > 0 && times > 1) return this.wait(left, times - 1);
      this.isOut = true;
      this.worker.kill("SIGKILL");
    }, time);
  }
}

/** How long a process has been at work, in milliseconds, as Linux counts it in hundredths; nothing where it is not told. */
function workedFor(pid: number | undefined): number | undefined {
  try {
    const counted = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ").slice(11, 13);
    return counted.reduce((sum, hundredths) => sum + Number(hundredths) * 10, 0);
  } catch {
    return undefined;
  }
}
