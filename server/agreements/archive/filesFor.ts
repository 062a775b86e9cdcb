import type { EntityManager } from "@mikro-orm/postgresql";
import { piecesOf } from "../../../schema/meetings/attachment.ts";
import type { FileKind } from "../../../schema/meetings/fileKind.ts";
import { pieceAt } from "../../meetings/attachments/pieces.ts";
import { AgreementFile, ofAgreement } from "../files/AgreementFile.ts";

/** A document of an agreement as it goes into a package: with its bytes, and the SHA-256 that it was attached with. */
export interface PackedFile {
  name: string;
  kind: FileKind;
  about: string | null;
  digest: string;
  bytes: Uint8Array;
}

/** The documents of an agreement that the reader sees, in the order in which they were attached. */
export async function filesFor(em: EntityManager, agreement: string): Promise<PackedFile[]> {
  const files = await em.find(AgreementFile, { agreement }, { orderBy: { createdAt: "asc", id: "asc" } });
  const packed: PackedFile[] = [];
  for (const { id, name, kind, about, digest, size } of files) {
    const pieces: Buffer[] = [];
    for (let position = 0; position < piecesOf(size); position++)
      pieces.push((await pieceAt(em, ofAgreement, id, position)) ?? Buffer.alloc(0));
    packed.push({ name, kind, about: about ?? null, digest, bytes: Buffer.concat(pieces) });
  }
  return packed;
}
