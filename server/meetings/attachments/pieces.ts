import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { pieceBytes, piecesOf } from "../../../schema/meetings/attachment.ts";
import { headBytes, type Looked, looksLikeText, tailBytes } from "../../../schema/meetings/fileKind.ts";
import { refusal } from "../../../schema/refusal.ts";
import { Refused } from "../../errors.ts";

/** One piece of a file's bytes; nothing when it has not come, or is not for the reader. */
export async function pieceAt(em: EntityManager, file: string, position: number): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from attachment_piece where file = ${file}::uuid and position = ${position}`.execute(em.getKysely());
  return rows[0]?.bytes;
}

/** A file on its way: the id of its pieces, the meeting that they were sent for, what it is called, and how large it is said to be. */
export interface Sent {
  file: string;
  meeting: string;
  name: string;
  size: number;
}

/** Looks through a file piece by piece: how it begins and ends, whether it is text, and its SHA-256. Refused when it has not come whole. */
export async function lookedAt(em: EntityManager, { file, meeting, name, size }: Sent): Promise<Looked & { digest: string }> {
  const { rows } = await sql`select 1 from attachment_piece where file = ${file}::uuid and meeting_id <> ${meeting}::uuid`.execute(
    em.getKysely(),
  );
  const hash = createHash("sha256");
  const count = rows.length ? 0 : piecesOf(size);
  let [isText, came] = [true, 0];
  let head: Uint8Array = new Uint8Array();
  let tail: Uint8Array = new Uint8Array();
  for (let position = 0; position < count; position++) {
    const piece = await pieceAt(em, file, position);
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
