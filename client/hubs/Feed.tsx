import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { FeedItem } from "./FeedItem.tsx";
import { byDeed, type FeedEvent, inShort } from "./feed.ts";

const shown = 10;

/** The latest that happened in a hub, in sentences; the whole history is one step away. */
export function Feed({ hub, events }: { hub: string; events: readonly FeedEvent[] }) {
  const say = useWords();
  const deeds = inShort(byDeed(events)).slice(0, shown);
  return (
    <Section title={say("events.feed")} action={deeds.length > 0 && <Link to={`/${hub}/history`}>{say("events.all")}</Link>}>
      {deeds.length ? (
        <ol className="feed">
          {deeds.map((deed) => (
            <FeedItem key={deed.operation} hub={hub} deed={deed} />
          ))}
        </ol>
      ) : (
        <p className="feed-when">{say("events.none")}</p>
      )}
    </Section>
  );
}
