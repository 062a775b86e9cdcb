import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { clockAt } from "../../../schema/clock.ts";
import { EncounterKind } from "../../../schema/meetings/learns.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { Day } from "../../ui/When.tsx";
import { OPEN_LESSONS, teaches } from "./lessons.ts";
import "../../notices/rows.css";

/** The meetings that still have something to teach the maps that the reader weaves; nothing when none has. */
export function LessonsTodo({ hub: { id, slug, seq } }: { hub: { id: string; slug: string; seq: number } }) {
  const say = useWords();
  const { data, refetch } = useSuspenseQuery(OPEN_LESSONS, { variables: { hub: id }, fetchPolicy: "cache-and-network" });
  useHubLive(id, seq, ({ type }) => {
    if (teaches.has(type)) startTransition(() => void refetch());
  });
  const lessons = data.openLessons;
  if (!lessons.length) return null;
  return (
    <Section title={say("learns.todo")}>
      <ul className="todo-rows">
        {lessons.map(({ meeting, map, mapTitle, title, councilName, startsAt, present, pairs }) => {
          const open = (kind: EncounterKind) => pairs.filter((pair) => pair.kind === kind && !pair.state).length;
          const [dates, contacts] = [open(EncounterKind.Date), open(EncounterKind.Contact)];
          const parts = [dates ? say("learns.toDate", { count: dates }) : "", contacts ? say("learns.toMeet", { count: contacts }) : ""];
          return (
            <li key={`${meeting} ${map}`}>
              <p>
                {say.rich("learns.saw", { count: present, map: () => mapTitle })} {parts.filter(Boolean).join(", ")}.{" "}
                <small>
                  {say.rich("learns.todoWhat", { title, council: councilName, day: () => <Day on={clockAt(new Date(startsAt)).day} /> })}
                </small>
              </p>
              <ButtonLink href={`/${slug}/meetings/${meeting}`} aria-label={say("learns.todoLookAt", { title })}>
                {say("learns.todoLook")}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
