import { useState } from "react";
import { Link } from "react-router";
import { whyNotText } from "../../../schema/text.ts";
import { useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type MeetingRead, type MinutesRead, WRITE } from "./minutes.ts";

/** What minutes say of their own, beside what grows out of the meeting. */
export function OwnWords({ minutes, meeting, onDone }: { minutes: MinutesRead; meeting: MeetingRead; onDone: () => void }) {
  const say = useWords();
  const [words, setWords] = useState({ introduction: minutes.introduction, other: minutes.other });
  const { run, problem, isBusy } = useDeed();
  const isSame = words.introduction === minutes.introduction && words.other === minutes.other;
  const save = () =>
    run(async () => {
      await client.mutate({ mutation: WRITE, variables: { id: minutes.id, ...words } });
      notify({ text: say("minutes.saved") });
      onDone();
    });
  const field = (name: "introduction" | "other", hint: string) => (
    <TextArea
      label={say(`minutes.${name}`)}
      hint={hint}
      rows={3}
      value={words[name]}
      onChange={(text) => setWords((before) => ({ ...before, [name]: text }))}
      whyNot={whyNotText(words[name])}
    />
  );
  return (
    <Section title={say("minutes.own")}>
      <p className="minutes-note">
        {say.rich("minutes.grows", { there: (text) => <Link to={`/${meeting.hub.slug}/meetings/${meeting.id}`}>{text}</Link> })}
      </p>
      {field("introduction", say("minutes.introductionHint"))}
      {field("other", say("minutes.otherHint"))}
      <div>
        <Button onPress={save} isPending={isBusy} isDisabled={isSame}>
          {say("minutes.save")}
        </Button>
      </div>
      <Refused problem={problem} />
    </Section>
  );
}
