import { type ComponentType, type ReactNode, useState } from "react";
import { Link } from "react-router";
import { type Day, daysAfter } from "../../schema/day.ts";
import { bySoonest, isLate } from "../../schema/notices/due.ts";
import type { NoticeKind } from "../../schema/notices/kinds.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Section } from "../ui/Page.tsx";
import { today } from "../ui/today.ts";
import { dateInWords } from "../ui/When.tsx";
import type { Waiting } from "./notices.ts";
import { useNeedsMe } from "./useNeedsMe.ts";
import "./rows.css";

/** How a later room shows what it reminds of, with what can be done at once; until it knows the thing, what it is given stands there. */
export type OwnRows = Partial<Record<NoticeKind, ComponentType<{ about: string; onDone: () => void; children: ReactNode }>>>;

interface Props {
  hub: { id: string; slug: string; seq: number };
  own?: OwnRows;
}

/** How many of a group are shown before the rest is asked for. */
const few = 6;

/** What belongs together in time, in order. */
const groups = ["late", "soon", "later", "undated"] as const;

function groupOf({ dueOn }: Waiting, day: Day): (typeof groups)[number] {
  if (!dueOn) return "undated";
  if (isLate(dueOn, day)) return "late";
  return dueOn <= daysAfter(day, 7) ? "soon" : "later";
}

/** One thing: what, when and where, and the way there. */
function Row({ waiting: { kind, title, place, dueOn, path }, hub }: { waiting: Waiting; hub: string }) {
  const say = useWords();
  const { language } = useLanguage();
  const what = say(`notices.what.${kind}`, { title });
  const day = dueOn && dateInWords(dueOn, language);
  const when = day && say(`notices.${isLate(dueOn, today()) ? "late" : "when"}.${kind}`, { day });
  const to = `/${hub}/${path}`;
  return (
    <>
      <div className="todo-what">
        <p>
          <Link to={to}>{what}</Link>
        </p>
        <small>{[when, place].filter(Boolean).join(" · ")}</small>
      </div>
      <ButtonLink href={to} aria-label={say("notices.list.showOne", { what })}>
        {say("notices.list.show")}
      </ButtonLink>
    </>
  );
}

/** What belongs together in time; of many the rest is asked for. */
function Group({ group, children }: { group: (typeof groups)[number]; children: readonly ReactNode[] }) {
  const say = useWords();
  if (!children.length) return null;
  return (
    <section className="todo-group" aria-label={say(`notices.list.${group}`)}>
      <h3>{say(`notices.list.${group}`)}</h3>
      <ul className="todo-rows">{children.slice(0, few)}</ul>
      {children.length > few && (
        <details>
          <summary>{say("notices.list.more", { count: children.length - few })}</summary>
          <ul className="todo-rows">{children.slice(few)}</ul>
        </details>
      )}
    </section>
  );
}

/** What waits, and with it what has been done here: it stays where it stands until the page is left, so that nothing jumps. */
function useWaiting(hub: Props["hub"]) {
  const waiting = useNeedsMe(hub);
  const [done, setDone] = useState<readonly Waiting[]>([]);
  const gone = done.filter(({ key }) => !waiting?.some((one) => one.key === key));
  return {
    all: waiting && [...waiting, ...gone].sort(bySoonest),
    onDone: (one: Waiting) => setDone((before) => [...before.filter(({ key }) => key !== one.key), one]),
  };
}

/** What waits for the reader in a hub, what is late first. */
export function NeedsMe({ hub, own = {} }: Props) {
  const say = useWords();
  const { all, onDone } = useWaiting(hub);
  if (!all) return null;
  const day = today();
  const choose = <Link to="/me/notices">{say("notices.list.choose")}</Link>;
  if (!all.length)
    return (
      <Empty title={say("notices.list.none")} action={choose}>
        <p>{say("notices.list.noneText")}</p>
      </Empty>
    );
  const item = (one: Waiting) => {
    const Own = own[one.kind] ?? AsItIs;
    return (
      <li key={one.key} data-late={isLate(one.dueOn, day) || undefined}>
        <Own about={one.about} onDone={() => onDone(one)}>
          <Row waiting={one} hub={hub.slug} />
        </Own>
      </li>
    );
  };
  return (
    <Section title={say("notices.list.title")} action={choose}>
      {groups.map((group) => (
        <Group key={group} group={group}>
          {all.filter((one) => groupOf(one, day) === group).map(item)}
        </Group>
      ))}
    </Section>
  );
}

/** For kinds that have no rows of their own. */
const AsItIs = ({ children }: { children: ReactNode }) => children;
