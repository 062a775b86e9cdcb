import plus from "lucide/dist/esm/icons/plus.mjs";
import { useEffect, useId, useRef } from "react";
import { Popover } from "react-aria-components/Popover";
import { Input, TextField } from "react-aria-components/TextField";
import { useWords } from "../i18n.tsx";
import { Field, type Said } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import type { Choice } from "./Option.tsx";
import { useChoosing } from "./useChoosing.ts";
import "./Select.css";

interface Props extends Said {
  text: string;
  onText: (text: string) => void;
  /** What the text may mean, likeliest first. */
  found: readonly Choice[];
  onFind: (id: string) => void;
  /** Makes a new one with the name that was typed; without it only what is found can be chosen. */
  onCreate?: (name: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
  /** Offers everything at once, when there are few. */
  opensOnFocus?: boolean;
}

/** A row of the list: pressing it does not take the focus from the field. */
function Row({ choice, id, isActive, onTake }: { choice: Choice; id: string; isActive: boolean; onTake: () => void }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and answers to the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and says which row stands out
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className="option"
      data-focused={isActive || undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {choice.mark}
      <span className="option-name">
        {choice.name}
        {choice.detail && <small>{choice.detail}</small>}
      </span>
    </div>
  );
}

/** What the typed text offers: what was found, and, unless one is called exactly that, a new one. */
function useOffer({ text, found, onFind, onCreate }: Props) {
  const say = useWords();
  const name = text.trim();
  const exact = found.find((choice) => choice.name.localeCompare(name, undefined, { sensitivity: "accent" }) === 0);
  const isNew = onCreate && name && !exact;
  const fresh = { id: "", name: say("house.ui.addNamed", { name }), mark: <Icon of={plus} size={18} /> };
  const offered: readonly Choice[] = isNew ? [...found, fresh] : found;
  const take = (row: number): boolean => {
    const chosen = offered[row] ?? (name ? (exact ?? (isNew ? fresh : found[0])) : undefined);
    if (chosen) chosen === fresh ? onCreate?.(name) : onFind(chosen.id);
    return !!chosen;
  };
  return { name, offered, take };
}

/** One field that finds or creates: what exists is offered first, Enter takes the exact match or makes a new one, Esc leaves. */
export function FindOrCreate(props: Props) {
  const { text, onText, placeholder, autoFocus, opensOnFocus, label, hint, whyNot, labelUnseen } = props;
  const say = useWords();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const { name, offered, take } = useOffer(props);
  const choosing = useChoosing({ rows: offered.length, hasList: !!name || (!!opensOnFocus && offered.length > 0), onTake: take });
  const { isOpen, active } = choosing;
  const type = (next: string) => {
    onText(next);
    choosing.open();
  };
  return (
    <TextField className="field" value={text} onChange={type} isInvalid={!!whyNot} validationBehavior="aria" autoFocus={autoFocus}>
      <Field label={label} hint={hint} whyNot={whyNot} labelUnseen={labelUnseen}>
        <Input
          ref={input}
          className="input"
          placeholder={placeholder}
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          aria-activedescendant={isOpen && active >= 0 ? `${list}-${active}` : undefined}
          onKeyDownCapture={choosing.onKeyDown}
          onClick={opensOnFocus ? choosing.open : undefined}
          onBlur={choosing.close}
        />
      </Field>
      <Popover className="popover" isOpen={isOpen} isNonModal triggerRef={input} placement="bottom start" onOpenChange={choosing.close}>
        <div id={list} className="options" role="listbox" aria-label={label} style={{ minWidth: input.current?.offsetWidth }}>
          {offered.map((choice, row) => (
            <Row key={choice.id} id={`${list}-${row}`} choice={choice} isActive={row === active} onTake={() => choosing.take(row)} />
          ))}
          {!offered.length && <p className="options-none">{say("house.ui.nothingFound")}</p>}
        </div>
      </Popover>
    </TextField>
  );
}
