import { Migration } from '@mikro-orm/migrations';

export class Migration20261122191738 extends Migration {

  override name = 'Migration20261122191738';

  override up(): void | Promise<void> {
    this.addSql(`create table "term_address" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "council_id" uuid not null, "term_id" uuid not null, "email" text not null, primary key ("id"));`);
    this.addSql(`create index "term_address_council_id_index" on "term_address" ("council_id");`);
    this.addSql(`alter table "term_address" add constraint "term_address_term_id_unique" unique ("term_id");`);

    this.addSql(`alter table "term_address" add constraint "term_address_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "term_address" add constraint "term_address_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete cascade;`);
    this.addSql(`alter table "term_address" add constraint "term_address_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete cascade;`);
    this.addSql(`alter table "term_address" enable row level security;`);
    this.addSql(`alter table "term_address" force row level security;`);
    this.addSql(`create policy "see" on "term_address" for select using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "term_address" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') and (council_id is null or points_inside('council', council_id, hub_id)) and (term_id is null or points_inside('term', term_id, hub_id)));`);
    this.addSql(`create policy "change" on "term_address" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') and (council_id is null or points_inside('council', council_id, hub_id)) and (term_id is null or points_inside('term', term_id, hub_id)));`);
    this.addSql(`create policy "remove" on "term_address" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "term_address" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "term_address" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "term_address" cascade;`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);
  }

}
