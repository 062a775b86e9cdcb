/** Tells whoever waits how far a long piece of work has come. */
export interface Progress {
  /** The same pages, counted aloud once they have taken longer than two seconds. */
  counting<T>(title: string, pages: AsyncIterable<T[]>, of?: number): AsyncGenerator<T[]>;
}

const QUIET = 2_000;

/** Progress as lines of text, at most one every two seconds. */
export function progressIn(say: (line: string) => void): Progress {
  return {
    async *counting(title, pages, of) {
      let said = Date.now();
      let rows = 0;
      for await (const page of pages) {
        rows += page.length;
        yield page;
        if (Date.now() - said < QUIET) continue;
        said = Date.now();
        say(`${title}: ${rows}${of === undefined ? "" : ` of ${of}`} rows …`);
      }
    },
  };
}
