import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { Side } from "../../schema/councils.ts";
import { usePersonName } from "../access/usePersonName.ts";
import { SideMark } from "../councils/SideMark.tsx";
import { useUndoable } from "../hubs/useUndoable.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Refused } from "../ui/Refused.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { type CharterRead, charterRoom, REMOVE_LEADER } from "./charters.ts";
import { LeaderDialog } from "./LeaderDialog.tsx";

type LeaderRead = CharterRead["leaders"]["edges"][number]["node"];

interface Props {
  charter: CharterRead;
  leaders: readonly LeaderRead[];
  mayCoordinate: boolean;
  onDone: () => void;
}

/** Who leads the work with a charter, from both sides. */
export function Leaders({ charter, leaders, mayCoordinate, onDone }: Props) {
  const say = useWords();
  const personName = usePersonName();
  const [isNaming, setNaming] = useState(false);
  const { run, problem } = useDeed();
  const undoable = useUndoable(charter.hub.id, onDone);
  if (!leaders.length && !mayCoordinate) return null;
  const remove = async (id: string) => {
    const done = await run(() => perform(charterRoom(charter.id), REMOVE_LEADER, { id }));
    if (!done) return;
    undoable(say("charters.leaderRemoved"), done.operation);
    onDone();
  };
  return (
    <section>
      <h2>{say("charters.process")}</h2>
      <ul className="charter-leaders">
        {leaders.map(({ id, side, name, role, person }) => (
          <li key={id}>
            <SideMark side={side === "Municipality" ? Side.Administration : Side.CivilSociety} />
            <div>
              {person || name ? <b>{person ? personName(person) : name}</b> : <p>{say("charters.leaderHidden")}</p>}
              <p>{[say(`charters.side.${side}`), role].filter(Boolean).join(", ")}</p>
            </div>
            {mayCoordinate && (
              <IconButton
                icon={x}
                label={say("charters.removeLeader", { side: say(`charters.side.${side}`) })}
                onPress={() => void remove(id)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayCoordinate && (
        <div>
          <Button weight="quiet" onPress={() => setNaming(true)}>
            {say("charters.nameLeader")}
          </Button>
        </div>
      )}
      <Refused problem={problem} />
      {isNaming && <LeaderDialog charter={charter} onDone={onDone} onClose={() => setNaming(false)} />}
    </section>
  );
}
