import type { EntityManager } from "@mikro-orm/postgresql";
import { ReplyState, Told, type ToldName } from "../schema/weaving/inquiry.ts";
import { type Statement, tallyOf } from "../schema/weaving/reciprocity.ts";
import { Actor } from "../server/actors/Actor.ts";
import { NetworkMap } from "../server/maps/NetworkMap.ts";
import { Answer } from "../server/weaving/Answer.ts";
import { Inquiry } from "../server/weaving/Inquiry.ts";
import { Reply } from "../server/weaving/Reply.ts";
import type { Step } from "./steps.ts";

/** A round of asking a map's actors that is over: its letters are gone, what was answered is there. Actors by their names. */
export interface InquiryOf {
  title: string;
  words: string;
  began: string;
  closesOn: string;
  replies: readonly ReplyOf[];
}

interface ReplyOf {
  actor: string;
  /** What it said of whom; nothing when it did not answer. */
  says?: Readonly<Record<string, ToldName>>;
  /** Of whom it wished for more, and why. */
  wishes?: Readonly<Record<string, string>>;
  declined?: boolean;
  isNamed?: boolean;
  missing?: readonly string[];
}

/** The step that holds a map's round; no step when it had none. */
export const inquirySteps = ({ area, by, inquiry }: { area: string; by: string; inquiry?: InquiryOf }): Step[] =>
  inquiry ? [{ name: `the actors of ${area} are asked`, by, deeds: () => [], holds: { area, inquiry } }] : [];

/** Writes a round down as it ended, by the house: what it takes to answer stands in letters, and those are long gone. */
export async function hold(em: EntityManager, hub: string, { area, inquiry }: NonNullable<Step["holds"]>): Promise<void> {
  const { title, words, began, closesOn, replies } = inquiry;
  const map = await em.findOneOrFail(NetworkMap, { hub, title: area });
  const known = new Map((await em.find(Actor, { hub })).map((actor) => [actor.name, actor]));
  const one = (name: string) => known.get(name)!;
  const statements = replies.flatMap(({ actor, says = {} }) =>
    Object.entries(says).map(([of, told]): Statement => ({ by: actor, of, strength: Told[told] })),
  );
  const numbers = { ...tallyOf(statements), asked: replies.length, answered: replies.filter(({ says }) => says).length };
  const sentAt = new Date(`${began}T08:00:00Z`);
  const latestAt = new Date(`${closesOn}T15:00:00Z`);
  const round = em.create(Inquiry, { hub: map.hub, map, title, words, closesOn, createdAt: sentAt, latestAt, ...numbers } as Inquiry);
  for (const { actor, says, wishes = {}, declined, isNamed = false, missing = [] } of replies) {
    const state = declined ? ReplyState.Declined : says ? ReplyState.Answered : ReplyState.Asked;
    const answeredAt = says ? latestAt : null;
    const reply = em.create(Reply, {
      hub: map.hub,
      map,
      inquiry: round,
      actor: one(actor),
      state,
      sentAt,
      answeredAt,
      isNamed,
      missing: [...missing],
    } as Reply);
    for (const [other, told] of Object.entries(says ?? {})) {
      const comment = wishes[other] ?? null;
      em.create(Answer, { hub: map.hub, reply, other: one(other), strength: Told[told], more: comment !== null, comment } as Answer);
    }
  }
}
