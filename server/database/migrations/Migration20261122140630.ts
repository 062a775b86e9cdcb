import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140630 extends Migration {

  override name = 'Migration20261122140630';

  override up(): void | Promise<void> {
    this.addSql(`create table "principle" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "name" text not null, "meaning" text not null, "practice" text null, primary key ("id"));`);
    this.addSql(`alter table "principle" add constraint "principle_hub_id_kind_unique" unique ("hub_id", "kind");`);

    this.addSql(`create table "rating_round" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "words" text null, "area_id" uuid null, "council_id" uuid null, "closes_on" date not null, "closed_at" timestamptz null, "result" jsonb null, primary key ("id"));`);
    this.addSql(`create index "rating_round_area_id_index" on "rating_round" ("area_id");`);
    this.addSql(`create index "rating_round_council_id_index" on "rating_round" ("council_id");`);
    this.addSql(`create index "rating_round_hub_id_closes_on_index" on "rating_round" ("hub_id", "closes_on");`);

    this.addSql(`create table "rating" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "round_id" uuid not null, "person_id" uuid not null, "side" text not null, "marks" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "rating_person_id_index" on "rating" ("person_id");`);
    this.addSql(`alter table "rating" add constraint "rating_round_id_person_id_unique" unique ("round_id", "person_id");`);

    this.addSql(`alter table "principle" add constraint "principle_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "principle" add constraint "principle_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "principle" add constraint "principle_kind_check" check ("kind" in ('Independence', 'Dialogue', 'Quality', 'LongTerm', 'Openness', 'Diversity'));`);
    this.addSql(`alter table "principle" enable row level security;`);
    this.addSql(`alter table "principle" force row level security;`);
    this.addSql(`create policy "see" on "principle" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "principle" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "principle" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "principle" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "principle" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "principle" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "rating_round" add constraint "rating_round_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_about_once" check (num_nonnulls(area_id, council_id) <= 1);`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "rating_round" enable row level security;`);
    this.addSql(`alter table "rating_round" force row level security;`);
    this.addSql(`create policy "see" on "rating_round" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "rating_round" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "change" on "rating_round" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "remove" on "rating_round" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "rating_round" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "rating_round" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "rating" add constraint "rating_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "rating" add constraint "rating_round_id_foreign" foreign key ("round_id") references "rating_round" ("id") on delete cascade;`);
    this.addSql(`alter table "rating" add constraint "rating_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "rating" add constraint "rating_side_check" check ("side" in ('Municipality', 'CivilSociety'));`);
    this.addSql(`alter table "rating" enable row level security;`);
    this.addSql(`alter table "rating" force row level security;`);
    this.addSql(`create policy "see" on "rating" for select using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "rating" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "rating" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "rating" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "rating" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "rating" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "rating" drop constraint "rating_round_id_foreign";`);

    this.addSql(`drop table if exists "principle" cascade;`);
    this.addSql(`drop table if exists "rating_round" cascade;`);
    this.addSql(`drop table if exists "rating" cascade;`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);
  }

}
