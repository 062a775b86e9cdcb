import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { use } from "react";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { type ItemAt, Parts } from "../agenda/parts.ts";
import { decisionPart } from "../decisions/decisionPart.tsx";
import { taskPart } from "../tasks/taskPart.tsx";

/** What is done while a meeting runs is one press away: a decision is written as it is made. */
const atHand = new Set([decisionPart, taskPart]);

/** What can be done with the item that is up. */
export function ItemTools({ at, number }: { at: ItemAt; number: number }) {
  const say = useWords();
  const parts = use(Parts);
  const first = parts.filter((part) => atHand.has(part)).flatMap(({ choices }) => choices?.(at, say) ?? []);
  const rest = parts.filter((part) => !atHand.has(part)).flatMap(({ choices }) => choices?.(at, say) ?? []);
  if (!first.length && !rest.length) return null;
  return (
    <div className="now-tools">
      {first.map(({ id, name, icon, onAction }) => (
        <Button key={id} {...(icon && { icon })} onPress={() => onAction?.()}>
          {name}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu
          trigger={<IconButton icon={ellipsis} label={say("agenda.more", { number })} />}
          label={say("agenda.more", { number })}
          choices={rest}
        />
      )}
    </div>
  );
}
