import { useQuery } from "@apollo/client/react";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { TieState } from "../../schema/maps.ts";
import { whyNotDay, whyNotText } from "../../schema/text.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Chips } from "../ui/Chips.tsx";
import { DraftField } from "../ui/DraftField.tsx";
import { Panel } from "../ui/Panel.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Tick } from "../ui/Tick.tsx";
import { KEEPERS, type TieRead } from "./documents.ts";
import { idsOf, nodesOf } from "./onMap.ts";
import { TieFacts } from "./TieFacts.tsx";
import { useChoices } from "./useChoices.tsx";
import { useMapRoom } from "./useMapRoom.ts";

function Keepers({ tie }: { tie: TieRead }) {
  const say = useWords();
  const { weaving } = useMapRoom();
  const { data } = useQuery(KEEPERS, { variables: { from: tie.from.id, to: tie.to.id }, fetchPolicy: "cache-and-network" });
  if (!data) return null;
  const people = [data.from, data.to].flatMap((actor) =>
    nodesOf(actor?.contacts ?? { edges: [] }).map(({ id, name, role }) => ({
      id,
      name,
      detail: [role, actor?.name].filter(Boolean).join(", "),
    })),
  );
  if (!people.length) return <p className="panel-note">{say("weave.tie.noKeepers")}</p>;
  return (
    <PickMany
      label={say("weave.tie.keepers")}
      choices={people}
      value={idsOf(tie.keepers)}
      onChange={(keepers) => weaving.describeTie(tie, { keepers })}
    />
  );
}

function TieFields({ tie }: { tie: TieRead }) {
  const say = useWords();
  const { mayDescribe, weaving } = useMapRoom();
  const { strengths, tieKinds, themes } = useChoices();
  const describe = (patch: Parameters<typeof weaving.describeTie>[1]) => weaving.describeTie(tie, patch);
  const isWished = tie.state === TieState.Wished;
  return (
    <>
      <Radios
        label={say("weave.tie.strength")}
        choices={strengths}
        value={tie.strength}
        onChange={(strength) => describe({ state: TieState.Present, strength })}
      />
      <Tick
        isSelected={isWished}
        onChange={(wished) =>
          describe(wished ? { state: TieState.Wished, strength: null } : { state: TieState.Present, strength: "Contact" })
        }
      >
        {say("weave.tie.wished")}
      </Tick>
      <Chips label={say("weave.tie.kinds")} choices={tieKinds} value={tie.kinds} onChange={(kinds) => describe({ kinds })} />
      <PickMany
        label={say("weave.tie.themes")}
        choices={themes}
        value={idsOf(tie.themes)}
        onChange={(ids) => describe({ themes: ids })}
        onCreate={mayDescribe() ? weaving.addTheme : undefined}
      />
      <DraftField
        label={say("weave.tie.since")}
        hint={say("weave.tie.sinceHint")}
        value={tie.since ?? ""}
        whyNot={whyNotDay}
        onSave={(since) => describe({ since: since || null })}
      />
      <Keepers tie={tie} />
      <DraftField
        lines
        label={say("weave.tie.note")}
        value={tie.note ?? ""}
        whyNot={whyNotText}
        onSave={(note) => describe({ note: note || null })}
      />
      <Tick isSelected={tie.directed} onChange={(directed) => describe({ directed })}>
        {say("weave.tie.directed", { from: tie.from.name, to: tie.to.name })}
      </Tick>
      <Button weight="danger" icon={trash} onPress={() => weaving.cutTie(tie)}>
        {say("weave.tie.cut")}
      </Button>
    </>
  );
}

/** A tie: how strong, what passes along it, since when, who keeps it. */
export function TiePanel({ tie, onClose }: { tie: TieRead; onClose: () => void }) {
  const say = useWords();
  const { mayDescribe, leaves } = useMapRoom();
  return (
    <Panel title={say("weave.tie.title", { from: tie.from.name, to: tie.to.name })} onClose={onClose}>
      {leaves.map(({ id, OfTie }) => OfTie && <OfTie key={id} tie={tie.id} />)}
      {mayDescribe(tie.from.id, tie.to.id) ? <TieFields key={tie.id} tie={tie} /> : <TieFacts tie={tie} />}
    </Panel>
  );
}
