import type { MikroORM } from "@mikro-orm/postgresql";
import { dayOf, type Viewer } from "../context.ts";
import { Ear } from "../database/Ear.ts";
import { rightsBell } from "../database/rightsBell.ts";
import { isVouchedFor } from "./isVouchedFor.ts";
import { viewerOf } from "./viewerOf.ts";

/** How long it is believed what a person may do when it is not sure that every change is heard of, in milliseconds: the most that taking it from them can lag. */
const believed = 500;
/** How long at most; where the calendar alone changes something, no longer than the day. */
const atMost = 60_000;
const mostPeople = 10_000;

interface Known {
  at: number;
  /** The day in Sweden: terms begin and end by it. */
  day: string;
  viewer: Promise<Viewer | null>;
}

/** How somebody came in. */
interface Entered {
  /** The one hub that counts. */
  onlyIn?: string | null;
  /** Whether that hub's provider let them in. */
  byProvider?: boolean;
}

/** Knows what people may do: it is asked once, and again when the database tells of a change that could matter to them. */
export class Viewers {
  private readonly people = new Map<string, Map<string, Known>>();
  private readonly ear = new Ear();

  constructor(private readonly orm: MikroORM) {}

  open(url: string): Promise<void> {
    const onHeard = (person: string) => void (person ? this.people.delete(person) : this.people.clear());
    return this.ear.open({ url, channel: rightsBell, within: believed, onHeard, onBegin: () => this.people.clear() });
  }

  close = () => this.ear.close();

  /** A person with what they may do; null for nobody. */
  of(id: string | null, { onlyIn = null, byProvider = false }: Entered = {}): Promise<Viewer | null> {
    if (!id) return Promise.resolve(null);
    const ways = this.people.get(id) ?? new Map<string, Known>();
    this.people.set(id, ways);
    if (this.people.size > mostPeople) this.people.delete(this.people.keys().next().value!);
    const way = `${onlyIn ?? ""} ${byProvider}`;
    const known = ways.get(way);
    if (known && this.holds(known)) return known.viewer;
    const viewer = this.look(id, onlyIn, byProvider);
    ways.set(way, { at: performance.now(), day: dayOf(new Date()), viewer });
    viewer.catch(() => ways.delete(way));
    return viewer;
  }

  private holds({ at, day }: Known): boolean {
    const now = performance.now();
    return day === dayOf(new Date()) && now - at < atMost && now - Math.max(at, this.ear.heardUntil()) < believed;
  }

  private async look(id: string, onlyIn: string | null, byProvider: boolean): Promise<Viewer | null> {
    if (byProvider && !(await isVouchedFor(this.orm, onlyIn!))) return null;
    return viewerOf(this.orm, id, onlyIn);
  }
}
