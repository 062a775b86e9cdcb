import arrowDown from "lucide/dist/esm/icons/arrow-down.mjs";
import arrowUp from "lucide/dist/esm/icons/arrow-up.mjs";
import ellipsis from "lucide/dist/esm/icons/ellipsis-vertical.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { StandsAt } from "../../../schema/agenda/opening.ts";
import { useUndoable } from "../../hubs/useUndoable.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { MOVE_STANDING, type Preparing, preparedRoom, REMOVE_STANDING, type Standing } from "./points.ts";
import { StandingForm } from "./StandingForm.tsx";

interface Props {
  council: Preparing;
  mayKeep: boolean;
  onDone: () => void;
}

/** What stands on every agenda of a council, for those who keep it to arrange. */
export function StandingItems({ council, mayKeep, onDone }: Props) {
  const say = useWords();
  const [form, setForm] = useState<{ item?: Standing }>();
  const items = council.standingItems.edges.map(({ node }) => node);
  const add = mayKeep && (
    <Button icon={plus} onPress={() => setForm({})}>
      {say("points.standing.add")}
    </Button>
  );
  return (
    <Section title={say("points.standing.title")} action={items.length > 0 && add}>
      {!items.length && (
        <Empty title={say("points.standing.none")} action={add}>
          <p>{say("points.standing.noneHow")}</p>
        </Empty>
      )}
      {Object.values(StandsAt).map((place) => {
        const there = items.filter((one) => one.place === place);
        if (!there.length) return null;
        return (
          <div key={place} className="standing">
            <h3>{say(`points.standing.${place}`)}</h3>
            <ol className="points">
              {there.map((item, at) => (
                <li key={item.id}>
                  <div className="point-what">
                    <p className="point-title">{item.title}</p>
                    <Facts item={item} />
                  </div>
                  {mayKeep && <Tools {...{ council, item, at, count: there.length, onDone, onChange: () => setForm({ item }) }} />}
                </li>
              ))}
            </ol>
          </div>
        );
      })}
      {form && <StandingForm council={council.id} item={form.item} onDone={onDone} onClose={() => setForm(undefined)} />}
    </Section>
  );
}

function Facts({ item: { kind, minutes, owner } }: { item: Standing }) {
  const say = useWords();
  const what = minutes === null ? say(`agenda.kind.${kind}`) : say("points.backlog.about", { kind: say(`agenda.kind.${kind}`), minutes });
  return (
    <p className="point-facts">
      <span>{what}</span>
      {owner && <span>{owner}</span>}
    </p>
  );
}

interface ToolsProps {
  council: Preparing;
  item: Standing;
  at: number;
  count: number;
  onDone: () => void;
  onChange: () => void;
}

function Tools({ council, item, at, count, onDone, onChange }: ToolsProps) {
  const say = useWords();
  const reason = useReason();
  const undoable = useUndoable(council.hub.id, onDone);
  const { id, title } = item;
  const room = preparedRoom(council.id);
  const no = (problem: unknown) => notify({ text: reason(problem) });
  const move = (to: number) =>
    void perform(room, MOVE_STANDING, { id, to }).then(() => {
      announce(say("points.standing.moved", { number: to + 1 }));
      onDone();
    }, no);
  const remove = () =>
    void perform(room, REMOVE_STANDING, { id }).then(({ operation }) => {
      undoable(say("points.standing.removed", { title }), operation);
      onDone();
    }, no);
  return (
    <span className="point-tools">
      <Menu
        trigger={<IconButton icon={ellipsis} label={say("points.backlog.more", { title })} />}
        label={say("points.backlog.more", { title })}
        choices={[
          { id: "change", name: say("house.ui.change"), onAction: onChange },
          { id: "up", name: say("points.backlog.up"), icon: arrowUp, onAction: () => move(at - 1), isDisabled: at === 0 },
          { id: "down", name: say("points.backlog.down"), icon: arrowDown, onAction: () => move(at + 1), isDisabled: at === count - 1 },
          { id: "remove", name: say("points.standing.remove"), onAction: remove },
        ]}
      />
    </span>
  );
}
