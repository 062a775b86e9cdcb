import type { EntityManager } from "@mikro-orm/postgresql";
import type { Viewer } from "../../context.ts";
import type { AttachedFile } from "./AttachedFile.ts";
import type { FilePiece } from "./FilePiece.ts";

/** What files belong to, such as a meeting: every room that has some adds its own. */
export interface FilePlace {
  /** The address that pieces are sent to, with the `:id` of what they are for, the `:file` that they are of, and their `:position`. */
  address: string;
  /** The files, and their pieces; the column that says in both what they are of. */
  of: () => new () => AttachedFile;
  pieces: () => new () => FilePiece;
  column: string;
  /** The columns of a piece for one of them, as whoever may attach files sees it; refused when they may not. */
  open: (em: EntityManager, viewer: Viewer, id: string) => Promise<Record<string, string>>;
}

export const filePlaces: FilePlace[] = [];

/** The names of a place's tables. */
export function tablesOf(em: EntityManager, { of, pieces }: FilePlace): { files: string; pieces: string } {
  const nameOf = (type: object) => em.getMetadata(type as never).tableName;
  return { files: nameOf(of()), pieces: nameOf(pieces()) };
}
