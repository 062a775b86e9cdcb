import trash from "lucide/dist/esm/icons/trash.mjs";
import { whyNotKeep } from "../../../schema/councils.ts";
import { useUndoable } from "../../hubs/useUndoable.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { type Preparing, preparedRoom, REMOVE_TEMPLATE, type Template } from "./points.ts";

/** What agendas of a council can be begun from, its own and the hub's; nothing while there is none. */
export function Templates({ council, onDone }: { council: Preparing; onDone: () => void }) {
  const say = useWords();
  const reason = useReason();
  const { rights } = useMe();
  const undoable = useUndoable(council.hub.id, onDone);
  const templates = council.agendaTemplates.edges.map(({ node }) => node);
  if (!templates.length) return null;
  const remove = ({ id, name }: Template) =>
    void perform(preparedRoom(council.id), REMOVE_TEMPLATE, { id }).then(
      ({ operation }) => {
        undoable(say("points.templates.removed", { name }), operation);
        onDone();
      },
      (no) => notify({ text: reason(no) }),
    );
  return (
    <Section title={say("points.templates.title")}>
      <ul className="points">
        {templates.map((template) => (
          <li key={template.id}>
            <div className="point-what">
              <p className="point-title">{template.name}</p>
              <p className="point-facts">
                <span>{say("points.templates.count", { count: template.items.length })}</span>
                {!template.council && <span>{say("points.templates.ofHub")}</span>}
              </p>
            </div>
            {!whyNotKeep(rights, { hub: council.hub, id: template.council?.id }) && (
              <span className="point-tools">
                <IconButton icon={trash} label={say("points.templates.remove", { name: template.name })} onPress={() => remove(template)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
