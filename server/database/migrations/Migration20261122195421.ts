import { Migration } from '@mikro-orm/migrations';

export class Migration20261122195421 extends Migration {

  override name = 'Migration20261122195421';

  override up(): void | Promise<void> {
    this.addSql(`create table "rating_link" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "contact_id" uuid null, "email" text not null, "secret_hash" text not null, "sent_at" timestamptz not null, "round_id" uuid not null, "actor_id" uuid not null, "side" text not null, "marks" jsonb not null default '[]', primary key ("id"));`);
    this.addSql(`create index "rating_link_contact_id_index" on "rating_link" ("contact_id");`);
    this.addSql(`alter table "rating_link" add constraint "rating_link_secret_hash_unique" unique ("secret_hash");`);
    this.addSql(`create index "rating_link_actor_id_index" on "rating_link" ("actor_id");`);
    this.addSql(`alter table "rating_link" add constraint "rating_link_round_id_email_unique" unique ("round_id", "email");`);

    this.addSql(`alter table "rating_round" add "asked" int not null default 0;`);

    this.addSql(`alter table "rating_link" add constraint "rating_link_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "rating_link" add constraint "rating_link_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete cascade;`);
    this.addSql(`alter table "rating_link" add constraint "rating_link_round_id_foreign" foreign key ("round_id") references "rating_round" ("id") on delete cascade;`);
    this.addSql(`alter table "rating_link" add constraint "rating_link_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete cascade;`);
    this.addSql(`alter table "rating_link" add constraint "rating_link_side_check" check ("side" in ('Municipality', 'CivilSociety'));`);
    this.addSql(`alter table "rating_link" enable row level security;`);
    this.addSql(`alter table "rating_link" force row level security;`);
    this.addSql(`create policy "see" on "rating_link" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "rating_link" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "rating_link" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "rating_link" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "rating_link" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "rating_link" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "rating_link" cascade;`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);

    this.addSql(`alter table "rating_round" drop column "asked";`);
  }

}
