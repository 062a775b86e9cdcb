import { LockMode } from "@mikro-orm/core";
import { Visibility } from "../../schema/hubs.ts";
import { refusal } from "../../schema/refusal.ts";
import { ReplyState, whyNotAddress, whyNotAskAgain } from "../../schema/weaving/inquiry.ts";
import { type AskedInput, addressesOf } from "../access/Asked.ts";
import { Actor } from "../actors/Actor.ts";
import type { Context } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import type { NetworkMap } from "../maps/NetworkMap.ts";
import { Placement } from "../maps/Placement.ts";
import type { Inquiry } from "./Inquiry.ts";
import { sendLetter } from "./inquiryLetters.ts";
import { Reply } from "./Reply.ts";

export const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** Actors on a map, by their ids; refused when one is not on it, or is closed to all but itself. */
export async function actorsOn({ em }: Context, map: NetworkMap, ids: readonly string[], open: readonly Visibility[]): Promise<Actor[]> {
  const wanted = [...new Set(ids)];
  const placed = await em.find(Placement, { map, actor: { id: wanted, visibility: [...open] } }, { populate: ["actor"] });
  if (placed.length < wanted.length) throw new Refused(refusal("inquiries.whyNot.notOnMap"));
  return placed.map(({ actor }) => actor);
}

/** Asks actors in a round and sends each its letter. One whose link was taken back can be asked again, at another address. */
export async function ask(context: Context, inquiry: Inquiry, inputs: readonly AskedInput[]): Promise<void> {
  const { em, now } = context;
  const asking = inputs.map(({ actor }) => actor);
  const actors = await actorsOn(context, inquiry.map, asking, [Visibility.public, Visibility.members, Visibility.officials]);
  const addresses = await addressesOf(context, inputs);
  refuse(whyNotAddress(inputs.map(({ actor }) => ({ actor, email: addresses.get(actor)?.email }))));
  const before = await em.find(Reply, { inquiry, actor: actors }, { populate: ["actor"] });
  for (const actor of actors) {
    const known = before.find((reply) => reply.actor === actor);
    refuse(whyNotAskAgain(known));
    const fresh = { state: ReplyState.Asked, sentAt: now, remindedAt: null, reminders: 0 };
    const reply = known ?? em.create(Reply, { hub: inquiry.hub, map: inquiry.map, inquiry, actor, ...fresh });
    em.assign(reply, fresh);
    await sendLetter(context, inquiry, reply, addresses.get(actor.id)!);
  }
  inquiry.asked += actors.length;
}
