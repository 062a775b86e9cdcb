import { randomUUID } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Viewer } from "../../context.ts";
import { hear } from "../../database/hear.ts";
import type { Feed } from "../../log/feed.ts";
import { AgendaLog, channel } from "./AgendaLog.ts";
import type { Listener } from "./Audience.ts";
import { type Access, accessTo } from "./accessTo.ts";
import { Carets, type Whispered } from "./Carets.ts";
import { Committer } from "./Committer.ts";
import { frameOf } from "./Frame.ts";
import { Room } from "./Room.ts";

/** How long an agenda that nobody has open is kept at hand, and how often it is asked whether something was missed, in milliseconds. */
const lingers = 10_000;
const pollEach = 5_000;
/** How long after something happened in a hub it is asked who may still do what: by then nobody's rights are remembered from before. */
const lookAfter = 550;
/** A right can also end by the calendar, without anything happening. */
const lookEach = 20_000;

/** The agendas that are open on this server, kept in step with every other server on the same database. */
export class Agendas {
  readonly server = randomUUID();
  readonly log: AgendaLog;
  readonly carets: Carets;
  readonly committer: Committer;
  private readonly rooms = new Map<string, Promise<Room>>();
  private readonly leaving = new Map<string, NodeJS.Timeout>();
  /** When it is looked, and whether more has happened since that was decided. */
  private readonly looks = new Map<string, { timer: NodeJS.Timeout; again: boolean }>();
  private readonly known = new WeakMap<Viewer, Map<string, Promise<Access | null>>>();
  private readonly follows = new Map<string, () => void>();
  private readonly timers: NodeJS.Timeout[] = [];
  private stopHearing?: () => Promise<void>;

  constructor(
    private readonly orm: MikroORM,
    private readonly feed: Feed,
    private readonly url: string,
  ) {
    this.log = new AgendaLog(url, this.server);
    this.carets = new Carets(this.log, this.server);
    this.committer = new Committer(this.log, (agenda, before, changes) => {
      void this.rooms.get(agenda)?.then((room) => room.take(before, changes));
    });
  }

  async open(): Promise<void> {
    const ask = () => void this.askForMissed().catch(() => {});
    const begin = () => {
      this.log.peers.greet(true);
      ask();
    };
    const each = () => {
      this.log.peers.greet();
      ask();
    };
    this.stopHearing = await hear({ url: this.url, channel, onHeard: (told) => void this.heard(told), onBegin: begin });
    const lookAtAll = () => {
      for (const id of this.rooms.keys()) this.lookSoon(id);
    };
    const makeUp = () => void this.makeUp().catch(() => {});
    makeUp();
    this.timers.push(setInterval(each, pollEach).unref(), setInterval(lookAtAll, lookEach).unref(), setInterval(makeUp, lookEach).unref());
  }

  async close(): Promise<void> {
    this.timers.forEach(clearInterval);
    for (const timer of [...this.leaving.values(), ...[...this.looks.values()].map((look) => look.timer)]) clearTimeout(timer);
    this.carets.close();
    await this.stopHearing?.();
    await Promise.all([...this.rooms.keys()].map((id) => this.shut(id)));
    await this.log.close();
  }

  /** What somebody may do with an agenda, remembered no longer than the viewer is; null when they do not see it. */
  access(viewer: Viewer | null, id: string): Promise<Access | null> {
    if (!viewer) return accessTo(this.orm, null, id);
    const known = this.known.get(viewer) ?? new Map<string, Promise<Access | null>>();
    this.known.set(viewer, known);
    const access = known.get(id) ?? accessTo(this.orm, viewer, id);
    known.set(id, access);
    access.catch(() => known.delete(id));
    return access;
  }

  /** An agenda that somebody here needs; nothing if there is none. */
  async room(id: string): Promise<Room | undefined> {
    clearTimeout(this.leaving.get(id));
    this.leaving.delete(id);
    if (!this.rooms.has(id)) {
      const opening = this.load(id);
      this.rooms.set(id, opening);
      opening.catch(() => this.rooms.delete(id));
    }
    const room = await this.rooms.get(id)!.catch((error) => {
      if (error === absent) return undefined;
      throw error;
    });
    if (room && !room.listeners.size) this.leaveLater(room);
    return room;
  }

  private async load(id: string): Promise<Room> {
    const loaded = await this.log.load(id);
    if (!loaded) throw absent;
    const room = new Room(id, this.log, loaded);
    // What was stored while it was read.
    void room.catchUp();
    return room;
  }

  /** Tells a listener of an agenda from now on; returns how to stop. */
  join(room: Room, listener: Listener): () => void {
    clearTimeout(this.leaving.get(room.id));
    this.leaving.delete(room.id);
    room.listeners.add(listener);
    if (!this.follows.has(room.id))
      this.follows.set(
        room.id,
        this.feed.join(room.hub, () => this.lookSoon(room.id)),
      );
    return () => this.leave(room, listener);
  }

  private leave(room: Room, listener: Listener): void {
    if (!room.listeners.delete(listener)) return;
    const { client } = listener;
    const caret = client === null ? undefined : room.carets.get(client);
    if (caret) this.carets.move(room, { ...caret, at: null });
    if (room.listeners.size) return;
    this.follows.get(room.id)?.();
    this.follows.delete(room.id);
    this.leaveLater(room);
  }

  private leaveLater({ id }: Room): void {
    clearTimeout(this.leaving.get(id));
    this.leaving.set(id, setTimeout(() => void this.shut(id), lingers).unref());
  }

  private async shut(id: string): Promise<void> {
    this.leaving.delete(id);
    const opened = this.rooms.get(id);
    this.rooms.delete(id);
    const room = await opened?.catch(() => undefined);
    this.follows.get(id)?.();
    this.follows.delete(id);
    await room?.close();
  }

  /** Another server says that it has stored something, or that carets have moved there. */
  private async heard(told: string): Promise<void> {
    if (this.log.peers.hear(told)) return;
    const whispered = told.startsWith("{") ? (JSON.parse(told) as Whispered) : undefined;
    const [id, from] = whispered ? [whispered.agenda, whispered.from] : (told.split(" ") as [string, string | undefined]);
    const room = from === this.server ? undefined : await this.rooms.get(id)?.catch(() => undefined);
    if (!room) return;
    if (whispered) return this.carets.show(room, whispered.carets);
    await room.catchUp();
    // Whoever locks an agenda names no server: all are to hear it, the locking one too.
    if (from === undefined) await this.askForMissed();
  }

  /** Notifications that nobody heard are not kept: what has come meanwhile is asked for, now and then and after each lost connection. */
  private async askForMissed(): Promise<void> {
    if (!this.rooms.size) return;
    for (const { agenda, seq, frozenAt } of await this.log.heads([...this.rooms.keys()])) {
      const room = await this.rooms.get(agenda)?.catch(() => undefined);
      if (room && seq > room.seq) await room.catchUp();
      room?.freeze(frozenAt);
    }
  }

  /** Writes what can be read of agendas where a server went down before it had: who opens one does so. */
  private async makeUp(): Promise<void> {
    for (const id of await this.log.behind()) await this.room(id);
  }

  private lookSoon(id: string): void {
    const look = this.looks.get(id);
    if (look) look.again = true;
    else this.looks.set(id, { timer: setTimeout(() => void this.lookAgain(id).catch(() => {}), lookAfter).unref(), again: false });
  }

  /** Whoever may no longer read is told nothing more, and whoever may no longer write is told that. */
  private async lookAgain(id: string): Promise<void> {
    const more = this.looks.get(id)?.again;
    this.looks.delete(id);
    if (more) this.lookSoon(id);
    const room = await this.rooms.get(id);
    for (const listener of room?.listeners ?? []) {
      const access = await this.access(await listener.lookAgain(), id);
      if (!access) listener.end();
      else if (access.mayWrite !== listener.mayWrite) {
        listener.mayWrite = access.mayWrite;
        const { seq, frozenAt } = room!;
        room!.tell(frameOf({ seq, mayWrite: access.mayWrite, frozenAt }), (one) => one === listener);
      }
    }
  }
}

const absent = new Error("There is no such agenda.");
