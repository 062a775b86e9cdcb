import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { RatingSide } from "../../../schema/charter/ratings.ts";
import { PersonalLink } from "../../access/PersonalLink.ts";
import { Actor } from "../../actors/Actor.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import type { Mark } from "./Rating.ts";
import { RatingRound } from "./RatingRound.ts";

/**
 * The personal link by which somebody of an actor says once what they find, without an account, and what they say. For nobody to see; when the
 * round is counted up what was said is gone, and the link some time later.
 */
@Entity(ofHouse)
@Unique({ properties: ["round", "email"] })
export class RatingLink extends PersonalLink {
  @ManyToOne(() => RatingRound, { deleteRule: "cascade" })
  round!: RatingRound;

  @ManyToOne(() => Actor, { index: true, deleteRule: "cascade" })
  actor!: Actor;

  /** For which side they answer: that of the actor when they were asked. */
  @Enum({ items: () => RatingSide })
  side!: RatingSide;

  /** What they say, principle by principle; none before they answer, and after it is counted up. */
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  marks: Opt<Mark[]> = [];
}
