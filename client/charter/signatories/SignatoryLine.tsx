import leave from "lucide/dist/esm/icons/log-out.mjs";
import { useState } from "react";
import { Link } from "react-router";
import { usePersonName } from "../../access/usePersonName.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Day } from "../../ui/When.tsx";
import type { CharterRead, SignatoryRead } from "../charters.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";

interface Props {
  signatory: SignatoryRead;
  charter: CharterRead;
  onDone: () => void;
}

/** One who has joined a charter: since when, and, for members, who said yes for it; who acts for it can leave. */
export function SignatoryLine({ signatory, charter, onDone }: Props) {
  const say = useWords();
  const personName = usePersonName();
  const { rights } = useMe();
  const [isLeaving, setLeaving] = useState(false);
  const { actor, joinedOn, leftOn, person, name, why } = signatory;
  const by = person ? personName(person) : name;
  const isOwn = !leftOn && rights.actors.includes(actor.id);
  return (
    <li className="signatory">
      <div>
        <Link to={`/${charter.hub.slug}/actors/${actor.id}`}>{actor.name}</Link>
        <small>
          {leftOn
            ? say.rich("charters.signatories.leftOn", { day: () => <Day on={leftOn} /> })
            : say.rich("charters.signatories.since", { day: () => <Day on={joinedOn} /> })}
          {by && ` · ${say("charters.signatories.by", { name: by })}`}
          {why && ` · ${why}`}
        </small>
      </div>
      {isOwn && (
        <IconButton icon={leave} label={say("charters.signatories.leaveOf", { name: actor.name })} onPress={() => setLeaving(true)} />
      )}
      {isLeaving && <LeaveDialog signatory={signatory} charter={charter} onDone={onDone} onClose={() => setLeaving(false)} />}
    </li>
  );
}
