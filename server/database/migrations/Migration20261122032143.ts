import { Migration } from '@mikro-orm/migrations';

export class Migration20261122032143 extends Migration {

  override name = 'Migration20261122032143';

  override up(): void | Promise<void> {
    this.addSql(`create table "invitation" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "email" text not null, "name" text null, "role" text null, "area_id" uuid null, "actor_id" uuid null, "state" text not null default 'Waiting', "expires_at" timestamptz not null, "secret_hash" text not null, primary key ("id"));`);
    this.addSql(`create index "invitation_area_id_index" on "invitation" ("area_id");`);
    this.addSql(`create index "invitation_actor_id_index" on "invitation" ("actor_id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(`create table "join_request" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "email" text not null, "message" text null, "actor_id" uuid null, "state" text not null default 'Waiting', primary key ("id"));`);
    this.addSql(`create index "join_request_actor_id_index" on "join_request" ("actor_id");`);

    this.addSql(`create table "assignment" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "role" text not null, "area_id" uuid null, "person_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "assignment_area_id_index" on "assignment" ("area_id");`);
    this.addSql(`create index "assignment_person_id_index" on "assignment" ("person_id");`);

    this.addSql(`create table "representation" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "actor_id" uuid not null, "person_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "representation_actor_id_index" on "representation" ("actor_id");`);
    this.addSql(`create index "representation_person_id_index" on "representation" ("person_id");`);

    this.addSql(`create table "suspension" ("hub_id" uuid not null, "at" timestamptz not null default now(), primary key ("hub_id"));`);

    this.addSql(`drop policy "add" on "area";`);
    this.addSql(`drop policy "change" on "area";`);
    this.addSql(`drop policy "remove" on "area";`);
    this.addSql(`drop policy "see" on "area";`);

    this.addSql(`drop policy "see" on "actor";`);

    this.addSql(`drop policy "see" on "contact";`);

    this.addSql(`drop policy "change" on "membership";`);

    this.addSql(`drop policy "see" on "event";`);
    this.addSql(`alter table "event" drop constraint "event_by_id_foreign";`);

    this.addSql(`drop policy "see" on "target_group";`);

    this.addSql(`drop policy "see" on "theme";`);

    this.addSql(`drop policy "see" on "network_map";`);

    this.addSql(`drop policy "see" on "saved_view";`);

    this.addSql(`drop policy "see" on "placement";`);

    this.addSql(`drop policy "see" on "challenge";`);

    this.addSql(`drop policy "see" on "tie";`);

    this.addSql(`alter table "hub" drop constraint "hub_visibility_check";`);
    this.addSql(`alter table "hub" add constraint "hub_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "hub" to "samvav_operator" using (id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "hub" as restrictive to "samvav_app" using (coalesce(id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true) or id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (coalesce(id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "area" drop constraint "area_visibility_check";`);
    this.addSql(`alter table "area" add constraint "area_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "area" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "add" on "area" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('area', parent_id, hub_id)));`);
    this.addSql(`create policy "change" on "area" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('area', parent_id, hub_id)));`);
    this.addSql(`create policy "remove" on "area" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "see" on "area" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);

    this.addSql(`alter table "actor" drop constraint "actor_visibility_check";`);
    this.addSql(`alter table "actor" add constraint "actor_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "actor" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "actor" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[])));`);

    this.addSql(`alter table "contact" drop constraint "contact_visibility_check";`);
    this.addSql(`alter table "contact" add constraint "contact_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "contact" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "contact" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[])));`);

    this.addSql(`alter table "log_head" add "hash" bytea not null default '\\x0000000000000000000000000000000000000000000000000000000000000000';`);
    this.addSql(`create policy "operate" on "log_head" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create policy "operate" on "outgoing_mail" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`create policy "operate" on "person" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "membership" drop constraint "membership_role_check";`);
    this.addSql(`alter table "membership" drop constraint "membership_visibility_check";`);
    this.addSql(`alter table "membership" drop column "role";`);
    this.addSql(`alter table "membership" add "ended_at" timestamptz null;`);
    this.addSql(`alter table "membership" add constraint "membership_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "membership" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "change" on "membership" for update using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ended_at is not null);`);

    this.addSql(`alter table "event" drop constraint "event_kind_check";`);
    this.addSql(`alter table "event" drop constraint "event_visibility_check";`);
    this.addSql(`alter table "event" add "parties" uuid[] not null default '{}', add "erased_at" timestamptz null, add "salt" bytea null, add "digest" bytea not null, add "hash" bytea not null;`);
    this.addSql(`alter table "event" add constraint "event_kind_check" check ("kind" in ('create', 'update', 'delete', 'signIn', 'signInFailed', 'signOut', 'export', 'look', 'erase'));`);
    this.addSql(`alter table "event" add constraint "event_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties', 'administrators'));`);
    this.addSql(`create policy "operate" on "event" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "event" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
    this.addSql(`create policy "see" on "event" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and parties <> '{}' and parties <@ (select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on'));`);

    this.addSql(`alter table "target_group" drop constraint "target_group_visibility_check";`);
    this.addSql(`alter table "target_group" add constraint "target_group_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "target_group" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "target_group" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);

    this.addSql(`alter table "theme" drop constraint "theme_visibility_check";`);
    this.addSql(`alter table "theme" add constraint "theme_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "theme" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "theme" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);

    this.addSql(`alter table "network_map" drop constraint "network_map_visibility_check";`);
    this.addSql(`alter table "network_map" add constraint "network_map_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "network_map" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "network_map" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);

    this.addSql(`alter table "saved_view" drop constraint "saved_view_visibility_check";`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "saved_view" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "saved_view" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);

    this.addSql(`alter table "placement" drop constraint "placement_visibility_check";`);
    this.addSql(`alter table "placement" add constraint "placement_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "placement" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "placement" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and (map_id is null or points_inside('network_map', map_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);

    this.addSql(`alter table "challenge" drop constraint "challenge_visibility_check";`);
    this.addSql(`alter table "challenge" add constraint "challenge_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "challenge" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "challenge" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);

    this.addSql(`alter table "tie" drop constraint "tie_visibility_check";`);
    this.addSql(`alter table "tie" add constraint "tie_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create policy "operate" on "tie" to "samvav_operator" using (true) with check (true);`);
    this.addSql(`create policy "see" on "tie" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and (from_id is null or points_inside('actor', from_id, hub_id)) and (to_id is null or points_inside('actor', to_id, hub_id))));`);

    this.addSql(`alter table "invitation" add constraint "invitation_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "invitation" add constraint "invitation_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "invitation" add constraint "invitation_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "invitation" add constraint "invitation_role_check" check ("role" in ('Weaver', 'Secretary', 'Chair', 'Official', 'Coordinator', 'Administrator'));`);
    this.addSql(`alter table "invitation" add constraint "invitation_state_check" check ("state" in ('Waiting', 'Accepted', 'Declined', 'Withdrawn'));`);
    this.addSql(`alter table "invitation" enable row level security;`);
    this.addSql(`alter table "invitation" force row level security;`);
    this.addSql(`create policy "see" on "invitation" for select using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "invitation" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "invitation" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "invitation" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "invitation" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "join_request" add constraint "join_request_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "join_request" add constraint "join_request_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete set null;`);
    this.addSql(`alter table "join_request" add constraint "join_request_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "join_request" add constraint "join_request_state_check" check ("state" in ('Waiting', 'Invited', 'Declined'));`);
    this.addSql(`alter table "join_request" enable row level security;`);
    this.addSql(`alter table "join_request" force row level security;`);
    this.addSql(`create policy "see" on "join_request" for select using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "join_request" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "join_request" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "join_request" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "join_request" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "assignment" add constraint "assignment_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "assignment" add constraint "assignment_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "assignment" add constraint "assignment_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "assignment" add constraint "assignment_role_check" check ("role" in ('Weaver', 'Secretary', 'Chair', 'Official', 'Coordinator', 'Administrator'));`);
    this.addSql(`alter table "assignment" enable row level security;`);
    this.addSql(`alter table "assignment" force row level security;`);
    this.addSql(`create policy "see" on "assignment" for select using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif"));`);
    this.addSql(`create policy "add" on "assignment" for insert with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator')) and (area_id is null or points_inside('area', area_id, hub_id)));`);
    this.addSql(`create policy "change" on "assignment" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator')) with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator')) and (area_id is null or points_inside('area', area_id, hub_id)));`);
    this.addSql(`create policy "remove" on "assignment" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator'));`);
    this.addSql(`create policy "operate" on "assignment" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "representation" add constraint "representation_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "representation" add constraint "representation_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
    this.addSql(`alter table "representation" add constraint "representation_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "representation" add constraint "representation_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "representation" enable row level security;`);
    this.addSql(`alter table "representation" force row level security;`);
    this.addSql(`create policy "see" on "representation" for select using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif"));`);
    this.addSql(`create policy "add" on "representation" for insert with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and true)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "representation" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and true)) with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and true)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "representation" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and true));`);
    this.addSql(`create policy "operate" on "representation" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "suspension" add constraint "suspension_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "suspension" enable row level security;`);
    this.addSql(`alter table "suspension" force row level security;`);
    this.addSql(`create policy "see" on "suspension" for select using (true);`);
    this.addSql(`create policy "operate" on "suspension" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "join_request" cascade;`);
    this.addSql(`drop table if exists "assignment" cascade;`);
    this.addSql(`drop table if exists "representation" cascade;`);
    this.addSql(`drop table if exists "suspension" cascade;`);

    this.addSql(`drop policy "see" on "actor";`);
    this.addSql(`drop policy "operate" on "actor";`);

    this.addSql(`drop policy "see" on "area";`);
    this.addSql(`drop policy "add" on "area";`);
    this.addSql(`drop policy "change" on "area";`);
    this.addSql(`drop policy "remove" on "area";`);
    this.addSql(`drop policy "operate" on "area";`);

    this.addSql(`drop policy "see" on "challenge";`);
    this.addSql(`drop policy "operate" on "challenge";`);

    this.addSql(`drop policy "see" on "contact";`);
    this.addSql(`drop policy "operate" on "contact";`);

    this.addSql(`drop policy "see" on "event";`);
    this.addSql(`drop policy "operate" on "event";`);
    this.addSql(`drop policy "open" on "event";`);

    this.addSql(`drop policy "operate" on "hub";`);
    this.addSql(`drop policy "open" on "hub";`);

    this.addSql(`drop policy "operate" on "log_head";`);

    this.addSql(`drop policy "change" on "membership";`);
    this.addSql(`drop policy "operate" on "membership";`);

    this.addSql(`drop policy "see" on "network_map";`);
    this.addSql(`drop policy "operate" on "network_map";`);

    this.addSql(`drop policy "operate" on "outgoing_mail";`);

    this.addSql(`drop policy "operate" on "person";`);

    this.addSql(`drop policy "see" on "placement";`);
    this.addSql(`drop policy "operate" on "placement";`);

    this.addSql(`drop policy "see" on "saved_view";`);
    this.addSql(`drop policy "operate" on "saved_view";`);

    this.addSql(`drop policy "see" on "target_group";`);
    this.addSql(`drop policy "operate" on "target_group";`);

    this.addSql(`drop policy "see" on "theme";`);
    this.addSql(`drop policy "operate" on "theme";`);

    this.addSql(`drop policy "see" on "tie";`);
    this.addSql(`drop policy "operate" on "tie";`);

    this.addSql(`alter table "actor" drop constraint "actor_visibility_check";`);
    this.addSql(`alter table "actor" add constraint "actor_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "actor" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "area" drop constraint "area_visibility_check";`);
    this.addSql(`alter table "area" add constraint "area_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "area" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "add" on "area" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('area', parent_id, hub_id)));`);
    this.addSql(`create policy "change" on "area" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('area', parent_id, hub_id)));`);
    this.addSql(`create policy "remove" on "area" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "challenge" drop constraint "challenge_visibility_check";`);
    this.addSql(`alter table "challenge" add constraint "challenge_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "challenge" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "contact" drop constraint "contact_visibility_check";`);
    this.addSql(`alter table "contact" add constraint "contact_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "contact" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "event" drop constraint "event_visibility_check";`);
    this.addSql(`alter table "event" drop constraint "event_kind_check";`);
    this.addSql(`alter table "event" drop column "parties", drop column "erased_at", drop column "salt", drop column "digest", drop column "hash";`);
    this.addSql(`alter table "event" add constraint "event_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "event" add constraint "event_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`alter table "event" add constraint "event_kind_check" check ("kind" in ('create', 'update', 'delete'));`);
    this.addSql(`create policy "see" on "event" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "hub" drop constraint "hub_visibility_check";`);
    this.addSql(`alter table "hub" add constraint "hub_visibility_check" check ("visibility" in ('public', 'members'));`);

    this.addSql(`alter table "log_head" drop column "hash";`);

    this.addSql(`alter table "membership" drop constraint "membership_visibility_check";`);
    this.addSql(`alter table "membership" drop column "ended_at";`);
    this.addSql(`alter table "membership" add "role" text not null default 'Member';`);
    this.addSql(`alter table "membership" add constraint "membership_role_check" check ("role" in ('Member', 'Weaver', 'Administrator'));`);
    this.addSql(`alter table "membership" add constraint "membership_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "change" on "membership" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);

    this.addSql(`alter table "network_map" drop constraint "network_map_visibility_check";`);
    this.addSql(`alter table "network_map" add constraint "network_map_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "network_map" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "placement" drop constraint "placement_visibility_check";`);
    this.addSql(`alter table "placement" add constraint "placement_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "placement" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "saved_view" drop constraint "saved_view_visibility_check";`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "saved_view" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "target_group" drop constraint "target_group_visibility_check";`);
    this.addSql(`alter table "target_group" add constraint "target_group_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "target_group" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "theme" drop constraint "theme_visibility_check";`);
    this.addSql(`alter table "theme" add constraint "theme_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "theme" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "tie" drop constraint "tie_visibility_check";`);
    this.addSql(`alter table "tie" add constraint "tie_visibility_check" check ("visibility" in ('public', 'members'));`);
    this.addSql(`create policy "see" on "tie" for select using (visibility = 'public' or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
  }

}
