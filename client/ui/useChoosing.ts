import { type KeyboardEvent, useState } from "react";

/** How far a list of so many rows is gone through, from the field above it: -1 is the field itself. */
const moved = (active: number, by: number, rows: number) => ((active + 1 + by + rows + 1) % (rows + 1)) - 1;

interface Choosing {
  rows: number;
  /** Whether there is something to show when a person asks for it. */
  hasList: boolean;
  /** Takes the row that stands out, or, without one, what was typed; answers whether there was anything to take. */
  onTake: (row: number) => boolean;
}

/** The keys of a field with a list under it (the combobox pattern of the ARIA practices): arrows choose, Enter takes, Esc leaves the list first. */
export function useChoosing({ rows, hasList, onTake }: Choosing) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const open = () => {
    setActive(-1);
    setOpen(true);
  };
  const close = () => setOpen(false);
  const take = (row: number) => {
    const taken = onTake(row);
    if (taken) close();
    return taken;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      if (isOpen) setActive(moved(Math.min(active, rows - 1), step, rows));
      else if (hasList) open();
    } else if (event.key === "Enter" ? !take(isOpen ? active : -1) : event.key !== "Escape" || !isOpen) return;
    if (event.key === "Escape") close();
    event.preventDefault();
    event.stopPropagation();
  };
  return { isOpen: isOpen && hasList, active: Math.min(active, rows - 1), open, close, take, onKeyDown };
}
