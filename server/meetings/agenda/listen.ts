import { whyNotShape } from "../../../schema/agenda/rights.ts";
import { refusal } from "../../../schema/refusal.ts";
import type { Context } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Channel } from "../../log/Channel.ts";
import type { Agendas } from "./Agendas.ts";
import type { Listener } from "./Audience.ts";
import { type AgendaFrame, frameOf } from "./Frame.ts";
import type { Room } from "./Room.ts";

/** What somebody says who opens an agenda. */
export interface Opening {
  id: string;
  /** The shape of agendas that their page knows. */
  shape: number;
  /** The number of their window, if it is to write. */
  client?: number | null;
  /** The number of the latest edit that they have. */
  after?: number | null;
}

/**
 * Tells somebody of an agenda by their line, from what they have: the stream itself brings nothing, and ends when they may no longer
 * hear. What is told from the moment of joining waits for the first frame, so that nothing falls between.
 */
export async function listen({ agendas, line, viewer, lookAgain }: Context, opening: Opening): Promise<AsyncIterable<never>> {
  refuse(whyNotShape(opening.shape));
  const access = await agendas.access(viewer, opening.id);
  const room = access && (await agendas.room(opening.id));
  if (!access || !room || !line) throw new Refused(refusal("house.whyNot.unknown"));
  const client = access.mayWrite ? (opening.client ?? null) : null;
  if (client !== null) await register(agendas, room.id, client, viewer!.id);
  let waiting: AgendaFrame[] | undefined = [];
  const tell = (frame: AgendaFrame) => (waiting ? void waiting.push(frame) : line(frame));
  const listener: Listener = { tell, end: () => stream.finish(), lookAgain, mayWrite: access.mayWrite, client };
  const stream = new Channel<never>(agendas.join(room, listener));
  const first = await firstFrame(agendas, room, opening.after).catch((error) => {
    stream.finish();
    throw error;
  });
  const carets = listener.mayWrite ? [...room.carets.values()] : [];
  line({ ...first, carets, mayWrite: listener.mayWrite, frozenAt: room.frozenAt });
  for (const frame of waiting) if (frame.seq > first.seq || !frame.changes.length) line(frame);
  waiting = undefined;
  return stream;
}

async function register({ log }: Agendas, agenda: string, client: number, person: string): Promise<void> {
  if ((await log.register(agenda, client, person)) !== person) throw new Refused(refusal("agenda.whyNot.notYours"));
}

/** Edits if they still stand by themselves, else all of it. */
async function firstFrame({ log }: Agendas, room: Room, after: number | null | undefined): Promise<AgendaFrame> {
  if (after === room.seq) return frameOf({ seq: after });
  const missed = after == null || after > room.seq ? undefined : await log.since(room.id, after);
  if (!missed) return frameOf({ seq: room.seq, state: room.state });
  return frameOf({ seq: missed.at(-1)?.seq ?? after!, changes: missed.map(({ change }) => change) });
}
