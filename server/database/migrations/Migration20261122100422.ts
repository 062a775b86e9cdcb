import { Migration } from '@mikro-orm/migrations';

export class Migration20261122100422 extends Migration {

  override name = 'Migration20261122100422';

  override up(): void | Promise<void> {
    this.addSql(`alter table "outgoing_mail" add "calendar" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "outgoing_mail" drop column "calendar";`);
  }

}
