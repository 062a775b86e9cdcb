import { whyNotCaret, whyNotShape } from "../../../schema/agenda/rights.ts";
import { agendaLimits } from "../../../schema/agenda/shape.ts";
import { type Refusal, refusal } from "../../../schema/refusal.ts";
import type { Context } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Person } from "../../people/Person.ts";
import type { AgendaCaret } from "./Frame.ts";
import type { Room } from "./Room.ts";
import { clientsIn, whyNotApply } from "./whyNotApply.ts";

type Asking = Pick<Context, "agendas" | "viewer">;

/** The agenda that somebody writes in, once it is seen that they may at this moment. */
async function writable({ agendas, viewer }: Asking, id: string): Promise<Room> {
  const access = await agendas.access(viewer, id);
  if (!access) throw new Refused(refusal("house.whyNot.unknown"));
  if (!access.mayWrite) throw new Refused(refusal("councils.whyNot.notSeated"));
  const room = await agendas.room(id);
  if (!room) throw new Refused(refusal("house.whyNot.unknown"));
  return room;
}

/** Puts a change into an agenda; answers with its number when it is stored. */
export async function write(asking: Asking, id: string, shape: number, change: Uint8Array): Promise<number> {
  refuse(whyNotShape(shape));
  const room = await writable(asking, id);
  const { agendas, viewer } = asking;
  const isOwn = await ownWindows(asking, room, change);
  if (room.frozenAt) throw frozen();
  refuse(await whyNotPut(room, change, isOwn));
  if (room.size + change.length > agendaLimits.whole) throw new Refused(refusal("agenda.whyNot.tooLarge", { most: agendaLimits.whole }));
  const seq = await agendas.committer.store({ agenda: room.id, change, person: viewer!.id });
  if (seq === undefined) throw frozen();
  return seq;
}

/** What a change rests on may have been stored by another server, or by this one a moment ago: then it is read first. */
async function whyNotPut(room: Room, change: Uint8Array, isOwn: (client: number) => boolean): Promise<Refusal | undefined> {
  const no = whyNotApply({ doc: room.stored, change, isOwn });
  if (no?.key !== "agenda.whyNot.gap") return no;
  await room.catchUp();
  return whyNotApply({ doc: room.stored, change, isOwn });
}

const frozen = () => new Refused(refusal("agenda.whyNot.frozen"));

/** Which windows that a change names are the writer's own. */
async function ownWindows({ agendas, viewer }: Asking, room: Room, change: Uint8Array): Promise<(client: number) => boolean> {
  const unknown = clientsIn(change).filter((client) => !room.owners.has(client));
  for (const client of unknown.slice(0, 1)) {
    const owner = await agendas.log.ownerOf(room.id, client);
    if (owner) room.owners.set(client, owner);
  }
  return (client) => room.owners.get(client) === viewer!.id;
}

/** Tells the others who write where somebody's caret is. */
export async function point(asking: Asking, id: string, client: number, at: unknown): Promise<boolean> {
  refuse(whyNotCaret(at));
  const room = await writable(asking, id);
  const { agendas, viewer } = asking;
  const isOpen = [...room.listeners].some((one) => one.client === client);
  if (!isOpen) return false;
  const by = Object.assign(new Person(), { id: viewer!.id, name: viewer!.name });
  agendas.carets.move(room, { client, by, at: at ?? null } satisfies AgendaCaret);
  return true;
}
