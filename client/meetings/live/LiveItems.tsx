import { usedOn } from "../../../schema/meetings/live/sitting.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { liveRoom, TAKE } from "./documents.ts";
import { useServerNow } from "./serverClock.ts";
import type { Live } from "./useLiveMeeting.ts";
import { useSpent } from "./useSpent.ts";

/** The whole agenda, with what time each item took; those who lead the meeting go to any of them. */
export function LiveItems({ live }: { live: Live }) {
  const say = useWords();
  const reason = useReason();
  const spent = useSpent();
  const now = useServerNow();
  const { meeting, sitting, items, up, mayKeep, runs } = live;
  if (!items.length || !sitting) return null;
  const take = (item: string) =>
    void perform(liveRoom(meeting.id), TAKE, { id: meeting.id, item }).catch((no) => notify({ text: reason(no) }));
  return (
    <Section title={say("live.items")}>
      <ol className="live-items">
        {items.map(({ id, title, minutes }, at) => {
          const used = usedOn(sitting, id, now);
          const name = title || say("agenda.untitled");
          const isUp = id === up && runs;
          return (
            <li key={id} aria-current={isUp ? "step" : undefined} data-done={(used > 0 && !isUp) || undefined}>
              <span className="live-item-number" aria-hidden="true">
                {at + 1}
              </span>
              {mayKeep && runs && !isUp ? (
                <button type="button" className="live-item-take" aria-label={say("live.take", { title: name })} onClick={() => take(id)}>
                  {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
              <small>
                {isUp && <b>{say("live.itemNow")}</b>}
                {!isUp && used > 0 && spent(used)}
                {!isUp && !used && minutes !== null && say("live.itemPlanned", { minutes })}
              </small>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
