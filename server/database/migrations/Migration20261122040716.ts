import { Migration } from '@mikro-orm/migrations';

export class Migration20261122040716 extends Migration {

  override name = 'Migration20261122040716';

  override up(): void | Promise<void> {
    this.addSql(`create table "identity_provider" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null default 'Organisation', "name" text not null, "issuer" text not null, "client_id" text not null, "groups_claim" text not null default 'groups', "assurance" jsonb not null, "groups" jsonb not null, "is_open" boolean not null default true, primary key ("id"));`);

    this.addSql(`create table "provided" ("id" uuid not null default uuidv7(), "provider_id" uuid not null, "issuer" text not null, "subject" text not null, "person_id" uuid not null, "gave_seat" boolean not null default false, "gave_roles" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "provided_person_id_index" on "provided" ("person_id");`);
    this.addSql(`alter table "provided" add constraint "provided_provider_id_issuer_subject_unique" unique ("provider_id", "issuer", "subject");`);

    this.addSql(`create table "provider_secret" ("provider_id" uuid not null, "sealed" text not null, primary key ("provider_id"));`);

    this.addSql(`alter table "identity_provider" add constraint "identity_provider_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "identity_provider" add constraint "identity_provider_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "identity_provider" add constraint "identity_provider_kind_check" check ("kind" in ('Organisation', 'Broker'));`);
    this.addSql(`alter table "identity_provider" enable row level security;`);
    this.addSql(`alter table "identity_provider" force row level security;`);
    this.addSql(`create policy "see" on "identity_provider" for select using (hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "identity_provider" for insert with check (hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "identity_provider" for update using (hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "identity_provider" for delete using (hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "identity_provider" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "identity_provider" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "provided" add constraint "provided_provider_id_foreign" foreign key ("provider_id") references "identity_provider" ("id") on delete cascade;`);
    this.addSql(`alter table "provided" add constraint "provided_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "provided" enable row level security;`);
    this.addSql(`alter table "provided" force row level security;`);
    this.addSql(`create policy "all" on "provided" using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "provided" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "provider_secret" add constraint "provider_secret_provider_id_foreign" foreign key ("provider_id") references "identity_provider" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "provider_secret" enable row level security;`);
    this.addSql(`alter table "provider_secret" force row level security;`);
    this.addSql(`create policy "all" on "provider_secret" using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "provider_secret" to "samvav_operator" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "provided" drop constraint "provided_provider_id_foreign";`);
    this.addSql(`alter table "provider_secret" drop constraint "provider_secret_provider_id_foreign";`);

    this.addSql(`drop table if exists "identity_provider" cascade;`);
    this.addSql(`drop table if exists "provided" cascade;`);
    this.addSql(`drop table if exists "provider_secret" cascade;`);
  }

}
