import { Migration } from '@mikro-orm/migrations';

export class Migration20261122095804 extends Migration {

  override name = 'Migration20261122095804';

  override up(): void | Promise<void> {
    this.addSql(`create table "agenda" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "meeting_id" uuid not null, "council_id" uuid not null, "items" jsonb not null default '[]', "items_seq" int not null default 0, "frozen_at" timestamptz null, "digest" text null, primary key ("id"));`);
    this.addSql(`alter table "agenda" add constraint "agenda_meeting_id_unique" unique ("meeting_id");`);
    this.addSql(`create index "agenda_council_id_index" on "agenda" ("council_id");`);

    this.addSql(`create table "agenda_head" ("agenda_id" uuid not null, "hub_id" uuid not null, "seq" int not null default 0, "frozen_at" timestamptz null, primary key ("agenda_id"));`);

    this.addSql(`create table "agenda_state" ("head_agenda_id" uuid not null, "hub_id" uuid not null, "seq" int not null, "change" bytea not null, primary key ("head_agenda_id"));`);

    this.addSql(`create table "agenda_edit" ("head_agenda_id" uuid not null, "seq" int not null, "hub_id" uuid not null, "change" bytea not null, "person_id" uuid null, "at" timestamptz not null default now(), primary key ("head_agenda_id", "seq"));`);

    this.addSql(`create table "agenda_client" ("head_agenda_id" uuid not null, "client" int not null, "hub_id" uuid not null, "person_id" uuid null, primary key ("head_agenda_id", "client"));`);

    this.addSql(`alter table "agenda" add constraint "agenda_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agenda" add constraint "agenda_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "agenda" add constraint "agenda_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "agenda" add constraint "agenda_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "agenda" add constraint "agenda_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agenda" enable row level security;`);
    this.addSql(`alter table "agenda" force row level security;`);
    this.addSql(`create policy "see" on "agenda" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "agenda" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id))));`);
    this.addSql(`create policy "change" on "agenda" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id))));`);
    this.addSql(`create policy "remove" on "agenda" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "agenda" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agenda" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agenda_head" add constraint "agenda_head_agenda_id_foreign" foreign key ("agenda_id") references "agenda" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "agenda_head" add constraint "agenda_head_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agenda_head" enable row level security;`);
    this.addSql(`alter table "agenda_head" force row level security;`);
    this.addSql(`create policy "see" on "agenda_head" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "agenda_head" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "agenda_head" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "agenda_head" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "agenda_head" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agenda_head" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agenda_state" add constraint "agenda_state_head_agenda_id_foreign" foreign key ("head_agenda_id") references "agenda_head" ("agenda_id") on update cascade on delete cascade;`);
    this.addSql(`alter table "agenda_state" add constraint "agenda_state_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agenda_state" enable row level security;`);
    this.addSql(`alter table "agenda_state" force row level security;`);
    this.addSql(`create policy "see" on "agenda_state" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "agenda_state" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "agenda_state" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "agenda_state" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "agenda_state" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agenda_state" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agenda_edit" add constraint "agenda_edit_head_agenda_id_foreign" foreign key ("head_agenda_id") references "agenda_head" ("agenda_id") on delete cascade;`);
    this.addSql(`alter table "agenda_edit" add constraint "agenda_edit_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agenda_edit" add constraint "agenda_edit_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "agenda_edit" enable row level security;`);
    this.addSql(`alter table "agenda_edit" force row level security;`);
    this.addSql(`create policy "see" on "agenda_edit" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "agenda_edit" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "agenda_edit" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "agenda_edit" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "agenda_edit" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agenda_edit" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agenda_client" add constraint "agenda_client_head_agenda_id_foreign" foreign key ("head_agenda_id") references "agenda_head" ("agenda_id") on delete cascade;`);
    this.addSql(`alter table "agenda_client" add constraint "agenda_client_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agenda_client" add constraint "agenda_client_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "agenda_client" enable row level security;`);
    this.addSql(`alter table "agenda_client" force row level security;`);
    this.addSql(`create policy "see" on "agenda_client" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "agenda_client" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "agenda_client" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "agenda_client" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "agenda_client" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agenda_client" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agenda_head" drop constraint "agenda_head_agenda_id_foreign";`);
    this.addSql(`alter table "agenda_state" drop constraint "agenda_state_head_agenda_id_foreign";`);
    this.addSql(`alter table "agenda_edit" drop constraint "agenda_edit_head_agenda_id_foreign";`);
    this.addSql(`alter table "agenda_client" drop constraint "agenda_client_head_agenda_id_foreign";`);

    this.addSql(`drop table if exists "agenda" cascade;`);
    this.addSql(`drop table if exists "agenda_head" cascade;`);
    this.addSql(`drop table if exists "agenda_state" cascade;`);
    this.addSql(`drop table if exists "agenda_edit" cascade;`);
    this.addSql(`drop table if exists "agenda_client" cascade;`);
  }

}
