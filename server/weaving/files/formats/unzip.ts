import { Unzip, UnzipInflate } from "fflate";
import { Unreadable } from "../Unreadable.ts";

/** The most bytes that an archive is unpacked to, whatever it says of its own size; a spreadsheet of a whole map is a third of it. */
const mostUnpacked = 64 * 1024 * 1024;
const mostFiles = 1_000;
/** How much is unpacked at a time: what is packed a thousand times over is noticed before it is large. */
const slice = 16 * 1024;

/** The wanted files of a zip archive, unpacked as far as they may be. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array[]>();
  let files = 0;
  let size = 0;
  const archive = new Unzip((file) => {
    if (++files > mostFiles) throw new Unreadable("files.whyNot.tooMuch");
    if (!isWanted(file.name)) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, piece) => {
      if (error) throw error instanceof Unreadable ? error : new Unreadable("files.whyNot.notXlsx");
      size += piece.length;
      if (size > mostUnpacked) throw new Unreadable("files.whyNot.tooMuch");
      own.push(piece);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += slice) archive.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  return new Map([...pieces].map(([name, own]) => [name, Buffer.concat(own)]));
}
