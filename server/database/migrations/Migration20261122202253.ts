import { Migration } from '@mikro-orm/migrations';

export class Migration20261122202253 extends Migration {

  override name = 'Migration20261122202253';

  override up(): void | Promise<void> {
    this.addSql(`alter table "agenda_edit" drop constraint "agenda_edit_hub_id_foreign";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agenda_edit" add constraint "agenda_edit_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
  }

}
