import { type RawBuilder, sql } from "kysely";

/** A text that the database puts together: words as they are, and SQL for what stands between them. */
export type Parts = (string | RawBuilder<unknown>)[];

/** As many arguments as a function takes, less some. */
const most = 90;

/** SQL for the text of some parts; what is null adds nothing. */
export function textFrom(parts: Parts): RawBuilder<string> {
  const words = joined(parts).map((part) => (typeof part === "string" ? sql.lit(part) : part));
  if (words.length <= most) return sql`concat(${sql.join(words)})`;
  const some = Array.from({ length: Math.ceil(words.length / most) }, (_, at) => words.slice(at * most, (at + 1) * most));
  return sql`concat(${sql.join(some.map((few) => sql`concat(${sql.join(few)})`))})`;
}

function joined(parts: Parts): Parts {
  const fewer: Parts = [];
  for (const part of parts) {
    const last = fewer.at(-1);
    if (typeof part === "string" && typeof last === "string") fewer[fewer.length - 1] = last + part;
    else fewer.push(part);
  }
  return fewer;
}

/** Parts in a row with something between each two. */
export const between = (all: Parts[], separator: string): Parts => all.flatMap((parts, at) => (at ? [separator, ...parts] : parts));
