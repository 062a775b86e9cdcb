import type { EntityManager } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import { noRights, type Rights, Role, rightsOf } from "../../schema/hubs.ts";
import { Onlooker, type Shown } from "../../schema/privacy.ts";
import { sessionOf } from "../context.ts";

const hub = "00000000-0000-4000-8000-000000000001";
const actor = "00000000-0000-4000-8000-000000000002";
const viewer = "00000000-0000-4000-8000-000000000003";
const other = "00000000-0000-4000-8000-000000000004";

/** What each who may look at a hub has a right to, by the very rules that decide it for everyone. */
const rights: Record<Onlooker, Rights> = {
  Visitor: noRights,
  Member: rightsOf([hub], [], []),
  Party: rightsOf([hub], [], [actor], { ...noRights, partnerIn: [other] }),
  ...(Object.fromEntries(Object.values(Role).map((role) => [role, rightsOf([hub], [{ hub, role }], [])])) as Record<Role, Rights>),
};

/** Where a policy leans on another table: somebody is seen by whoever sees that they are a member, an answer by whoever sees the reply, the pieces of a file by whoever sees the file. */
const likewise: Record<string, string> = {
  Person: "Membership",
  Answer: "Reply",
  AttachmentPiece: "Attachment",
  AgreementFilePiece: "AgreementFile",
};

/**
 * Who sees the rows of these kinds, told by the database itself: the policy that guards each table is asked of a made-up row, once for
 * each who may look. Nothing here can say anything else than what holds.
 */
export async function whoSees(em: EntityManager, shown: readonly Shown[]): Promise<Onlooker[][]> {
  const policies = await policiesOf(em);
  const onlookers = Object.values(Onlooker);
  const asked = shown.flatMap((one) => onlookers.map((onlooker) => isSeen(em, policies, one, onlooker)));
  const { rows } = await sql<
    Record<string, boolean>
  >`select ${sql.join(asked.map((seen, at) => sql`${seen} as ${sql.ref(`q${at}`)}`))}`.execute(em.getKysely());
  return shown.map((_, nth) => onlookers.filter((_one, at) => rows[0]![`q${nth * onlookers.length + at}`] === true));
}

async function policiesOf(em: EntityManager): Promise<Map<string, string>> {
  const { rows } = await sql<{ tablename: string; qual: string }>`
    select tablename, qual from pg_policies where schemaname = 'public' and policyname = 'see' and cmd = 'SELECT'`.execute(em.getKysely());
  return new Map(rows.map(({ tablename, qual }) => [tablename, qual]));
}

/** SQL: whether an onlooker sees such a row, with what the transaction would be told about them put where the policy asks for it. */
function isSeen(em: EntityManager, policies: Map<string, string>, { type, visibility }: Shown, onlooker: Onlooker): RawBuilder<unknown> {
  const meta = em.getMetadata().getByClassName((likewise[type] ?? type) as never);
  const told: Record<string, string> = sessionOf(onlooker === "Visitor" ? null : { ...rights[onlooker], id: viewer, name: "" });
  // Without a policy for readers a table is the house's alone; and what a made-up row points at is taken to be there.
  const policy = (policies.get(meta.tableName) ?? "false")
    .replace(/current_setting\('([\w.]+)'::text, true\)/g, (_, name) => `'${told[name] ?? ""}'::text`)
    .replace(/points_inside\([^)]*\)/g, "true")
    .replace(/EXISTS \( SELECT 1 AS inside\b[^)]*\)[^)]*\)\)\)/g, "true");
  const columns = meta.props
    .filter(({ fieldNames, persist }) => fieldNames?.length && persist !== false)
    .map((property) => `${madeUp(property as never, { type, visibility })}::${property.columnTypes![0]} as "${property.fieldNames![0]}"`);
  return sql.raw(`(select coalesce((${policy}), false) from (select ${columns.join(", ")}) as "${meta.tableName}")`);
}

interface Property {
  name: string;
  columnTypes: string[];
  targetMeta?: { className: string };
}

function madeUp({ name, columnTypes, targetMeta }: Property, { type, visibility }: Shown): string {
  if (name === "visibility") return visibility ? `'${visibility}'` : "null";
  const id = { Hub: hub, Actor: actor, Person: other, Agreement: other }[targetMeta?.className ?? ""];
  if (id) return `'${id}'`;
  if (name === "id") return `'${type === "Actor" ? actor : other}'`;
  if (name === "parties") return `'{${actor}}'`;
  return columnTypes[0] === "uuid" && !targetMeta ? `'${other}'` : "null";
}
