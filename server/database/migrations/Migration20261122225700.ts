import { Migration } from '@mikro-orm/migrations';

export class Migration20261122225700 extends Migration {

  override name = 'Migration20261122225700';

  override up(): void | Promise<void> {
    this.addSql(`alter table "notice" add "address" uuid null;`);
    this.addSql(`alter table "notice" alter column "person_id" drop not null;`);
    this.addSql(`create index "notice_address_index" on "notice" ("address");`);
    this.addSql(`alter table "notice" add constraint "notice_to_one" check (num_nonnulls(person_id, address) = 1);`);
    this.addSql(`alter table "notice" drop constraint "notice_once";`);
    this.addSql(`create unique index "notice_once" on "notice" ("person_id", "address", "kind", "about", "occasion") nulls not distinct;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`delete from "notice" where "person_id" is null;`);
    this.addSql(`drop index "notice_once";`);
    this.addSql(`alter table "notice" add constraint "notice_once" unique ("person_id", "kind", "about", "occasion");`);
    this.addSql(`alter table "notice" drop constraint "notice_to_one";`);
    this.addSql(`drop index "notice_address_index";`);
    this.addSql(`alter table "notice" drop column "address";`);
    this.addSql(`alter table "notice" alter column "person_id" set not null;`);
  }

}
