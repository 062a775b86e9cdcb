import { lazy, Suspense } from "react";
import { wordsOf } from "../../../schema/agenda/items.ts";
import { useWords } from "../../i18n.tsx";
import type { Sheet } from "../agenda/parts.ts";
import { Blocks } from "../agenda/Reading.tsx";
import { Under } from "../agenda/Under.tsx";
import { useMoment } from "../useMoment.ts";
import { TimeBar } from "./TimeBar.tsx";
import type { Live } from "./useLiveMeeting.ts";
import "../agenda/Agenda.css";
import "../agenda/items.css";
import "../agenda/carets.css";

/** What is written with comes when somebody writes: those who read, read without it. */
const LiveNotes = lazy(async () => ({ default: (await import("./LiveNotes.tsx")).LiveNotes }));

/** Says in words that the meeting pauses, and until when. */
export function PauseWords({ live: { sitting } }: { live: Live }) {
  const say = useWords();
  const { timeOf } = useMoment();
  if (sitting?.state === "Adjourned") return say("live.adjourned");
  return sitting?.resumesAt ? say("live.pausedUntil", { time: timeOf(sitting.resumesAt) }) : say("live.paused");
}

/** The item that is up, large: which it is, whose, and how its time stands. */
export function ItemHead({ live }: { live: Live }) {
  const say = useWords();
  const { sitting, items, at, up } = live;
  if (!sitting) return null;
  const item = items[at];
  return (
    <header className="now" data-state={sitting.state}>
      {sitting.state !== "Open" && (
        <p className="now-pause">
          <strong className="now-until">
            <PauseWords live={live} />
          </strong>{" "}
          {say("live.pausedHow")}
        </p>
      )}
      {item && (
        <p className="now-number">
          {say("live.item", { number: at + 1, count: items.length })} · {say(`agenda.kind.${item.kind}`)}
          {item.owner && ` · ${item.owner}`}
        </p>
      )}
      <h2 className="now-title">{item ? item.title || say("agenda.untitled") : say(up ? "live.itemGone" : "live.noItem")}</h2>
      {item ? (
        <TimeBar sitting={sitting} item={item.id} planned={item.minutes} />
      ) : (
        <p>{say(items.length ? "live.noItemHow" : "live.noAgenda")}</p>
      )}
    </header>
  );
}

/** What is written about the item that is up, by all who write, and what the meeting decides and does about it. */
export function ItemBody({ live }: { live: Live }) {
  const { meeting, agenda, items, at, up, maySit, mayKeep, person } = live;
  const item = items[at];
  if (!agenda || !up) return null;
  const { id, hub, council } = meeting;
  const sheet: Sheet = {
    ...{ meeting: id, hub, council: council.id, agenda: agenda.id, items: items.map((one) => one.id) },
    ...{ maySit, mayKeep, isFrozen: !!agenda.frozenAt },
  };
  const reading = (
    <>
      {item && wordsOf(item.notes).trim() && (
        <div className="notes">
          <Blocks of={item.notes} />
        </div>
      )}
      <Under at={{ sheet, item: up, open: null, onOpen() {} }} />
    </>
  );
  return (
    <div className="now-body">
      {maySit && person ? (
        <Suspense fallback={reading}>
          <LiveNotes key={up} id={agenda.id} person={person} item={up} number={at + 1} sheet={sheet} meanwhile={reading} />
        </Suspense>
      ) : (
        reading
      )}
    </div>
  );
}
