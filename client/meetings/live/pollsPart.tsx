import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import type { ItemAt, ItemPart, Sheet } from "../agenda/parts.ts";
import { ASKED, type PollRead } from "./documents.ts";
import { PollAnswers } from "./PollAnswers.tsx";
import { PollBars } from "./PollBars.tsx";
import "./polls.css";

/** The questions that were put to the room at a meeting and are over: asked once for the whole agenda. */
function useAsked(meeting: string): readonly PollRead[] {
  const { data } = useSuspenseQuery(ASKED, { variables: { id: meeting } });
  return (data.meeting?.polls.edges ?? []).map(({ node }) => node).filter(({ closedAt }) => closedAt);
}

function Asked({ polls, mayKnow }: { polls: readonly PollRead[]; mayKnow: boolean }) {
  const say = useWords();
  return polls.map((poll) => (
    <section key={poll.id} className="poll" aria-label={say("live.poll.result")}>
      <p className="poll-kind">{say(poll.secret ? "live.poll.isSecret" : "live.poll.title")}</p>
      <h3>{poll.question}</h3>
      <PollBars poll={poll} />
      <p className="poll-count">{say("live.poll.count", { answered: poll.answered ?? 0 })}</p>
      {!poll.secret && mayKnow && <PollAnswers poll={poll} />}
    </section>
  ));
}

/** What the room was asked about an item, under it. While the meeting runs it stands beside it instead. */
function Under({ at: { sheet, item } }: { at: ItemAt }) {
  const polls = useAsked(sheet.meeting).filter((poll) => poll.item === item);
  return <Asked polls={polls} mayKnow={sheet.maySit} />;
}

/** What the room was asked about nothing on the agenda, or about what is no longer there. */
function After({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { data, refetch } = useSuspenseQuery(ASKED, { variables: { id: sheet.meeting } });
  useHubLive(sheet.hub.id, data.meeting?.hub.seq ?? 0, ({ type }) => {
    if (type === "RoomPoll") startTransition(() => void refetch());
  });
  const polls = useAsked(sheet.meeting).filter(({ item }) => !item || !sheet.items.includes(item));
  if (!polls.length) return null;
  return (
    <Section title={say("live.poll.asked")}>
      <Asked polls={polls} mayKnow={sheet.maySit} />
    </Section>
  );
}

/** Questions to the room as a part of the agenda. */
export const pollsPart: ItemPart = { name: "polls", Under, After };
