import { Migration } from '@mikro-orm/migrations';

export class Migration20261122032841 extends Migration {

  override name = 'Migration20261122032841';

  override up(): void | Promise<void> {
    this.addSql(`create table "erasing" ("id" uuid not null default uuidv7(), "person" uuid null, "in_hub" uuid null, "about" uuid[] not null default '{}', "texts" text[] not null default '{}', "by" uuid null, "deed" text not null, primary key ("id"));`);

    this.addSql(`create table "consent" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "subject" uuid not null, "purpose" text not null, "wording" text not null, "given_on" date not null, "how" text not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "consent_subject_index" on "consent" ("subject");`);

    this.addSql(`create table "protected_identity" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "subject" uuid not null, "name" text not null, "email" text null, "phone" text null, primary key ("id"));`);
    this.addSql(`alter table "protected_identity" add constraint "protected_identity_hub_id_subject_unique" unique ("hub_id", "subject");`);

    this.addSql(`alter table "erasing" enable row level security;`);
    this.addSql(`alter table "erasing" force row level security;`);
    this.addSql(`create policy "see" on "erasing" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "erasing" for insert with check (true);`);
    this.addSql(`create policy "change" on "erasing" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "erasing" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "erasing" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "consent" add constraint "consent_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "consent" add constraint "consent_purpose_check" check ("purpose" in ('Contact', 'Membership'));`);
    this.addSql(`alter table "consent" enable row level security;`);
    this.addSql(`alter table "consent" force row level security;`);
    this.addSql(`create policy "see" on "consent" for select using (subject = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "consent" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "consent" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "consent" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "consent" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "consent" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "protected_identity" add constraint "protected_identity_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "protected_identity" enable row level security;`);
    this.addSql(`alter table "protected_identity" force row level security;`);
    this.addSql(`create policy "see" on "protected_identity" for select using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "protected_identity" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "protected_identity" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "protected_identity" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "protected_identity" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "protected_identity" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "erasing" cascade;`);
    this.addSql(`drop table if exists "consent" cascade;`);
    this.addSql(`drop table if exists "protected_identity" cascade;`);
  }

}
