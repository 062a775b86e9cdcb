import { Migration } from '@mikro-orm/migrations';

export class Migration20261122032738 extends Migration {

  override name = 'Migration20261122032738';

  override up(): void | Promise<void> {
    this.addSql(`create table "tombstone" ("id" uuid not null, "slug" text not null, "name" text not null, "at" timestamptz not null default now(), "rows" int not null, "seal" text not null, primary key ("id"));`);

    this.addSql(`drop policy "operate" on "area";`);

    this.addSql(`drop policy "operate" on "actor";`);

    this.addSql(`drop policy "operate" on "contact";`);

    this.addSql(`drop policy "operate" on "invitation";`);

    this.addSql(`drop policy "operate" on "join_request";`);

    this.addSql(`drop policy "operate" on "membership";`);

    this.addSql(`drop policy "operate" on "assignment";`);

    this.addSql(`drop policy "operate" on "representation";`);

    this.addSql(`drop policy "operate" on "target_group";`);

    this.addSql(`drop policy "operate" on "theme";`);

    this.addSql(`drop policy "operate" on "network_map";`);

    this.addSql(`drop policy "operate" on "saved_view";`);

    this.addSql(`drop policy "operate" on "placement";`);

    this.addSql(`drop policy "operate" on "challenge";`);

    this.addSql(`drop policy "operate" on "tie";`);

    this.addSql(`create policy "open" on "area" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "area" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "actor" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "actor" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "contact" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "contact" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "invitation" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "invitation" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "join_request" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "join_request" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "membership" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true) or person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif")) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "membership" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "assignment" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "assignment" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "representation" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "representation" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "target_group" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "target_group" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "theme" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "theme" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "network_map" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "network_map" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "saved_view" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "saved_view" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "placement" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "placement" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "challenge" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "challenge" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "open" on "tie" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "operate" on "tie" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "tombstone" enable row level security;`);
    this.addSql(`alter table "tombstone" force row level security;`);
    this.addSql(`create policy "operate" on "tombstone" to "samvav_operator" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "tombstone" cascade;`);

    this.addSql(`drop policy "operate" on "actor";`);
    this.addSql(`drop policy "open" on "actor";`);

    this.addSql(`drop policy "operate" on "area";`);
    this.addSql(`drop policy "open" on "area";`);

    this.addSql(`drop policy "operate" on "assignment";`);
    this.addSql(`drop policy "open" on "assignment";`);

    this.addSql(`drop policy "operate" on "challenge";`);
    this.addSql(`drop policy "open" on "challenge";`);

    this.addSql(`drop policy "operate" on "contact";`);
    this.addSql(`drop policy "open" on "contact";`);

    this.addSql(`drop policy "operate" on "invitation";`);
    this.addSql(`drop policy "open" on "invitation";`);

    this.addSql(`drop policy "operate" on "join_request";`);
    this.addSql(`drop policy "open" on "join_request";`);

    this.addSql(`drop policy "operate" on "membership";`);
    this.addSql(`drop policy "open" on "membership";`);

    this.addSql(`drop policy "operate" on "network_map";`);
    this.addSql(`drop policy "open" on "network_map";`);

    this.addSql(`drop policy "operate" on "placement";`);
    this.addSql(`drop policy "open" on "placement";`);

    this.addSql(`drop policy "operate" on "representation";`);
    this.addSql(`drop policy "open" on "representation";`);

    this.addSql(`drop policy "operate" on "saved_view";`);
    this.addSql(`drop policy "open" on "saved_view";`);

    this.addSql(`drop policy "operate" on "target_group";`);
    this.addSql(`drop policy "open" on "target_group";`);

    this.addSql(`drop policy "operate" on "theme";`);
    this.addSql(`drop policy "open" on "theme";`);

    this.addSql(`drop policy "operate" on "tie";`);
    this.addSql(`drop policy "open" on "tie";`);

    this.addSql(`create policy "operate" on "actor" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "area" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "assignment" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "challenge" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "contact" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "invitation" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "join_request" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "membership" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "network_map" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "placement" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "representation" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "saved_view" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "target_group" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "theme" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "tie" to "samvav_operator" using (true) with check (true);`);
  }

}
