import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { AmountUnit, ContributionKind, mostContributions, whyNotContribute } from "../../../schema/agreements/means.ts";
import { OpenPart } from "../../../schema/agreements/rules.ts";
import { refusal } from "../../../schema/refusal.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import type { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import { opennessOf } from "../rules/open.ts";
import { Contribution } from "./Contribution.ts";
import { ContributionInput } from "./MeansInput.ts";
import { toChangeMeans } from "./mayChange.ts";
import "./follow.ts";

@Resolver()
export class ContributionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [Contribution], {
    description: "Says what a party brings, the same in each of some years, while an agreement is prepared. For its parties and officials.",
  })
  async addContributions(
    @Arg("party", () => ID, { description: "The party that brings it." }) id: string,
    @Arg("years", () => [Int], { description: "The years; at least one." }) years: number[],
    @Arg("contribution", () => ContributionInput, { description: "What it brings in each of them." }) input: ContributionInput,
    @Ctx() context: Context,
  ): Promise<Contribution[]> {
    const { em } = context;
    const party = await em.findOneOrFail(Party, id, { populate: ["agreement"] });
    const agreement = await toChangeMeans(context, party.agreement.id);
    if (!years.length) throw new Refused(refusal("means.whyNot.yearsMissing"));
    const wanted = [...new Set(years)].map((year) => ({ ...input, year, party }));
    return added(em, agreement, wanted);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Contribution, {
    description: "Changes what a party brings in a year, as a whole, while an agreement is prepared. For its parties and officials.",
  })
  async describeContribution(
    @Arg("id", () => ID, { description: "The contribution." }) id: string,
    @Arg("contribution", () => ContributionInput, { description: "What it is now." }) input: ContributionInput,
    @Ctx() context: Context,
  ): Promise<Contribution> {
    const contribution = await context.em.findOneOrFail(Contribution, id, { populate: ["agreement"] });
    await toChangeMeans(context, contribution.agreement.id);
    refuse(whyNotContribute({ ...input, year: contribution.year }));
    return context.em.assign(contribution, written(input) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Takes away what a party brings in a year, while an agreement is prepared. For its parties and officials.",
  })
  async removeContribution(
    @Arg("id", () => ID, { description: "The contribution." }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    const contribution = await context.em.findOneOrFail(Contribution, id, { populate: ["agreement"] });
    await toChangeMeans(context, contribution.agreement.id);
    context.em.remove(contribution);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [Contribution], {
    description:
      "Has all parties bring in one year what they bring in another; what they already bring in it stays. For its parties and officials.",
  })
  async copyContributions(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("from", () => Int, { description: "The year that is copied." }) from: number,
    @Arg("to", () => Int, { description: "The year that it is copied to." }) to: number,
    @Ctx() context: Context,
  ): Promise<Contribution[]> {
    const { em } = context;
    const agreement = await toChangeMeans(context, id);
    const known = await em.find(Contribution, { agreement, year: from }, { populate: ["party"], orderBy: { createdAt: "asc", id: "asc" } });
    if (!known.length || from === to) throw new Refused(refusal("means.whyNot.nothingToCopy", { year: String(from) }));
    return added(
      em,
      agreement,
      known.map((one) => ({ ...said(one), year: to, party: one.party })),
    );
  }
}

const said = ({ kind, unit, amount, value, board, account, words }: ContributionInput) => ({
  kind,
  unit,
  amount,
  value,
  board,
  account,
  words,
});

/** What of a contribution is kept, tidied: only money has a board and an account, and only what is not money has a value. */
function written(input: ContributionInput): ContributionInput {
  const tidy = (text: string | null | undefined) => (text && tidyName(text)) || null;
  const isMoney = input.kind === ContributionKind.Money;
  return {
    ...{ kind: input.kind, unit: isMoney ? AmountUnit.Kronor : input.unit, amount: input.amount ?? null, words: tidy(input.words) },
    ...{ value: isMoney ? null : (input.value ?? null), board: isMoney ? tidy(input.board) : null },
    account: isMoney ? tidy(input.account) : null,
  };
}

async function added(em: Context["em"], agreement: Agreement, wanted: (ContributionInput & { year: number; party: Party })[]) {
  for (const one of wanted) refuse(whyNotContribute(one));
  const count = await em.count(Contribution, { agreement });
  if (count + wanted.length > mostContributions) throw new Refused(refusal("means.whyNot.tooMany", { most: mostContributions }));
  const visibility = await opennessOf(em, agreement, OpenPart.Contributions);
  const { hub } = agreement;
  return wanted.map(({ party, year, ...input }) =>
    em.create(Contribution, { hub, agreement, party, year, visibility, ...written(input) } as Contribution),
  );
}
