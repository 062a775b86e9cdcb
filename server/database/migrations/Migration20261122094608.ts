import { Migration } from '@mikro-orm/migrations';

export class Migration20261122094608 extends Migration {

  override name = 'Migration20261122094608';

  override up(): void | Promise<void> {
    this.addSql(`create table "council" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "kind" text not null, "about" text null, "area_id" uuid null, "themes" uuid[] not null default '{}', "convened_from" text not null default 'Administration', "convened_by_id" uuid null, "mandate" text null, "decided_by" text null, "decided_on" date null, "case_number" text null, "support" text null, "support_sum" int null, "parent_id" uuid null, "meets_per_year" int null, "quotas" jsonb not null default '[]', "parity" boolean not null default false, "gender_balance" boolean not null default false, "ended_on" date null, primary key ("id"));`);
    this.addSql(`create index "council_area_id_index" on "council" ("area_id");`);
    this.addSql(`create index "council_convened_by_id_index" on "council" ("convened_by_id");`);
    this.addSql(`create index "council_parent_id_index" on "council" ("parent_id");`);
    this.addSql(`create index "council_hub_id_name_index" on "council" ("hub_id", "name");`);

    this.addSql(`create table "seat" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "side" text not null, "substitute" boolean not null default false, "position" int not null default 0, "name" text null, "appointed_by" text null, "actor_id" uuid null, "roles" text[] not null default '{}', "paid" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "seat_actor_id_index" on "seat" ("actor_id");`);
    this.addSql(`create index "seat_council_id_position_index" on "seat" ("council_id", "position");`);

    this.addSql(`create table "term" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "seat_id" uuid not null, "person_id" uuid null, "name" text null, "unnamed" boolean not null default false, "open" boolean not null default false, "gender" text null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "term_council_id_index" on "term" ("council_id");`);
    this.addSql(`create index "term_person_id_index" on "term" ("person_id");`);
    this.addSql(`create index "term_seat_id_starts_on_index" on "term" ("seat_id", "starts_on");`);

    this.addSql(`alter table "council" add constraint "council_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "council" add constraint "council_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "council" add constraint "council_convened_by_id_foreign" foreign key ("convened_by_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "council" add constraint "council_parent_id_foreign" foreign key ("parent_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "council" add constraint "council_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "council" add constraint "council_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "council" add constraint "council_kind_check" check ("kind" in ('NeighbourhoodNetwork', 'VillageCouncil', 'ConsultationGroup', 'CoordinationGroup', 'SteeringGroup', 'AdvisoryCouncil', 'Forum', 'ReferenceGroup', 'OfficialsNetwork'));`);
    this.addSql(`alter table "council" add constraint "council_convened_from_check" check ("convened_from" in ('Politics', 'Administration', 'CivilSociety'));`);
    this.addSql(`alter table "council" enable row level security;`);
    this.addSql(`alter table "council" force row level security;`);
    this.addSql(`create policy "see" on "council" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "council" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or parent_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (area_id is null or points_inside('area', area_id, hub_id)) and (convened_by_id is null or points_inside('actor', convened_by_id, hub_id)) and (parent_id is null or points_inside('council', parent_id, hub_id)));`);
    this.addSql(`create policy "change" on "council" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (area_id is null or points_inside('area', area_id, hub_id)) and (convened_by_id is null or points_inside('actor', convened_by_id, hub_id)) and (parent_id is null or points_inside('council', parent_id, hub_id)));`);
    this.addSql(`create policy "remove" on "council" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "council" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "council" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "seat" add constraint "seat_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "seat" add constraint "seat_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "seat" add constraint "seat_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "seat" add constraint "seat_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "seat" add constraint "seat_side_check" check ("side" in ('Politics', 'Administration', 'CivilSociety'));`);
    this.addSql(`alter table "seat" add constraint "seat_roles_check" check ("roles" <@ array['Chair'::text, 'ViceChair'::text, 'Secretary'::text, 'Approver'::text]);`);
    this.addSql(`alter table "seat" enable row level security;`);
    this.addSql(`alter table "seat" force row level security;`);
    this.addSql(`create policy "see" on "seat" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "seat" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "seat" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "seat" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "seat" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "seat" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "term" add constraint "term_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "term" add constraint "term_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "term" add constraint "term_seat_id_foreign" foreign key ("seat_id") references "seat" ("id");`);
    this.addSql(`alter table "term" add constraint "term_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "term" add constraint "term_who_once" check (num_nonnulls(person_id, name) + unnamed::int <= 1);`);
    this.addSql(`alter table "term" add constraint "term_ends_after" check (ends_on >= starts_on);`);
    this.addSql(`alter table "term" add constraint "term_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "term" add constraint "term_gender_check" check ("gender" in ('Woman', 'Man', 'Other'));`);
    this.addSql(`alter table "term" enable row level security;`);
    this.addSql(`alter table "term" force row level security;`);
    this.addSql(`create policy "see" on "term" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif"));`);
    this.addSql(`create policy "add" on "term" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (seat_id is null or points_inside('seat', seat_id, hub_id)));`);
    this.addSql(`create policy "change" on "term" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (seat_id is null or points_inside('seat', seat_id, hub_id)));`);
    this.addSql(`create policy "remove" on "term" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "term" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "term" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "council" drop constraint "council_parent_id_foreign";`);
    this.addSql(`alter table "seat" drop constraint "seat_council_id_foreign";`);
    this.addSql(`alter table "term" drop constraint "term_council_id_foreign";`);
    this.addSql(`alter table "term" drop constraint "term_seat_id_foreign";`);

    this.addSql(`drop table if exists "council" cascade;`);
    this.addSql(`drop table if exists "seat" cascade;`);
    this.addSql(`drop table if exists "term" cascade;`);
  }

}
