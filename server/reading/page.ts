import { type RawBuilder, sql } from "kysely";
import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";
import { type Asked, fieldsOf, type Nodes, objectOf } from "./asked.ts";
import { cursorOf, readCursor } from "./cursor.ts";
import { type Given, type ListOf, largestPage, type Order } from "./lists.ts";
import { between, type Parts, textFrom } from "./text.ts";

/** A list as it is asked for, the table of its rows, and how a row is worded. */
interface AskedList {
  asked: Asked;
  list: ListOf;
  args: Given;
  table: string;
  row: (nodes: Nodes) => RawBuilder<string>;
}

/** SQL for the JSON text of one page of a list, which hangs on `parent`. */
export const pageFrom = (of: AskedList, nodes: Nodes): RawBuilder<string> => new Page(of).text(nodes);

class Page {
  private readonly first: number;
  private readonly order: Order;
  private readonly inList: RawBuilder<unknown>;

  constructor(private readonly of: AskedList) {
    const { list, args } = of;
    this.first = Number(args.first);
    if (!(this.first >= 0 && this.first <= largestPage)) throw new Refused(refusal("house.whyNot.pageTooLarge", { most: largestPage }));
    this.order = list.order?.(args) ?? { by: sql.raw("item.id"), type: "uuid" };
    this.inList = sql.join([sql.raw(`(${list.where})`), ...(list.filter?.(args) ?? [])], sql` and `);
  }

  text(nodes: Nodes): RawBuilder<string> {
    const fields = this.fields("Connection", nodes);
    const edges = fields.filter(({ name }) => name === "edges");
    const bounded = fields.some(({ name }) => name === "pageInfo");
    const word = this.wording({
      edges: ({ alias }) => ["[", this.edges(sql.ref(`page.${alias}`), bounded), "]"],
      pageInfo: ({ nodes }) => [this.info(nodes)],
      totalCount: () => [sql`(select count(*) from ${sql.table(this.of.table)} item where ${this.inList})`],
    });
    if (!edges.length && !bounded) return word("Connection", nodes);
    const columns = edges.map(({ alias, nodes }) => sql`${this.edge(nodes)} as ${sql.ref(alias)}`);
    return sql`(select ${word("Connection", nodes)} from (${this.rows(columns, bounded)}) page)`;
  }

  /** The rows of the page in their order, and one more when it is asked whether there are more. */
  private rows(columns: RawBuilder<unknown>[], bounded: boolean): RawBuilder<unknown> {
    const { by, descending } = this.order;
    const after = this.of.args.after as string | null | undefined;
    const beyond = after ? sql`and (${by}, item.id) ${sql.raw(descending ? "<" : ">")} (${readCursor(after, this.order)})` : sql``;
    const direction = sql.raw(descending ? "desc" : "asc");
    const all = bounded ? [...columns, sql`${cursorOf(this.order)} as "its place"`] : columns;
    return sql`select ${sql.join(all)} from ${sql.table(this.of.table)} item where ${this.inList} ${beyond}
      order by ${by} ${direction}, item.id ${direction} limit ${sql.lit(this.first + Number(bounded))}`;
  }

  private edges(column: RawBuilder<unknown>, bounded: boolean): RawBuilder<unknown> {
    return bounded ? sql`array_to_string((array_agg(${column}))[1:${sql.lit(this.first)}], ',')` : sql`string_agg(${column}, ',')`;
  }

  private edge(nodes: Nodes): RawBuilder<string> {
    return this.wording({ cursor: () => ['"', cursorOf(this.order), '"'], node: ({ nodes }) => [this.of.row(nodes)] })("Edge", nodes);
  }

  private info(nodes: Nodes): RawBuilder<string> {
    const first = sql.lit(this.first);
    const place = (at: RawBuilder<unknown>): Parts => [sql`coalesce('"' || (array_agg(page."its place"))[${at}] || '"', 'null')`];
    return this.wording({
      hasNextPage: () => [sql`(count(*) > ${first})::text`],
      hasPreviousPage: () => [String(!!this.of.args.after)],
      startCursor: () => place(sql`least(${first}, 1)`),
      endCursor: () => place(sql`least(${first}, count(*))`),
    })("PageInfo", nodes);
  }

  private fields(type: string, nodes: Nodes) {
    const named = type === "PageInfo" ? type : `${this.of.list.of().name}${type}`;
    return [...fieldsOf(this.of.asked, objectOf(this.of.asked, named), nodes)].map(([alias, nodes]) => ({
      alias,
      nodes,
      name: nodes[0]!.name.value,
      named,
    }));
  }

  /** Words what is asked of a part of the page, field by field. */
  private wording(words: Record<string, (field: { alias: string; nodes: Nodes }) => Parts>) {
    return (type: string, nodes: Nodes): RawBuilder<string> => {
      const fields = this.fields(type, nodes).map(
        (field): Parts => [`"${field.alias}":`, ...(words[field.name]?.(field) ?? [`"${field.named}"`])],
      );
      return textFrom(["{", ...between(fields, ","), "}"]);
    };
  }
}
