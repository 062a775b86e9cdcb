import { type GraphQLResolveInfo, getNamedType } from "graphql";
import { type CompiledQuery, type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { type Class, objectOf, shapeOf } from "./asked.ts";
import { type Gap, type Reads, readGap, takeApart } from "./gaps.ts";
import { isId } from "./isId.ts";
import { listAt } from "./lists.ts";
import { outcomes } from "./rules.ts";
import { betweenRows, Select } from "./Select.ts";
import { Shaper } from "./Shaper.ts";
import { Written, writerOf } from "./Written.ts";

/** Texts of things by their ids. */
type Texts = Map<string, string>;
type Statement = CompiledQuery<{ text: string | null }>;

/**
 * Reads what a selection set asks for: the database writes the answer itself, things with their lists in one SELECT, and one SELECT more
 * for each relation that they lead on by, whatever the number of rows. Which rows there are is the database's decision (row policies), so
 * nothing here filters by hub or visibility.
 */
export class Reading {
  private readonly reads: Reads;

  constructor(
    private readonly context: Context,
    private readonly info: GraphQLResolveInfo,
  ) {
    this.reads = readsOf(context, info);
  }

  /** The thing of this class with this id, as far as it was asked for; null when there is none that the viewer may see. */
  async one(of: Class, id: string): Promise<Written | null> {
    return (await this.all(of, [id]))[0]!;
  }

  /** The things with these ids, in their order; null for each that is not there to be seen. */
  async all(of: Class, ids: readonly string[]): Promise<(Written | null)[]> {
    const texts = await this.texts(this.selectOf({ nodes: this.info.fieldNodes, reads: this.reads }, of), ids);
    return ids.map((id) => writtenIn(texts, id));
  }

  /** The things of this class that meet a condition over `item`: only for conditions that few things meet. */
  async every(of: Class, where: RawBuilder<unknown>): Promise<Written[]> {
    const select = this.selectOf({ nodes: this.info.fieldNodes, reads: this.reads }, of);
    const texts = await this.ask(select.where(where, this.context.em), select.gaps);
    return [...texts.values()].map((text) => new Written(text));
  }

  /** Things of several types at once: one reading per type. */
  async mixed(things: readonly { type: string; id: string }[]): Promise<(id: string) => Written | null> {
    const texts = await this.anywhere({ nodes: this.info.fieldNodes, reads: this.reads }, things);
    return (id) => writtenIn(texts, id);
  }

  /** A list that hangs on nothing: all there are. */
  async list(name: string): Promise<Written> {
    const { context, info } = this;
    const shaper = new Shaper(info, context.em, context.viewer);
    const page = shaper.page(listAt("Query", name)!, objectOf(info, "Query"), info.fieldNodes);
    const { rows } = await sql<{ text: string }>`select ${page} as text`.execute(context.em.getKysely());
    return new Written(await this.filled(rows[0]!.text, shaper.gaps));
  }

  /** A thing at hand, which nobody needs to look up. */
  known(thing: object): Written {
    const { name } = getNamedType(this.info.returnType);
    return new Written(writerOf(objectOf(this.info, name), this.info.fieldNodes, this.info)(thing));
  }

  private selectOf({ nodes, reads }: { nodes: Gap["nodes"]; reads: Reads }, of: Class): Select {
    const select = reads.get(of.name) ?? new Select(this.info, this.context, of, nodes);
    reads.set(of.name, select);
    return select;
  }

  private async texts(select: Select, asked: readonly string[]): Promise<Texts> {
    const ids = [...new Set(asked)].filter(isId);
    return ids.length ? this.ask(select.of(ids), select.gaps) : new Map();
  }

  private async ask(statement: Statement, gaps: readonly Gap[]): Promise<Texts> {
    const { rows } = await this.context.em.getKysely().executeQuery(statement);
    const { text } = rows[0]!;
    if (text === null) return new Map();
    return new Map((await this.filled(text, gaps)).split(betweenRows).map((row) => [row.slice(0, idLength), row.slice(idLength)]));
  }

  /** A text with its gaps filled, each kind of gap for all its places at once. */
  private async filled(text: string, gaps: readonly Gap[]): Promise<string> {
    const pieces = takeApart(text);
    const places = pieces.flatMap((piece, at) => (at % 2 ? [{ at, ...readGap(piece) }] : []));
    for (const [number, some] of Map.groupBy(places, ({ number }) => number)) {
      const word = await this.wording(
        gaps[number]!,
        some.map(({ told }) => told),
      );
      for (const { at, told } of some) pieces[at] = word(told);
    }
    return pieces.join("");
  }

  /** How a gap is filled, by what each row told of it. */
  private async wording(gap: Gap, told: string[]): Promise<(told: string) => string> {
    if (gap.leads === "nowhere") {
      const write = writerOf(gap.output, gap.nodes, this.info);
      return (value) => write(value ? JSON.parse(value) : null);
    }
    if (gap.leads === "elsewhere") {
      const all = [...new Set(told)];
      const texts = async () => (await gap.answers(all, this.context)).map(writerOf(gap.output, gap.nodes, this.info));
      const place = this.context.later.leave(texts);
      return (one) => place(all.indexOf(one));
    }
    if (gap.leads === "anywhere") {
      const things = told.map((one) => one.split(" ")).map(([type, id]) => ({ type: type!, id: id! }));
      const texts = await this.anywhere(gap, things);
      return (one) => texts.get(one.split(" ")[1]!) ?? "null";
    }
    const idsIn = (one: string) => (one ? one.split(",") : []);
    const texts = await this.texts(this.selectOf(gap, gap.target), told.flatMap(idsIn));
    if (gap.leads === "many")
      return (one) =>
        `[${idsIn(one)
          .flatMap((id) => texts.get(id) ?? [])
          .join(",")}]`;
    return (id) => texts.get(id) ?? absent(gap);
  }

  private async anywhere(gap: { nodes: Gap["nodes"]; reads: Reads }, things: readonly { type: string; id: string }[]): Promise<Texts> {
    const texts: Texts = new Map();
    for (const [name, some] of Map.groupBy(things, ({ type }) => type))
      if (name)
        for (const [id, text] of await this.texts(
          this.selectOf(gap, { name }),
          some.map(({ id }) => id),
        ))
          texts.set(id, text);
    return texts;
  }
}

/** A field of what a resolver answers with that is read when it is asked for, as it is asked for. */
export const reading =
  <T>(read: (reads: Reading) => T) =>
  (_: object, context: Context, info: GraphQLResolveInfo) =>
    read(new Reading(context, info));

const idLength = 36;

const writtenIn = (texts: Texts, id: string) => (texts.has(id) ? new Written(texts.get(id)!) : null);

function absent({ promised, nodes, target }: Extract<Gap, { leads: "one" }>): string {
  if (promised)
    throw new Error(`A row that may be seen leads to a ${target.name} that may not, and its ${nodes[0]!.name.value} is promised.`);
  return "null";
}

const known = new WeakMap<object, Map<string, Reads>>();

/** How many different shapes of one field of one document are remembered. */
const most = 100;

/** How the things of a field are read: remembered for the same field of the same document, asked in the same shape under the same rules. */
function readsOf({ viewer }: Context, info: GraphQLResolveInfo): Reads {
  const [node, ...more] = info.fieldNodes;
  if (more.length) return new Map();
  const shapes = known.get(node!) ?? new Map<string, Reads>();
  known.set(node!, shapes);
  const shape = shapeOf(node!, info) + outcomes(viewer);
  const reads = shapes.get(shape) ?? new Map<string, Select>();
  if (shapes.size >= most) shapes.clear();
  shapes.set(shape, reads);
  return reads;
}
