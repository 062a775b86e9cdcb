import lift from "lucide/dist/esm/icons/eraser.mjs";
import eye from "lucide/dist/esm/icons/focus.mjs";
import pin from "lucide/dist/esm/icons/pin-off.mjs";
import { Link } from "react-router";
import { whyNotName } from "../../schema/text.ts";
import { KindMark } from "../actors/KindMark.tsx";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { DraftField } from "../ui/DraftField.tsx";
import { Panel } from "../ui/Panel.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { Select } from "../ui/Select.tsx";
import { Tick } from "../ui/Tick.tsx";
import { idsOf, namesOf, type OnMap } from "./onMap.ts";
import { Fact } from "./TieFacts.tsx";
import { TiesOf } from "./TiesOf.tsx";
import { useChoices } from "./useChoices.tsx";
import { useMapRoom } from "./useMapRoom.ts";

function ActorFields({ actor }: { actor: OnMap }) {
  const say = useWords();
  const { mayEdit, mayDescribe, weaving } = useMapRoom();
  const { kinds, themes, targetGroups, areas } = useChoices();
  const describe = (patch: Parameters<typeof weaving.describeActor>[1]) => weaving.describeActor(actor, patch);
  return (
    <>
      <DraftField label={say("weave.actor.name")} value={actor.name} whyNot={whyNotName} onSave={(name) => describe({ name })} />
      <Select label={say("weave.actor.kind")} choices={kinds} value={actor.kind} onChange={(kind) => describe({ kind })} />
      {mayEdit && (
        <Tick isSelected={actor.weaver} onChange={(weaver) => weaving.markWeaver(actor, weaver)}>
          {say("weave.actor.weaver")}
        </Tick>
      )}
      <PickMany
        label={say("weave.actor.themes")}
        choices={themes}
        value={idsOf(actor.themes)}
        onChange={(ids) => describe({ themes: ids })}
        onCreate={mayDescribe() ? weaving.addTheme : undefined}
      />
      <PickMany
        label={say("weave.actor.targetGroups")}
        choices={targetGroups}
        value={idsOf(actor.targetGroups)}
        onChange={(ids) => describe({ targetGroups: ids })}
      />
      <PickMany label={say("weave.actor.areas")} choices={areas} value={idsOf(actor.areas)} onChange={(ids) => describe({ areas: ids })} />
    </>
  );
}

function ActorFacts({ actor }: { actor: OnMap }) {
  const say = useWords();
  return (
    <dl className="facts">
      <Fact name={say("weave.actor.kind")}>{say(`actors.kind.${actor.kind}`)}</Fact>
      <Fact name={say("weave.table.weaver")}>{actor.weaver && say("weave.actor.weaver")}</Fact>
      <Fact name={say("weave.actor.about")}>{actor.about}</Fact>
      <Fact name={say("weave.actor.themes")}>{namesOf(actor.themes)}</Fact>
      <Fact name={say("weave.actor.targetGroups")}>{namesOf(actor.targetGroups)}</Fact>
      <Fact name={say("weave.actor.areas")}>{namesOf(actor.areas)}</Fact>
    </dl>
  );
}

/** An actor on the map: what it is, its ties here, and what can be done with it. */
export function ActorPanel({ actor, onClose }: { actor: OnMap; onClose: () => void }) {
  const say = useWords();
  const { map, mayEdit, mayDescribe, filter, see, weaving } = useMapRoom();
  const title = (
    <span className="panel-actor">
      <KindMark kind={actor.kind} active={actor.active} />
      {actor.name}
    </span>
  );
  return (
    <Panel title={title} onClose={onClose}>
      <p className="panel-links">
        <Link to={`/${map.hub.slug}/actors/${actor.id}`}>{say("weave.actor.page")}</Link>
      </p>
      <TiesOf key={actor.id} actor={actor} />
      {mayDescribe(actor.id) ? <ActorFields key={`fields ${actor.id}`} actor={actor} /> : <ActorFacts actor={actor} />}
      <div className="panel-acts">
        <Button icon={eye} onPress={() => see({ ...filter, focus: actor.id })}>
          {say("weave.actor.focus")}
        </Button>
        {mayEdit && actor.pinned && (
          <Button icon={pin} onPress={() => weaving.unpin([{ actor, x: actor.x ?? 0, y: actor.y ?? 0 }])}>
            {say("weave.actor.unpin")}
          </Button>
        )}
        {mayEdit && (
          <Button weight="danger" icon={lift} onPress={() => weaving.lift([actor])}>
            {say("weave.actor.lift")}
          </Button>
        )}
      </div>
    </Panel>
  );
}
