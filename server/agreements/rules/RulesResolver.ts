import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { OpenPart, whyNotRules } from "../../../schema/agreements/rules.ts";
import { Visibility, whyNotCoordinate } from "../../../schema/hubs.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Hub } from "../../hubs/Hub.ts";
import { lists } from "../../reading/lists.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRules, DecidingBody } from "./AgreementRules.ts";

@InputType({ description: "A hub's rules for its agreements." })
export class AgreementRulesInput {
  @Field(() => Day, { description: "The day from which they hold: today, or an earlier day." })
  startsOn!: string;

  @Field(() => Int, { description: "How many years an agreement usually is in force, at most; 1–20." })
  usualYears!: number;

  @Field(() => Int, { description: "How many times a year agreements are followed up: 1, 2, 3, 4, 6 or 12." })
  followUpsPerYear!: number;

  @Field(() => Int, { description: "How many times a year a steering group meets at least; 0–52." })
  steeringLeast!: number;

  @Field(() => Int, { description: "How many times a year it meets at most; at least as many, and at most 52." })
  steeringMost!: number;

  @Field(() => Int, { description: "How many months before its end an agreement is to be settled; 0–36." })
  noticeMonths!: number;

  @Field(() => [DecidingBody], { description: "Which body decides from which sum; at most 10." })
  decides!: DecidingBody[];

  @Field(() => [OpenPart], { description: "What of public agreements is open to everyone." })
  opens!: OpenPart[];
}

@Resolver()
export class RulesResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementRules, {
    description:
      "Writes what the hub has decided for its agreements from a day; what was decided for the same day is replaced. For coordinators.",
  })
  async decideRules(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("rules", () => AgreementRulesInput, { description: "The rules." }) input: AgreementRulesInput,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<AgreementRules> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotCoordinate(viewer!, hub.id) ?? whyNotRules(input, today));
    const decides = input.decides.map(({ from, body }) => ({ from, body: tidyName(body) }));
    const said = { ...input, decides, opens: [...new Set(input.opens)] };
    const known = await em.findOne(AgreementRules, { hub, startsOn: input.startsOn }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const rules = known ? em.assign(known, said as object) : em.create(AgreementRules, { hub, ...said } as AgreementRules);
    await showAnew(em, hub);
    return rules;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes back rules: those before them hold instead. For coordinators." })
  async removeRules(@Arg("id", () => ID, { description: "The rules." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const rules = await em.findOneOrFail(AgreementRules, id, { populate: ["hub"] });
    em.remove(rules);
    await showAnew(em, rules.hub);
    return id;
  }
}

/** Has every part of the public agreements be as open as the rules say now. */
async function showAnew(em: Context["em"], hub: Hub): Promise<void> {
  await em.flush();
  for (const agreement of await em.find(Agreement, { hub, visibility: Visibility.public }))
    for (const show of Agreement.onShow) await show(em, agreement);
}

export const rulesLists = [
  lists(() => Hub, "agreementRules", {
    of: () => AgreementRules,
    description: "What it has decided for its agreements, the latest first. Where nothing is decided, the common rules hold.",
    where: "item.hub_id = parent.id",
    order: () => ({ by: sql.raw("item.starts_on::text"), type: "text", descending: true }),
  }),
];
