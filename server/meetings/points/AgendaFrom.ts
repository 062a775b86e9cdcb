import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { ReadyTemplate } from "../../../schema/agenda/templates.ts";

registerEnumType(ReadyTemplate, {
  name: "ReadyTemplate",
  description: "The templates that come with the product: a network's meeting, a council that decides, and a large open forum.",
});

@InputType({
  description: "What an agenda is begun from, besides what stands on every agenda and what was tabled; one of these, or nothing.",
})
export class AgendaFrom {
  @Field(() => ID, { nullable: true, description: "A template of the council or of the hub." })
  template?: string | null;

  @Field(() => ReadyTemplate, { nullable: true, description: "A template that comes with the product, in the language of who asks." })
  ready?: ReadyTemplate | null;

  @Field(() => Boolean, { nullable: true, description: "The standing items of the council's previous meeting that has an agenda." })
  last?: boolean | null;
}
