import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { Side } from "../../schema/councils.ts";
import { whyNotNotePresence, whyNotPresent, whyNotRemovePresent } from "../../schema/meetings/meeting.ts";
import { tidyName } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Term } from "../councils/Term.ts";
import { refuse } from "../errors.ts";
import { Attendance, attendanceOf } from "./Attendance.ts";
import { placeFor } from "./called.ts";
import { meetingToChange } from "./MeetingResolver.ts";

@InputType({ description: "Somebody who came without having been called: by a term in the council, or a guest by name." })
class PresentInput {
  @Field(() => ID, { nullable: true, description: "The term by which they sit in the council." })
  term?: string | null;

  @Field(() => String, { nullable: true, description: "What a guest is called; at most 200 characters." })
  guest?: string | null;

  @Field(() => Side, { nullable: true, description: "Which side a guest is of; civil society when nothing is said." })
  side?: Side | null;
}

@Resolver()
export class AttendanceResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Attendance, { description: "Notes whether somebody who has a place at a meeting came. For those who keep the council." })
  async notePresence(
    @Arg("attendance", () => ID, { description: "The place at the meeting." }) id: string,
    @Arg("present", () => Boolean, { nullable: true, description: "Whether they came; null for not noted." }) present: boolean | null,
    @Ctx() { em, now }: Context,
  ): Promise<Attendance> {
    const place = await em.findOneOrFail(Attendance, id, { populate: ["meeting", "council"] });
    refuse(whyNotNotePresence(place.meeting, now));
    place.present = present;
    return place;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Attendance, { description: "Notes that somebody came who was not called. For those who keep the council." })
  async addPresent(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("who", () => PresentInput, { description: "Who came." }) { term: termId, guest, side }: PresentInput,
    @Ctx() context: Context,
  ): Promise<Attendance> {
    const { em, now } = context;
    const meeting = await meetingToChange(context, id);
    refuse(whyNotNotePresence(meeting, now) ?? whyNotPresent({ term: termId, guest }));
    const { hub, council } = meeting;
    if (!termId)
      return em.create(Attendance, {
        ...{ hub, council, meeting, guest: tidyName(guest!), side: side ?? Side.CivilSociety, present: true },
        visibility: attendanceOf(meeting),
      } as Attendance);
    const term = await em.findOneOrFail(Term, { id: termId, council }, { populate: ["seat"] });
    const known = await em.findOne(Attendance, { meeting, term }, { populate: ["meeting", "council"] });
    return Object.assign(known ?? placeFor({ em }, meeting, term, term.seat), { present: true });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes away that somebody came who was not called. For those who keep the council." })
  async removePresent(
    @Arg("attendance", () => ID, { description: "The place at the meeting." }) id: string,
    @Ctx() { em }: Context,
  ): Promise<string> {
    const place = await em.findOneOrFail(Attendance, id, { populate: ["meeting", "council"] });
    refuse(whyNotRemovePresent(place));
    em.remove(place);
    return id;
  }
}
