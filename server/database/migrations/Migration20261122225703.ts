import { Migration } from '@mikro-orm/migrations';

export class Migration20261122225703 extends Migration {

  override name = 'Migration20261122225703';

  override up(): void | Promise<void> {
    // By hand, as the owner for a moment: what has been answered in a follow-up has been written once.
    this.addSql(`alter table "follow_up_answer" no force row level security;`);
    this.addSql(`update "follow_up_answer" set said = (select jsonb_agg(one || '{"revision": 1}') from jsonb_array_elements(said) one)
      where said <> '[]';`);
    this.addSql(`alter table "follow_up_answer" force row level security;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "follow_up_answer" no force row level security;`);
    this.addSql(`update "follow_up_answer" set said = (select jsonb_agg(one - 'revision') from jsonb_array_elements(said) one)
      where said <> '[]';`);
    this.addSql(`alter table "follow_up_answer" force row level security;`);
  }

}
