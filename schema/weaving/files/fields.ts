import { languages, words } from "../../words.ts";
import { type Kind, plainName, type Table } from "./table.ts";

/** What a file can tell of an actor. Contacts are none of it: people are neither taken out nor brought in. */
export const actorFields = [
  ...(["name", "kind", "organisationNumber", "about", "otherNames", "areas", "themes", "targetGroups", "offers", "needs"] as const),
  ...(["languages", "links", "active", "weaver", "x", "y", "id"] as const),
] as const;
export type ActorField = (typeof actorFields)[number];

/** What a file can tell of a tie; its ends are said by name, by id, or by both. */
export const tieFields = [
  "from",
  "to",
  "state",
  "strength",
  "kinds",
  "directed",
  "since",
  "themes",
  "note",
  "id",
  "fromId",
  "toId",
] as const;
export type TieField = (typeof tieFields)[number];

/** What a column can hold, by what its table tells of. */
export const fieldsOf = { actors: actorFields, ties: tieFields } as const satisfies Record<Kind, readonly string[]>;

/** What a table tells of, and what each of its columns holds; null for a column that is left aside. */
export interface Mapped {
  kind: Kind;
  fields: readonly (ActorField | TieField | null)[];
}

/** Other headings that people write, in Swedish and English. */
const alsoCalled: Record<Kind, Partial<Record<ActorField | TieField, readonly string[]>>> = {
  actors: {
    name: ["aktör", "aktörsnamn", "förening", "organisation", "label", "title", "benämning", "actor", "organization"],
    kind: ["typ", "type", "kategori", "category", "aktörstyp"],
    organisationNumber: ["orgnr", "org nr", "org.nummer", "organization number", "registration number"],
    about: ["om", "beskrivning", "description", "verksamhet", "information"],
    otherNames: ["alias", "andra namn", "förkortning", "other names", "also known as", "aliases"],
    areas: ["område", "area", "ort", "stadsdel", "kommundel", "district"],
    themes: ["tema", "theme", "tags", "taggar", "ämne", "topics"],
    targetGroups: ["målgrupp", "target group", "för vem"],
    offers: ["erbjudande", "erbjudanden", "kan erbjuda", "offer", "resurser"],
    needs: ["behov", "need"],
    languages: ["språk", "language"],
    links: ["länk", "webb", "webbplats", "hemsida", "url", "web", "website", "link"],
    active: ["verksam", "aktiv"],
    weaver: ["vävare", "nätverksvävare", "network weaver"],
  },
  ties: {
    from: ["källa", "source", "aktör 1", "aktör a", "från aktör", "actor 1", "from actor"],
    to: ["mål", "target", "aktör 2", "aktör b", "till aktör", "actor 2", "to actor"],
    state: ["läge", "status"],
    strength: ["weight", "vikt", "samarbete", "hur starkt"],
    kinds: ["typ", "type", "slag", "vad", "kind"],
    directed: ["riktning", "riktad", "direction", "one way"],
    since: ["sedan när", "start", "startdatum", "från och med", "date"],
    themes: ["tema", "theme", "tags"],
    note: ["kommentar", "beskrivning", "description", "comment", "notes", "anteckningar", "label"],
    fromId: ["source id"],
    toId: ["target id"],
  },
};

const known = { actors: headings("actors"), ties: headings("ties") };

/** What each heading means; what the product itself writes counts before what people may write. */
function headings(kind: Kind): ReadonlyMap<string, ActorField | TieField> {
  const called = fieldsOf[kind].flatMap((field) => [
    [plainName(field), field] as const,
    ...languages.map((language) => [plainName((words[language].files.field[kind] as Record<string, string>)[field]!), field] as const),
  ]);
  const also = Object.entries(alsoCalled[kind]).flatMap(([field, names]) =>
    names.map((name) => [plainName(name), field as ActorField | TieField] as const),
  );
  return new Map([...also, ...called]);
}

const fieldsIn = ({ columns }: Table, kind: Kind): (ActorField | TieField | null)[] => {
  const taken = new Set<string>();
  return columns.map((column) => {
    const field = known[kind].get(plainName(column)) ?? null;
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
};

/** What a table seems to hold, by its headings: ties where both ends are named, else actors. */
export function guess(table: Table): Mapped {
  const ends = fieldsIn(table, "ties");
  const has = (...fields: TieField[]) => fields.some((field) => ends.includes(field));
  const kind = table.kind ?? (has("from", "fromId") && has("to", "toId") ? "ties" : "actors");
  return { kind, fields: fieldsIn(table, kind) };
}
