import { useMutation, useQuery } from "@apollo/client/react";
import { useRef, useState } from "react";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { SavedMark, type Saving } from "../ui/SavedMark.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { DigestChoice } from "./DigestChoice.tsx";
import { KindChoices } from "./KindChoices.tsx";
import { LetterLanguage } from "./LetterLanguage.tsx";
import { CHOOSE, type ChoicesRead, NOTICE_CHOICES } from "./notices.ts";
import { QuietChoice } from "./QuietChoice.tsx";
import "./ChoicesPage.css";

/** What a part of the page shows, and how it says what was chosen. */
export interface Choosing {
  choices: ChoicesRead;
  onChoose: (some: Partial<ChoicesRead>) => void;
}

/** Keeps each choice as it is made: one is sent when the one before has been answered, so that none overtakes another and takes it back. */
function useChoosing(read: ChoicesRead) {
  const [choices, setChoices] = useState(read);
  const [choose] = useMutation(CHOOSE);
  const { run, problem } = useDeed();
  const [saving, setSaving] = useState<Saving>();
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const onChoose = (some: Partial<ChoicesRead>) => {
    const next = { ...choices, ...some };
    setChoices(next);
    setSaving("loose");
    const { language, rhythm, hour, weekday, quietFrom, quietUntil } = next;
    const kinds = next.kinds.map(({ kind, way }) => ({ kind, way }));
    const send = () => run(() => choose({ variables: { choices: { language, rhythm, hour, weekday, quietFrom, quietUntil, kinds } } }));
    const sent: Promise<unknown> = sending.current.then(send).then((done) => {
      if (sending.current === sent) setSaving(done ? "knotted" : "failed");
    });
    sending.current = sent;
  };
  return { choices, onChoose, problem, saving };
}

function Choices({ read }: { read: ChoicesRead }) {
  const { problem, saving, ...choosing } = useChoosing(read);
  return (
    <div className="choices">
      <div className="choices-saved">{saving && <SavedMark state={saving} />}</div>
      <Refused problem={problem} />
      <KindChoices {...choosing} />
      <DigestChoice {...choosing} />
      <QuietChoice {...choosing} />
      <LetterLanguage {...choosing} />
    </div>
  );
}

/** Where a person says how they want to be told of what waits for them, in all their hubs. */
export function ChoicesPage() {
  const say = useWords();
  const { me } = useMe();
  const { data } = useQuery(NOTICE_CHOICES, { skip: !me, fetchPolicy: "network-only" });
  if (me === null)
    return (
      <Page title={say("notices.choices.title")} lead={<p>{say("notices.choices.lead")}</p>}>
        <p>
          <ButtonLink href="/sign-in?to=/me/notices">{say("people.signIn")}</ButtonLink>
        </p>
      </Page>
    );
  if (!data?.noticeChoices) return <Skeleton />;
  return (
    <Page title={say("notices.choices.title")} lead={<p>{say("notices.choices.lead")}</p>}>
      <Choices read={data.noticeChoices} />
    </Page>
  );
}
