import { Pool } from "pg";
import type { Item } from "../../../schema/agenda/items.ts";
import { Peers } from "./Peers.ts";

/** The channel on which every server hears of edits, and of carets, that another has taken in. */
export const channel = "agendas";

/** An edit of an agenda as it is to be stored. */
export interface Edit {
  change: Uint8Array;
  person: string;
}

/** An edit as it is stored. */
export interface Stored {
  seq: number;
  change: Uint8Array;
}

/** What an agenda has come to. */
export interface Head {
  agenda: string;
  hub: string;
  seq: number;
  frozenAt: Date | null;
}

/** A whole agenda as it is stored: the folded part and the edits after it. */
export interface Loaded extends Head {
  folded: number;
  /** The number of the latest edit that can be read. */
  read: number;
  changes: Uint8Array[];
}

/**
 * What is written is said to be saved when this statement has committed, and not before. It takes in all that waits for an agenda at once:
 * locks its head, gives the edits their next numbers, and tells the other servers if there are any. It answers nothing when the agenda is locked for good,
 * or closed with its hub.
 */
const append = `
  with moved as (update agenda_head set seq = seq + cardinality($2::bytea[]) where agenda_id = $1 and frozen_at is null
      returning agenda_id, hub_id, seq - cardinality($2::bytea[]) as before),
    written as (insert into agenda_edit (head_agenda_id, hub_id, seq, change, person_id)
      select agenda_id, hub_id, before + nth, change, person
      from moved, unnest($2::bytea[], $3::uuid[]) with ordinality as asked(change, person, nth))
  select before, (select pg_notify('${channel}', agenda_id || ' ' || $4) where $4::text is not null) from moved`;

/** Only forward, and what was folded is gone in the same statement. */
const fold = `
  with folded as (insert into agenda_state (head_agenda_id, hub_id, seq, change) select agenda_id, hub_id, $2, $3 from agenda_head where agenda_id = $1
      on conflict (head_agenda_id) do update set seq = excluded.seq, change = excluded.change where agenda_state.seq < excluded.seq returning 1)
  delete from agenda_edit where head_agenda_id = $1 and seq <= $2 and exists (select from folded)`;

/** How many agendas are stored in at once: commits that come together share the disk's one write. */
const connections = 8;

/** The same database, entered by the house itself. */
function asHouse(url: string): string {
  const house = new URL(url);
  house.searchParams.set("options", `${house.searchParams.get("options") ?? ""} -c app.house=on`.trim());
  return house.href;
}

/** What agendas are made of in the database: edits with numbers, and now and then all of them folded into one. The house reads and writes it. */
export class AgendaLog {
  private readonly pool: Pool;

  /** The other servers, as far as they are known. */
  readonly peers: Peers;

  constructor(
    url: string,
    private readonly server: string,
  ) {
    this.peers = new Peers(server, (word) => this.say(word));
    this.pool = new Pool({ connectionString: asHouse(url), max: connections, idleTimeoutMillis: 10_000, allowExitOnIdle: true });
    // A connection that is lost at rest is made anew when it is needed.
    this.pool.on("error", () => {});
  }

  close = () => this.pool.end();

  /** Stores edits of an agenda; answers with the number that it had come to before them, or nothing when it is locked. */
  async append(agenda: string, edits: readonly Edit[]): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ before: number }>({
      name: "append",
      text: append,
      values: [
        agenda,
        edits.map(({ change }) => Buffer.from(change)),
        edits.map(({ person }) => person),
        this.peers.any ? this.server : null,
      ],
    });
    return rows[0]?.before;
  }

  /** The edits of an agenda after a number; nothing when they have been folded away. */
  async since(agenda: string, after: number): Promise<Stored[] | undefined> {
    const { rows } = await this.pool.query<Stored & { folded: number }>({
      name: "since",
      text: `select edit.seq, edit.change, coalesce(state.seq, 0) as folded from agenda_head head
        left join agenda_state state on state.head_agenda_id = head.agenda_id
        left join agenda_edit edit on edit.head_agenda_id = head.agenda_id and edit.seq > $2
        where head.agenda_id = $1 order by edit.seq`,
      values: [agenda, after],
    });
    if (!rows.length || rows[0]!.folded > after) return undefined;
    return rows.filter(({ seq }) => seq !== null);
  }

  /** A whole agenda; nothing if there is none. One statement, so that nothing is folded meanwhile. */
  async load(agenda: string): Promise<Loaded | undefined> {
    const { rows } = await this.pool.query<Loaded>(
      `select head.agenda_id as agenda, head.hub_id as hub, head.seq, head.frozen_at as "frozenAt", coalesce(state.seq, 0) as folded,
          (select items_seq from agenda where id = $1) as read,
          array_remove(state.change || array(select change from agenda_edit where head_agenda_id = $1 and agenda_edit.seq > coalesce(state.seq, 0) order by seq), null) as changes
        from agenda_head head left join agenda_state state on state.head_agenda_id = head.agenda_id where head.agenda_id = $1`,
      [agenda],
    );
    return rows[0];
  }

  /** What these agendas have come to. */
  async heads(agendas: readonly string[]): Promise<Head[]> {
    const text = `select agenda_id as agenda, hub_id as hub, seq, frozen_at as "frozenAt" from agenda_head where agenda_id = any($1::uuid[])`;
    return (await this.pool.query<Head>(text, [agendas])).rows;
  }

  /** Says that a window with this number is somebody's, unless it is another's already; answers whose it is. */
  async register(agenda: string, client: number, person: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ person: string | null }>(
      `with added as (insert into agenda_client (head_agenda_id, hub_id, client, person_id) select agenda_id, hub_id, $2, $3 from agenda_head where agenda_id = $1
          on conflict do nothing returning person_id)
        select person_id as person from added union all select person_id from agenda_client where head_agenda_id = $1 and client = $2`,
      [agenda, client, person],
    );
    return rows[0]?.person ?? null;
  }

  /** Whose window it is; null when nobody's. */
  async ownerOf(agenda: string, client: number): Promise<string | null> {
    const text = "select person_id as person from agenda_client where head_agenda_id = $1 and client = $2";
    return (await this.pool.query<{ person: string | null }>(text, [agenda, client])).rows[0]?.person ?? null;
  }

  async fold(agenda: string, seq: number, change: Uint8Array): Promise<void> {
    await this.pool.query(fold, [agenda, seq, Buffer.from(change)]);
  }

  /** Writes what can be read of an agenda; only forward. */
  async project(agenda: string, seq: number, items: readonly Item[]): Promise<void> {
    const text = "update agenda set items = $3, items_seq = $2 where id = $1 and items_seq < $2";
    await this.pool.query(text, [agenda, seq, JSON.stringify(items)]);
  }

  /** The agendas of which less can be read than is stored, and has been for a while: a server went down before it had written it. */
  async behind(): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `select agenda.id from agenda join agenda_head head on head.agenda_id = agenda.id
        left join agenda_edit edit on edit.head_agenda_id = agenda.id and edit.seq = head.seq
        where head.seq > agenda.items_seq and (edit.at is null or edit.at < now() - interval '5 seconds') limit 500`,
    );
    return rows.map(({ id }) => id);
  }

  /** Tells the other servers, if there are any, of something that is not stored. */
  async whisper(said: object): Promise<void> {
    if (this.peers.any) await this.say(JSON.stringify(said));
  }

  private async say(word: string): Promise<void> {
    await this.pool.query({ name: "say", text: `select pg_notify('${channel}', $1)`, values: [word] });
  }
}
