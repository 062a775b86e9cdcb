import lift from "lucide/dist/esm/icons/eraser.mjs";
import pin from "lucide/dist/esm/icons/pin-off.mjs";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { Select } from "../ui/Select.tsx";
import type { OnMap } from "./onMap.ts";
import { useChoices } from "./useChoices.tsx";
import { useMapRoom } from "./useMapRoom.ts";

/** Several actors at once. */
export function ManyPanel({ chosen, onClose }: { chosen: readonly OnMap[]; onClose: () => void }) {
  const say = useWords();
  const { mayEdit, weaving } = useMapRoom();
  const { kinds, themes } = useChoices();
  const [first] = chosen;
  const common = themes.filter(({ id }) => chosen.every((actor) => actor.themes.some((theme) => theme.id === id))).map(({ id }) => id);
  const setThemes = (next: readonly string[]) => {
    const added = next.filter((id) => !common.includes(id));
    const taken = common.filter((id) => !next.includes(id));
    const themesOf = (actor: OnMap) => [...new Set([...actor.themes.map(({ id }) => id), ...added])].filter((id) => !taken.includes(id));
    void weaving.describeActors(chosen, (actor) => ({ themes: themesOf(actor) }));
  };
  const setKind = (kind: OnMap["kind"]) =>
    void weaving.describeActors(
      chosen.filter((actor) => actor.kind !== kind),
      () => ({ kind }),
    );
  const pinned = chosen.filter((actor) => actor.pinned);
  const unpin = () => weaving.unpin(pinned.map((actor) => ({ actor, x: actor.x ?? 0, y: actor.y ?? 0 })));
  return (
    <Panel title={say("weave.many.title", { count: chosen.length })} onClose={onClose}>
      <ul className="many-names">
        {chosen.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {mayEdit && (
        <>
          <Select
            label={say("weave.many.kind")}
            choices={kinds}
            value={chosen.every(({ kind }) => kind === first?.kind) ? (first?.kind ?? null) : null}
            placeholder={say("weave.many.unchanged")}
            onChange={setKind}
          />
          <PickMany label={say("weave.many.themes")} choices={themes} value={common} onChange={setThemes} onCreate={weaving.addTheme} />
          <div className="panel-acts">
            {pinned.length > 0 && (
              <Button icon={pin} onPress={unpin}>
                {say("weave.many.unpin")}
              </Button>
            )}
            <Button weight="danger" icon={lift} onPress={() => weaving.lift(chosen)}>
              {say("weave.many.lift")}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
