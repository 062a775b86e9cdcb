import x from "lucide/dist/esm/icons/x.mjs";
import { clockAt } from "../../../schema/clock.ts";
import { EncounterKind } from "../../../schema/meetings/learns.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Day } from "../../ui/When.tsx";
import type { PairRead } from "./lessons.ts";

/** How many proposals stand there before the rest is asked for. */
const few = 4;

interface Props {
  kind: EncounterKind;
  pairs: readonly PairRead[];
  onTake: (pairs: readonly PairRead[]) => void;
  onLeave: (pair: PairRead) => void;
}

/** When two were last seen together, as far as anybody has said. */
function SeenLast({ pair: { kind, seenAt } }: { pair: PairRead }) {
  const say = useWords();
  if (kind !== EncounterKind.Date) return null;
  return (
    <small>{seenAt ? say.rich("learns.seenLast", { day: () => <Day on={clockAt(new Date(seenAt)).day} /> }) : say("learns.notSeen")}</small>
  );
}

function One({ pair, onTake, onLeave }: Pick<Props, "onTake" | "onLeave"> & { pair: PairRead }) {
  const say = useWords();
  const names = { one: pair.oneName, other: pair.otherName };
  const isDate = pair.kind === EncounterKind.Date;
  return (
    <li>
      <span className="lesson-pair">
        {say("learns.pair", names)}
        <SeenLast pair={pair} />
      </span>
      <span className="lesson-do">
        <Button aria-label={say(isDate ? "learns.dateOne" : "learns.contactOne", names)} onPress={() => onTake([pair])}>
          {say(isDate ? "learns.date" : "learns.contact")}
        </Button>
        <IconButton icon={x} label={say("learns.notOne", names)} weight="quiet" onPress={() => onLeave(pair)} />
      </span>
    </li>
  );
}

/** What a meeting proposes of one kind: each to take or to leave aside by itself, or all at once. */
export function Proposals({ kind, pairs, onTake, onLeave }: Props) {
  const say = useWords();
  const isDate = kind === EncounterKind.Date;
  const count = pairs.length;
  if (!count) return null;
  const one = (pair: PairRead) => <One key={`${pair.one} ${pair.other}`} pair={pair} onTake={onTake} onLeave={onLeave} />;
  return (
    <div className="lesson-kind" data-kind={kind}>
      <header>
        <div>
          <h3>{say(isDate ? "learns.dates" : "learns.contacts")}</h3>
          <p>{say(isDate ? "learns.datesHow" : "learns.contactsHow")}</p>
        </div>
        {count > 1 && (
          <Button aria-label={say(isDate ? "learns.takeAllDates" : "learns.takeAllContacts", { count })} onPress={() => onTake(pairs)}>
            {say("learns.takeAll", { count })}
          </Button>
        )}
      </header>
      <ul className="lesson-list">{pairs.slice(0, few).map(one)}</ul>
      {count > few && (
        <details>
          <summary>{say("learns.more", { count: count - few })}</summary>
          <ul className="lesson-list">{pairs.slice(few).map(one)}</ul>
        </details>
      )}
    </div>
  );
}
