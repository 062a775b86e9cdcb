import { Field, InputType, Int } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { Day } from "../scalars.ts";

@InputType({ description: "What is known of a meeting; what is left out stays as it is." })
export class MeetingPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty." })
  title?: string;

  @Field(() => String, { nullable: true, description: "What it is about above all; at most 200 characters, null for nothing." })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: "Where; at most 200 characters, null for nowhere yet." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held on the web; http or https, null for nowhere." })
  link?: string | null;

  @Field(() => String, { nullable: true, description: "What is said with the summons; at most 2,000 characters, null for nothing." })
  words?: string | null;

  @Field(() => Int, { nullable: true, description: "How many days before it the summons is due, 0–90." })
  noticeDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many days before it those who have not answered are reminded, 1–30; null for never, 2 when nothing is said.",
  })
  reminderDays?: number | null;

  @Field(() => Visibility, { nullable: true, description: "Who may see it; `public` for an open meeting." })
  visibility?: Visibility | null;
}

@InputType({ description: "A new meeting: what it is called, when it begins and when it ends." })
export class MeetingInput extends MeetingPatch {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  declare title: string;

  @Field(() => Date, { description: "When it begins." })
  startsAt!: Date;

  @Field(() => Date, { description: "When it ends; after it begins, within 72 hours." })
  endsAt!: Date;
}

@InputType({ description: "A new series: a rule, and what all its meetings have in common." })
export class SeriesInput {
  @Field(() => String, { description: "What its meetings are called; at most 200 characters." })
  title!: string;

  @Field(() => String, {
    description:
      "How it comes back (RFC 5545, 3.3.10): FREQ of WEEKLY, MONTHLY or YEARLY, with INTERVAL, COUNT, UNTIL as 20261231, BYMONTH, BYMONTHDAY, BYDAY and BYSETPOS.",
  })
  rule!: string;

  @Field(() => Day, { description: "The first day on which it can fall." })
  startsOn!: string;

  @Field(() => String, { description: "When its meetings begin by Swedish clocks: 18:00." })
  at!: string;

  @Field(() => Int, { description: "How many minutes a meeting lasts." })
  minutes!: number;

  @Field(() => [String], { defaultValue: [], description: "What its meetings are about, in turn; at most 24 of 200 characters." })
  themes!: string[];

  @Field(() => [Int], { defaultValue: [], description: "The months in which it rests, from 1." })
  pausedMonths!: number[];

  @Field(() => [Day], { defaultValue: [], description: "Single days that are left out; at most 60." })
  without!: string[];

  @Field(() => String, { nullable: true, description: "Where; at most 200 characters." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held on the web; http or https." })
  link?: string | null;

  @Field(() => Int, { nullable: true, description: "How many days before a meeting its summons is due, 0–90; 14 when nothing is said." })
  noticeDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many days before a meeting those who have not answered are reminded, 1–30; null for never, 2 when nothing is said.",
  })
  reminderDays?: number | null;

  @Field(() => Visibility, { nullable: true, description: "Who may see its meetings; as the council when nothing is said." })
  visibility?: Visibility | null;
}

@InputType({ description: "What is to be other with a series; what is left out stays as it is." })
export class SeriesPatch {
  @Field(() => String, { nullable: true, description: "What its meetings are called; at most 200 characters." })
  title?: string;

  @Field(() => String, { nullable: true, description: "How it comes back (RFC 5545, 3.3.10), as for a new series." })
  rule?: string;

  @Field(() => Day, { nullable: true, description: "The first day on which it can fall." })
  startsOn?: string;

  @Field(() => String, { nullable: true, description: "When its meetings begin by Swedish clocks: 18:00." })
  at?: string;

  @Field(() => Int, { nullable: true, description: "How many minutes a meeting lasts." })
  minutes?: number;

  @Field(() => [String], { nullable: true, description: "What its meetings are about, in turn; at most 24 of 200 characters." })
  themes?: string[];

  @Field(() => [Int], { nullable: true, description: "The months in which it rests, from 1." })
  pausedMonths?: number[];

  @Field(() => [Day], { nullable: true, description: "Single days that are left out; at most 60." })
  without?: string[];

  @Field(() => String, { nullable: true, description: "Where; at most 200 characters, null for nowhere yet." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held on the web; http or https, null for nowhere." })
  link?: string | null;

  @Field(() => Int, { nullable: true, description: "How many days before a meeting its summons is due, 0–90." })
  noticeDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many days before a meeting those who have not answered are reminded, 1–30; null for never.",
  })
  reminderDays?: number | null;
}
