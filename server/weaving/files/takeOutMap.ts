import { randomUUID } from "node:crypto";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { HappeningKind } from "../../../schema/log.ts";
import type { Viewer } from "../../context.ts";
import { noteAsHouse } from "../../log/note.ts";
import type { NetworkMap } from "../../maps/NetworkMap.ts";

/** Writes into the hub's log that a map leaves as a file, and in which form. */
export const noteTakenOut = (orm: MikroORM, { viewer, map, form }: { viewer: Viewer; map: NetworkMap; form: string }): Promise<void> =>
  noteAsHouse(
    orm.em as EntityManager,
    map.hub.id,
    { by: viewer.id, operation: randomUUID(), deed: "takeOutMap" },
    {
      kind: HappeningKind.export,
      type: "NetworkMap",
      subject: map.id,
      label: map.title,
      changes: [{ field: "form", before: null, after: form }],
    },
  );
