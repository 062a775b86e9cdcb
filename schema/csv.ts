/** What a spreadsheet would take for a formula, also behind blanks; a number is none. */
const formula = /^\s*[=+\-@\t\r](?<!^-(?=\d+(\.\d+)?$))/;

const isFormula = (text: string) => formula.test(text.replace(/^'+/, ""));

/** A text as a spreadsheet will not carry it out: an apostrophe first, also where there were some, so that each can be told from the other. */
export const neutral = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** The text that was made neutral. */
export const unneutral = (text: string): string => (text.startsWith("'") && isFormula(text) ? text.slice(1) : text);

/** A cell: always in quotes, and a text that a spreadsheet would carry out is made plain text by an apostrophe. */
const cell = (value: string) => `"${neutral(value).replaceAll('"', '""')}"`;

/** What separates cells: a spreadsheet that writes decimals with a comma expects a semicolon. */
export const separators = { sv: ";", en: "," } as const;

/** A line of a table as text (RFC 4180, with another separator where that is expected). */
export const csvLine = (cells: readonly (string | number | null)[], separator: string): string =>
  `${cells.map((value) => (typeof value === "number" ? value : cell(value ?? ""))).join(separator)}\r\n`;

/** How a table begins, so that a spreadsheet reads it as UTF-8. */
export const byteOrderMark = "\uFEFF";
