import { sides } from "../../schema/councils.ts";

/** SQL: where an item stands by its side, as the sides are told of, and on each side the ordinary ones first. */
export const bySide = `(array_position(array[${sides.map((side) => `'${side}'`).join(", ")}], item.side) * 2 + item.substitute::int)`;
