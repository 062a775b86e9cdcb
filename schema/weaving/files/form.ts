/** The ways in which a map is brought in and taken out, and how the names of such files end; the first is what the product writes. */
export const forms = {
  xlsx: { endings: ["xlsx"], media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  csv: { endings: ["csv", "tsv", "tab", "txt"], media: "text/csv" },
  kumu: { endings: ["json"], media: "application/json" },
  gexf: { endings: ["gexf", "xml"], media: "application/gexf+xml" },
  graphml: { endings: ["graphml", "xml"], media: "application/graphml+xml" },
} as const satisfies Record<string, { endings: readonly string[]; media: string }>;

/** One of them. */
export type Form = keyof typeof forms;

/** Whether something names one. */
export const isForm = (form: unknown): form is Form => typeof form === "string" && Object.hasOwn(forms, form);

/** The most bytes that one request brings, all its files together. */
export const mostBytes = 10 * 1024 * 1024;

/** The most columns of a table. */
export const mostColumns = 200;

/** How a file's name ends, in small letters; nothing when it has no ending. */
export const endingOf = (name: string): string | undefined => /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase();

/** Whether a file's name says that it is something else than what it is. */
export function isLie(name: string, found: Form): boolean {
  const ending = endingOf(name);
  return ending !== undefined && !(forms[found].endings as readonly string[]).includes(ending);
}
