import type { ItemPart } from "./agenda/parts.ts";
import { attachmentPart } from "./attachments/attachmentPart.tsx";
import { commentPart } from "./comments/commentPart.tsx";
import { decisionPart } from "./decisions/decisionPart.tsx";
import { linkPart } from "./links/linkPart.tsx";
import { pollsPart } from "./live/pollsPart.tsx";
import { pointsPart } from "./points/pointsPart.ts";
import { taskPart } from "./tasks/taskPart.tsx";

/** What a meeting's page shows its agenda with. */
export const parts: readonly ItemPart[] = [pointsPart, decisionPart, taskPart, linkPart, attachmentPart, commentPart, pollsPart];
