import files from "lucide/dist/esm/icons/files.mjs";
import send from "lucide/dist/esm/icons/send.mjs";
import waypoints from "lucide/dist/esm/icons/waypoints.mjs";
import type { Leaf } from "../maps/leaves.ts";
import { FilesLeaf } from "./files/FilesLeaf.tsx";
import { InquiriesLeaf } from "./InquiriesLeaf.tsx";
import { MeasureColumns } from "./MeasureColumns.tsx";
import { TieCredit } from "./TieCredit.tsx";
import { WeaveLeaf } from "./WeaveLeaf.tsx";

/** What weaving puts beside a map; what is done with a map now and then, such as asking its actors, is `seldom`. */
export const leaves: readonly Leaf[] = [
  { id: "weave", icon: waypoints, title: "weaving.open", Panel: WeaveLeaf, OfTie: TieCredit, OverTable: MeasureColumns },
  { id: "asking", icon: send, title: "inquiries.asking.title", seldom: true, Panel: InquiriesLeaf },
  { id: "files", icon: files, title: "files.open", offer: "files.in.offer", seldom: true, Panel: FilesLeaf },
];
