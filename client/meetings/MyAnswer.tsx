import { Answer, whyNotAnswer } from "../../schema/meetings/meeting.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Refused } from "../ui/Refused.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { AnswerButtons } from "./AnswerButtons.tsx";
import { ANSWER, type MeetingOnPage, meetingRoom, type PlaceRead } from "./meetings.ts";

const said = { Yes: "saidYes", No: "saidNo", Substitute: "saidSubstitute" } as const;

interface Props {
  meeting: MeetingOnPage;
  place: PlaceRead;
  onDone: () => void;
}

/** Asks the reader whether they come, and shows what they have said. */
export function MyAnswer({ meeting, place, onDone }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  if (whyNotAnswer(meeting as never, new Date())) return null;
  const { answer } = place;
  const give = (next: Answer) =>
    run(async () => {
      await perform(meetingRoom(meeting.id), ANSWER, { place: place.id, answer: next });
      onDone();
    });
  const seats = meeting.council.seats.edges.map(({ node }) => node);
  return (
    <section className="my-answer" data-answer={answer} aria-label={say("meetings.one.mine")}>
      <h2>{say("meetings.one.mine")}</h2>
      <AnswerButtons
        answer={answer}
        hasSubstitutes={seats.some(({ side, substitute }) => substitute && side === place.side)}
        isBusy={isBusy}
        onAnswer={give}
      />
      <p role="status">{answer !== Answer.Waiting && say(`meetings.one.${said[answer]}`)}</p>
      <Refused problem={problem} />
    </section>
  );
}
