import { Suspense, use } from "react";
import { type ItemAt, Parts, type Sheet } from "./parts.ts";

/** All that later parts of the room say about one item. */
export const Under = ({ at }: { at: ItemAt }) =>
  use(Parts).map(
    ({ name, Under: Part }) =>
      Part && (
        <Suspense key={name}>
          <Part at={at} />
        </Suspense>
      ),
  );

/** All that they say about an agenda as a whole. */
export const After = ({ sheet }: { sheet: Sheet }) =>
  use(Parts).map(
    ({ name, After: Part }) =>
      Part && (
        <Suspense key={name}>
          <Part sheet={sheet} />
        </Suspense>
      ),
  );
