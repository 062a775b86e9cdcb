import type { GraphQLResolveInfo } from "graphql";
import { GraphQLJSON } from "graphql-scalars";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Extensions, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from "type-graphql";
import { whyNotKeep } from "../../../schema/councils.ts";
import { refusal } from "../../../schema/refusal.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Reading } from "../../reading/Reading.ts";
import { Bytes } from "../../scalars.ts";
import { Meeting } from "../Meeting.ts";
import { AgendaFrom } from "../points/AgendaFrom.ts";
import { alone } from "../points/backlog.ts";
import { given, open } from "../points/open.ts";
import { Agenda } from "./Agenda.ts";
import { AgendaHead } from "./AgendaHead.ts";
import { AgendaFrame } from "./Frame.ts";
import { freeze } from "./freeze.ts";
import { listen, type Opening } from "./listen.ts";
import { point, write } from "./write.ts";

@Resolver()
export class AgendaResolver {
  @Query(() => Agenda, { nullable: true, description: "The agenda of a meeting; null if there is none that the viewer may see." })
  async agenda(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await new Reading(context, info).every(Agenda, sql`item.meeting_id = ${id}`))[0] ?? null;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agenda, {
    description:
      "Begins the agenda of a meeting with what stands on every agenda of the council, what was tabled at earlier meetings, and what is given. For those who sit in the council, and those who keep it.",
  })
  async beginAgenda(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("from", () => AgendaFrom, { nullable: true, description: "What else it begins with; nothing when it is left out." })
    from: AgendaFrom | undefined,
    @Ctx() context: Context,
  ): Promise<Agenda> {
    const { em } = context;
    const meeting = await em.findOneOrFail(Meeting, id, { populate: ["council"] });
    await alone(context, meeting.council);
    const begins = await given(context, meeting, from);
    if (await em.count(Agenda, { meeting })) refuse(refusal("agenda.whyNot.taken"));
    const { hub, council, visibility } = meeting;
    const agenda = em.create(Agenda, { hub, council, visibility, meeting } as Agenda);
    await em.flush();
    await asHouse(context, [hub.id], async () => void em.create(AgendaHead, { agenda, hub } as AgendaHead));
    await open(context, agenda, meeting, begins);
    return agenda;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Agenda, { description: "Locks an agenda for good. For those who keep the council." })
  async freezeAgenda(@Arg("id", () => ID, { description: "The agenda." }) id: string, @Ctx() context: Context): Promise<Agenda> {
    const agenda = await context.em.findOneOrFail(Agenda, id, { populate: ["meeting"] });
    refuse(whyNotKeep(context.viewer!, { hub: agenda.hub, id: agenda.council.id }));
    if (agenda.frozenAt) refuse(refusal("agenda.whyNot.frozen"));
    await freeze(context, agenda);
    return agenda;
  }

  @Authorized<Rule>(isSignedIn)
  @Extensions({ seesToItself: true })
  @Mutation(() => Int, {
    description:
      "Writes in an agenda, and answers with the number of the edit when it is stored. To send the same change again does no harm. For those who sit in the council, and those who keep it.",
  })
  writeInAgenda(
    @Arg("id", () => ID, { description: "The agenda." }) id: string,
    @Arg("shape", () => Int, { description: "The version of the shape of agendas that the writer knows." }) shape: number,
    @Arg("change", () => Bytes, { description: "What is written, as one Yjs update (version 1) of one window of the writer's own." })
    change: Uint8Array,
    @Ctx() context: Context,
  ): Promise<number> {
    return write(context, id, shape, change);
  }

  @Authorized<Rule>(isSignedIn)
  @Extensions({ seesToItself: true })
  @Mutation(() => Boolean, {
    description: "Tells the others who write in an agenda where one's caret is, without storing it. False if the window has not opened it.",
  })
  pointInAgenda(
    @Arg("id", () => ID, { description: "The agenda." }) id: string,
    @Arg("client", () => Int, { description: "The number of the window." }) client: number,
    @Arg("at", () => GraphQLJSON, { nullable: true, description: "Where; at most 1,000 bytes of JSON. Null when it is nowhere." })
    at: unknown,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return point(context, id, client, at);
  }

  @Extensions({ seesToItself: true })
  @Subscription(() => AgendaFrame, {
    nullable: true,
    description:
      "What is written in an agenda, from all of it on or from an edit on that one has. Ends when the reader may no longer read it.",
    subscribe: async ({ args, context }) => listen(context as Context, args as Opening),
  })
  agendaWritten(
    @Arg("id", () => ID, { description: "The agenda." }) _id: string,
    @Arg("shape", () => Int, { description: "The version of the shape of agendas that the page knows." }) _shape: number,
    @Arg("client", () => Int, { nullable: true, description: "The number of the window, if it is to write: its own, at random." }) _client:
      | number
      | undefined,
    @Arg("after", () => Int, { nullable: true, description: "The number of the latest edit that it has; all of it when nothing is said." })
    _after: number | undefined,
    @Root() frame: AgendaFrame,
  ): AgendaFrame {
    return frame;
  }
}
