/** The encodings that begin with a mark of their own. */
const marked: readonly [mark: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Bytes as text: UTF-8 or UTF-16 by their mark, else what they say themselves, else UTF-8, else as older spreadsheets write (Windows-1252). */
export function decode(bytes: Uint8Array, told?: string): string {
  const mark = marked.find(([signs]) => signs.every((sign, at) => bytes[at] === sign));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  try {
    return new TextDecoder(told ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
