import { useWords } from "../i18n.tsx";
import type { Deed, FeedEvent } from "./feed.ts";
import { isOfText, TextChange } from "./TextChange.tsx";
import { useValue } from "./useValue.ts";

type Change = FeedEvent["changes"][number];

/** What says nothing to people: where an actor stands on a map, which the map tells better than numbers, and what the house counts by. */
const isUntold = new Set([
  ...["x", "y", "pinned", "itemsSeq", "digest", "revision", "toldAt", "item", "spent", "counts"],
  // How many answered stands with the question that they were asked.
  "RoomPoll.answered",
  // The sentence tells it.
  "MinutesApproval.answer",
]);

/** Of what came from a file, how much there was of each; how many events it took is for the log. */
const isCounted = ({ field, before, after }: Change) => field !== "parts" && !!(after ?? before);

function ChangeWords({ event, change: { field, before, after } }: { event: FeedEvent; change: Change }) {
  const say = useWords();
  const value = useValue();
  const key = `events.field.${field}` as "events.field.name";
  if (!say.has(key)) return null;
  const name = say(key);
  if (event.kind === "import") return <li>{`${name}: ${value(event, field, after ?? before)}`}</li>;
  if (isOfText(before, after))
    return (
      <li>
        <span className="change-field">{name}</span> <TextChange before={before} after={after} isBrief />
      </li>
    );
  const [was, is] = [value(event, field, before), value(event, field, after)];
  if (was === undefined || is === undefined) return <li>{say("events.changed", { field: name })}</li>;
  return (
    <li>
      <span className="change-field">{name}</span> <del>{was}</del> → <ins>{is}</ins>
    </li>
  );
}

/**
 * What a deed changed in the things that its sentence is about, field by field: what it was and what it became.
 * A new thing has no before and is told by the sentence alone.
 */
export function Changes({ deed }: { deed: Deed }) {
  const told = deed.events
    .filter(({ kind, type }) => kind === "import" || (kind === "update" && type === deed.first.type))
    .flatMap((event) => event.changes.map((change) => ({ event, change })))
    .filter(({ event, change }) =>
      event.kind === "import" ? isCounted(change) : ![change.field, `${event.type}.${change.field}`].some((one) => isUntold.has(one)),
    );
  if (!told.length) return null;
  return (
    <ul className="changes">
      {told.map(({ event, change }) => (
        <ChangeWords key={`${event.id} ${change.field}`} event={event} change={change} />
      ))}
    </ul>
  );
}
