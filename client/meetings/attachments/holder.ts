import type { Visibility } from "../../../schema/hubs.ts";
import type { FileKind } from "../../../schema/meetings/fileKind.ts";

/** A file as it is listed. */
export interface FileRead {
  id: string;
  name: string;
  kind: FileKind;
  size: number;
  about: string | null;
  only: Visibility | null;
}

/** What is said of a file by who attaches it. */
export interface Said {
  about: string | null;
  only: Visibility | null;
}

/** A file whose pieces have come. */
export interface Sent extends Said {
  file: string;
  name: string;
  size: number;
}

/** What files belong to: a meeting, an item of its agenda, an agreement. */
export interface FileHolder {
  /** Where its pieces are sent, without the file's id. */
  address: string;
  /** Who can be let see a file, the first being meant when nothing is said; null is everyone who sees what it belongs to. */
  seenBy: readonly { only: Visibility | null; name: string }[];
  attach: (sent: Sent) => Promise<unknown>;
  describe: (id: string, said: Said) => Promise<unknown>;
  remove: (id: string) => Promise<unknown>;
  /** What is said before one is removed. */
  removeWhat: string;
  /** What a file is marked with that is for fewer. */
  marks: Partial<Record<Visibility, string>>;
}
