import { Button } from "react-aria-components/Button";
import { TieState } from "../../schema/maps.ts";
import { useWords } from "../i18n.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Challenges } from "./Challenges.tsx";
import { useMapRoom } from "./useMapRoom.ts";
import "./Questions.css";

/** The three questions that every area begins with: whom do we cooperate with, whom should we, and which challenges are there. */
export function QuestionsPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { ties, select } = useMapRoom();
  const present = ties.filter(({ state }) => state === TieState.Present);
  const wished = ties.filter(({ state }) => state === TieState.Wished);
  const many = (strength: string) => present.filter((tie) => tie.strength === strength).length;
  return (
    <Panel title={say("weave.questions")} onClose={onClose}>
      <section className="question">
        <h3>{say("weave.three.today")}</h3>
        <p>
          {say("weave.three.todayText", {
            ties: present.length,
            steady: many("Steady"),
            cooperate: many("Cooperate"),
            contact: many("Contact"),
            know: many("Know"),
          })}
        </p>
      </section>
      <section className="question">
        <h3>{say("weave.three.should")}</h3>
        {wished.length ? (
          <ul>
            {wished.map((tie) => (
              <li key={tie.id}>
                <Button className="wish" onPress={() => select([tie.id])}>
                  {say("weave.tie.title", { from: tie.from.name, to: tie.to.name })}
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <p className="panel-note">{say("weave.three.shouldNone")}</p>
        )}
      </section>
      <section className="question">
        <h3>{say("weave.three.challenges")}</h3>
        <Challenges />
      </section>
    </Panel>
  );
}
