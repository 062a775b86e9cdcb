import { useMemo } from "react";
import { Link, useParams } from "react-router";
import { whyNotOpen } from "../../../schema/meetings/live/sitting.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type ItemPart, Parts } from "../agenda/parts.ts";
import { useDecisionsLive } from "../decisions/useDecisions.ts";
import { useTasksLive } from "../tasks/useTasks.ts";
import { useMoment } from "../useMoment.ts";
import { ItemBody, ItemHead } from "./CurrentItem.tsx";
import { liveRoom, OPEN } from "./documents.ts";
import { Floor } from "./Floor.tsx";
import { HereSection } from "./HereSection.tsx";
import { Lead } from "./Lead.tsx";
import { LiveItems } from "./LiveItems.tsx";
import { PollCard } from "./PollCard.tsx";
import { pollsPart } from "./pollsPart.tsx";
import { useBegins } from "./useBegins.ts";
import { type Live, useLiveMeeting } from "./useLiveMeeting.ts";
import { useSpent } from "./useSpent.ts";
import { useTelling } from "./useTelling.ts";
import "./LivePage.css";
import "./polls.css";

/** A meeting as it runs, first of all on a phone: the item that is up, the floor, the question to the room, who is there. */
export function LivePage({ parts }: { parts: readonly ItemPart[] }) {
  const say = useWords();
  const { id = "" } = useParams();
  const live = useLiveMeeting(id);
  // What the room was asked stands beside the item here, not under it.
  const others = useMemo(() => parts.filter((part) => part !== pollsPart), [parts]);
  useTelling(live);
  if (!live) return <Missing />;
  const { meeting, sitting, runs } = live;
  const { hub, council, title } = meeting;
  const to = `/${hub.slug}/meetings/${id}`;
  return (
    <Parts value={others}>
      <Page
        title={title}
        tab={say("live.tab", { title })}
        above={<Link to={to}>{say("live.goBack")}</Link>}
        lead={council.name !== title && <p>{council.name}</p>}
        actions={runs && <ToScreen to={to} />}
      >
        {!sitting && <NotOpen live={live} />}
        {sitting && !runs && <Closed live={live} />}
        {runs && <Running live={live} />}
      </Page>
    </Parts>
  );
}

/** The ways to the big screen: as the device looks, or dark. */
function ToScreen({ to }: { to: string }) {
  const say = useWords();
  return (
    <div className="to-screen">
      <ButtonLink weight="quiet" href={`${to}/screen`} target="_blank">
        {say("live.screen")}
      </ButtonLink>
      <ButtonLink weight="quiet" href={`${to}/screen?look=dark`} target="_blank">
        {say("live.screenDark")}
      </ButtonLink>
    </div>
  );
}

function NotOpen({ live: { meeting, sitting, mayKeep } }: { live: Live }) {
  const say = useWords();
  const begins = useBegins();
  const { run, problem, isBusy } = useDeed();
  const { id, startsAt } = meeting;
  const mayOpen = mayKeep && !whyNotOpen(meeting as never, sitting, new Date());
  return (
    <Empty
      title={begins(startsAt)}
      action={
        mayOpen && (
          <Button weight="primary" isPending={isBusy} onPress={() => void run(() => perform(liveRoom(id), OPEN, { id }))}>
            {say("live.open")}
          </Button>
        )
      }
    >
      <p>{say(mayOpen ? "live.openHow" : "live.notOpenHow")}</p>
      <Refused problem={problem} />
    </Empty>
  );
}

function Running({ live }: { live: Live }) {
  const say = useWords();
  useDecisionsLive(live.meeting.id);
  useTasksLive(live.meeting.id);
  const { items, at, polls, up, mayKeep, isMember } = live;
  const [poll] = polls;
  const shown = poll && (!poll.closedAt || poll.item === up) ? poll : undefined;
  const after = items[at + 1];
  return (
    <div className="live" data-asks={live.takesPart || undefined}>
      <div className="live-now">
        <ItemHead live={live} />
        {mayKeep && <Lead live={live} />}
      </div>
      <aside className="live-beside">
        {shown && <PollCard live={live} poll={shown} />}
        {isMember && <Floor live={live} />}
      </aside>
      <div className="live-body">
        <ItemBody live={live} />
        {up && items.length > 0 && (
          <p className="live-next">{after ? say("live.next", { title: after.title || say("agenda.untitled") }) : say("live.last")}</p>
        )}
      </div>
      <div className="live-rest">
        <LiveItems live={live} />
        {isMember && <HereSection live={live} />}
        <Earlier live={live} shown={shown?.id} />
      </div>
    </div>
  );
}

/** The questions that were put before. */
function Earlier({ live, shown }: { live: Live; shown?: string | undefined }) {
  const say = useWords();
  const others = live.polls.filter(({ id }) => id !== shown);
  if (!others.length) return null;
  return (
    <section className="section" aria-labelledby="earlier">
      <h2 id="earlier">{say("live.poll.earlier")}</h2>
      {others.map((poll) => (
        <PollCard key={poll.id} live={live} poll={poll} />
      ))}
    </section>
  );
}

/** What a meeting that is over came to: when, how long each item took, what was asked. */
function Closed({ live }: { live: Live }) {
  const say = useWords();
  const spent = useSpent();
  const { timeOf } = useMoment();
  const { closedAt, openedAt } = live.sitting!;
  const seconds = (new Date(closedAt!).getTime() - new Date(openedAt).getTime()) / 1000;
  return (
    <div className="live-closed">
      <div className="now">
        <h2 className="now-title">{say("live.closedTitle")}</h2>
        <p>{say("live.closedAt", { time: timeOf(closedAt!), spent: spent(seconds) })}</p>
      </div>
      <LiveItems live={live} />
      <Earlier live={live} />
    </div>
  );
}
