import plus from "lucide/dist/esm/icons/plus.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { Link } from "react-router";
import { whyNotJoin, whyNotLeave } from "../../schema/agreements.ts";
import { PickActor } from "../access/PickActor.tsx";
import type { Picked } from "../access/PickOne.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { notify } from "../ui/Notices.tsx";
import { Section } from "../ui/Page.tsx";
import { useReason } from "../ui/Refused.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { ADD_PARTY, agreementRoom, type PartyRead, partiesOf, REMOVE_PARTY } from "./agreements.ts";
import { PartyMark } from "./PartyMark.tsx";
import type { AgreementAt } from "./part.ts";

/** Who makes the agreement, on which side; while it is prepared parties come and go. */
export function Parties({ at: { agreement, isPartner, refresh } }: { at: AgreementAt }) {
  const say = useWords();
  const reason = useReason();
  const [isAdding, setAdding] = useState(false);
  const parties = partiesOf(agreement);
  const mayAdd = isPartner && !whyNotJoin(agreement, [], { id: "" });
  const remove = (id: string) =>
    perform(agreementRoom(agreement.id), REMOVE_PARTY, { id }, { gone: [{ __typename: "Party", id }] }).catch(
      (problem) => void notify({ text: reason(problem) }),
    );
  const mayLeave = (party: PartyRead) =>
    isPartner && agreement.openedBy && party.actor && !whyNotLeave({ ...agreement, openedBy: agreement.openedBy }, party.actor);
  return (
    <Section
      title={say("agreements.parties.title")}
      action={
        mayAdd && (
          <Button icon={plus} onPress={() => setAdding(true)}>
            {say("agreements.parties.add")}
          </Button>
        )
      }
    >
      <ul className="agreement-parties">
        {parties.map((party) => (
          <li key={party.id}>
            <PartyMark side={party.side} />
            <span>
              {party.actor ? (
                <Link to={`/${agreement.hub.slug}/actors/${party.actor.id}`}>{party.actor.name}</Link>
              ) : (
                say("agreements.parties.hidden")
              )}
              <small>{say(`agreements.side.${party.side}`)}</small>
            </span>
            {mayLeave(party) && party.actor && (
              <IconButton
                icon={x}
                weight="plain"
                label={say("agreements.parties.remove", { name: party.actor.name })}
                onPress={() => remove(party.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {isAdding && <AddParty at={{ agreement, isPartner, refresh }} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function AddParty({ at: { agreement, refresh }, onClose }: { at: AgreementAt; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [actor, setActor] = useState<Picked>();
  const known = partiesOf(agreement).flatMap(({ actor, side }) => (actor ? [{ actor, side }] : []));
  const send = async () => {
    if (!actor || whyNotJoin(agreement, known, actor)) return;
    if (!(await run(() => perform(agreementRoom(agreement.id), ADD_PARTY, { agreement: agreement.id, actor: actor.id })))) return;
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={say("agreements.parties.add")}
      send={say("agreements.parties.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <PickActor hub={agreement.hub.slug} label={say("agreements.parties.pick")} value={actor} onChange={setActor} />
      <WhyNot no={actor && whyNotJoin(agreement, known, actor)} />
    </FormDialog>
  );
}
