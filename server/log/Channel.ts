/** A queue between one that pushes and one that iterates; ending it wakes the reader at once and forgets the rest. */
export class Channel<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private wake?: (result: IteratorResult<T>) => void;
  private ended = false;
  private failure?: unknown;

  constructor(private readonly onEnd: () => void) {}

  push(value: T): void {
    if (this.ended) return;
    if (this.wake) this.wake({ value, done: false });
    else this.waiting.push(value);
    this.wake = undefined;
  }

  next(): Promise<IteratorResult<T>> {
    if (this.failure) return Promise.reject(this.failure);
    if (this.ended) return Promise.resolve(over);
    if (this.waiting.length) return Promise.resolve({ value: this.waiting.shift()!, done: false });
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** Ends it with an error, which the reader is told at the next turn. */
  fail(error: unknown): void {
    this.failure = error;
    this.wake?.(Promise.reject(error) as never);
    this.wake = undefined;
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.ended) this.onEnd();
    this.ended = true;
    this.waiting.length = 0;
    this.wake?.(over);
    return Promise.resolve(over);
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

const over: IteratorResult<never> = { value: undefined, done: true };
