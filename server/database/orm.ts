import { ReflectMetadataProvider } from "@mikro-orm/decorators/legacy";
import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { Actor } from "../actors/Actor.ts";
import { Contact } from "../actors/Contact.ts";
import { TargetGroup } from "../actors/TargetGroup.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import { Hub } from "../hubs/Hub.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Membership } from "../hubs/Membership.ts";
import { Event } from "../log/Event.ts";
import { LogHead } from "../log/LogHead.ts";
import { Recorder } from "../log/record.ts";
import { OutgoingMail } from "../mail/OutgoingMail.ts";
import { Challenge } from "../maps/Challenge.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Placement } from "../maps/Placement.ts";
import { SavedView } from "../maps/SavedView.ts";
import { Tie } from "../maps/Tie.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { migrations } from "./migrations/index.ts";
import { APP_ROLE } from "./prepareDatabase.ts";

const entities = [
  Node,
  HubRow,
  OutgoingMail,
  Person,
  Hub,
  Membership,
  LogHead,
  Event,
  Area,
  Theme,
  TargetGroup,
  Actor,
  Contact,
  NetworkMap,
  Placement,
  Tie,
  Challenge,
  SavedView,
];

/** The tables of the product, on the database at a URL. */
export const openOrm = (clientUrl: string): Promise<MikroORM> =>
  MikroORM.init({
    clientUrl,
    // Else the role that serves, and all other parameters of the URL, would be dropped in silence.
    driverOptions: { connectionString: clientUrl },
    entities,
    metadataProvider: ReflectMetadataProvider,
    subscribers: [new Recorder()],
    extensions: [Migrator],
    pool: { min: 0, max: 10 },
    migrations: {
      path: "server/database/migrations",
      snapshotName: "snapshot",
      migrationsList: migrations,
      tableName: "migration",
      silent: true,
    },
    // Functions are written by hand: left to itself, the next migration would drop them.
    schemaGenerator: { ignoreSchema: ["auth"], ignoreRoutines: true },
  });

/** Whoever serves may read which steps have been taken, and no more. */
const keepMigrationsToTheOwner = `do $$ begin
  if exists (select 1 from pg_roles where rolname = '${APP_ROLE}') then revoke insert, update, delete on migration from ${APP_ROLE}; end if;
end $$`;

/** Brings the tables up to date, as their owner. */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await openOrm(ownerUrl);
  try {
    await orm.migrator.up();
    await orm.em.execute(keepMigrationsToTheOwner);
  } finally {
    await orm.close();
  }
}
