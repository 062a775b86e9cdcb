import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { wordsOf } from "../../../schema/agenda/items.ts";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { PointState } from "../../../schema/meetings/points.ts";
import { refusal } from "../../../schema/refusal.ts";
import { whyNotName } from "../../../schema/text.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { itemsIn } from "../agenda/sharedDoc.ts";
import { hold } from "../agenda/stored.ts";
import { AgendaPoint } from "./AgendaPoint.ts";
import { alone, backlogOf, lastAmong } from "./backlog.ts";

@Resolver()
export class TablingResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgendaPoint, {
    description:
      "Tables an item: it stays on the agenda, and comes onto the council's next as it stands now. For those who sit in the council, and those who keep it.",
  })
  async tableItem(
    @Arg("meeting", () => ID, { description: "The meeting on whose agenda it stands." }) id: string,
    @Arg("item", () => ID, { description: "The id of the item in that agenda." }) item: string,
    @Ctx() context: Context,
  ): Promise<AgendaPoint> {
    const { em, viewer } = context;
    const agenda = await em.findOneOrFail(Agenda, { meeting: id }, { populate: ["council", "meeting"] });
    refuse(whyNotSitIn(viewer!, agenda));
    const { hub, council, meeting } = agenda;
    await alone(context, council);
    const known = await em.findOne(AgendaPoint, { tabledAt: meeting, tabledItem: item }, { populate: ["council"] });
    if (known) return known;
    const { doc } = await asHouse(context, [hub.id], () => hold(em, agenda.id));
    const found = itemsIn(doc).find((one) => one.id === item);
    if (!found) throw new Refused(refusal("points.whyNot.noItem"));
    refuse(whyNotName(found.title));
    const { title, kind, minutes, owner, notes } = found;
    const sent = await em.findOne(AgendaPoint, { meeting, item, state: PointState.Taken });
    return em.create(AgendaPoint, {
      ...{ hub, council, title, kind, minutes, owner, tabledAt: meeting, tabledItem: item, state: PointState.Tabled },
      notes: wordsOf(notes).trim() ? notes : [],
      ...(sent && { person: sent.person, actor: sent.actor }),
      visibility: strictest(Visibility.members, council.visibility),
      rank: lastAmong(await backlogOf(context, council)),
    } as AgendaPoint);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description:
      "Lets an item be tabled no longer, as long as it has not been taken up. For those who sit in the council, and those who keep it.",
  })
  async untableItem(
    @Arg("point", () => ID, { description: "The point that it became." }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    const { em, viewer } = context;
    const point = await em.findOneOrFail(AgendaPoint, id, { populate: ["council"] });
    refuse(whyNotSitIn(viewer!, point));
    await alone(context, point.council);
    await em.refreshOrFail(point);
    if (point.state !== PointState.Tabled) throw new Refused(refusal("points.whyNot.notTabled"));
    em.remove(point);
    return id;
  }
}
