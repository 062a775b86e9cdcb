import { Migration } from '@mikro-orm/migrations';

export class Migration20261122104633 extends Migration {

  override name = 'Migration20261122104633';

  override up(): void | Promise<void> {
    this.addSql(`alter table "date_vote" drop constraint "date_vote_term_id_foreign";`);

    this.addSql(`alter table "attendance" drop constraint "attendance_instead_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_term_id_foreign";`);

    this.addSql(`alter table "date_vote" add constraint "date_vote_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete set null;`);

    this.addSql(`alter table "attendance" add constraint "attendance_instead_id_foreign" foreign key ("instead_id") references "attendance" ("id") on delete set null;`);
    this.addSql(`alter table "attendance" add constraint "attendance_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attendance" drop constraint "attendance_term_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_instead_id_foreign";`);

    this.addSql(`alter table "date_vote" drop constraint "date_vote_term_id_foreign";`);

    this.addSql(`alter table "attendance" add constraint "attendance_term_id_foreign" foreign key ("term_id") references "term" ("id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_instead_id_foreign" foreign key ("instead_id") references "attendance" ("id");`);

    this.addSql(`alter table "date_vote" add constraint "date_vote_term_id_foreign" foreign key ("term_id") references "term" ("id");`);
  }

}
