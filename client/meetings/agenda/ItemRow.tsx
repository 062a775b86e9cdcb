import arrowDown from "lucide/dist/esm/icons/arrow-down.mjs";
import arrowUp from "lucide/dist/esm/icons/arrow-up.mjs";
import ellipsis from "lucide/dist/esm/icons/ellipsis-vertical.mjs";
import grip from "lucide/dist/esm/icons/grip-vertical.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { type KeyboardEvent, type PointerEvent, use, useRef, useState } from "react";
import type * as Y from "yjs";
import { useWords } from "../../i18n.tsx";
import { announce } from "../../ui/Announcer.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu, type MenuChoice } from "../../ui/Menu.tsx";
import { moveItem } from "./edits.ts";
import { hueOf } from "./hue.ts";
import { ItemFacts } from "./ItemFacts.tsx";
import { NotesField } from "./NotesField.tsx";
import { type ItemAt, Parts, type Sheet } from "./parts.ts";
import type { SharedAgenda } from "./SharedAgenda.ts";
import { TitleField } from "./TitleField.tsx";
import { Under } from "./Under.tsx";
import type { Person } from "./useHere.ts";
import type { Line } from "./useOutline.ts";

type Handles = Record<`onPointer${"Down" | "Move" | "Up"}`, (event: PointerEvent<HTMLElement>) => void> & { onPointerCancel: () => void };

interface Props {
  shared: SharedAgenda;
  sheet: Sheet;
  line: Line;
  number: number;
  count: number;
  readOnly: boolean;
  /** Who else is in it now. */
  here: readonly Person[];
  handles: Handles;
  onRemove: () => void;
}

/** One item of an agenda, as it is written. */
export function ItemRow({ shared, sheet, line, number, count, readOnly, here, handles, onRemove }: Props) {
  const say = useWords();
  const row = useRef<HTMLDivElement>(null);
  const [open, onOpen] = useState<string | null>(null);
  const { agenda } = shared;
  const at: ItemAt = { sheet, item: line.id, open, onOpen };
  const more = use(Parts).flatMap(({ choices }) => choices?.(at, say) ?? []);
  const item = agenda.get(line.id);
  if (!item) return null;
  const move = (to: number) => {
    moveItem(agenda, line.id, to);
    announce(say("agenda.moved", { number: to + 1 }));
  };
  const [up, down] = [() => number > 1 && move(number - 2), () => number < count && move(number)];
  const press = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    if (event.key === "ArrowUp") up();
    else down();
  };
  const own: MenuChoice[] = [
    { id: "up", name: say("agenda.up"), icon: arrowUp, onAction: up, isDisabled: number === 1 },
    { id: "down", name: say("agenda.down"), icon: arrowDown, onAction: down, isDisabled: number === count },
    { id: "remove", name: say("agenda.remove"), icon: trash, onAction: onRemove },
  ];
  const choices = [...more, ...(readOnly ? [] : own)];
  return (
    <div ref={row} className="item" data-kind={line.kind}>
      <span className="item-number" aria-hidden="true">
        {number}
      </span>
      <div className="item-head">
        <TitleField
          text={item.get("title") as Y.Text}
          number={number}
          readOnly={readOnly}
          onEnter={() => row.current?.querySelector<HTMLElement>(".notes")?.focus()}
        />
        {here.length > 0 && (
          <p className="item-here" aria-hidden="true">
            {here.map(({ id, name }) => (
              <span key={id} className="here-name" data-hue={hueOf(id)}>
                {name}
              </span>
            ))}
          </p>
        )}
        {choices.length > 0 && (
          <span className="item-tools">
            {!readOnly && (
              <button
                type="button"
                className="button only-icon quiet item-handle"
                aria-label={say("agenda.drag", { number })}
                onKeyDown={press}
                {...handles}
              >
                <Icon of={grip} />
              </button>
            )}
            <Menu
              trigger={<IconButton icon={ellipsis} label={say("agenda.more", { number })} />}
              label={say("agenda.more", { number })}
              choices={choices}
            />
          </span>
        )}
      </div>
      <ItemFacts agenda={agenda} line={line} readOnly={readOnly} />
      <NotesField shared={shared} fragment={item.get("notes") as Y.XmlFragment} number={number} readOnly={readOnly} />
      <Under at={at} />
    </div>
  );
}
