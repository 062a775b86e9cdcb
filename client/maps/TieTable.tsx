import open from "lucide/dist/esm/icons/panel-right-open.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { Strength, type StrengthName, TieState } from "../../schema/maps.ts";
import { whyNotDay } from "../../schema/text.ts";
import { useCollator, useWords } from "../i18n.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Day } from "../ui/When.tsx";
import { ChosenBy } from "./ChosenBy.tsx";
import { focusBeside, ManyCell, OneCell, TextCell } from "./cells.tsx";
import type { TieRead } from "./documents.ts";
import { type SortColumn, SortHeads, useSorted } from "./sorting.tsx";
import { useChoices } from "./useChoices.tsx";
import { useGradually } from "./useGradually.ts";
import { useMapRoom } from "./useMapRoom.ts";

const rank = ({ strength }: TieRead) => (strength ? -Strength[strength] : 0);

/** Strength and state in one choice: a wished tie has no strength. */
function StrengthCell({ tie, label }: { tie: TieRead; label: string }) {
  const say = useWords();
  const { weaving } = useMapRoom();
  const { strengths } = useChoices();
  const wished = { id: TieState.Wished, name: say("maps.state.Wished") };
  const change = (next: StrengthName | "Wished") =>
    weaving.describeTie(tie, next === "Wished" ? { state: "Wished", strength: null } : { state: "Present", strength: next });
  return (
    <OneCell<StrengthName | "Wished"> label={label} choices={[...strengths, wished]} value={tie.strength ?? "Wished"} onChange={change} />
  );
}

function Cells({ tie }: { tie: TieRead }) {
  const say = useWords();
  const { mayDescribe, weaving } = useMapRoom();
  const { tieKinds } = useChoices();
  const ends = { from: tie.from.name, to: tie.to.name };
  if (!mayDescribe(tie.from.id, tie.to.id))
    return (
      <>
        <td>{tie.strength ? say(`maps.strength.${tie.strength}`) : say("maps.state.Wished")}</td>
        <td>{tie.kinds.map((kind) => say(`maps.kind.${kind}`)).join(", ")}</td>
        <td>{tie.since && <Day on={tie.since} />}</td>
      </>
    );
  return (
    <>
      <td>
        <StrengthCell tie={tie} label={say("weave.table.strengthOf", ends)} />
      </td>
      <td>
        <ManyCell
          label={say("weave.table.kindsOf", ends)}
          choices={tieKinds}
          value={tie.kinds}
          onChange={(kinds) => weaving.describeTie(tie, { kinds })}
        />
      </td>
      <td>
        <TextCell
          label={say("weave.table.sinceOf", ends)}
          value={tie.since ?? ""}
          whyNot={whyNotDay}
          onSave={(since) => weaving.describeTie(tie, { since: since || null })}
        />
      </td>
    </>
  );
}

/** The ties of the map as rows that can be changed. */
export function TieTable() {
  const say = useWords();
  const collator = useCollator();
  const { shown, mayDescribe, select, selection, glowing, weaving } = useMapRoom();
  const columns: SortColumn<TieRead>[] = [
    { id: "from", title: say("weave.table.from"), by: ({ from }) => from.name },
    { id: "to", title: say("weave.table.to"), by: ({ to }) => to.name },
    { id: "strength", title: say("weave.table.strength"), by: rank },
    { id: "kinds", title: say("weave.table.kinds"), by: ({ kinds }) => kinds.length },
    { id: "since", title: say("weave.table.since"), by: ({ since }) => since ?? "" },
    { id: "actions", title: say("weave.table.actions") },
  ];
  const { sorted, sort, press } = useSorted(shown.ties, columns, collator);
  const drawn = useGradually(sorted);
  return (
    <div className="table-frame">
      <table className="table map-table">
        <caption>{say("weave.table.ties", { count: sorted.length })}</caption>
        <SortHeads columns={columns} sort={sort} onSort={press} />
        <tbody>
          {drawn.map((tie) => {
            const ends = { from: tie.from.name, to: tie.to.name };
            return (
              <tr key={tie.id} data-chosen={selection.has(tie.id) || undefined} data-glow={glowing.has(tie.id) || undefined}>
                <th scope="row">
                  {tie.from.name} <ChosenBy id={tie.id} />
                </th>
                <td>{tie.to.name}</td>
                <Cells tie={tie} />
                <td className="row-acts">
                  <IconButton icon={open} label={say("weave.table.openTieOf", ends)} onPress={() => select([tie.id])} />
                  {mayDescribe(tie.from.id, tie.to.id) && (
                    <span data-remove>
                      <IconButton
                        icon={trash}
                        label={say("weave.table.cutOf", ends)}
                        onPress={({ target }) => {
                          focusBeside(target);
                          void weaving.cutTie(tie);
                        }}
                      />
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
