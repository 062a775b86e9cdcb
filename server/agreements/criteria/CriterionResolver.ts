import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import {
  CriterionKind,
  longestCriterion,
  longestGrounds,
  Verdict,
  whyNotAnswerCriterion,
  whyNotBeginDrafting,
  whyNotWordCriterion,
} from "../../../schema/agreements/criteria.ts";
import { AgreementStage, whyNotGo } from "../../../schema/agreements/stage.ts";
import { whyNotPartner, whyNotSpeakFor } from "../../../schema/agreements.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Agreement } from "../Agreement.ts";
import { underLock } from "../find.ts";
import { Party } from "../Party.ts";
import { beginText } from "../text/begin.ts";
import { Criterion } from "./Criterion.ts";
import { CriterionAnswer } from "./CriterionAnswer.ts";
import "./follow.ts";

@InputType({ description: "How a hub words a criterion." })
class CriterionInput {
  @Field(() => String, { description: "What it is called; at most 80 characters." })
  name!: string;

  @Field(() => String, { description: `What it means; at most ${longestCriterion} characters.` })
  meaning!: string;
}

@InputType({ description: "What a party answers to a criterion." })
class CriterionAnswerInput {
  @Field(() => Verdict, { description: "Whether it is met." })
  verdict!: Verdict;

  @Field(() => String, { description: `Why; at most ${longestGrounds} characters, never empty.` })
  grounds!: string;
}

@Resolver()
export class CriterionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Criterion, { description: "Words one of the eight criteria as the hub does. For coordinators." })
  async wordCriterion(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("kind", () => CriterionKind, { description: "Which criterion." }) kind: CriterionKind,
    @Arg("criterion", () => CriterionInput, { description: "What it is to say." }) input: CriterionInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<Criterion> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotCoordinate(viewer!, hub.id) ?? whyNotWordCriterion(input));
    const said = { name: tidyName(input.name), meaning: input.meaning.trim() };
    const known = await em.findOne(Criterion, { hub, kind }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return known ? em.assign(known, said) : em.create(Criterion, { hub, kind, ...said } as Criterion);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes back how a hub words a criterion: the common words stand again. For coordinators." })
  async removeCriterion(@Arg("id", () => ID, { description: "The hub's wording." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(Criterion, id));
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => CriterionAnswer, {
    description: "Answers a criterion for a party, or changes the answer, until the political decision. For those who speak for the party.",
  })
  async answerCriterion(
    @Arg("party", () => ID, { description: "The party that answers." }) id: string,
    @Arg("kind", () => CriterionKind, { description: "Which criterion." }) kind: CriterionKind,
    @Arg("answer", () => CriterionAnswerInput, { description: "What it answers." }) input: CriterionAnswerInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<CriterionAnswer> {
    const party = await em.findOneOrFail(Party, id, { populate: ["agreement", "actor"] });
    const agreement = await underLock(em, party.agreement.id);
    refuse(whyNotSpeakFor(viewer!, party) ?? whyNotAnswerCriterion(agreement, input));
    const said = { verdict: input.verdict, grounds: input.grounds.trim() };
    const known = await em.findOne(CriterionAnswer, { party, kind }, { populate: ["agreement"] });
    return known
      ? em.assign(known, said)
      : em.create(CriterionAnswer, { hub: agreement.hub, agreement, party, kind, ...said } as CriterionAnswer);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agreement, {
    description: "Begins to draft the agreement, once every side has answered every criterion. For its parties and officials.",
  })
  async beginDrafting(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Agreement> {
    const agreement = await underLock(em, id);
    const parties = await em.find(Party, { agreement });
    const answers = await em.find(CriterionAnswer, { agreement }, { populate: ["party"] });
    const answered = answers.map(({ party, kind, verdict }) => ({ side: party.side, kind, verdict }));
    refuse(
      whyNotPartner(viewer!, agreement) ??
        whyNotGo(agreement, AgreementStage.Drafting) ??
        whyNotBeginDrafting(agreement, parties, answered),
    );
    agreement.stage = AgreementStage.Drafting;
    await beginText(em, agreement, today);
    return agreement;
  }
}
