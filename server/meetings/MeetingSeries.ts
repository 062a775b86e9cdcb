import { ArrayType, type Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { usualNotice, usualReminder } from "../../schema/meetings/meeting.ts";
import type { Series } from "../../schema/meetings/series.ts";
import { Council } from "../councils/Council.ts";
import { CouncilRow } from "../councils/CouncilRow.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { Day } from "../scalars.ts";
import { ofMeetings } from "./ofMeetings.ts";

/** A rule by which a council comes back to meet; its meetings are planned a stretch at a time, and each then stands for itself. */
@Entity(ofMeetings({ council: "council" }, "council"))
@Check({ name: "meeting_series_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "A rule by which a council comes back to meet." })
export class MeetingSeries extends CouncilRow implements Series {
  @Field(() => Council, { description: "The council that meets." })
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => String, { description: "What its meetings are called; at most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { description: "How it comes back (RFC 5545, 3.3.10), in whole days: FREQ=YEARLY;BYMONTH=2,9;BYDAY=2WE." })
  @Property({ type: "text" })
  rule!: string;

  @Field(() => Day, { description: "The first day on which it can fall." })
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => String, { description: "When its meetings begin by Swedish clocks, summer and winter: 18:00." })
  @Property({ type: "text" })
  at!: string;

  @Field(() => Int, { description: "How many minutes a meeting lasts." })
  @Property({ type: "int" })
  minutes!: number;

  @Field(() => [String], { description: "What its meetings are about, in turn; at most 24 of 200 characters." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  themes: Opt<string[]> = [];

  @Field(() => [Int], { description: "The months in which it rests, from 1." })
  @Property({ type: new ArrayType((month) => Number(month)), columnType: "integer[]", defaultRaw: "'{}'" })
  pausedMonths: Opt<number[]> = [];

  @Field(() => [Day], { description: "Single days that are left out." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  without: Opt<string[]> = [];

  @Field(() => String, { nullable: true, description: "Where; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held on the web; http or https." })
  @Property({ type: "text", nullable: true })
  link?: string | null;

  @Field(() => Int, { description: "How many days before a meeting its summons is due, 0–90." })
  @Property({ type: "int", default: usualNotice })
  noticeDays: Opt<number> = usualNotice;

  @Field(() => Int, {
    nullable: true,
    description: "How many days before a meeting those who have not answered are reminded, 1–30; null for never.",
  })
  @Property({ type: "int", nullable: true, default: usualReminder })
  reminderDays?: number | null = usualReminder;

  @Field(() => Day, { description: "Up to and with this day its meetings have been planned." })
  @Property({ type: "date" })
  plannedTo!: string;

  @Field(() => Day, { nullable: true, description: "The day on which it was ended; null while it goes on." })
  @Property({ type: "date", nullable: true })
  endedOn?: string | null;

  called() {
    return this.title;
  }
}

// The table keeps them as texts, as it does all lists.
computed("MeetingSeries.pausedMonths", "item.paused_months::integer[]");
