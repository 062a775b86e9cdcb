import { type DocumentNode, print } from "graphql";
import { createClient, type SubscribePayload } from "graphql-ws";
import WebSocket from "ws";
import * as Y from "yjs";
import type { askSocket } from "../client/live/asked.ts";
import { idsByName } from "../client/live/idsByName.ts";
import { SharedAgenda } from "../client/meetings/agenda/SharedAgenda.ts";
import type { Item } from "../schema/agenda/items.ts";
import { between } from "../schema/agenda/order.ts";
import type { Asker, World } from "./world.ts";

/** A council with a meeting whose agenda has been begun. */
export interface Place {
  council: string;
  meeting: string;
  agenda: string;
}

/** Plans a meeting of a new council and begins its agenda, by somebody who coordinates the hub. */
export async function planned(person: Asker, hub: string, name = "Områdesnätverket"): Promise<Place> {
  const { startCouncil } = await person.get(
    "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }",
    { hub, council: { name, kind: "NeighbourhoodNetwork" } },
  );
  const meeting = { title: `${name} ses`, startsAt: "2027-03-01T17:00:00Z", endsAt: "2027-03-01T19:00:00Z" };
  const { planMeeting } = await person.get(
    "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }",
    { council: startCouncil.id, meeting },
  );
  const { beginAgenda } = await person.get("mutation($meeting: ID!) { beginAgenda(meeting: $meeting) { id } }", {
    meeting: planMeeting.id,
  });
  return { council: startCouncil.id, meeting: planMeeting.id, agenda: beginAgenda.id };
}

/** Gives somebody a seat in a council; answers with their term. */
export async function seated(keeper: Asker, council: string, person: Asker): Promise<string> {
  const { addSeats } = await keeper.get("mutation($council: ID!) { addSeats(council: $council, seat: { side: CivilSociety }) { id } }", {
    council,
  });
  const { seatSomebody } = await keeper.get(
    'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
    { seat: addSeats[0].id, person: person.id },
  );
  return seatSomebody.id;
}

/** A window in which an agenda is open: the page's own way to the server, on a socket that can be cut and restored. */
export interface Window {
  shared: SharedAgenda;
  /** Breaks the line: closed; half open, so that neither side is told and what is said is lost; or held up, so that it comes later. */
  cut(how?: "closed" | "half" | "held"): void;
  restore(): void;
  close(): void;
}

/** What is said of a document on a socket: its text, unless it is asked for by name as built pages do. */
export const asText = (document: DocumentNode, variables: Record<string, unknown>): SubscribePayload => ({
  query: print(document),
  variables,
});

/** Opens an agenda at an address, as somebody; on sockets of a kind of their own and asking in a way of their own, where that is given. */
export function openAt(
  address: string | (() => string),
  who: Pick<Asker, "id" | "name" | "cookie"> & { origin?: string },
  agenda: string,
  webSocketImpl?: new (url: string, protocols: string[]) => WebSocket,
  asked = asText,
): Window {
  let isCut = false;
  const sockets = new Set<WebSocket>();
  class Line extends WebSocket {
    broken?: "half" | "held";
    private readonly held: (() => void)[] = [];
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { cookie: who.cookie, origin: who.origin ?? "http://localhost:4000" } });
      if (isCut) this.terminate();
      sockets.add(this);
      this.on("close", () => sockets.delete(this));
    }
    override send(...what: unknown[]): void {
      this.pass(() => (super.send as (...what: unknown[]) => void)(...what));
    }
    override emit(event: string, ...what: unknown[]): boolean {
      if (event !== "message") return super.emit(event, ...what);
      this.pass(() => super.emit(event, ...what));
      return true;
    }
    private pass(word: () => void): void {
      if (!this.broken) word();
      else if (this.broken === "held") this.held.push(word);
    }
    mend(): void {
      if (this.broken !== "held") this.terminate();
      this.broken = undefined;
      for (const word of this.held.splice(0)) if (this.readyState === this.OPEN) word();
    }
  }
  const client = createClient({
    url: () => `ws://${typeof address === "string" ? address : address()}/graphql`,
    webSocketImpl: webSocketImpl ?? Line,
    generateID: idsByName(),
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: () => new Promise((go) => setTimeout(go, 20 + 30 * Math.random())),
  });
  const ask = ((document, variables, sink) => client.subscribe(asked(document, variables), sink as never)) as typeof askSocket;
  const shared = new SharedAgenda(agenda, ask, who).open();
  return {
    shared,
    cut(how = "closed") {
      isCut = how === "closed";
      for (const socket of sockets)
        if (how === "closed") socket.terminate();
        else (socket as Line).broken = how;
    },
    restore() {
      isCut = false;
      for (const socket of sockets) (socket as Line).mend();
    },
    close() {
      shared.close();
      // A line that is cut at that moment is gone as it is.
      Promise.resolve(client.dispose()).catch(() => {});
    },
  };
}

/** The same at a world's own address; it is open when this answers. */
export async function opened(world: Pick<World, "address">, who: Asker, agenda: string): Promise<Window> {
  const window = openAt(world.address, who, agenda);
  await until(() => window.shared.standing.now().open);
  return window;
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, what = "it", atMost = 15_000): Promise<void> {
  const end = Date.now() + atMost;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come to hold within ${atMost} ms`);
    await new Promise((go) => setTimeout(go, 10));
  }
}

/** Whether all that was written in a window is stored. */
export const isSaved = ({ shared }: Window) => !shared.outbox.next();

/** Adds an item at the end, as the page does; answers with its id. */
export function addItem({ shared }: Pick<Window, "shared">, title: string, notes = ""): string {
  const id = Math.random().toString(36).slice(2, 12).padEnd(10, "0");
  const last = [...shared.agenda.values()]
    .map((item) => String(item.get("order")))
    .sort()
    .at(-1);
  shared.doc.transact(() => {
    const item = new Y.Map<unknown>();
    shared.agenda.set(id, item);
    const paragraph = new Y.XmlElement("paragraph");
    const fragment = new Y.XmlFragment();
    item.set("title", new Y.Text(title)).valueOf();
    item.set("kind", "information");
    item.set("order", between(last));
    item.set("notes", fragment);
    fragment.insert(0, [paragraph]);
    paragraph.insert(0, [new Y.XmlText(notes)]);
  });
  return id;
}

/** The notes of an item as they are written in: the text of its first paragraph. */
export const notesOf = ({ shared }: Pick<Window, "shared">, item: string): Y.XmlText =>
  ((shared.agenda.get(item)!.get("notes") as Y.XmlFragment).get(0) as Y.XmlElement).get(0) as Y.XmlText;

export const titleOf = ({ shared }: Pick<Window, "shared">, item: string): Y.Text => shared.agenda.get(item)!.get("title") as Y.Text;

/** What is stored of an agenda, as it is read. */
export async function itemsStored(reader: Asker, meeting: string): Promise<Item[]> {
  const { agenda } = await reader.get(
    "query($meeting: ID!) { agenda(meeting: $meeting) { items { id title kind owner minutes notes } } }",
    { meeting },
  );
  return agenda.items;
}

/** One text for all that a window has. */
export const all = ({ shared }: Pick<Window, "shared">): string => JSON.stringify(shared.items);
