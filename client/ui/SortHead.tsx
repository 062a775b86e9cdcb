import up from "lucide/dist/esm/icons/arrow-up.mjs";
import { useWords } from "../i18n.tsx";
import { Icon } from "./Icon.tsx";
import "./SortHead.css";

interface Props {
  name: string;
  /** Which way the rows stand, of the column that they are sorted by. */
  sorted?: "ascending" | "descending";
  /** Sorts the rows by it, of a column that they can be sorted by. */
  onSort?: () => void;
}

/** The head of a table's column; a button where rows can be sorted by it. */
export function SortHead({ name, sorted, onSort }: Props) {
  const say = useWords();
  return (
    <th scope="col" aria-sort={sorted}>
      {onSort ? (
        <button type="button" className="sort-head" onClick={onSort} title={say("house.ui.sortBy", { column: name })}>
          {name}
          {sorted && (
            <span className={`sort ${sorted}`}>
              <Icon of={up} size={14} />
            </span>
          )}
        </button>
      ) : (
        name
      )}
    </th>
  );
}
