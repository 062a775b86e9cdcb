import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotKeep } from "../../../schema/councils.ts";
import { ApprovalAnswer, whyNotApprove, whyNotAskForChange, whyNotNoteSigned } from "../../../schema/meetings/minutes.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { concludeIfAll } from "./conclude.ts";
import { tellOfChange } from "./letters.ts";
import { Minutes } from "./Minutes.ts";
import { MinutesApproval } from "./MinutesApproval.ts";
import { draftAgain } from "./writeDown.ts";

@Resolver()
export class ApprovalResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, {
    description:
      "Approves minutes. With the last who approves they are approved: they get their number, and are never changed again. For whoever led the meeting and the council's approvers, each once.",
  })
  approveMinutes(
    @Arg("id", () => ID, { description: "The minutes." }) id: string,
    @Arg("digest", () => String, { description: "The digest of what was read." }) digest: string,
    @Arg("comment", () => String, { nullable: true, description: "Something to say of them; at most 2,000 characters." })
    comment: string | null,
    @Ctx() context: Context,
  ): Promise<Minutes> {
    return withMinutes(context, id, async (minutes) => {
      const mine = await saidBy(context, minutes);
      refuse(whyNotApprove(minutes, mine && standing(mine), digest, comment));
      await say(context, mine!, ApprovalAnswer.Approved, comment);
      await concludeIfAll(context, minutes);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, {
    description:
      "Asks for a change of minutes, which become a draft again. For whoever led the meeting and the council's approvers; those who keep the council are told by letter.",
  })
  askToChangeMinutes(
    @Arg("id", () => ID, { description: "The minutes." }) id: string,
    @Arg("digest", () => String, { description: "The digest of what was read." }) digest: string,
    @Arg("comment", () => String, { description: "What is to be changed; at most 2,000 characters, never empty." }) comment: string,
    @Ctx() context: Context,
  ): Promise<Minutes> {
    return withMinutes(context, id, async (minutes) => {
      const mine = await saidBy(context, minutes);
      refuse(whyNotAskForChange(minutes, mine && standing(mine), digest, comment));
      await say(context, mine!, ApprovalAnswer.Change, comment);
      await tellOfChange(context, minutes);
      await draftAgain(context.em, minutes);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, {
    description: "Notes that somebody who has no account has signed the same text on paper. For those who keep the council.",
  })
  async noteSigned(
    @Arg("approval", () => ID, { description: "What is asked of them." }) id: string,
    @Ctx() context: Context,
  ): Promise<Minutes> {
    const { em, viewer } = context;
    const { hub, council, minutes: of } = await em.findOneOrFail(MinutesApproval, id);
    refuse(whyNotKeep(viewer!, { hub, id: council.id }));
    return withMinutes(context, of.id, async (minutes) => {
      const theirs = await em.findOneOrFail(MinutesApproval, id, { populate: beside, refresh: true });
      refuse(whyNotNoteSigned(minutes, standing(theirs)));
      await say(context, theirs, ApprovalAnswer.Approved, null);
      await concludeIfAll(context, minutes);
    });
  }
}

const beside = ["minutes", "meeting", "council", "person"] as const;

const standing = ({ version, answer, onPaper }: MinutesApproval) => ({ version, answer, hasAccount: !onPaper });

/** What the viewer has said of what waits for approval now, or of what did last. */
const saidBy = async ({ em, viewer }: Context, minutes: Minutes): Promise<MinutesApproval | undefined> =>
  (await em.find(MinutesApproval, { minutes, person: viewer!.id }, { populate: beside, orderBy: { version: -1 }, limit: 1 }))[0];

async function say({ em, now }: Context, said: MinutesApproval, answer: ApprovalAnswer, comment: string | null | undefined): Promise<void> {
  const { digest } = said.minutes;
  Object.assign(said, { answer, answeredAt: now, digest, comment: comment?.trim() || null });
  await em.flush();
}

/**
 * Does with minutes what follows from what somebody has said of them: as the house, since who approves need not keep the council, and with the
 * minutes locked, so that two who approve at once wait for each other.
 */
async function withMinutes(context: Context, id: string, work: (minutes: Minutes) => Promise<void>): Promise<Minutes> {
  const { em } = context;
  const minutes = await em.findOneOrFail(Minutes, id, { populate: ["hub", "council", "meeting.hub", "meeting.council"] });
  await asHouse(context, [minutes.hub.id], async () => {
    await em.refreshOrFail(minutes, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await work(minutes);
  });
  return minutes;
}
