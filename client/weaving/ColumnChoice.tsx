import { useEffect, useMemo } from "react";
import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { SelectMany } from "../ui/SelectMany.tsx";
import { Tick } from "../ui/Tick.tsx";
import { formatOf, useActorMeasures, useWritten } from "./useMeasureWords.ts";
import { useMeasureChoices, useMeasured } from "./useMeasuring.ts";
import "./ColumnChoice.css";

/** Chooses which measures stand as columns in the table of actors, and whether the strengths of ties count in them. */
export function ColumnChoice() {
  const say = useWords();
  const each = useActorMeasures();
  const written = useWritten();
  const { tellColumns } = useMapRoom();
  const { columns, showColumns, weighted, weigh } = useMeasureChoices();
  const { measured, failed } = useMeasured(weighted, columns.length > 0);
  const told = useMemo(() => {
    if (!measured) return [];
    const at = new Map(measured.told.ids.map((id, index) => [id, index]));
    return columns.map((id) => {
      const values = measured.measured.each[id];
      const read = (actor: string) => values[at.get(actor) ?? -1];
      return { id, title: say(`measures.each.${id}.name`), read, written: (value: number) => written(value, formatOf(id)) };
    });
  }, [measured, columns, say, written]);
  useEffect(() => tellColumns(told), [tellColumns, told]);
  useEffect(() => () => tellColumns([]), [tellColumns]);
  return (
    <div className="column-choice">
      <SelectMany
        label={say("weaving.measures.columns")}
        choices={each}
        value={columns}
        placeholder={say("weaving.measures.nothing")}
        onChange={showColumns}
      />
      {columns.length > 0 && (
        <Tick isSelected={weighted} onChange={weigh}>
          {say("weaving.measures.weighted")}
        </Tick>
      )}
      {failed && <p role="alert">{say("weaving.failed")}</p>}
    </div>
  );
}
