import { Migration } from '@mikro-orm/migrations';

export class Migration20261122123206 extends Migration {

  override name = 'Migration20261122123206';

  override up(): void | Promise<void> {
    this.addSql(`create table "encounter" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "meeting_id" uuid not null, "map_id" uuid null, "one_id" uuid not null, "other_id" uuid not null, "kind" text not null, "state" text not null, primary key ("id"));`);
    this.addSql(`create index "encounter_map_id_index" on "encounter" ("map_id");`);
    this.addSql(`create index "encounter_one_id_index" on "encounter" ("one_id");`);
    this.addSql(`create index "encounter_other_id_index" on "encounter" ("other_id");`);
    this.addSql(`create unique index "encounter_once" on "encounter" ("meeting_id", least("one_id", "other_id"), greatest("one_id", "other_id"));`);

    this.addSql(`alter table "meeting_series" add "reminder_days" int null default 2;`);

    this.addSql(`alter table "meeting" add "reminder_days" int null default 2;`);

    this.addSql(`alter table "attendance" add "told_at" timestamptz null, add "reminded_at" timestamptz null;`);

    this.addSql(`alter table "encounter" add constraint "encounter_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "encounter" add constraint "encounter_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "encounter" add constraint "encounter_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete no action;`);
    this.addSql(`alter table "encounter" add constraint "encounter_one_id_foreign" foreign key ("one_id") references "actor" ("id");`);
    this.addSql(`alter table "encounter" add constraint "encounter_other_id_foreign" foreign key ("other_id") references "actor" ("id");`);
    this.addSql(`alter table "encounter" add constraint "encounter_never_public" check (visibility <> 'public');`);
    this.addSql(`alter table "encounter" add constraint "encounter_of_two" check (one_id <> other_id);`);
    this.addSql(`alter table "encounter" add constraint "encounter_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "encounter" add constraint "encounter_kind_check" check ("kind" in ('Date', 'Contact'));`);
    this.addSql(`alter table "encounter" add constraint "encounter_state_check" check ("state" in ('Taken', 'Declined'));`);
    this.addSql(`alter table "encounter" enable row level security;`);
    this.addSql(`alter table "encounter" force row level security;`);
    this.addSql(`create policy "see" on "encounter" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)))) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "add" on "encounter" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)));`);
    this.addSql(`create policy "change" on "encounter" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)));`);
    this.addSql(`create policy "remove" on "encounter" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "encounter" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "encounter" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "encounter" cascade;`);

    this.addSql(`alter table "attendance" drop column "told_at", drop column "reminded_at";`);

    this.addSql(`alter table "meeting" drop column "reminder_days";`);

    this.addSql(`alter table "meeting_series" drop column "reminder_days";`);
  }

}
