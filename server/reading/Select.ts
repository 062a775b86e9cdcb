import { CompiledQuery, type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import type { Asked, Class, Nodes } from "./asked.ts";
import type { Gap } from "./gaps.ts";
import { Shaper } from "./Shaper.ts";

/** Stands between two rows of one text: JSON text has no control characters of its own. */
export const betweenRows = "\u0002";

/** How things of a type are read, as far as something is asked of them: made once and asked again and again. */
export class Select {
  readonly gaps: readonly Gap[];
  private readonly rows: RawBuilder<string>;
  private readonly byIds: CompiledQuery;

  constructor(asked: Asked, { em, viewer }: Pick<Context, "em" | "viewer">, of: Class, nodes: Nodes) {
    const shaper = new Shaper(asked, em, viewer);
    const text = shaper.row(of, nodes);
    this.gaps = shaper.gaps;
    this.rows = sql`select string_agg(item.id::text || ${text}, ${sql.lit(betweenRows)}) as text from ${sql.table(shaper.tableOf(of))} item`;
    this.byIds = sql`${this.rows} where item.id = any(${[]}::uuid[])`.compile(em.getKysely());
  }

  of(ids: readonly string[]): CompiledQuery<{ text: string | null }> {
    return CompiledQuery.raw(this.byIds.sql, [...this.byIds.parameters.slice(0, -1), ids]);
  }

  where(condition: RawBuilder<unknown>, em: Context["em"]): CompiledQuery<{ text: string | null }> {
    return sql<{ text: string | null }>`${this.rows} where ${condition}`.compile(em.getKysely());
  }
}
