import { crc32, inflateRawSync } from "node:zlib";

/** The files of a zip by their names, read from its central directory with nothing of what has written it; throws where a sum is wrong. */
export function filesIn(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left; left--) {
    const [method, sum, packed, size] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
    ];
    const [named, extra, said, from] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)).concat(zip.readUInt32LE(at + 42)) as [
      number,
      number,
      number,
      number,
    ];
    const name = zip.toString("utf8", at + 46, at + 46 + named);
    const begins = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    const bytes = zip.subarray(begins, begins + packed);
    const file = method === 0 ? bytes : inflateRawSync(bytes);
    if (file.length !== size || crc32(file) !== sum) throw new Error(`${name} is not as it was put in.`);
    if (files.has(name)) throw new Error(`${name} is there twice.`);
    files.set(name, file);
    at += 46 + named + extra + said;
  }
  return files;
}
