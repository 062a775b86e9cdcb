import { tidyOrganisationNumber } from "../../actors.ts";
import { refusal } from "../../refusal.ts";
import type { GivenActor } from "./given.ts";
import { problemAt } from "./given.ts";
import type { Known } from "./known.ts";
import { type Problem, plainName } from "./table.ts";

/** Why an actor of the file may be one that the hub has. */
export const Likeness = { number: "number", name: "name", alias: "alias" } as const;
export type Likeness = keyof typeof Likeness;

/** Of which actor of the hub an actor of the file may be a duplicate, and what was chosen: that one's id, or `new`. */
export interface Judgement {
  key: string;
  name: string;
  table: string;
  row: number;
  candidates: readonly { id: string; name: string; why: Likeness }[];
  chosen: string;
}

/** What was chosen for actors of the file by their keys: the id of the actor that they are, or `new`. */
export type Choices = Readonly<Record<string, string>>;

/** The choice of a new actor. */
export const isNew = "new";

type KnownActor = Known["actors"][number];

const add = <T>(to: Map<string, T[]>, key: string, one: T) => to.set(key, [...(to.get(key) ?? []), one]);

/** The hub's actors by what they can be known by. */
export class Directory {
  readonly byId = new Map<string, KnownActor>();
  private readonly byNumber = new Map<string, KnownActor[]>();
  private readonly byName = new Map<string, KnownActor[]>();
  private readonly byAlias = new Map<string, KnownActor[]>();

  constructor(actors: readonly KnownActor[]) {
    for (const actor of actors) {
      for (const id of [...actor.formerIds, actor.id]) this.byId.set(id, actor);
      if (actor.organisationNumber) add(this.byNumber, actor.organisationNumber, actor);
      add(this.byName, plainName(actor.name), actor);
      for (const other of actor.otherNames) add(this.byAlias, plainName(other), actor);
    }
  }

  /** Whom an actor of the file may be: by organisation number first, then by name, then by another name of either. */
  candidates({ name, otherNames = [], organisationNumber }: GivenActor): Judgement["candidates"] {
    const plain = plainName(name);
    const number = organisationNumber ? this.byNumber.get(tidyOrganisationNumber(organisationNumber)) : undefined;
    const found: [Likeness, KnownActor[] | undefined][] = [
      ["number", number],
      ["name", this.byName.get(plain)],
      ["alias", this.byAlias.get(plain)],
      ...otherNames.map((other): [Likeness, KnownActor[] | undefined] => ["alias", this.byName.get(plainName(other))]),
    ];
    const seen = new Map<string, { id: string; name: string; why: Likeness }>();
    for (const [why, actors = []] of found) for (const { id, name } of actors) if (!seen.has(id)) seen.set(id, { id, name, why });
    return [...seen.values()];
  }

  /** The only actor of a name; nothing when there is none or when several have it. */
  named(name: string): KnownActor | undefined {
    const plain = plainName(name);
    const found = this.byName.get(plain) ?? this.byAlias.get(plain);
    return found?.length === 1 ? found[0] : undefined;
  }
}

/** Which actor of the hub each actor of a file is, by its key; none for a new one. */
export interface Matched {
  is: ReadonlyMap<string, KnownActor>;
  judgements: Judgement[];
  problems: Problem[];
}

/** Finds for each actor of a file the one that it is: by its id, or by what was chosen among those that it resembles. */
export function match(actors: readonly GivenActor[], directory: Directory, choices: Choices): Matched {
  const matched = { is: new Map<string, KnownActor>(), judgements: [] as Judgement[], problems: [] as Problem[] };
  const taken = new Map<string, GivenActor>();
  for (const actor of actors) {
    const found = (actor.id && directory.byId.get(actor.id)) || judged(actor, directory, choices, matched);
    if (!found) continue;
    const other = taken.get(found.id);
    if (other) {
      const no = refusal("files.whyNot.sameActor", { name: found.name, row: other.place.row });
      matched.problems.push(problemAt(actor.place, actor.id ? "id" : "name", no));
    }
    taken.set(found.id, actor);
    matched.is.set(actor.key, found);
  }
  return matched;
}

function judged(actor: GivenActor, directory: Directory, choices: Choices, { judgements }: Matched): KnownActor | undefined {
  const candidates = directory.candidates(actor);
  if (!candidates.length) return;
  const wished = choices[actor.key];
  const chosen = wished === isNew || candidates.some(({ id }) => id === wished) ? wished! : candidates[0]!.id;
  judgements.push({ key: actor.key, name: actor.name, table: actor.place.table, row: actor.place.row, candidates, chosen });
  return chosen === isNew ? undefined : directory.byId.get(chosen);
}

/** What two rows of a file say of one actor: the same name, or the same organisation number, and no ids that tell them apart. */
export function twice(actors: readonly GivenActor[]): Problem[] {
  const seen = new Map<string, GivenActor>();
  return actors.flatMap((actor) => {
    const { id, name, organisationNumber: number, place } = actor;
    const marks: [mark: string, field: string][] = [
      ...(id ? [[`id ${id}`, "id"] as [string, string]] : [[`name ${plainName(name)}`, "name"] as [string, string]]),
      ...(number ? [[`number ${tidyOrganisationNumber(number)}`, "organisationNumber"] as [string, string]] : []),
    ];
    return marks.flatMap(([mark, field]) => {
      const other = seen.get(mark);
      seen.set(mark, other ?? actor);
      return other && name ? [problemAt(place, field, refusal("files.whyNot.twice", { row: other.place.row }))] : [];
    });
  });
}
