import { use } from "react";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { type ItemAt, Parts } from "../agenda/parts.ts";

/** What can be done with the item that is up, each one press away: a decision is written while it is made. */
export function ItemTools({ at }: { at: ItemAt }) {
  const say = useWords();
  const choices = use(Parts).flatMap(({ choices }) => choices?.(at, say) ?? []);
  if (!choices.length) return null;
  return (
    <div className="now-tools">
      {choices.map(({ id, name, icon, onAction, isDisabled }) => (
        <Button key={id} weight="quiet" {...(icon && { icon })} isDisabled={!!isDisabled} onPress={() => onAction?.()}>
          {name}
        </Button>
      ))}
    </div>
  );
}
