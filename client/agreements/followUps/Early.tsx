import { useState } from "react";
import { whyNotOpenEarly, whyNotShowEarly } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { partiesOf } from "../agreements.ts";
import { type FollowUpRead, followUpRoom, SHOW } from "./followUps.ts";

/** Lets those who sit in the steering group show what has been answered, when a party does not answer. */
export function Early({ followUp, onDone }: { followUp: FollowUpRead; onDone: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const [isAsking, setAsking] = useState(false);
  const { id, agreement, answeredBy } = followUp;
  if (whyNotOpenEarly(rights, agreement) || whyNotShowEarly(followUp, answeredBy.length)) return null;
  const left = partiesOf(agreement).filter((party) => !answeredBy.some((one) => one.id === party.id));
  const names = left.map(({ actor }) => actor?.name ?? say("agreements.parties.hidden")).join(", ");
  const show = async () => {
    await perform(followUpRoom(id), SHOW, { id });
    onDone();
  };
  return (
    <p>
      <Button onPress={() => setAsking(true)}>{say("followUps.early")}</Button>
      {isAsking && (
        <Sure
          title={say("followUps.early")}
          what={say("followUps.earlySure", { parties: names })}
          yes={say("followUps.early")}
          onYes={show}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}
