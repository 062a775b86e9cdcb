import { Migration } from '@mikro-orm/migrations';

export class Migration20261122041522 extends Migration {

  override name = 'Migration20261122041522';

  override up(): void | Promise<void> {
    this.addSql(`alter table "invitation" drop constraint "invitation_actor_id_foreign";`);

    this.addSql(`alter table "invitation" add constraint "invitation_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "invitation" drop constraint "invitation_actor_id_foreign";`);

    this.addSql(`alter table "invitation" add constraint "invitation_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
  }

}
