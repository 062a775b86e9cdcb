import { whyNotName, whyNotText } from "../../schema/text.ts";
import { VisibilitySelect } from "../hubs/VisibilitySelect.tsx";
import { useWords } from "../i18n.tsx";
import { DraftField } from "../ui/DraftField.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Fact } from "./TieFacts.tsx";
import { useChoices } from "./useChoices.tsx";
import { useMapRoom } from "./useMapRoom.ts";

/** What the map is about and how far the work has come. */
export function AboutPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { map, mayEdit, weaving } = useMapRoom();
  const { steps } = useChoices();
  return (
    <Panel title={say("weave.about")} onClose={onClose}>
      {mayEdit ? (
        <>
          <DraftField
            label={say("weave.map.title")}
            value={map.title}
            whyNot={whyNotName}
            onSave={(title) => weaving.describeMap({ title })}
          />
          <DraftField
            lines
            label={say("weave.map.about")}
            value={map.about ?? ""}
            whyNot={whyNotText}
            onSave={(about) => weaving.describeMap({ about: about || null })}
          />
          <Radios label={say("weave.map.step")} choices={steps} value={map.step} onChange={(step) => weaving.describeMap({ step })} />
          <VisibilitySelect hub={map.hub.id} value={map.visibility} onChange={(visibility) => weaving.describeMap({ visibility })} />
        </>
      ) : (
        <dl className="facts">
          <Fact name={say("weave.map.about")}>{map.about ?? say("weave.map.noAbout")}</Fact>
          <Fact name={say("weave.map.step")}>{say(`maps.step.${map.step}`)}</Fact>
          <Fact name={say("hubs.visibilityOf")}>{say(`hubs.visibility.${map.visibility}`)}</Fact>
        </dl>
      )}
    </Panel>
  );
}
