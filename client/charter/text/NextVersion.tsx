import { useNavigate } from "react-router";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type CharterRead, charterRoom, DRAFT, textOf, type VersionRead } from "../charters.ts";

interface Props {
  charter: CharterRead;
  versions: readonly VersionRead[];
  inForce: VersionRead | undefined;
  onDone: () => void;
}

/** Goes on with the draft of a charter's next version, or begins one from the text that is in force. */
export function NextVersion({ charter, versions, inForce, onDone }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { run, problem, isBusy } = useDeed();
  const draft = versions.find(({ adoptedOn }) => !adoptedOn);
  const to = (id: string) => `/${charter.hub.slug}/charter/write/${id}`;
  const begin = async () => {
    const text = textOf(inForce ?? { sections: [] });
    const done = await run(() => perform(charterRoom(charter.id), DRAFT, { charter: charter.id, text }));
    if (!done) return;
    onDone();
    if (done.answer) go(to(done.answer.draftVersion.id));
  };
  return (
    <div className="charter-next">
      {draft ? (
        <ButtonLink href={to(draft.id)}>{say("charters.write.go")}</ButtonLink>
      ) : (
        <Button onPress={begin} isPending={isBusy}>
          {say("charters.write.start")}
        </Button>
      )}
      <Refused problem={problem} />
    </div>
  );
}
