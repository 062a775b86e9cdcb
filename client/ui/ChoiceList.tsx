import { type ReactNode, use, useEffect, useRef } from "react";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { SelectStateContext } from "react-aria-components/Select";
import { type Choice, Option } from "./Option.tsx";
import "./Select.css";

interface Props<Id extends string> {
  choices: readonly Choice<Id>[];
  /** What stands there when there is nothing to choose. */
  none?: ReactNode;
}

/**
 * What can be chosen in a field, until a press anywhere else, which does nothing but close it. The page around it stays as it is: were it
 * hidden from assistive technology, as around a dialog, the browser would style everything that is drawn on a map anew.
 */
export function ChoiceList<Id extends string>({ choices, none }: Props<Id>) {
  const list = useRef<HTMLElement>(null);
  // Of the field, not of whatever overlay it is in: a dialog around it would be closed by the first press.
  const state = use(SelectStateContext);
  const close = state?.isOpen ? state.close : undefined;
  useEffect(() => {
    if (!close) return;
    const press = (event: PointerEvent) => {
      if (list.current?.contains(event.target as Node)) return;
      event.stopPropagation();
      event.preventDefault();
      close();
    };
    addEventListener("pointerdown", press, true);
    return () => removeEventListener("pointerdown", press, true);
  }, [close]);
  return (
    <Popover ref={list} className="popover" isNonModal>
      <ListBox className="options" items={choices} renderEmptyState={() => none}>
        {(choice) => <Option choice={choice} />}
      </ListBox>
    </Popover>
  );
}
