import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotText } from "../text.ts";
import { type FileKind, fileKinds } from "./fileKind.ts";
import { whyNotItem } from "./item.ts";

/** How large files may be, in bytes: one, all of a meeting or an agreement, and a piece of one on its way. */
export const mostFile = 10 * 1024 * 1024;
export const mostTogether = 50 * 1024 * 1024;
export const pieceBytes = 256 * 1024;

/** The longest name of a file, and the longest description of what it shows, in characters. */
export const longestFileName = 120;
export const longestAbout = 500;

/** How many pieces a file of so many bytes comes in. */
export const piecesOf = (size: number): number => Math.ceil(size / pieceBytes);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * The name that a file is kept by: what it was called without the way to it and without signs that nobody sees, or that turn what is read
 * around; it ends as its kind does.
 */
export function tidyFileName(name: string, kind: FileKind): string {
  const last = name.normalize("NFC").replace(unseen, "").split(/[/\\]/).at(-1)!;
  const plain = last
    .replace(/[<>:"|?*]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const [, stem = plain, ending = ""] = /^(.*)\.([^.]*)$/.exec(plain) ?? [];
  const { endings } = fileKinds[kind];
  const isRight = (endings as readonly string[]).includes(ending.toLowerCase());
  const [body, end] = isRight ? [stem, ending.toLowerCase()] : [plain, endings[0]];
  const room = longestFileName - end.length - 1;
  return `${[...(body || "bilaga")].slice(0, room).join("").trimEnd()}.${end}`;
}

/** What is said of a file that is to be attached. */
export interface Attaching {
  item?: string | null;
  about?: string | null;
  size: number;
}

/** Why a file cannot be attached; nothing if it can. `used` is how many bytes the meeting's files have already. */
export const whyNotAttach = (
  { item, about, size }: Attaching,
  used: number,
  agenda: { frozenAt?: unknown } | null | undefined,
): Refusal | undefined =>
  firstNo(whyNotSize(size, used), whyNotItem(item), whyNotText(about, longestAbout), whyNotChangeFile({ item }, agenda));

/** Why a file is too large, or none at all; nothing if it is neither. */
export function whyNotSize(size: number, used = 0): Refusal | undefined {
  if (!Number.isInteger(size) || size < 1) return refusal("attachments.whyNot.empty");
  if (size > mostFile) return refusal("attachments.whyNot.tooLarge", { most: mostFile / 2 ** 20 });
  if (used + size > mostTogether) return refusal("attachments.whyNot.tooMuch", { most: mostTogether / 2 ** 20 });
}

/** Why a file can be neither attached, described anew nor removed; nothing if it can: those of items stand still with their agenda. */
export const whyNotChangeFile = (
  { item }: { item?: string | null },
  agenda: { frozenAt?: unknown } | null | undefined,
): Refusal | undefined => (item && agenda?.frozenAt ? refusal("attachments.whyNot.frozen") : undefined);

/** Why a file is of no kind that can be attached; nothing if it is of one. */
export const whyNotKind = (kind: FileKind | undefined): Refusal | undefined => (kind ? undefined : refusal("attachments.whyNot.kind"));
