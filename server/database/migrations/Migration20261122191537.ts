import { Migration } from '@mikro-orm/migrations';

export class Migration20261122191537 extends Migration {

  override name = 'Migration20261122191537';

  override up(): void | Promise<void> {
    this.addSql(`alter table "charter_version" add "revision" int not null default 0, add "writer_id" uuid null, add "told" jsonb null;`);
    this.addSql(`alter table "charter_version" add constraint "charter_version_writer_id_foreign" foreign key ("writer_id") references "person" ("id") on delete set null;`);
    this.addSql(`create index "charter_version_writer_id_index" on "charter_version" ("writer_id");`);

    this.addSql(`alter table "agreement_section" add "writer_id" uuid null, add "told" jsonb null;`);
    this.addSql(`alter table "agreement_section" add constraint "agreement_section_writer_id_foreign" foreign key ("writer_id") references "person" ("id") on delete set null;`);
    this.addSql(`create index "agreement_section_writer_id_index" on "agreement_section" ("writer_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement_section" drop constraint "agreement_section_writer_id_foreign";`);

    this.addSql(`alter table "charter_version" drop constraint "charter_version_writer_id_foreign";`);

    this.addSql(`drop index "agreement_section_writer_id_index";`);
    this.addSql(`alter table "agreement_section" drop column "writer_id", drop column "told";`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`drop index "charter_version_writer_id_index";`);
    this.addSql(`alter table "charter_version" drop column "revision", drop column "writer_id", drop column "told";`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);
  }

}
