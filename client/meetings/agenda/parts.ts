import { type ComponentType, createContext } from "react";
import type { useWords } from "../../i18n.tsx";
import type { MenuChoice } from "../../ui/Menu.tsx";
import type { SharedAgenda } from "./SharedAgenda.ts";

/** The agenda on the page, as what later parts of the room say about its items know it. */
export interface Sheet {
  meeting: string;
  hub: { id: string; slug: string };
  council: string;
  /** Nothing while no agenda has been begun. */
  agenda?: string;
  /** The ids of its items as they stand. */
  items: readonly string[];
  /** Whether the reader sits in the council or keeps it. */
  maySit: boolean;
  mayKeep: boolean;
  isFrozen: boolean;
  /** The agenda itself, where the reader has it open to write in. */
  shared?: SharedAgenda;
}

/** An item on the page, and which part's form is open under it. */
export interface ItemAt {
  sheet: Sheet;
  item: string;
  open: string | null;
  onOpen: (form: string | null) => void;
}

/** What a later part of the room adds to an agenda. */
export interface ItemPart {
  name: string;
  /** What stands under an item, where it is written, where it is read, and while the meeting runs. */
  Under?: ComponentType<{ at: ItemAt }>;
  /** What can be done with an item by its menu, for those who may. */
  choices?: (at: ItemAt, say: ReturnType<typeof useWords>) => MenuChoice[];
  /** What stands after the whole agenda. */
  After?: ComponentType<{ sheet: Sheet }>;
}

/** The parts that the page shows an agenda with, in the order in which they stand. */
export const Parts = createContext<readonly ItemPart[]>([]);
