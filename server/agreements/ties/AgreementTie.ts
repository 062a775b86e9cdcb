import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { TieChange, TieChoice } from "../../../schema/agreements/ties.ts";
import { type Rights, strictest, Visibility, whyNotDescribe } from "../../../schema/hubs.ts";
import { Actor, closed } from "../../actors/Actor.ts";
import { OfTwo } from "../../actors/OfTwo.ts";
import { isMine } from "../../database/policies.ts";
import { type Columns, ofHub, seen, seesBoth } from "../../hubs/HubRow.ts";
import { mapsWithAll } from "../../maps/Placement.ts";
import { Node } from "../../Node.ts";
import { Agreement } from "../Agreement.ts";

registerEnumType(TieChange, {
  name: "AgreementTieChange",
  description:
    "What an agreement proposes of the tie between two of its parties: a steady partnership, or, when it is over, that it no longer is one.",
});
registerEnumType(TieChoice, {
  name: "AgreementTieChoice",
  description: "What was made of such a proposal: drawn or left aside; weakened, cut or kept as it is.",
});

/** SQL: whether who is looking sees what is told of the agreement, and all three: the agreement and both actors. */
const seesAll = (columns: Columns) => {
  const { visibility, agreement } = columns;
  const isOwn = `${visibility} = 'officials' and ${isMine(agreement!, "partner_in")}`;
  return `(${seen(columns)} or (${isOwn})) and ${seesBoth(columns, { agreement: "agreement", one: "actor", other: "actor" })}`;
};

/**
 * What somebody made of it that an agreement proposed to change the tie between two of its parties: it is not proposed again. Nobody sees it who
 * does not see the agreement and both actors, so that an agreement that is not open is not known by the map.
 */
@Entity(ofHub({ agreement: "agreement", one: "actor", other: "actor" }, { seenBy: seesAll }))
@Check({ name: "agreement_tie_of_two", expression: "one_id <> other_id" })
@Check({ name: "agreement_tie_never_public", expression: "visibility <> 'public' and visibility <> 'parties'" })
@Index({
  name: "agreement_tie_once",
  expression: `create unique index "agreement_tie_once" on "agreement_tie" ("agreement_id", "change", least("one_id", "other_id"), greatest("one_id", "other_id"))`,
})
@ObjectType({
  implements: Node,
  description:
    "What somebody made of it that an agreement proposed to change the tie between two of its parties. Seen by members who see the agreement and both.",
})
export class AgreementTie extends OfTwo {
  @Field(() => Agreement, { description: "The agreement." })
  @ManyToOne(() => Agreement)
  agreement!: Agreement;

  @Field(() => TieChange, { description: "What was proposed." })
  @Enum({ items: () => TieChange })
  change!: TieChange;

  @Field(() => TieChoice, { description: "What was made of it." })
  @Enum({ items: () => TieChoice })
  choice!: TieChoice;

  @Field(() => Date, { description: "When it was decided." })
  declare createdAt: Opt<Date>;

  /** Who may write the tie between the two. */
  override whyNotWrite(rights: Rights) {
    return whyNotDescribe(rights, { hub: this.hub.id, actors: [this.one.id, this.other.id] });
  }

  override toldTo() {
    return strictest(this.visibility, this.one.visibility, this.other.visibility);
  }

  override parties() {
    return this.toldTo() === Visibility.parties ? closed([this.one, this.other]) : [this.agreement.id];
  }

  override async rooms(em: EntityManager) {
    const ids = [this.one.id, this.other.id];
    return [this.id, this.agreement.id, ...ids, ...(await mapsWithAll(em, ids))];
  }
}

/** How open it may be what was made of a proposal: never public, and never more open than the agreement or either of the two. */
export function visibilityOf(agreement: Agreement, one: Actor, other: Actor): Visibility {
  const open = strictest(Visibility.members, agreement.visibility, one.visibility, other.visibility);
  return open === Visibility.parties ? Visibility.officials : open;
}
