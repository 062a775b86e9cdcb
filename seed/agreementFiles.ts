import { Agreement } from "../server/agreements/Agreement.ts";
import { AgreementFilePiece } from "../server/agreements/files/AgreementFilePiece.ts";
import { inHouse } from "../server/context.ts";
import type { Writer } from "./agendas.ts";
import { aPdf } from "./aPdf.ts";
import type { Deed } from "./deeds.ts";
import { fileId } from "./fileId.ts";
import type { PageOf } from "./hanging.ts";

/** A page that belongs to an agreement, or to the decision on it or the latest follow-up that was held; for its parties and officials, unless it is open. */
export interface AgreementFileOf extends PageOf {
  /** Who of the town's people attaches it; left out for whoever leads the agreement. */
  by?: string;
  of?: "decision" | "followUp";
  /** Whether whoever sees the agreement sees it too. */
  isOpen?: true;
}

/** What files of an agreement can belong to besides it. */
export type FileHolders = Partial<Record<"decision" | "followUp", string>>;

const idOf = ({ town }: Writer, agreement: string, { name }: AgreementFileOf) =>
  fileId(`${town.founding.slug}/agreements/${agreement}/${name}`);

/** Puts the pieces of an agreement's files where a page sends them; those that are there are left alone. */
export const sendAgreementFiles = (writer: Writer, id: string, files: readonly AgreementFileOf[]): Promise<void> =>
  inHouse(
    writer.app.orm,
    async (em) => {
      const agreement = await em.findOneOrFail(Agreement, id);
      const there = new Set((await em.find(AgreementFilePiece, { agreement })).map(({ file }) => file));
      for (const file of files) {
        const piece = { hub: agreement.hub, agreement, file: idOf(writer, id, file), position: 0, bytes: aPdf(file.title, file.lines) };
        if (!there.has(piece.file)) em.create(AgreementFilePiece, piece);
      }
    },
    [writer.names.hub],
  );

/** How one of them is attached. */
export function attachDeed(writer: Writer, agreement: string, file: AgreementFileOf, holders: FileHolders): Deed {
  const { name, about, title, lines, of, isOpen } = file;
  const size = aPdf(title, lines).length;
  const belongs = of && { [of]: holders[of] };
  const sent = { file: idOf(writer, agreement, file), name, about, size, ...belongs, only: isOpen ? null : "officials" };
  return ["attachToAgreement", { agreement, file: sent }];
}
