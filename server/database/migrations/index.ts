import { Migration20261122000000 } from "./Migration20261122000000.ts";
import { Migration20261122000100 } from "./Migration20261122000100.ts";
import { Migration20261122020942 } from "./Migration20261122020942.ts";
import { Migration20261122031903 } from "./Migration20261122031903.ts";
import { Migration20261122032143 } from "./Migration20261122032143.ts";
import { Migration20261122032738 } from "./Migration20261122032738.ts";
import { Migration20261122032841 } from "./Migration20261122032841.ts";
import { Migration20261122040716 } from "./Migration20261122040716.ts";
import { Migration20261122041522 } from "./Migration20261122041522.ts";
import { Migration20261122044955 } from "./Migration20261122044955.ts";

/** The steps that the tables have been built in, oldest first. */
export const migrations = [{ name: "Migration20261122000000", class: Migration20261122000000 }, { name: "Migration20261122000100", class: Migration20261122000100 }, { name: "Migration20261122020942", class: Migration20261122020942 }, { name: "Migration20261122031903", class: Migration20261122031903 }, { name: "Migration20261122032143", class: Migration20261122032143 }, { name: "Migration20261122032738", class: Migration20261122032738 }, { name: "Migration20261122032841", class: Migration20261122032841 }, { name: "Migration20261122040716", class: Migration20261122040716 }, { name: "Migration20261122041522", class: Migration20261122041522 }, { name: "Migration20261122044955", class: Migration20261122044955 }];
