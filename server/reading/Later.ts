import { rewritten } from "./Written.ts";

/** Stands around a place that is left open: JSON text has no control characters of its own. */
const mark = "\u0003";

/**
 * What of an answer is worked out only once the transaction that told its grounds has ended: whoever waits for it keeps no connection to
 * the database from others.
 */
export class Later {
  private readonly works: (() => Promise<readonly string[]>)[] = [];

  /** Leaves something to be worked out; gives what stands for its nth text until then. */
  leave(work: () => Promise<readonly string[]>): (nth: number) => string {
    const number = this.works.push(work) - 1;
    return (nth) => `${mark}${number}:${nth}${mark}`;
  }

  /** An answer with all of it worked out; what cannot be is why there is no answer. */
  async done<Answer>(answer: Answer): Promise<Answer> {
    if (!this.works.length) return answer;
    const texts = await Promise.all(this.works.map((work) => work()));
    const textAt = (place: string) => {
      const [number, nth] = place.split(":").map(Number);
      return texts[number!]![nth!]!;
    };
    return rewritten(answer, (text) =>
      text
        .split(mark)
        .map((piece, at) => (at % 2 ? textAt(piece) : piece))
        .join(""),
    );
  }
}
