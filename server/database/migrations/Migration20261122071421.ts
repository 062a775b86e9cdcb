import { Migration } from '@mikro-orm/migrations';

export class Migration20261122071421 extends Migration {

  override name = 'Migration20261122071421';

  override up(): void | Promise<void> {
    this.addSql(`alter table "event" drop constraint "event_kind_check";`);
    this.addSql(`alter table "event" add constraint "event_kind_check" check ("kind" in ('create', 'update', 'delete', 'signIn', 'signInFailed', 'signOut', 'keyMade', 'keyRevoked', 'export', 'look', 'erase', 'import'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "event" drop constraint "event_kind_check";`);
    this.addSql(`alter table "event" add constraint "event_kind_check" check ("kind" in ('create', 'update', 'delete', 'signIn', 'signInFailed', 'signOut', 'keyMade', 'keyRevoked', 'export', 'look', 'erase'));`);
  }

}
