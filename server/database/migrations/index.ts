import { Migration20261122000000 } from "./Migration20261122000000.ts";
import { Migration20261122000100 } from "./Migration20261122000100.ts";
import { Migration20261122045111 } from "./Migration20261122045111.ts";
import { Migration20261122063220 } from "./Migration20261122063220.ts";
import { Migration20261122063515 } from "./Migration20261122063515.ts";
import { Migration20261122071421 } from "./Migration20261122071421.ts";
import { Migration20261122073800 } from "./Migration20261122073800.ts";
import { Migration20261122080712 } from "./Migration20261122080712.ts";
import { Migration20261122094608 } from "./Migration20261122094608.ts";
import { Migration20261122095029 } from "./Migration20261122095029.ts";
import { Migration20261122095804 } from "./Migration20261122095804.ts";
import { Migration20261122095849 } from "./Migration20261122095849.ts";
import { Migration20261122100422 } from "./Migration20261122100422.ts";
import { Migration20261122104633 } from "./Migration20261122104633.ts";
import { Migration20261122122925 } from "./Migration20261122122925.ts";
import { Migration20261122123206 } from "./Migration20261122123206.ts";
import { Migration20261122123429 } from "./Migration20261122123429.ts";
import { Migration20261122123507 } from "./Migration20261122123507.ts";
import { Migration20261122123539 } from "./Migration20261122123539.ts";
import { Migration20261122123635 } from "./Migration20261122123635.ts";
import { Migration20261122123943 } from "./Migration20261122123943.ts";
import { Migration20261122124000 } from "./Migration20261122124000.ts";
import { Migration20261122124447 } from "./Migration20261122124447.ts";
import { Migration20261122130151 } from "./Migration20261122130151.ts";
import { Migration20261122140630 } from "./Migration20261122140630.ts";
import { Migration20261122143000 } from "./Migration20261122143000.ts";

/** The steps that the tables have been built in, oldest first. */
export const migrations = [{ name: "Migration20261122000000", class: Migration20261122000000 }, { name: "Migration20261122000100", class: Migration20261122000100 }, { name: "Migration20261122045111", class: Migration20261122045111 }, { name: "Migration20261122063220", class: Migration20261122063220 }, { name: "Migration20261122063515", class: Migration20261122063515 }, { name: "Migration20261122071421", class: Migration20261122071421 }, { name: "Migration20261122073800", class: Migration20261122073800 }, { name: "Migration20261122080712", class: Migration20261122080712 }, { name: "Migration20261122094608", class: Migration20261122094608 }, { name: "Migration20261122095029", class: Migration20261122095029 }, { name: "Migration20261122095804", class: Migration20261122095804 }, { name: "Migration20261122095849", class: Migration20261122095849 }, { name: "Migration20261122100422", class: Migration20261122100422 }, { name: "Migration20261122104633", class: Migration20261122104633 }, { name: "Migration20261122122925", class: Migration20261122122925 }, { name: "Migration20261122123206", class: Migration20261122123206 }, { name: "Migration20261122123429", class: Migration20261122123429 }, { name: "Migration20261122123507", class: Migration20261122123507 }, { name: "Migration20261122123539", class: Migration20261122123539 }, { name: "Migration20261122123635", class: Migration20261122123635 }, { name: "Migration20261122123943", class: Migration20261122123943 }, { name: "Migration20261122124000", class: Migration20261122124000 }, { name: "Migration20261122124447", class: Migration20261122124447 }, { name: "Migration20261122130151", class: Migration20261122130151 }, { name: "Migration20261122140630", class: Migration20261122140630 }, { name: "Migration20261122143000", class: Migration20261122143000 }];
