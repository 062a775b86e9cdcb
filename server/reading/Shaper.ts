import type { EntityMetadata, EntityProperty } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { type GraphQLObjectType, getArgumentValues, isNonNullType } from "graphql";
import { type RawBuilder, sql } from "kysely";
import type { Context, Viewer } from "../context.ts";
import type { Node } from "../Node.ts";
import { type Asked, type Class, fieldsOf, type Nodes, objectOf } from "./asked.ts";
import { expressionOf, pointerAt } from "./computed.ts";
import { type Gap, gapFrom } from "./gaps.ts";
import { leafFrom } from "./leaf.ts";
import { type ListOf, listAt } from "./lists.ts";
import { pageFrom } from "./page.ts";
import { referenced } from "./references.ts";
import { rulesOf } from "./rules.ts";
import { between, type Parts, textFrom } from "./text.ts";
import { workAt } from "./worked.ts";

/** Turns what is asked into SQL for its answer: the JSON text of each row, with its lists in it, and gaps for what else it leads to. */
export class Shaper {
  /** What is still to be filled in, by the number that stands in the text. */
  readonly gaps: Gap[] = [];

  constructor(
    private readonly asked: Asked,
    private readonly em: EntityManager,
    private readonly viewer: Viewer | null,
  ) {}

  /** SQL over `item` for the text of a row. */
  row({ name }: Class, nodes: Nodes): RawBuilder<string> {
    const type = objectOf(this.asked, name);
    const fields = [...fieldsOf(this.asked, type, nodes)];
    const parts = fields.map(([alias, nodes]): Parts => [`"${alias}":`, ...this.field(type, nodes)]);
    const text = textFrom(["{", ...between(parts, ","), "}"]);
    // Inside, the row is what its lists hang on.
    return fields.some(([, [node]]) => listAt(name, node!.name.value)) ? sql`(select ${text} from (select item.id) parent)` : text;
  }

  /** SQL for the text of a page of a list, which hangs on `parent`. */
  page(list: ListOf, type: GraphQLObjectType, nodes: Nodes): RawBuilder<string> {
    const args = getArgumentValues(type.getFields()[nodes[0]!.name.value]!, nodes[0]!, this.asked.variableValues);
    const of = list.of();
    return pageFrom({ asked: this.asked, list, args, table: this.tableOf(of), row: (nodes) => this.row(of, nodes) }, nodes);
  }

  tableOf({ name }: Class): string {
    return this.meta(name).tableName;
  }

  private meta = (name: string) => this.em.getMetadata().getByClassName(name as never) as unknown as EntityMetadata<Node>;

  private field(type: GraphQLObjectType, nodes: Nodes): Parts {
    const name = nodes[0]!.name.value;
    if (name === "__typename") return [`"${type.name}"`];
    if (!rulesOf(type.name, name).every((rule) => rule(this.viewer))) return ["null"];
    const list = listAt(type.name, name);
    if (list) return [this.page(list, type, nodes)];
    const pointed = pointerAt(type.name, name);
    if (pointed) {
      const [of, id] = [this.column(type.name, pointed.type), this.column(type.name, pointed.id)];
      return this.gap({ leads: "anywhere", nodes, reads: new Map() }, of, id);
    }
    return this.work(type, name, nodes) ?? this.relation(type, name, nodes) ?? this.value(type, name, nodes);
  }

  private work(type: GraphQLObjectType, name: string, nodes: Nodes): Parts | undefined {
    const work = workAt(type.name, name);
    if (!work) return;
    const field = type.getFields()[name]!;
    const args = getArgumentValues(field, nodes[0]!, this.asked.variableValues);
    const answers = (told: readonly string[], context: Context) => work.answers(told, args, context);
    return this.gap({ leads: "elsewhere", output: field.type, nodes, answers }, sql.raw(work.told(args)));
  }

  private relation(type: GraphQLObjectType, name: string, nodes: Nodes): Parts | undefined {
    const many = referenced(type.name, name) as Class | undefined;
    const target = many ?? (this.property(type.name, name)?.targetMeta?.class as Class | undefined);
    if (!target) return;
    const column = this.column(type.name, name);
    const promised = isNonNullType(type.getFields()[name]!.type);
    const known = promised && !target.guarded && this.onlyId(target, nodes);
    if (many)
      return known
        ? [idsWithin(known, column)]
        : this.gap({ leads: "many", target, nodes, reads: new Map() }, sql`array_to_string(${column}, ',')`);
    return known ? [known[0], column, known[1]] : this.gap({ leads: "one", target, nodes, promised, reads: new Map() }, column);
  }

  /** What stands around an id that is all that is asked of a thing: who sees the row always sees what it points at, unless that can be null. */
  private onlyId(target: Class, nodes: Nodes): [string, string] | undefined {
    const fields = [...fieldsOf(this.asked, objectOf(this.asked, target.name), nodes)].map(([alias, [node]]) => [alias, node!.name.value]);
    if (fields.some(([, name]) => name !== "id" && name !== "__typename") || fields.filter(([, name]) => name === "id").length !== 1)
      return;
    const text = fields.map(([alias, name]) => `"${alias}":"${name === "id" ? idGoesHere : target.name}"`).join(",");
    return `{${text}}`.split(idGoesHere) as [string, string];
  }

  private value(type: GraphQLObjectType, name: string, nodes: Nodes): Parts {
    const { type: output } = type.getFields()[name]!;
    const column = this.column(type.name, name);
    const leaf = leafFrom(output, column, this.property(type.name, name)?.columnTypes[0] ?? "");
    return leaf ?? this.gap({ leads: "nowhere", output, nodes }, sql`to_json(${column})`);
  }

  private gap(gap: Gap, ...told: RawBuilder<unknown>[]): Parts {
    return gapFrom(this.gaps.push(gap) - 1, told);
  }

  private property(type: string, name: string): EntityProperty | undefined {
    return this.meta(type).properties[name as never];
  }

  private column(type: string, name: string): RawBuilder<unknown> {
    return sql.raw(expressionOf(type, name) ?? `item."${this.property(type, name)!.fieldNames[0]}"`);
  }
}

const idGoesHere = "\u0001";

const idsWithin = ([before, after]: [string, string], column: RawBuilder<unknown>) => sql`case when ${column} = '{}' then '[]'
  else ${sql.lit(`[${before}`)} || array_to_string(${column}, ${sql.lit(`${after},${before}`)}) || ${sql.lit(`${after}]`)} end`;
