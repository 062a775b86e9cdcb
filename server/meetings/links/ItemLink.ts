import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { sql } from "kysely";
import { Field, ID, ObjectType } from "type-graphql";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { type Rights, strictest } from "../../../schema/hubs.ts";
import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Tie } from "../../maps/Tie.ts";
import { Node } from "../../Node.ts";
import { Introduction } from "../../weaving/Introduction.ts";
import { outlives } from "../../weaving/ofWeavers.ts";
import { Meeting } from "../Meeting.ts";
import { ofSitters } from "../ofSitters.ts";
import { removeAllOf } from "../removeAllOf.ts";
import { andInside } from "./andInside.ts";

/**
 * That an item of an agenda takes up something of the hub: an actor, a tie, or an introduction. Seen by those who see both the meeting and
 * the thing, and by nobody while that is removed.
 */
@Entity(
  andInside(ofSitters({ council: "council", meeting: "meeting", actor: "actor", tie: "tie", introduction: "introduction" }, "meeting"), {
    actor: "actor",
    tie: "tie",
    introduction: "introduction",
  }),
)
@Index({ properties: ["meeting", "createdAt"] })
@Index({
  name: "item_link_once",
  expression: `create unique index "item_link_once" on "item_link" ("meeting_id", "item", coalesce("actor_id", "tie_id", "introduction_id"))`,
})
@Check({ name: "item_link_to_one", expression: "num_nonnulls(actor_id, tie_id, introduction_id) = 1" })
@Check({ name: "item_link_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "That an item of an agenda takes up an actor, a tie or an introduction." })
export class ItemLink extends HubRow {
  @ManyToOne(() => Council, { index: true, deleteRule: "no action" })
  council!: Council;

  @Field(() => Meeting, { description: "The meeting that takes it up." })
  @ManyToOne(() => Meeting)
  meeting!: Meeting;

  @Field(() => ID, { description: "The id of the item within the agenda; the item may have been removed since." })
  @Property({ type: "text" })
  item!: string;

  @Field(() => Actor, { nullable: true, description: "The actor, when it is one." })
  @ManyToOne(() => Actor, { nullable: true, index: true, ...outlives })
  actor?: Actor | null;

  @Field(() => Tie, { nullable: true, description: "The tie, when it is one." })
  @ManyToOne(() => Tie, { nullable: true, index: true, ...outlives })
  tie?: Tie | null;

  @Field(() => Introduction, { nullable: true, description: "The introduction, when it is one." })
  @ManyToOne(() => Introduction, { nullable: true, index: true, ...outlives })
  introduction?: Introduction | null;

  /** What it points at. */
  private get thing(): HubRow & { called(): string } {
    return (this.actor ?? this.tie ?? this.introduction)!;
  }

  called() {
    return this.thing.called();
  }

  override whyNotWrite(rights: Rights) {
    return whyNotSitIn(rights, this);
  }

  /** Never more than those who see both. */
  override toldTo() {
    return strictest(this.visibility, this.meeting.toldTo(), this.thing.visibility);
  }

  override parties() {
    return this.thing.parties();
  }

  override rooms() {
    const actors = [this.actor, this.tie?.from, this.tie?.to, this.introduction?.one, this.introduction?.other];
    return [this.id, this.meeting.id, ...actors.flatMap((actor) => (actor ? [actor.id] : []))];
  }
}

/** Of a link, what a log needs to have been read. */
export const whole = ["meeting.council", "council", "actor", "tie.from", "tie.to", "introduction.one", "introduction.other"] as const;

Meeting.onShow.push(async (em, meeting) => {
  for (const link of await em.find(ItemLink, { meeting }, { populate: whole })) link.visibility = meeting.visibility;
});

Meeting.onRemove.push(async (em, meeting) => {
  em.remove(await em.find(ItemLink, { meeting }, { populate: whole }));
  await removeAllOf(em, "item_link", meeting);
});

/** What took up a duplicate takes up the actor that is kept, as the house: who merges two actors need not sit in every council that did. */
Actor.onMerge.push(async (em, { id: keep }, { id: gone }) => {
  const database = em.getKysely();
  await sql`select set_config('app.house', 'on', true)`.execute(database);
  await sql`
    update item_link set actor_id = ${keep} where actor_id = ${gone} and not exists (
      select 1 from item_link there where there.meeting_id = item_link.meeting_id and there.item = item_link.item and there.actor_id = ${keep})`.execute(
    database,
  );
  await sql`select set_config('app.house', 'off', true)`.execute(database);
});
