import { Migration } from '@mikro-orm/migrations';

export class Migration20261122225702 extends Migration {

  override name = 'Migration20261122225702';

  override up(): void | Promise<void> {
    this.addSql(`alter table "rating" add "link_id" uuid null;`);
    this.addSql(`alter table "rating" add constraint "rating_link_id_foreign" foreign key ("link_id") references "rating_link" ("id") on delete set null;`);
    this.addSql(`alter table "rating" alter column "person_id" drop not null;`);
    this.addSql(`alter table "rating" add constraint "rating_link_id_unique" unique ("link_id");`);
    this.addSql(`alter table "rating" add constraint "rating_by_one" check (num_nonnulls(person_id, link_id) <= 1);`);

    // By hand: what was said by a link becomes an answer of its own, as its owner for a moment.
    this.addSql(`alter table "rating" no force row level security;`);
    this.addSql(`alter table "rating_link" no force row level security;`);
    this.addSql(`insert into "rating" (hub_id, round_id, link_id, side, marks)
      select hub_id, round_id, id, side, marks from "rating_link" where marks <> '[]';`);
    this.addSql(`alter table "rating" force row level security;`);
    this.addSql(`alter table "rating_link" force row level security;`);
    this.addSql(`alter table "rating_link" drop column "marks";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "rating" drop constraint "rating_link_id_foreign";`);
    this.addSql(`alter table "rating" drop constraint "rating_link_id_unique";`);
    this.addSql(`alter table "rating" drop constraint "rating_by_one";`);
    this.addSql(`alter table "rating" drop column "link_id";`);
    this.addSql(`alter table "rating" alter column "person_id" set not null;`);

    this.addSql(`alter table "rating_link" add "marks" jsonb not null default '[]';`);
  }

}
