import { whyNotCaret, whyNotShape } from "../../../schema/agenda/rights.ts";
import { agendaLimits } from "../../../schema/agenda/shape.ts";
import { type Refusal, refusal } from "../../../schema/refusal.ts";
import type { Context } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Person } from "../../people/Person.ts";
import type { Agendas } from "./Agendas.ts";
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
  if (room.frozenAt) throw frozen();
  refuse(await whyNotPut(asking, room, change));
  if (room.size + change.length > agendaLimits.whole) throw new Refused(refusal("agenda.whyNot.tooLarge", { most: agendaLimits.whole }));
  const { agendas, viewer } = asking;
  const seq = await agendas.committer.store(room.id, { change, person: viewer!.id });
  if (seq === undefined) throw frozen();
  return seq;
}

const frozen = () => new Refused(refusal("agenda.whyNot.frozen"));

/** Whose window a change is written by, and what it rests on, may be known to the database alone: then it is asked. */
async function whyNotPut({ agendas, viewer }: Asking, room: Room, change: Uint8Array): Promise<Refusal | undefined> {
  const isOwn = (client: number) => room.owners.get(client) === viewer!.id;
  const look = () => whyNotApply({ doc: room.stored, change, isOwn });
  let no = look();
  if (no?.key === "agenda.whyNot.notYours" && (await findOwner(agendas, room, change))) no = look();
  // It may have been stored by another server, or by this one a moment ago.
  if (no?.key === "agenda.whyNot.gap") {
    await room.catchUp();
    no = look();
  }
  return no;
}

/** Asks whose window a change is written by, if that is not known; whether it is now. */
async function findOwner({ log }: Agendas, room: Room, change: Uint8Array): Promise<boolean> {
  const unknown = clientsIn(change).find((client) => !room.owners.has(client));
  const owner = unknown === undefined ? null : await log.ownerOf(room.id, unknown);
  if (owner) room.owners.set(unknown!, owner);
  return !!owner;
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
