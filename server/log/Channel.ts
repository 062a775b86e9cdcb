/** The most that may wait for a reader who does not come: a page hears far less, a stuck one must not fill the memory. */
export const mostWaiting = 10_000;

/**
 * A queue between one that pushes and one that iterates. Ending it wakes the reader at once and forgets the rest; finishing it lets
 * the reader have what waits. One that grows too long finishes by itself: its reader, once back, asks again from what it has heard.
 */
export class Channel<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private wake?: (result: IteratorResult<T>) => void;
  private finished = false;
  private failure?: { error: unknown };

  constructor(private readonly onEnd: () => void) {}

  push(value: T): void {
    if (this.finished) return;
    if (this.wake) this.wake({ value, done: false });
    else if (this.waiting.push(value) >= mostWaiting) this.finish();
    this.wake = undefined;
  }

  next(): Promise<IteratorResult<T>> {
    if (this.waiting.length) return Promise.resolve({ value: this.waiting.shift()!, done: false });
    if (this.failure) return Promise.reject(this.failure.error);
    if (this.finished) return Promise.resolve(over);
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** Takes no more; what waits is still handed out. */
  finish(): void {
    if (this.finished) return;
    this.finished = true;
    this.onEnd();
    this.wake?.(over);
    this.wake = undefined;
  }

  /** Ends it with an error, which the reader is told at the next turn. */
  fail(error: unknown): void {
    this.failure = { error };
    this.wake?.(Promise.reject(error) as never);
    this.wake = undefined;
    this.finish();
  }

  return(): Promise<IteratorResult<T>> {
    this.finish();
    this.waiting.length = 0;
    return Promise.resolve(over);
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

const over: IteratorResult<never> = { value: undefined, done: true };
