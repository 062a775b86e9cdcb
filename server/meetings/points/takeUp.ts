import { notesOf, type Opener } from "../../../schema/agenda/opening.ts";
import { itemIdOf, PointState } from "../../../schema/meetings/points.ts";
import type { Meeting } from "../Meeting.ts";
import type { AgendaPoint } from "./AgendaPoint.ts";

/** The item that a point becomes: with its notes, or with what was said of it when it was sent in. */
export const openerOf = ({ title, kind, minutes, owner, notes, words }: AgendaPoint): Opener => ({
  ...{ title, kind, minutes, owner },
  notes: notes.length ? notes : notesOf(words),
});

/** Says that a point stands on the agenda of a meeting. */
export const takeUp = (point: AgendaPoint, meeting: Meeting): void =>
  void Object.assign(point, { state: PointState.Taken, meeting, item: itemIdOf(point.id) });
