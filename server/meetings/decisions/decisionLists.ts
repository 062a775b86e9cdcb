import { type RawBuilder, sql } from "kysely";
import { ArgsType, Field, ID, Int } from "type-graphql";
import { DecisionKind } from "../../../schema/meetings/decision.ts";
import { Council } from "../../councils/Council.ts";
import { dayAt } from "../../database/swedishTime.ts";
import { Hub } from "../../hubs/Hub.ts";
import { expressionOf } from "../../reading/computed.ts";
import { Page, WholePage } from "../../reading/connection.ts";
import { type Given, lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { Decision } from "./Decision.ts";

@ArgsType()
class DecisionsArgs extends Page {
  @Field(() => Int, { nullable: true, description: "Only those decided in this year." })
  year?: number | null;

  @Field(() => [DecisionKind], { nullable: true, description: "Only those of these kinds." })
  kinds?: DecisionKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Only those that say this: the words in any Swedish form, or a part of the text, the heading or the number.",
  })
  search?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether the earliest come first." })
  earliestFirst?: boolean;
}

@ArgsType()
class HubDecisionsArgs extends DecisionsArgs {
  @Field(() => ID, { nullable: true, description: "Only those of this council." })
  council?: string | null;
}

const asMade = (): Order => ({ by: sql.raw("item.decided_at"), type: "timestamptz" });
const latestFirst = ({ earliestFirst }: Given): Order => ({ ...asMade(), descending: !earliestFirst });

/** What of a decision is searched in: what it says, who dissented, and what it was about. */
const said = `concat_ws(' ', item.text, item.dissent, ${expressionOf("Decision", "heading")})`;

/** What is typed, as it stands in a pattern of its own. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Whether a text says what is typed in any Swedish form. That takes long to tell; what has the stem of no word in it is passed over before. */
const saysInAnyForm = (search: string): RawBuilder<unknown> => {
  const found = sql`to_tsvector('swedish', words) @@ websearch_to_tsquery('swedish', ${search})`;
  if (/(^|\s)-/.test(search)) return found; // what is not to be said has stems too
  const stems = sql`(select array_agg('%' || stem || '%') from unnest(tsvector_to_array(to_tsvector('swedish', ${search}))) as stem)`;
  return sql`words ilike any(${stems}::text[]) and ${found}`;
};

const says = (search: string): RawBuilder<unknown> => {
  const cited = /^§?\s*(\d+)(?:\s*\/\s*(\d{4}))?$/.exec(search);
  // What is searched in is put together once for each row, however often it is looked at.
  const words = sql`(select words ilike ${`%${literal(search)}%`} or ${saysInAnyForm(search)}
    from (select ${sql.raw(said)} as words offset 0) as told)`;
  if (!cited) return words;
  const [, number, year] = cited;
  return sql`(${words} or item.number::text = ${number} and (${year ?? null}::text is null or item.year::text = ${year ?? null}))`;
};

const filter = ({ year, kinds, search, council }: Given) => [
  ...(year == null ? [] : [sql`extract(year from ${sql.raw(dayAt("item.decided_at"))}) = ${year}`]),
  ...((kinds as string[] | null)?.length ? [sql`item.kind = any(${kinds}::text[])`] : []),
  ...(typeof search === "string" && search.trim() ? [says(search.trim())] : []),
  ...(council == null ? [] : [sql`item.council_id = ${council}::uuid`]),
];

const shared = { of: () => Decision, order: latestFirst, filter };

export const decisionLists = [
  lists(() => Hub, "decisions", {
    ...shared,
    description: "What its councils have decided, the latest first.",
    where: "item.hub_id = parent.id",
    args: HubDecisionsArgs,
  }),
  lists(() => Council, "decisions", {
    ...shared,
    description: "What it has decided, the latest first.",
    where: "item.council_id = parent.id",
    args: DecisionsArgs,
  }),
  lists(() => Meeting, "decisions", {
    of: () => Decision,
    description: "What was decided at it, as it was decided.",
    where: "item.meeting_id = parent.id",
    args: WholePage,
    order: asMade,
  }),
];
