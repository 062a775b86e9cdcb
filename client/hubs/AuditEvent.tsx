import { locales } from "../../schema/locales.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { DeedSentence } from "./FeedItem.tsx";
import { byDeed, FEED_EVENT } from "./feed.ts";
import { useName } from "./names.ts";
import { isOfText, TextChange } from "./TextChange.tsx";
import { useValue } from "./useValue.ts";

/** What the log tells of one event. */
export const AUDIT_EVENT = graphql(`fragment AuditEvent on Event { ...FeedEvent erasedAt }`, [FEED_EVENT]);

export type Audited = ResultOf<typeof AUDIT_EVENT>;

/** A moment to the second, as a log needs it. */
export function Exactly({ at }: { at: string }) {
  const { language } = useLanguage();
  const words = new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeStyle: "medium" });
  return <time dateTime={at}>{words.format(new Date(at))}</time>;
}

const isMoment = (side: unknown): side is string => typeof side === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(side);

/** One side of a change: in words where there are some, else as it is stored. */
function Side({ event, field, side }: { event: Audited; field: string; side: unknown }) {
  const value = useValue();
  const name = useName();
  if (isMoment(side)) return <Exactly at={side} />;
  const parts = [side].flat().map((part) => name(part) ?? value(event, field, part) ?? asStored(part));
  return parts.length ? parts.join(", ") : value(event, field, null);
}

const asStored = (part: unknown): string => (typeof part === "string" ? part : JSON.stringify(part));

/** Every field that an event changed, before and after; for what was made or removed, only the one side that there is. */
function Fields({ event }: { event: Audited }) {
  const say = useWords();
  if (!event.changes.length) return null;
  return (
    <ul className="changes">
      {event.changes.map(({ field, before, after }) => {
        const key = `events.field.${field}` as "events.field.name";
        return (
          <li key={field}>
            <span className="change-field">{say.has(key) ? say(key) : field}</span>{" "}
            {event.kind === "update" && isOfText(before, after) ? (
              <TextChange before={before} after={after} />
            ) : (
              <BothSides event={event} field={field} before={before} after={after} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a field was, and what it became. */
function BothSides({ event, field, before, after }: { event: Audited; field: string; before: unknown; after: unknown }) {
  return (
    <>
      {hasBefore(event) && (
        <del>
          <Side event={event} field={field} side={before} />
        </del>
      )}
      {event.kind === "update" && " → "}
      {hasAfter(event) && (
        <ins>
          <Side event={event} field={field} side={after} />
        </ins>
      )}
    </>
  );
}

const hasBefore = ({ kind }: Audited) => kind === "update" || kind === "delete" || kind === "erase";
const hasAfter = ({ kind }: Audited) => kind !== "delete" && kind !== "erase";

/** One event of the log: its number, when to the second, who did what, and what it was before and after. */
export function AuditEvent({ hub, event }: { hub: string; event: Audited }) {
  const say = useWords();
  const { seq, at, kind, erasedAt } = event;
  const [deed] = byDeed([{ ...event, by: event.by ?? { id: "", name: say("audit.house") } }]);
  return (
    <li className="feed-item">
      <p>{erasedAt ? say("events.erased") : <DeedSentence hub={hub} deed={deed!} />}</p>
      <p className="feed-when">
        <span>{say("audit.number", { seq })}</span>
        <Exactly at={at} />
        <span>{say(`events.kind.${kind}`)}</span>
        {erasedAt && <span>{say.rich("audit.erased", { when: () => <Exactly at={erasedAt} /> })}</span>}
      </p>
      <Fields event={event} />
    </li>
  );
}
