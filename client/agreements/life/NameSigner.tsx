import { useState } from "react";
import { whyNotAuthorise } from "../../../schema/agreements/signing.ts";
import type { Picked } from "../../access/PickOne.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { PickPerson } from "../../weaving/PickPerson.tsx";
import { AUTHORISE, type LifeParty, type LifeRead } from "./life.ts";

interface Props {
  life: LifeRead;
  party: LifeParty;
  onDone: () => void;
  onClose: () => void;
}

/** Names who is authorised to sign for a party: a member of the hub, at first oneself, or by name somebody who signs on paper. */
export function NameSigner({ life, party, onDone, onClose }: Props) {
  const say = useWords();
  const { me } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [person, setPerson] = useState<Picked | undefined>(me?.person.name ? { id: me.person.id, name: me.person.name } : undefined);
  const [name, setName] = useState("");
  const [isTried, setTried] = useState(false);
  const no = whyNotAuthorise({ person, name: name.trim() || null });
  const send = async () => {
    setTried(true);
    if (no) return;
    const who = { party: party.id, person: person?.id ?? null, name: person ? null : name };
    if (!(await run(() => perform({ __typename: "Agreement", id: life.id, lists: {} }, AUTHORISE, who)))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("signing.nameFor", { party: party.actor?.name ?? "" })}
      send={say("signing.nameSend")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("signing.nameHow")}</p>
      <PickPerson hub={life.hub.slug} label={say("signing.member")} value={person} onChange={setPerson} />
      <TextField label={say("signing.byName")} value={name} onChange={setName} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
