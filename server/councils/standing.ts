import { keepers } from "../../schema/councils.ts";
import { keeping } from "../access/viewerOf.ts";

/** Where a person sits by a term that runs today the database finds with the rest; which of it they keep is by the roles of their seats. */
keeping.push(...keepers);
