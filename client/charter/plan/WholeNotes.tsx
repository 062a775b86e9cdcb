import { useState } from "react";
import { ratingSides } from "../../../schema/charter/ratings.ts";
import { Side } from "../../../schema/councils.ts";
import { SideMark } from "../../councils/SideMark.tsx";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { Day } from "../../ui/When.tsx";
import { NoteDialog } from "./NoteDialog.tsx";
import type { NoteRead, PlanRoom } from "./plan.ts";

/** What both sides have said of the charter as a whole, side by side, the latest first. */
export function WholeNotes({ notes, ...room }: PlanRoom & { notes: readonly NoteRead[] }) {
  const say = useWords();
  const [isWriting, setWriting] = useState(false);
  if (!notes.length && !room.mayPlan) return null;
  return (
    <Section
      title={say("plan.whole.title")}
      action={room.mayPlan && <Button onPress={() => setWriting(true)}>{say("plan.whole.write")}</Button>}
    >
      <p className="plan-lead">{say("plan.whole.lead")}</p>
      <div className="plan-sides">
        {ratingSides.map((side) => {
          const theirs = notes.filter((note) => note.side === side);
          return (
            <section key={side} className="plan-side" data-side={side}>
              <h3>
                <SideMark side={side === "Municipality" ? Side.Administration : Side.CivilSociety} />
                {say(`charters.side.${side}`)}
              </h3>
              {!theirs.length && <p className="plan-nothing">{say("plan.whole.none")}</p>}
              <ol>
                {theirs.map(({ id, text, notedOn, saidBy }) => (
                  <li key={id}>
                    <blockquote>{text}</blockquote>
                    <small>
                      {saidBy && `${saidBy}, `}
                      <Day on={notedOn} />
                    </small>
                  </li>
                ))}
              </ol>
            </section>
          );
        })}
      </div>
      {isWriting && <NoteDialog {...room} onClose={() => setWriting(false)} />}
    </Section>
  );
}
