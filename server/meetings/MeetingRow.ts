import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { CouncilRow } from "../councils/CouncilRow.ts";
import type { Meeting } from "./Meeting.ts";

/** A row of a meeting, told of by the meeting's title, and heard in the meeting and its council. */
@Entity({ abstract: true })
@ObjectType()
export abstract class MeetingRow extends CouncilRow {
  abstract meeting: Meeting;

  called() {
    return this.meeting.title;
  }

  override rooms(): string[] {
    return [this.id, this.meeting.id, this.council.id];
  }
}
