import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { pieceBytes, piecesOf, tidyFileName, whyNotKind } from "../../../schema/meetings/attachment.ts";
import { type FileKind, headBytes, kindOf, type Looked, looksLikeText, tailBytes } from "../../../schema/meetings/fileKind.ts";
import { refusal } from "../../../schema/refusal.ts";
import { asHouse } from "../../access/asHouse.ts";
import type { Context } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { isId } from "../../reading/isId.ts";
import type { AttachedFile } from "./AttachedFile.ts";
import { type FilePlace, tablesOf } from "./filePlaces.ts";

/** One piece of a file's bytes; nothing when it has not come, or is not for the reader. */
export async function pieceAt(em: EntityManager, place: FilePlace, file: string, position: number): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from ${sql.table(tablesOf(em, place).pieces)} where file = ${file}::uuid and position = ${position}`.execute(
    em.getKysely(),
  );
  return rows[0]?.bytes;
}

/** A file on its way: the id of its pieces, what they were sent for, what it is called, and how large it is said to be. */
export interface Sent {
  file: string;
  of: string;
  name: string;
  size: number;
}

/** Looks through a file piece by piece: how it begins and ends, whether it is text, and its SHA-256. Refused when it has not come whole. */
async function lookedAt(em: EntityManager, place: FilePlace, { file, of, name, size }: Sent): Promise<Looked & { digest: string }> {
  const { pieces } = tablesOf(em, place);
  const { rows } = await sql`
    select 1 from ${sql.table(pieces)} where file = ${file}::uuid and ${sql.ref(place.column)} <> ${of}::uuid`.execute(em.getKysely());
  const hash = createHash("sha256");
  const count = rows.length ? 0 : piecesOf(size);
  let [isText, came] = [true, 0];
  let head: Uint8Array = new Uint8Array();
  let tail: Uint8Array = new Uint8Array();
  for (let position = 0; position < count; position++) {
    const piece = await pieceAt(em, place, file, position);
    if (!piece || (position < count - 1 && piece.length !== pieceBytes)) break;
    hash.update(piece);
    isText &&= looksLikeText(piece);
    if (!position) head = piece.subarray(0, headBytes);
    tail = Buffer.concat([tail, piece]).subarray(-tailBytes);
    came += piece.length;
  }
  if (came !== size) throw new Refused(refusal("attachments.whyNot.notWhole"));
  return { name, size, head, tail, isText, digest: hash.digest("hex") };
}

/** What a file whose pieces have come is, whatever it is called. Refused when it is of no kind that can be attached, or has not come whole. */
export async function arrived(em: EntityManager, place: FilePlace, sent: Sent): Promise<{ kind: FileKind; name: string; digest: string }> {
  if (!isId(sent.file)) throw new Refused(refusal("house.whyNot.unknown"));
  const { digest, ...looked } = await lookedAt(em, place, sent);
  const kind = kindOf(looked);
  refuse(whyNotKind(kind));
  return { kind: kind!, name: tidyFileName(sent.name, kind!), digest };
}

/** How many bytes the files of something have, those too that are not for everyone; two who attach wait for each other. */
export const usedBy = (context: Context, place: FilePlace, { id, hub }: { id: string; hub: { id: string } }): Promise<number> =>
  asHouse(context, [hub.id], async () => {
    const database = context.em.getKysely();
    await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(database);
    const { files } = tablesOf(context.em, place);
    const { rows } = await sql<{ used: string }>`
      select coalesce(sum(size), 0) as used from ${sql.table(files)} where ${sql.ref(place.column)} = ${id}`.execute(database);
    return Number(rows[0]!.used);
  });

/** Removes files with their bytes. */
export async function removeFiles(em: EntityManager, { pieces }: FilePlace, files: readonly AttachedFile[]): Promise<void> {
  await em.nativeDelete(pieces(), { file: { $in: files.map(({ id }) => id) } } as never);
  for (const file of files) em.remove(file);
}
