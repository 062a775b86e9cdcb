import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { byteOrderMark, csvLine, separators } from "../../schema/csv.ts";
import { noRights, whyNotAdminister } from "../../schema/hubs.ts";
import { type Language, words } from "../../schema/words.ts";
import { sessionOf, type Viewer } from "../context.ts";
import { shownAt } from "../database/swedishTime.ts";
import { refuse } from "../errors.ts";
import { type AuditFilter, meets } from "./audit.ts";
import { origin } from "./chain.ts";
import { atOnce, sealed } from "./sealed.ts";

/** The ways in which a log can be taken out: as a table for people, or as it is sealed, one event a line, for whoever verifies it. */
export const forms = ["csv", "jsonl"] as const;
export type Form = (typeof forms)[number];

/** What is taken out of a hub's log, up to which event, and in which language the table's columns are named. */
export interface TakingOut {
  hub: string;
  filter: AuditFilter;
  upTo: number;
  form: Form;
  language: Language;
}

type Row = { seq: number } & Record<string, unknown>;

/**
 * A part of a hub's log as text, oldest first. Each piece is read in a transaction of its own, which says who is looking as they are by
 * then: a reader who is slow holds nothing up, and one who is no administrator any more gets no more. The log only grows, so that the
 * pieces fit together.
 */
export async function* takeOut(orm: MikroORM, look: () => Promise<Viewer | null>, taking: TakingOut): AsyncGenerator<string> {
  const { form, hub, language } = taking;
  if (form === "csv") yield byteOrderMark + csvLine(Object.values(words[language].audit.column), separators[language]);
  for (let after = 0; ; ) {
    const viewer = await look();
    refuse(whyNotAdminister(viewer ?? noRights, hub));
    const em = orm.em.fork({ session: { variables: sessionOf(viewer) } });
    const rows = await em.transactional((inside) => rowsAfter(inside as EntityManager, after, taking), { readOnly: true });
    yield rows.map(form === "csv" ? (row) => inTable(row, language) : inLine).join("");
    if (rows.length < atOnce) return;
    after = rows.at(-1)!.seq;
  }
}

async function rowsAfter(em: EntityManager, after: number, { hub, filter, upTo, form }: TakingOut): Promise<Row[]> {
  const where = sql.join([sql`item.hub_id = ${hub} and item.seq > ${after} and item.seq <= ${upTo}`, ...meets(filter)], sql` and `);
  const columns = form === "csv" ? inWords : sql`${sealed}, ${previous}`;
  const { rows } = await sql<Row>`select ${columns} from event item where ${where} order by item.seq limit ${atOnce}`.execute(
    em.getKysely(),
  );
  return rows;
}

const previous = sql`coalesce((select encode(before.hash, 'hex') from event before where before.hub_id = item.hub_id and before.seq = item.seq - 1), ${origin}) as previous`;

const shown = (moment: string) => sql.raw(`to_char(${shownAt(moment)}, 'YYYY-MM-DD HH24:MI:SS')`);

const inWords = sql`item.seq, ${shown("item.at")} as at, item.by_id as by,
  (select person.name from person where person.id = item.by_id) as who, item.kind, item.deed, item.type, item.subject, item.label,
  item.visibility, item.changes, ${shown("item.erased_at")} as erased`;

const inLine = (row: Row) => `${JSON.stringify(row)}\n`;

/** One line for each field that changed, so that a spreadsheet can sort and filter them; one for an event that changed none. */
function inTable(row: Row, language: Language): string {
  const { seq, at, who, by, kind, deed, type, subject, label, visibility, erased } = row as Row & Record<string, string | null>;
  const changes = row.changes as { field: string; before: unknown; after: unknown }[];
  return (changes.length ? changes : [{ field: "", before: null, after: null }])
    .map(({ field, before, after }) => [
      seq,
      at,
      who,
      by,
      kind,
      deed,
      type,
      subject,
      label,
      visibility,
      field,
      asCell(before),
      asCell(after),
      erased,
    ])
    .map((cells) => csvLine(cells as string[], separators[language]))
    .join("");
}

const asCell = (value: unknown): string => (value == null ? "" : typeof value === "string" ? value : JSON.stringify(value));
