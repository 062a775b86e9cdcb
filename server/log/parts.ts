import type { EntityManager } from "@mikro-orm/postgresql";
import type { Viewer } from "../context.ts";
import type { Event } from "./Event.ts";

/**
 * SQL: whether an event is part of something larger, and told by it: it is heard in the room of its own operation. A part stands in the log
 * and in the history of its own thing like any other; feeds and open pages hear of the whole alone, once.
 */
export const isPart = (event: string): string => `(${event}.operation = any(${event}.heard_in))`;

/** How later rooms undo what was told as one event with many parts: too many to be taken back one by one. */
export const undoesWhole: ((em: EntityManager, viewer: Viewer, whole: Event) => Promise<void>)[] = [];
