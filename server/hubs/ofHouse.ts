import { byHouse } from "../database/policies.ts";
import type { Declared } from "./HubRow.ts";

/** How a table is declared that only the house itself reads and writes. */
export const ofHouse: Declared = {
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: byHouse },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
};
