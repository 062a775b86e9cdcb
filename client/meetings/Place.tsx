import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { Answer, whyNotAnswer } from "../../schema/meetings/meeting.ts";
import { useHolder } from "../councils/useHolder.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { Tick } from "../ui/Tick.tsx";
import { ANSWER, type MeetingOnPage, meetingRoom, NOT_HERE, NOTE, type PlaceRead } from "./meetings.ts";
import { useMoment } from "./useMoment.ts";
import { isReached } from "./useReminding.ts";

/** What whoever has a place at a meeting is called. */
export function usePlaceName(): (place: PlaceRead) => string {
  const say = useWords();
  const holder = useHolder();
  return ({ guest, term }) => guest ?? (term ? holder(term as never, term.seat) : say("meetings.one.seatless"));
}

interface Props {
  meeting: MeetingOnPage;
  place: PlaceRead;
  places: readonly PlaceRead[];
  mayKeep: boolean;
  /** Whether it can be noted that they came. */
  canNote: boolean;
  onDone: () => void;
}

/** What is known of somebody at a meeting besides their name: that they are a guest or a substitute, whom they stand for, and how they hear of it. */
function useFacts({ place, places, mayKeep, canNote }: Props): string {
  const say = useWords();
  const moment = useMoment();
  const nameOf = usePlaceName();
  const instead = places.find(({ id }) => id === place.instead?.id);
  return [
    place.guest ? say("meetings.one.guest") : (place.term?.seat.actor?.name ?? place.term?.seat.name),
    place.substitute && say("meetings.one.stands"),
    instead && say("meetings.one.instead", { name: nameOf(instead) }),
    mayKeep && place.calledAt && !place.term?.person && say(isReached(place) ? "meetings.one.byLetter" : "meetings.one.noAccount"),
    mayKeep && place.remindedAt && !canNote && say("reminders.reminded", { day: moment.day(place.remindedAt) }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** One person's place: who they are, what they answered, and whether they came. */
export function Place(props: Props) {
  const { meeting, place, mayKeep, canNote, onDone } = props;
  const say = useWords();
  const reason = useReason();
  const name = usePlaceName()(place);
  const facts = useFacts(props);
  const { id, answer, present, calledAt, guest } = place;
  const room = meetingRoom(meeting.id);
  const does = (work: () => Promise<unknown>) => work().then(onDone, (problem) => notify({ text: reason(problem) }));
  const give = (next: Answer) => () => void does(() => perform(room, ANSWER, { place: id, answer: next }));
  const canAnswer = mayKeep && !!calledAt && !canNote && !whyNotAnswer(meeting as never, new Date());
  const choices = [Answer.Yes, Answer.Substitute, Answer.No].map((one) => ({
    id: one,
    name: say(`meetings.answer.${one}`),
    onAction: give(one),
  }));
  const note = (came: boolean) =>
    void does(() => (guest && !came ? perform(room, NOT_HERE, { place: id }) : perform(room, NOTE, { place: id, present: came })));
  return (
    <li>
      <span className="place-who">
        {name}
        {facts && <small>{facts}</small>}
      </span>
      <span className="place-how">
        {calledAt && (
          <span className="place-answer" data-answer={answer}>
            {say(`meetings.answer.${answer}`)}
          </span>
        )}
        {canNote ? (
          <Tick isSelected={!!present} onChange={note} label={say("meetings.one.came1", { name })}>
            {say("meetings.present.yes")}
          </Tick>
        ) : (
          present !== null && <span className="place-answer">{say(present ? "meetings.present.yes" : "meetings.present.no")}</span>
        )}
        {canAnswer && (
          <Menu
            label={say("meetings.one.answerFor", { name })}
            trigger={<IconButton icon={ellipsis} label={say("meetings.one.answerFor", { name })} weight="quiet" />}
            choices={choices}
          />
        )}
      </span>
    </li>
  );
}
