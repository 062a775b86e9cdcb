import type { AgendaOf } from "./agendas.ts";
import type { AgreementOf } from "./agreements.ts";
import type { Deed } from "./deeds.ts";
import type { HangingOf } from "./hanging.ts";
import { actorInput } from "./inputs.ts";
import type { InquiryOf } from "./inquiries.ts";
import type { MinutesOf } from "./minutes.ts";
import type { Names } from "./names.ts";
import type { RanOf } from "./ran.ts";
import type { RatedOf } from "./ratings.ts";
import type { ActorOf, AreaOf } from "./town.ts";

/** What one person does at once: all of it is kept, or nothing. */
export interface Step {
  /** Unique in the town and never changed once released: by it an installation knows that the step has been taken. */
  name: string;
  /** The name of the person; left out for a visitor. */
  by?: string;
  deeds(names: Names): Deed[];
  /** How many days before the demo is filled it is done, as the rules see it; left out for today. */
  daysAgo?: number;
  /** Whom the person begins to act for: said yes to outside of the API, since what it takes stands in a letter. */
  actsFor?: string;
  /** The round of asking that is written down as it ended: answered outside of the API, since what it takes stood in letters. */
  holds?: { area: string; inquiry: InquiryOf };
  /** The round of rating that is written down as it was counted up. */
  rated?: RatedOf;
  /** The agendas that are written in, each in a window of its own. */
  writes?: readonly AgendaOf[];
  /** The minutes that are kept: written, sent and approved one by one, by each who is to. */
  minutes?: readonly MinutesOf[];
  /** What hangs on agendas, whose files are sent before they are attached. */
  sends?: readonly HangingOf[];
  /** The agreements that live through their whole life, each step by each who takes it, as of its day. */
  agreed?: readonly AgreementOf[];
  /** How meetings ran: written down as they ended, since it happened in a room. */
  ran?: readonly RanOf[];
}

/** One deed for each of some things; no step at all when there are none. */
export const each = <T>(name: string, by: string | undefined, things: readonly T[], deed: (thing: T, names: Names) => Deed): Step[] =>
  things.length ? [{ name, by, deeds: (names) => things.map((thing) => deed(thing, names)) }] : [];

/** One deed for all of some things; no step at all when there are none. */
export const together = <T>(name: string, by: string, things: readonly T[], deed: (things: readonly T[], names: Names) => Deed): Step[] =>
  things.length ? [{ name, by, deeds: (names) => [deed(things, names)] }] : [];

/** Areas, and then those that lie in them. */
export const areaSteps = (name: string, by: string, areas: readonly AreaOf[], parent?: string): Step[] => [
  ...each(name, by, areas, (area, { hub, maybe }) => [
    "nameArea",
    { hub, area: { name: area.name, about: area.about, parent: maybe("areas", parent) } },
  ]),
  ...areas.flatMap((area) => areaSteps(`areas in ${area.name}`, by, area.areas ?? [], area.name)),
];

/** Actors that no map shows, and then their units. */
export const actorSteps = (name: string, by: string, actors: readonly ActorOf[]): Step[] => [
  ...each(name, by, actors, (actor, names) => ["addActor", { hub: names.hub, actor: actorInput(actor, names) }]),
  ...unitSteps(by, actors),
];

/** The people to turn to at actors. */
export const contactSteps = (name: string, by: string, actors: readonly ActorOf[]): Step[] =>
  each(
    name,
    by,
    actors.flatMap(({ name: actor, contacts = [] }) => contacts.map((contact) => ({ actor, contact }))),
    ({ actor, contact }, { one }) => ["addContact", { actor: one("actors", actor), contact }],
  );

/** The units of actors. */
export const unitSteps = (by: string, actors: readonly ActorOf[]): Step[] =>
  actors.flatMap(({ name, units = [], areas }) =>
    actorSteps(
      `units of ${name}`,
      by,
      units.map((unit) => ({ areas, ...unit, unitOf: name })),
    ),
  );
