import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { keptDays } from "../../../schema/privacy.ts";
import { refusal } from "../../../schema/refusal.ts";
import { PickActor } from "../../access/PickActor.tsx";
import type { Picked } from "../../access/PickOne.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { ASK_BY_LETTER, REACHABLE, type RoundRead, roundRoom } from "./ratings.ts";

const another = "another";

/** How many have been asked by letter, and a way to ask one more; for those who asked. */
export function Letters({ round, onDone }: { round: RoundRead; onDone: () => void }) {
  const say = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      {round.asked > 0 && <p>{say("charter.letter.count", { count: round.asked })}</p>}
      <Button onPress={() => setAsking(true)}>{say("charter.letter.ask")}</Button>
      {isAsking && <LetterDialog round={round} onDone={onDone} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Sends somebody of an actor a personal link: to a contact who has agreed to be listed, or to an address typed for this. */
function LetterDialog({ round, onDone, onClose }: { round: RoundRead; onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [actor, setActor] = useState<Picked>();
  const [chosen, setChosen] = useState<string>();
  const [email, setEmail] = useState("");
  const [isTried, setTried] = useState(false);
  const { data } = useQuery(REACHABLE, { variables: { actor: actor?.id ?? "" }, skip: !actor });
  const contacts = nodesOf(data?.actor?.contacts ?? { edges: [] }).filter((contact) => contact.email);
  const to = chosen ?? contacts[0]?.id ?? another;
  const no = actor ? undefined : refusal("charter.whyNot.noActor");
  const send = async () => {
    setTried(true);
    if (!actor) return;
    const asked = [{ actor: actor.id, ...(to === another ? { email } : { contact: to }) }];
    if (!(await run(() => perform(roundRoom(round.id), ASK_BY_LETTER, { round: round.id, asked })))) return;
    notify({ text: say("charter.letter.sent") });
    onDone();
    onClose();
  };
  const pick = (next?: Picked) => {
    setActor(next);
    setChosen(undefined);
  };
  return (
    <FormDialog
      title={say("charter.letter.ask")}
      send={say("charter.letter.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("charter.letter.askHow", { days: keptDays.Reply! })}</p>
      <PickActor hub={round.hub.slug} label={say("charter.letter.actor")} value={actor} onChange={pick} />
      {contacts.length > 0 && (
        <Select
          label={say("charter.letter.to")}
          choices={[
            ...contacts.map(({ id, name, email: at }) => ({ id, name, detail: at! })),
            { id: another, name: say("charter.letter.other") },
          ]}
          value={to}
          onChange={setChosen}
        />
      )}
      {to === another && <TextField label={say("charter.letter.email")} type="email" value={email} onChange={setEmail} isRequired />}
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
