import { Entity, Enum, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { RatingSide } from "../../../schema/charter/ratings.ts";
import { PersonalLink } from "../../access/PersonalLink.ts";
import { Actor } from "../../actors/Actor.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { RatingRound } from "./RatingRound.ts";

/** The personal link by which somebody of an actor says once what they find, without an account. For nobody to see. */
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
}
