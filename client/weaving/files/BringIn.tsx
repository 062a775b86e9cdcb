import undo from "lucide/dist/esm/icons/undo-2.mjs";
import { Strength, type StrengthName } from "../../../schema/maps.ts";
import { useSentence, useWords } from "../../i18n.tsx";
import { UNDO } from "../../live/steps.ts";
import { useDeeds } from "../../live/useDeeds.ts";
import { useMapRoom } from "../../maps/useMapRoom.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Select } from "../../ui/Select.tsx";
import { ChooseFiles } from "./ChooseFiles.tsx";
import { Judge } from "./Judge.tsx";
import { Mapping } from "./Mapping.tsx";
import { Problems } from "./Problems.tsx";
import { Progress } from "./Progress.tsx";
import { type Bringing, type Brought, useBringing } from "./useBringing.ts";
import { WhatHappens } from "./WhatHappens.tsx";

/** It is there: what there was, and the way back. */
function Done({ brought: { counts, operation }, onAgain }: { brought: Brought; onAgain: () => void }) {
  const say = useWords();
  const { room } = useMapRoom();
  const perform = useDeeds(room);
  const takeBack = async () => {
    if (!(await perform(UNDO, { operation }))) return;
    notify({ text: say("files.in.undone") });
    onAgain();
  };
  return (
    <section className="files-part" role="status">
      <p className="files-done">{say("files.in.done", { actors: counts.actors.made, ties: counts.ties.made })}</p>
      <div className="files-acts">
        <Button icon={undo} onPress={takeBack}>
          {say("files.in.undo")}
        </Button>
        <Button weight="quiet" onPress={onAgain}>
          {say("files.in.again")}
        </Button>
      </div>
    </section>
  );
}

/** What was read, what it would do, what is to be judged and mended; and the one button that does it. */
function Look({ bringing }: { bringing: Bringing }) {
  const say = useWords();
  const { seen, wish, wishFor, way, go, leave } = bringing;
  const isLooking = !!way;
  if (!seen) return null;
  const lacksStrength = seen.tables.some(({ kind, fields }) => kind === "ties" && !fields.includes("strength"));
  const strengths = (Object.keys(Strength) as StrengthName[]).map((id) => ({ id, name: say(`maps.strength.${id}`) }));
  return (
    <div className="files-look" aria-busy={isLooking}>
      <Problems seen={seen} />
      {!seen.problemCount && <WhatHappens seen={seen} />}
      {lacksStrength && (
        <Select label={say("files.in.strength")} choices={strengths} value={wish.strength} onChange={(strength) => wishFor({ strength })} />
      )}
      <Judge judgements={seen.judgements} more={seen.moreToJudge} choices={wish.choices} onChoose={(choices) => wishFor({ choices })} />
      <Mapping tables={seen.tables} open={seen.problemCount > 0} onMap={(mapped) => wishFor({ mapped })} />
      <div className="files-acts">
        <Button weight="primary" onPress={go} isDisabled={seen.problemCount > 0} isPending={isLooking}>
          {say("files.in.bring")}
        </Button>
        <Button weight="quiet" onPress={leave}>
          {say("files.in.other")}
        </Button>
      </div>
    </div>
  );
}

/** A file onto the map: chosen, looked at, brought in. Nothing is changed until the last. */
export function BringIn() {
  const say = useWords();
  const sentence = useSentence();
  const { whyNotEdit } = useMapRoom();
  const bringing = useBringing();
  const { seen, way, isBringing, choose, said, brought, leave, stop } = bringing;
  if (whyNotEdit) return <p className="panel-note">{sentence(whyNotEdit)}</p>;
  if (brought) return <Done brought={brought} onAgain={leave} />;
  return (
    <div className="files-part">
      {said && (
        <p className="refused" role="alert">
          {said}
        </p>
      )}
      {!seen && !way && <p className="panel-note">{say("files.in.about")}</p>}
      {way && <Progress way={way} isBringing={isBringing} onStop={stop} />}
      {!seen && !way && <ChooseFiles onChoose={choose} />}
      {!isBringing && <Look bringing={bringing} />}
    </div>
  );
}
