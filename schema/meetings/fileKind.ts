/** The kinds of files that can be attached: what each is for whoever fetches it, and how their names end, the first being the usual. */
export const fileKinds = {
  pdf: { media: "application/pdf", endings: ["pdf"] },
  docx: { media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", endings: ["docx"] },
  xlsx: { media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", endings: ["xlsx"] },
  pptx: { media: "application/vnd.openxmlformats-officedocument.presentationml.presentation", endings: ["pptx"] },
  odt: { media: "application/vnd.oasis.opendocument.text", endings: ["odt"] },
  ods: { media: "application/vnd.oasis.opendocument.spreadsheet", endings: ["ods"] },
  odp: { media: "application/vnd.oasis.opendocument.presentation", endings: ["odp"] },
  png: { media: "image/png", endings: ["png"] },
  jpeg: { media: "image/jpeg", endings: ["jpg", "jpeg"] },
  webp: { media: "image/webp", endings: ["webp"] },
  txt: { media: "text/plain", endings: ["txt"] },
  csv: { media: "text/csv", endings: ["csv"] },
} as const satisfies Record<string, { media: string; endings: readonly string[] }>;

/** One of them. */
export type FileKind = keyof typeof fileKinds;

/** The same as GraphQL names them. */
export const FileKind = Object.fromEntries(Object.keys(fileKinds).map((kind) => [kind, kind])) as { [K in FileKind]: K };

/** Whether a kind is a picture. */
export const isPicture = (kind: FileKind) => kind === "png" || kind === "jpeg" || kind === "webp";

/** As much of a file as it takes to know what it is: its name, how it begins and ends, and whether nothing in it is no text. */
export interface Looked {
  name: string;
  size: number;
  /** Its first bytes, `headBytes` of them if there are as many. */
  head: Uint8Array;
  /** Its last bytes, `tailBytes` of them if there are as many. */
  tail: Uint8Array;
  isText: boolean;
}

export const headBytes = 4096;
export const tailBytes = 256 * 1024;

const begins = (bytes: Uint8Array, signs: readonly (number | null)[], at = 0) =>
  signs.every((sign, nth) => sign === null || bytes[at + nth] === sign);
const latin = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));

/**
 * What a file is, by what stands in it and not by what it is called; nothing for all that cannot be attached. What is packed (a document of an
 * office is) is known by the names of its parts, and never unpacked. Only text has no mark of its own: there the name decides.
 */
export function kindOf(file: Looked): FileKind | undefined {
  const { head } = file;
  if (begins(head, [0x25, 0x50, 0x44, 0x46, 0x2d])) return "pdf";
  if (begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (begins(head, [0xff, 0xd8, 0xff])) return "jpeg";
  if (begins(head, [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50])) return "webp";
  if (begins(head, [0x50, 0x4b, 0x03, 0x04])) return openDocument(head) ?? officeOf(file);
  return file.isText ? textOf(file) : undefined;
}

/** An OpenDocument says what it is in its first part, which is not packed. */
function openDocument(head: Uint8Array): FileKind | undefined {
  const isPlain = head[8] === 0 && head[9] === 0;
  if (!isPlain || latin(head, 30, 8) !== "mimetype") return;
  const says = latin(head, 38, 80);
  return (["odt", "ods", "odp"] as const).find(
    (kind) => says.startsWith(fileKinds[kind].media) && !/^[-.a-z]/.test(says.slice(fileKinds[kind].media.length)),
  );
}

const whole: Partial<Record<FileKind, string>> = { docx: "word/document.xml", xlsx: "xl/workbook.xml", pptx: "ppt/presentation.xml" };

/** An office's document by the names of its parts; one with programs in it is none of these. */
function officeOf({ tail, size }: Looked): FileKind | undefined {
  const names = partsIn(tail, size);
  if (
    !names?.includes("[Content_Types].xml") ||
    names.some((name) => /vbaProject|\.bin$|activeX\//i.test(name) && /vba|activeX/i.test(name))
  )
    return;
  return (Object.keys(whole) as FileKind[]).find((kind) => names.includes(whole[kind]!));
}

const mostParts = 5_000;

/** The names of the parts of what is packed as ZIP, out of the list at its end; nothing if that is not whole. */
function partsIn(tail: Uint8Array, size: number): string[] | undefined {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = endOf(tail);
  if (end === undefined) return;
  const [count, from] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true) - (size - tail.length)];
  if (from < 0 || count > mostParts) return;
  const names: string[] = [];
  let at = from;
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > end || !begins(tail, [0x50, 0x4b, 0x01, 0x02], at)) return;
    const length = view.getUint16(at + 28, true);
    if (at + 46 + length > end) return;
    names.push(latin(tail, at + 46, Math.min(length, 200)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Where the end of a ZIP's list stands: the last place that looks like it. */
function endOf(tail: Uint8Array): number | undefined {
  for (let at = tail.length - 22; at >= Math.max(0, tail.length - 65_557); at--) if (begins(tail, [0x50, 0x4b, 0x05, 0x06], at)) return at;
  return undefined;
}

/** Text that is called text or a table; what a browser would take for a page is none. */
function textOf({ name, head }: Looked): FileKind | undefined {
  const start = latin(head, 0, 1024);
  if (/^[\s\u00ef\u00bb\u00bf]*<|<(!doctype|html|script|svg|body|iframe)/i.test(start)) return;
  return (["txt", "csv"] as const).find((kind) => name.toLowerCase().endsWith(`.${kind}`));
}

/** Whether some bytes can be part of a text: no signs that steer a machine. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  !bytes.some((byte) => (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) || byte === 0x7f);
