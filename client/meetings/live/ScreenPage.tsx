import { Suspense, useEffect } from "react";
import { useParams, useSearchParams } from "react-router";
import { useWords } from "../../i18n.tsx";
import { ConnectionWords } from "../../ui/ConnectionWords.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { chosenTheme, wear } from "../../ui/theme.ts";
import { useMoment } from "../useMoment.ts";
import { PauseWords } from "./CurrentItem.tsx";
import { ScreenFloor } from "./ScreenFloor.tsx";
import { ScreenPoll } from "./ScreenPoll.tsx";
import { useServerNow } from "./serverClock.ts";
import { TimeBar } from "./TimeBar.tsx";
import { useAwake } from "./useAwake.ts";
import { useBegins } from "./useBegins.ts";
import { type Live, useLiveMeeting } from "./useLiveMeeting.ts";
import "./ScreenPage.css";
import "./polls.css";

/** A meeting on a big screen on the wall: nothing to press, read from five metres, awake as long as it is seen. */
export const ScreenPage = () => (
  <ErrorBoundary>
    <Suspense fallback={<Skeleton />}>
      <Screen />
    </Suspense>
  </ErrorBoundary>
);

/** Wears the look that the address asks for, without a word to what the reader has chosen elsewhere. */
function useLook(look: string | null) {
  useEffect(() => {
    if (look !== "dark" && look !== "light") return;
    document.documentElement.dataset.theme = look;
    return () => wear(chosenTheme());
  }, [look]);
}

function Screen() {
  const say = useWords();
  const { id = "" } = useParams();
  const [asked] = useSearchParams();
  const live = useLiveMeeting(id);
  useLook(asked.get("look"));
  useAwake();
  if (!live) return <Missing />;
  const { meeting, sitting, polls, up, isMember, runs } = live;
  const [poll] = polls;
  const isOpen = sitting?.state === "Open";
  const shown = runs && poll && (!poll.closedAt || (isOpen && poll.item === up)) ? poll : undefined;
  return (
    <main className="screen" data-state={sitting?.state}>
      <title>{say("live.screenTab", { title: meeting.title })}</title>
      <header className="screen-top">
        <div>
          {meeting.council.name !== meeting.title && <p className="screen-council">{meeting.council.name}</p>}
          <h1>{meeting.title}</h1>
        </div>
        <ScreenClock />
      </header>
      {(!shown || live.at >= 0) && <ScreenItem live={live} />}
      {shown ? <ScreenPoll live={live} poll={shown} /> : isOpen && isMember && <ScreenFloor live={live} />}
      <ConnectionWords />
    </main>
  );
}

function ScreenClock() {
  const say = useWords();
  const { timeOf } = useMoment();
  const time = timeOf(useServerNow());
  return (
    <p className="screen-clock" role="timer" aria-label={say("live.clock", { time })}>
      {time}
    </p>
  );
}

/** The item that is up; or that the meeting pauses, has not begun, or is over. */
function ScreenItem({ live }: { live: Live }) {
  const say = useWords();
  const begins = useBegins();
  const { meeting, sitting, items, at, up } = live;
  if (!sitting)
    return (
      <section className="screen-now">
        <h2>{begins(meeting.startsAt)}</h2>
        {meeting.theme && <p className="screen-number">{meeting.theme}</p>}
      </section>
    );
  if (sitting.state === "Closed")
    return (
      <section className="screen-now">
        <h2>{say("live.closedTitle")}</h2>
      </section>
    );
  const item = items[at];
  const title = item ? item.title || say("agenda.untitled") : say(up ? "live.itemGone" : "live.noItem");
  return (
    <section className="screen-now">
      {item && <p className="screen-number">{say("live.item", { number: at + 1, count: items.length })}</p>}
      {sitting.state === "Open" ? (
        <h2>{title}</h2>
      ) : (
        <>
          <h2 className="screen-pause">
            <PauseWords live={live} />
          </h2>
          <p className="screen-number">{title}</p>
        </>
      )}
      {item && sitting.state === "Open" && <TimeBar sitting={sitting} item={item.id} planned={item.minutes} />}
    </section>
  );
}
