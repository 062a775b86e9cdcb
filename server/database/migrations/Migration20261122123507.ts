import { Migration } from '@mikro-orm/migrations';

export class Migration20261122123507 extends Migration {

  override name = 'Migration20261122123507';

  override up(): void | Promise<void> {
    this.addSql(`alter table "council" add "minutes_days" int not null default 14;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "council" drop column "minutes_days";`);
  }

}
