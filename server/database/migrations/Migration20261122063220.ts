import { Migration } from '@mikro-orm/migrations';

export class Migration20261122063220 extends Migration {

  override name = 'Migration20261122063220';

  override up(): void | Promise<void> {
    this.addSql(`create table "snapshot" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "map_id" uuid not null, "name" text not null, "day" date not null, "note" text null, primary key ("id"));`);
    this.addSql(`alter table "snapshot" add constraint "snapshot_map_id_name_unique" unique ("map_id", "name");`);

    this.addSql(`alter table "snapshot" add constraint "snapshot_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "snapshot" add constraint "snapshot_map_id_foreign" foreign key ("map_id") references "network_map" ("id");`);
    this.addSql(`alter table "snapshot" add constraint "snapshot_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "snapshot" enable row level security;`);
    this.addSql(`alter table "snapshot" force row level security;`);
    this.addSql(`create policy "see" on "snapshot" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "snapshot" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)));`);
    this.addSql(`create policy "change" on "snapshot" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)));`);
    this.addSql(`create policy "remove" on "snapshot" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "snapshot" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "snapshot" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "snapshot" cascade;`);
  }

}
