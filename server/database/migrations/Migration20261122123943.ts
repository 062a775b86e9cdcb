import { Migration } from '@mikro-orm/migrations';

export class Migration20261122123943 extends Migration {

  override name = 'Migration20261122123943';

  override up(): void | Promise<void> {
    this.addSql(`alter table "item_link" drop constraint "item_link_actor_id_foreign";`);
    this.addSql(`alter table "item_link" drop constraint "item_link_introduction_id_foreign";`);
    this.addSql(`alter table "item_link" drop constraint "item_link_tie_id_foreign";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "item_link" add constraint "item_link_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
    this.addSql(`alter table "item_link" add constraint "item_link_introduction_id_foreign" foreign key ("introduction_id") references "introduction" ("id");`);
    this.addSql(`alter table "item_link" add constraint "item_link_tie_id_foreign" foreign key ("tie_id") references "tie" ("id");`);
  }

}
