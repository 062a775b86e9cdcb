import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { KindMark } from "../actors/KindMark.tsx";
import { useWords } from "../i18n.tsx";
import { FindOrCreate } from "../ui/FindOrCreate.tsx";
import { Select } from "../ui/Select.tsx";
import type { TieRead } from "./documents.ts";
import { namedLike, type OnMap, otherEnd } from "./onMap.ts";
import { StrengthLine } from "./StrengthLine.tsx";
import { useChoices } from "./useChoices.tsx";
import { useDrawTie } from "./useDrawTie.ts";
import { useMapRoom } from "./useMapRoom.ts";

function Row({ tie, from }: { tie: TieRead; from: OnMap }) {
  const say = useWords();
  const { mayDescribe, select, weaving } = useMapRoom();
  const { strengths } = useChoices();
  const other = otherEnd(tie, from.id);
  const ends = { from: from.name, to: other.name };
  const strength = tie.strength ? say(`maps.strength.${tie.strength}`) : say("maps.state.Wished");
  return (
    <li>
      <StrengthLine strength={tie.strength} />
      <Button className="ties-of-name" onPress={() => select([tie.id])} aria-label={say("weave.table.openTieOf", ends)}>
        {other.name}
      </Button>
      {mayDescribe(from.id, other.id) ? (
        <Select
          label={say("weave.table.strengthOf", ends)}
          labelUnseen
          choices={strengths}
          value={tie.strength}
          placeholder={strength}
          onChange={(next) => weaving.describeTie(tie, { state: "Present", strength: next })}
        />
      ) : (
        <small>{strength}</small>
      )}
    </li>
  );
}

/** An actor's ties on the map, each with its strength, and a field for a new one: drawing by typing. */
export function TiesOf({ actor }: { actor: OnMap }) {
  const say = useWords();
  const { ties, actors, mayDescribe } = useMapRoom();
  const drawTie = useDrawTie();
  const [text, setText] = useState("");
  const own = ties.filter(({ from, to }) => from.id === actor.id || to.id === actor.id);
  const tied = new Set([actor.id, ...own.map((tie) => otherEnd(tie, actor.id).id)]);
  const free = actors.filter(({ id }) => !tied.has(id) && mayDescribe(actor.id, id));
  const draw = (id: string) => {
    setText("");
    void drawTie(actor.id, id, { open: false });
  };
  return (
    <section className="ties-of">
      <h3>{say("weave.actor.ties")}</h3>
      {own.length ? (
        <ul>
          {own.map((tie) => (
            <Row key={tie.id} tie={tie} from={actor} />
          ))}
        </ul>
      ) : (
        <p className="panel-note">{say("weave.actor.noTies")}</p>
      )}
      {free.length > 0 && (
        <FindOrCreate
          label={say("weave.actor.tieTo")}
          text={text}
          onText={setText}
          found={namedLike(free, text).map(({ id, name, kind }) => ({ id, name, mark: <KindMark kind={kind} /> }))}
          onFind={draw}
        />
      )}
    </section>
  );
}
