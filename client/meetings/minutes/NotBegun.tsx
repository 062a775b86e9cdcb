import { whyNotBegin } from "../../../schema/meetings/minutes.ts";
import { useSentence, useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { BEGIN, type MeetingRead } from "./minutes.ts";

/** There are no minutes yet: what they are made of, and the first step for those who may take it. */
export function NotBegun({ meeting, mayKeep, onDone }: { meeting: MeetingRead; mayKeep: boolean; onDone: () => void }) {
  const say = useWords();
  const sentence = useSentence();
  const { run, problem, isBusy } = useDeed();
  const no = whyNotBegin(meeting, false, new Date());
  const begin = () => run(() => client.mutate({ mutation: BEGIN, variables: { meeting: meeting.id } }).then(onDone));
  return (
    <Empty
      title={say("minutes.notBegun")}
      action={
        mayKeep && (
          <>
            <Button weight="primary" onPress={begin} isPending={isBusy} isDisabled={!!no}>
              {say("minutes.begin")}
            </Button>
            {no && <p className="minutes-note">{sentence(no)}</p>}
            <Refused problem={problem} />
          </>
        )
      }
    >
      <p>{say(mayKeep ? "minutes.notBegunHow" : "minutes.notBegunRead")}</p>
    </Empty>
  );
}
