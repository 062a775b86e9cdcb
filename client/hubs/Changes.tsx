import { InvitationState, JoinRequestState } from "../../schema/access.ts";
import { actorKinds } from "../../schema/actors.ts";
import { CouncilKind, Gender, SeatRole, Side } from "../../schema/councils.ts";
import { Role, Visibility } from "../../schema/hubs.ts";
import { ChallengeState, MapStep, Strength, TieKind, TieState } from "../../schema/maps.ts";
import { AskingAnswer, AskingWay, IntroductionState } from "../../schema/weaving/introduction.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { dayInWords } from "../ui/When.tsx";
import type { Deed, FeedEvent } from "./feed.ts";

type Change = FeedEvent["changes"][number];
type Say = ReturnType<typeof useWords>;

const isId = (value: unknown) => typeof value === "string" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
const isOf = <T extends object>(values: T, value: string): value is string & keyof T => value in values;

/** A word of a vocabulary, as the reader calls it; any other text as it is. */
function wordFor(say: Say, { type }: FeedEvent, field: string, value: string): string {
  if (field === "kind" && type === "Council" && isOf(CouncilKind, value)) return say(`councils.kind.${value}`);
  if ((field === "side" || field === "convenedFrom") && isOf(Side, value)) return say(`councils.side.${value}`);
  if (field === "roles" && isOf(SeatRole, value)) return say(`councils.role.${value}`);
  if (field === "gender" && isOf(Gender, value)) return say(`councils.gender.${value}`);
  if (field === "kind" && isOf(actorKinds, value)) return say(`actors.kind.${value}`);
  if (field === "kinds" && isOf(TieKind, value)) return say(`maps.kind.${value}`);
  if (field === "strength" && isOf(Strength, value)) return say(`maps.strength.${value}`);
  if (field === "state" && type === "Tie" && isOf(TieState, value)) return say(`maps.state.${value}`);
  if (field === "state" && type === "Invitation" && isOf(InvitationState, value)) return say(`access.invitationState.${value}`);
  if (field === "state" && type === "JoinRequest" && isOf(JoinRequestState, value)) return say(`access.requestState.${value}`);
  if (field === "state" && type === "Introduction" && isOf(IntroductionState, value)) return say(`introductions.state.${value}`);
  if (field === "answer" && type === "Asking" && isOf(AskingAnswer, value)) return say(`introductions.answer.${value}`);
  if (field === "way" && type === "Asking" && isOf(AskingWay, value)) return say(`introductions.way.${value}`);
  if (field === "role" && type !== "Contact" && isOf(Role, value)) return say(`hubs.role.${value}`);
  if (field === "state" && isOf(ChallengeState, value)) return say(`maps.challenge.${value}`);
  if (field === "step" && isOf(MapStep, value)) return say(`maps.step.${value}`);
  if (field === "visibility" && isOf(Visibility, value)) return say(`hubs.visibility.${value}`);
  return value;
}

/** Where an actor stands on a map; the map tells that better than numbers. */
const isPlace = new Set(["x", "y", "pinned"]);

/** Of what came from a file, how much there was of each; how many events it took is for the log. */
const isCounted = ({ field, before, after }: Change) => field !== "parts" && !!(after ?? before);

const strengths = Object.keys(Strength) as (keyof typeof Strength)[];

/** One side of a change in words; nothing when it can only be told that it changed, as with references. */
export function useValue(): (event: FeedEvent, field: string, value: unknown) => string | undefined {
  const say = useWords();
  const { language } = useLanguage();
  const inWords = (event: FeedEvent, field: string, value: unknown): string | undefined => {
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length)) return say("events.nothing");
    if (typeof value === "boolean") return say(value ? "events.yes" : "events.no");
    if (field === "strength" && typeof value === "number") return wordFor(say, event, field, strengths[value - 1] ?? "");
    if (typeof value === "number") return new Intl.NumberFormat(language).format(Math.round(value));
    if (Array.isArray(value)) {
      const parts = value.map((part) => inWords(event, field, part));
      return parts.every((part) => part !== undefined) ? parts.join(", ") : undefined;
    }
    if (typeof value !== "string" || isId(value)) return;
    return isDay(value) ? dayInWords(new Date(`${value}T12:00:00`), new Date(), language) : wordFor(say, event, field, value);
  };
  return inWords;
}

function ChangeWords({ event, change: { field, before, after } }: { event: FeedEvent; change: Change }) {
  const say = useWords();
  const value = useValue();
  const key = `events.field.${field}` as "events.field.name";
  if (!say.has(key)) return null;
  const name = say(key);
  if (event.kind === "import") return <li>{`${name}: ${value(event, field, after ?? before)}`}</li>;
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
    .filter(({ event, change }) => (event.kind === "import" ? isCounted(change) : !isPlace.has(change.field)));
  if (!told.length) return null;
  return (
    <ul className="changes">
      {told.map(({ event, change }) => (
        <ChangeWords key={`${event.id} ${change.field}`} event={event} change={change} />
      ))}
    </ul>
  );
}
