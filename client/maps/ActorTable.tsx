import lift from "lucide/dist/esm/icons/eraser.mjs";
import open from "lucide/dist/esm/icons/panel-right-open.mjs";
import { whyNotName } from "../../schema/text.ts";
import { KindMark } from "../actors/KindMark.tsx";
import { useCollator, useWords } from "../i18n.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Tick } from "../ui/Tick.tsx";
import { ChosenBy } from "./ChosenBy.tsx";
import { focusBeside, ManyCell, OneCell, TextCell } from "./cells.tsx";
import { idsOf, namesOf, type OnMap } from "./onMap.ts";
import { type SortColumn, SortHeads, useSorted } from "./sorting.tsx";
import { useChoices } from "./useChoices.tsx";
import { useGradually } from "./useGradually.ts";
import { type ActorColumn, useMapRoom } from "./useMapRoom.ts";

interface Counted extends OnMap {
  ties: number;
}

function Cells({ actor }: { actor: Counted }) {
  const say = useWords();
  const { mayEdit, mayDescribe, weaving } = useMapRoom();
  const { kinds, themes } = useChoices();
  const { name } = actor;
  if (!mayDescribe(actor.id))
    return (
      <>
        <th scope="row">
          {name} <ChosenBy id={actor.id} />
        </th>
        <td>
          <div className="cell-kind">
            <KindMark kind={actor.kind} size={20} />
            {say(`actors.kind.${actor.kind}`)}
          </div>
        </td>
        <td>{namesOf(actor.themes)}</td>
        <td>{actor.weaver ? say("events.yes") : ""}</td>
      </>
    );
  return (
    <>
      <th scope="row">
        <TextCell
          label={say("weave.table.nameOf", { name })}
          value={name}
          whyNot={whyNotName}
          onSave={(next) => weaving.describeActor(actor, { name: next })}
        />
        <ChosenBy id={actor.id} />
      </th>
      <td>
        <div className="cell-kind">
          <KindMark kind={actor.kind} size={20} />
          <OneCell
            label={say("weave.table.kindOf", { name })}
            choices={kinds}
            value={actor.kind}
            onChange={(kind) => weaving.describeActor(actor, { kind })}
          />
        </div>
      </td>
      <td>
        <ManyCell
          label={say("weave.table.themesOf", { name })}
          choices={themes}
          value={idsOf(actor.themes)}
          onChange={(ids) => weaving.describeActor(actor, { themes: ids })}
        />
      </td>
      <td>
        {mayEdit ? (
          <Tick
            label={say("weave.table.weaverOf", { name })}
            isSelected={actor.weaver}
            onChange={(weaver) => weaving.markWeaver(actor, weaver)}
          />
        ) : (
          actor.weaver && say("events.yes")
        )}
      </td>
    </>
  );
}

function More({ column: { read, written }, actor }: { column: ActorColumn; actor: string }) {
  const value = read(actor);
  return <td className="numeric">{value !== undefined && written(value)}</td>;
}

/** The actors of the map as rows that can be changed. */
export function ActorTable() {
  const say = useWords();
  const collator = useCollator();
  const { shown, ties, mayEdit, select, selection, glowing, weaving, columns: more } = useMapRoom();
  const ends = Map.groupBy(
    ties.flatMap(({ from, to }) => [from.id, to.id]),
    (id) => id,
  );
  const rows: Counted[] = shown.actors.map((actor) => ({ ...actor, ties: ends.get(actor.id)?.length ?? 0 }));
  const columns: SortColumn<Counted>[] = [
    { id: "name", title: say("weave.table.name"), by: ({ name }) => name },
    { id: "kind", title: say("weave.table.kind"), by: ({ kind }) => say(`actors.kind.${kind}`) },
    { id: "themes", title: say("weave.table.themes"), by: ({ themes }) => namesOf(themes) },
    { id: "weaver", title: say("weave.table.weaver"), by: ({ weaver }) => (weaver ? 0 : 1) },
    { id: "ties", title: say("weave.table.tieCount"), by: ({ ties: count }) => -count },
    ...more.map(({ id, title, read }) => ({ id, title, by: (row: Counted) => -(read(row.id) ?? 0) })),
    { id: "actions", title: say("weave.table.actions") },
  ];
  const { sorted, sort, press } = useSorted(rows, columns, collator);
  const drawn = useGradually(sorted);
  return (
    <div className="table-frame">
      <table className="table map-table">
        <caption>{say("weave.table.actors", { count: rows.length })}</caption>
        <SortHeads columns={columns} sort={sort} onSort={press} />
        <tbody>
          {drawn.map((actor) => (
            <tr key={actor.id} data-chosen={selection.has(actor.id) || undefined} data-glow={glowing.has(actor.id) || undefined}>
              <Cells actor={actor} />
              <td className="numeric">{actor.ties}</td>
              {more.map((column) => (
                <More key={column.id} column={column} actor={actor.id} />
              ))}
              <td className="row-acts">
                <IconButton icon={open} label={say("weave.table.openOf", { name: actor.name })} onPress={() => select([actor.id])} />
                {mayEdit && (
                  <span data-remove>
                    <IconButton
                      icon={lift}
                      label={say("weave.table.liftOf", { name: actor.name })}
                      onPress={({ target }) => {
                        focusBeside(target);
                        void weaving.lift([actor]);
                      }}
                    />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
