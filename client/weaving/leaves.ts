import files from "lucide/dist/esm/icons/files.mjs";
import send from "lucide/dist/esm/icons/send.mjs";
import waypoints from "lucide/dist/esm/icons/waypoints.mjs";
import { laterPanel } from "../maps/laterPanel.tsx";
import type { Leaf } from "../maps/leaves.ts";
import { MeasureColumns } from "./MeasureColumns.tsx";
import { TieCredit } from "./TieCredit.tsx";

const WeavePanel = laterPanel("weaving.title", async () => (await import("./WeavePanel.tsx")).WeavePanel);
const InquiriesPanel = laterPanel("inquiries.asking.title", async () => (await import("./InquiriesPanel.tsx")).InquiriesPanel);
const FilesPanel = laterPanel("files.title", async () => (await import("./files/FilesPanel.tsx")).FilesPanel);

/** What weaving puts beside a map; what is done with a map now and then, such as asking its actors, is `seldom`. */
export const leaves: readonly Leaf[] = [
  { id: "weave", icon: waypoints, title: "weaving.open", Panel: WeavePanel, OfTie: TieCredit, OverTable: MeasureColumns },
  { id: "asking", icon: send, title: "inquiries.asking.title", seldom: true, Panel: InquiriesPanel },
  { id: "files", icon: files, title: "files.open", offer: "files.in.offer", seldom: true, Panel: FilesPanel },
];
