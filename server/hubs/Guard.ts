import type { EntityManager, EventSubscriber, FlushEventArgs } from "@mikro-orm/postgresql";
import { whyNotShow } from "../../schema/hubs.ts";
import type { Viewer } from "../context.ts";
import { refuse } from "../errors.ts";
import { HubRow } from "./HubRow.ts";

const acting = new WeakMap<EntityManager, Viewer>();

/** Says with whose rights everything is written from now on; without any, the house writes for itself. */
export function actingAs(em: EntityManager, viewer: Viewer | undefined): void {
  if (viewer) acting.set(em, viewer);
  else acting.delete(em);
}

/** Asks each thing that is about to be written whether its writer may: one place for every mutation, undoing included. */
export class Guard implements EventSubscriber {
  async onFlush({ em, uow }: FlushEventArgs) {
    const viewer = acting.get(em as EntityManager);
    if (!viewer) return;
    for (const { entity, originalEntity } of uow.getChangeSets()) {
      if (!(entity instanceof HubRow)) continue;
      refuse(await entity.whyNotWrite(viewer, em as EntityManager, (originalEntity ?? {}) as never));
      if (entity.visibility !== originalEntity?.visibility) refuse(whyNotShow(viewer, entity.hub.id, entity.visibility, entity.parties()));
    }
  }
}
