import { randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Audience, type EventKind } from "../../schema/log.ts";
import type { FieldChange } from "../log/Event.ts";
import { append, onBehalfOf } from "../log/record.ts";
import type { KnownHub } from "./Installation.ts";

/** What the operator has done with a hub. */
export interface OperatorsDeed {
  deed: "suspendHub" | "resumeHub" | "exportHub" | "importHub" | "takeAwaySecondStep";
  kind: EventKind;
  changes: FieldChange[];
}

/** Writes into a hub's log, for its administrators to read, what the operator does with it, in the transaction that does it. */
export async function tell(em: EntityManager, hub: Pick<KnownHub, "id" | "name">, { deed, kind, changes }: OperatorsDeed): Promise<void> {
  const asHouse = (on: boolean) => sql`select set_config('app.house', ${on ? "on" : "off"}, true)`.execute(em.getKysely());
  onBehalfOf(em, { by: null, operation: randomUUID(), deed });
  await asHouse(true);
  await append(em, hub.id, [
    { visibility: Audience.administrators, kind, type: "Hub", subject: hub.id, label: hub.name, changes, rooms: [hub.id], among: [] },
  ]);
  await asHouse(false);
}
