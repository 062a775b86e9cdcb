import { Migration } from '@mikro-orm/migrations';

export class Migration20261122194815 extends Migration {

  override name = 'Migration20261122194815';

  override up(): void | Promise<void> {
    this.addSql(`alter table "outgoing_mail" add "tells" uuid[] not null default '{}';`);

    this.addSql(`alter table "notice" add "lost_at" timestamptz null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);

    this.addSql(`alter table "notice" drop column "lost_at";`);

    this.addSql(`alter table "outgoing_mail" drop column "tells";`);
  }

}
