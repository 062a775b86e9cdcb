import { type EntityMetadata, type EntityProperty, ReferenceKind } from "@mikro-orm/core";
import type { MikroORM } from "@mikro-orm/postgresql";
import { hubColumnOf } from "../database/housePolicies.ts";
import { FilePiece } from "../meetings/attachments/FilePiece.ts";

/** A column that points at a person. A sealed one keeps what was written, also when the person is gone or is somebody else elsewhere. */
export interface PersonColumn {
  column: string;
  sealed: boolean;
}

/** A table as moving and removing a hub's rows needs to know it. */
export interface Table {
  name: string;
  /** The column that says which hub a row is of; nothing for what belongs to no hub. */
  hub: string | undefined;
  /** The column that its rows are put in order by. */
  key: string;
  /** The columns that point at a person. */
  people: PersonColumn[];
  /** Whether its rows are pieces of files, each as large as many rows of others. */
  holdsFiles: boolean;
  /** The columns whose values would let their reader act in somebody's place: they never leave the installation. */
  secrets: string[];
}

/** What an installation keeps about its hubs that a hub does not take with it. */
const stays = ["suspension", "tombstone"];

const isSecret = (column: string) => /secret|token|password|salt_of/.test(column);

/** The tables of the installation, each after those that its rows point at. */
export function tablesOf(orm: MikroORM): Table[] {
  const metas = [...orm.getMetadata().getAll().values()].filter(({ abstract }) => !abstract) as EntityMetadata[];
  return inOrder(metas).map((meta) => ({
    name: meta.tableName,
    hub: hubColumnOf(meta),
    key: meta.getPrimaryProps()[0]!.fieldNames[0]!,
    people: pointersOf(meta)
      .filter(({ targetMeta }) => targetMeta!.className === "Person")
      .map((property) => ({ column: columnOf(property), sealed: property.createForeignKeyConstraint === false })),
    holdsFiles: meta.class.prototype instanceof FilePiece,
    secrets: meta.props.filter(({ persist }) => persist !== false).flatMap(({ fieldNames }) => (fieldNames ?? []).filter(isSecret)),
  }));
}

/** Those whose rows a hub owns and takes with it, the hub's own row first. */
export const ofHubs = (tables: Table[]): (Table & { hub: string })[] =>
  tables.filter((table): table is Table & { hub: string } => table.hub !== undefined && !stays.includes(table.name));

const columnOf = ({ fieldNames }: EntityProperty) => fieldNames[0]!;

const pointersOf = ({ props }: EntityMetadata) =>
  props.filter(({ kind, owner }) => kind === ReferenceKind.MANY_TO_ONE || (kind === ReferenceKind.ONE_TO_ONE && owner)) as EntityProperty[];

/** Each after all that it points at, except itself. Two that pointed at each other could never be filled. */
function inOrder(metas: EntityMetadata[]): EntityMetadata[] {
  const byName = new Map(metas.toSorted((one, other) => (one.tableName < other.tableName ? -1 : 1)).map((meta) => [meta.tableName, meta]));
  const ordered = new Set<string>();
  const visit = (name: string, way: string[]) => {
    if (ordered.has(name)) return;
    if (way.includes(name)) throw new Error(`Tables point at each other: ${[...way, name].join(" → ")}`);
    for (const { targetMeta } of pointersOf(byName.get(name)!))
      if (targetMeta!.tableName !== name) visit(targetMeta!.tableName, [...way, name]);
    ordered.add(name);
  };
  for (const name of byName.keys()) visit(name, []);
  return [...ordered].map((name) => byName.get(name)!);
}
