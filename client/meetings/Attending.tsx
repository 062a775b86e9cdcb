import { clockAt } from "../../schema/clock.ts";
import { sides } from "../../schema/councils.ts";
import { daysAfter } from "../../schema/day.ts";
import { Answer, MeetingState, whyNotNotePresence } from "../../schema/meetings/meeting.ts";
import { SideMark } from "../councils/SideMark.tsx";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Section } from "../ui/Page.tsx";
import { today } from "../ui/today.ts";
import { AddPresent } from "./AddPresent.tsx";
import type { MeetingOnPage, PlaceRead } from "./meetings.ts";
import { Place } from "./Place.tsx";
import { QuorumLine } from "./QuorumLine.tsx";
import { useMoment } from "./useMoment.ts";
import { isReached, useReminding } from "./useReminding.ts";

interface Props {
  meeting: MeetingOnPage;
  places: readonly PlaceRead[];
  mayKeep: boolean;
  isMember: boolean;
  onDone: () => void;
}

function Answers({ places }: Pick<Props, "places">) {
  const say = useWords();
  const called = places.filter(({ calledAt }) => calledAt);
  if (!called.length) return null;
  const count = (...answers: Answer[]) => called.filter(({ answer }) => answers.includes(answer)).length;
  return (
    <p role="status">
      {say("meetings.one.answers", {
        yes: count(Answer.Yes),
        no: count(Answer.No, Answer.Substitute),
        waiting: count(Answer.Waiting),
      })}
    </p>
  );
}

/** How many who are called have to hear of it in another way than by letter. */
function Untold({ places }: Pick<Props, "places">) {
  const say = useWords();
  const count = places.filter((place) => place.calledAt && !isReached(place)).length;
  return count > 0 && <p className="place-untold">{say("meetings.one.untold", { count })}</p>;
}

/** A button that reminds those who have not answered; while a letter went lately, or nobody can be reminded yet, when it goes by itself. */
function Reminding({ meeting, places, onDone }: Pick<Props, "meeting" | "places" | "onDone">) {
  const say = useWords();
  const moment = useMoment();
  const { due, no, remind, isBusy } = useReminding(meeting, places, onDone);
  if (due)
    return (
      <Button isPending={isBusy} onPress={() => void remind()}>
        {say("reminders.buttonAll", { count: due })}
      </Button>
    );
  const { reminderDays, startsAt } = meeting;
  const on = reminderDays && daysAfter(clockAt(new Date(startsAt)).day, -reminderDays);
  // Who has no account is reminded by the button alone.
  const isToCome =
    on && on > today() && places.some(({ remindedAt, answer, term }) => !remindedAt && answer === Answer.Waiting && term?.person);
  return no?.key === "reminders.whyNot.lately" && isToCome ? (
    <p className="place-untold">{say("reminders.will", { day: moment.date(on) })}</p>
  ) : null;
}

/** Who is called and comes, or who came, by side; those who keep the council note it here. */
export function Attending({ meeting, places, mayKeep, isMember, onDone }: Props) {
  const say = useWords();
  const canNote = mayKeep && !whyNotNotePresence(meeting as never, new Date());
  const isOver = meeting.state === MeetingState.Held || new Date(meeting.endsAt) < new Date();
  if (!isMember) return null;
  const one = (place: PlaceRead) => (
    <Place key={place.id} meeting={meeting} place={place} places={places} mayKeep={mayKeep} canNote={canNote} onDone={onDone} />
  );
  return (
    <Section title={say(isOver ? "meetings.one.came" : "meetings.one.people")}>
      {canNote ? <QuorumLine meeting={meeting} places={places} /> : <Answers places={places} />}
      {mayKeep && !canNote && <Untold places={places} />}
      {mayKeep && !canNote && <Reminding meeting={meeting} places={places} onDone={onDone} />}
      {places.length ? (
        <div className="places">
          {sides.map((side) => {
            const here = places.filter((place) => place.side === side);
            if (!here.length) return null;
            return (
              <div key={side}>
                <h3>
                  <SideMark side={side} />
                  {say(`councils.side.${side}`)}
                </h3>
                <ul className="place-list">{here.map(one)}</ul>
              </div>
            );
          })}
        </div>
      ) : (
        <Empty title={say("meetings.one.nobody")}>{mayKeep && !canNote && say("meetings.one.nobodyHow")}</Empty>
      )}
      {canNote && <AddPresent meeting={meeting} places={places} onDone={onDone} />}
    </Section>
  );
}
