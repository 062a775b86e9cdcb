import { Migration } from '@mikro-orm/migrations';

export class Migration20261122045111 extends Migration {

  override name = 'Migration20261122045111';

  override up(): void | Promise<void> {
    this.addSql(`create table "erasing" ("id" uuid not null default uuidv7(), "person" uuid null, "in_hub" uuid null, "about" uuid[] not null default '{}', "texts" text[] not null default '{}', "by" uuid null, "deed" text not null, primary key ("id"));`);

    this.addSql(`create table "hub" ("id" uuid not null default uuidv7(), "slug" text not null, "name" text not null, "kind" text not null default 'Municipality', "about" text null, "visibility" text not null default 'public', primary key ("id"));`);
    this.addSql(`alter table "hub" add constraint "hub_slug_unique" unique ("slug");`);

    this.addSql(`create table "consent" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "subject" uuid not null, "purpose" text not null, "wording" text not null, "given_on" date not null, "how" text not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "consent_subject_index" on "consent" ("subject");`);

    this.addSql(`create table "area" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "about" text null, "parent_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "area_parent_id_index" on "area" ("parent_id");`);
    this.addSql(`create index "area_hub_id_name_index" on "area" ("hub_id", "name");`);

    this.addSql(`create table "actor" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "other_names" text[] not null default '{}', "kind" text not null default 'Association', "organisation_number" text null, "about" text null, "offers" text[] not null default '{}', "needs" text[] not null default '{}', "links" text[] not null default '{}', "languages" text[] not null default '{}', "active" boolean not null default true, "areas" uuid[] not null default '{}', "themes" uuid[] not null default '{}', "target_groups" uuid[] not null default '{}', "parent_id" uuid null, "former_ids" uuid[] not null default '{}', primary key ("id"));`);
    this.addSql(`create index "actor_parent_id_index" on "actor" ("parent_id");`);
    this.addSql(`create index "actor_hub_id_name_index" on "actor" ("hub_id", "name");`);

    this.addSql(`create table "contact" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "actor_id" uuid not null, "name" text not null, "role" text null, "email" text null, "phone" text null, "consented_on" date not null, "consent_how" text not null, primary key ("id"));`);
    this.addSql(`create index "contact_actor_id_index" on "contact" ("actor_id");`);

    this.addSql(`create table "identity_provider" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null default 'Organisation', "name" text not null, "issuer" text not null, "client_id" text not null, "groups_claim" text not null default 'groups', "assurance" jsonb not null, "groups" jsonb not null, "is_open" boolean not null default true, primary key ("id"));`);

    this.addSql(`create table "invitation" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "email" text not null, "name" text null, "role" text null, "area_id" uuid null, "actor_id" uuid null, "state" text not null default 'Waiting', "expires_at" timestamptz not null, "secret_hash" text not null, primary key ("id"));`);
    this.addSql(`create index "invitation_area_id_index" on "invitation" ("area_id");`);
    this.addSql(`create index "invitation_actor_id_index" on "invitation" ("actor_id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(`create table "join_request" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "email" text not null, "message" text null, "actor_id" uuid null, "state" text not null default 'Waiting', primary key ("id"));`);
    this.addSql(`create index "join_request_actor_id_index" on "join_request" ("actor_id");`);

    this.addSql(`create table "log_head" ("hub_id" uuid not null, "seq" int not null default 0, "hash" bytea not null default '\\x0000000000000000000000000000000000000000000000000000000000000000', primary key ("hub_id"));`);

    this.addSql(`create table "outgoing_mail" ("id" uuid not null default uuidv7(), "recipient" text not null, "language" text not null, "subject" text not null, "text" text not null, "queued_at" timestamptz not null default now(), "until" timestamptz not null, "try_at" timestamptz not null default now(), "tries" int not null default 0, "ended_at" timestamptz null, "problem" text null, primary key ("id"));`);
    this.addSql(`create index "outgoing_mail_ended_at_try_at_index" on "outgoing_mail" ("ended_at", "try_at");`);

    this.addSql(`create table "person" ("id" uuid not null default uuidv7(), "name" text not null, "email" text not null, primary key ("id"));`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email");`);

    this.addSql(`create table "membership" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "person_id" uuid not null, "ended_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "membership" add constraint "membership_hub_id_person_id_unique" unique ("hub_id", "person_id");`);

    this.addSql(`create table "event" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null, "seq" int not null, "at" timestamptz not null default now(), "by_id" uuid null, "operation" uuid not null, "deed" text not null, "kind" text not null, "type" text not null, "subject" uuid not null, "label" text not null, "changes" jsonb not null, "heard_in" uuid[] not null, "parties" uuid[] not null default '{}', "erased_at" timestamptz null, "salt" bytea null, "digest" bytea not null, "hash" bytea not null, primary key ("id"));`);
    this.addSql(`create index "event_heard_in_index" on "event" using gin ("heard_in");`);
    this.addSql(`create index "event_subject_index" on "event" ("subject");`);
    this.addSql(`create index "event_operation_index" on "event" ("operation");`);
    this.addSql(`alter table "event" add constraint "event_hub_id_seq_unique" unique ("hub_id", "seq");`);

    this.addSql(`create table "assignment" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "role" text not null, "area_id" uuid null, "person_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "assignment_area_id_index" on "assignment" ("area_id");`);
    this.addSql(`create index "assignment_person_id_index" on "assignment" ("person_id");`);

    this.addSql(`create table "protected_identity" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "subject" uuid not null, "name" text not null, "email" text null, "phone" text null, primary key ("id"));`);
    this.addSql(`alter table "protected_identity" add constraint "protected_identity_hub_id_subject_unique" unique ("hub_id", "subject");`);

    this.addSql(`create table "provided" ("id" uuid not null default uuidv7(), "provider_id" uuid not null, "issuer" text not null, "subject" text not null, "person_id" uuid not null, "gave_seat" boolean not null default false, "gave_roles" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "provided_person_id_index" on "provided" ("person_id");`);
    this.addSql(`alter table "provided" add constraint "provided_provider_id_issuer_subject_unique" unique ("provider_id", "issuer", "subject");`);

    this.addSql(`create table "provider_secret" ("provider_id" uuid not null, "sealed" text not null, primary key ("provider_id"));`);

    this.addSql(`create table "representation" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "actor_id" uuid not null, "person_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "representation_actor_id_index" on "representation" ("actor_id");`);
    this.addSql(`create index "representation_person_id_index" on "representation" ("person_id");`);

    this.addSql(`create table "suspension" ("hub_id" uuid not null, "at" timestamptz not null default now(), primary key ("hub_id"));`);

    this.addSql(`create table "target_group" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, primary key ("id"));`);
    this.addSql(`alter table "target_group" add constraint "target_group_hub_id_name_unique" unique ("hub_id", "name");`);

    this.addSql(`create table "theme" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, primary key ("id"));`);
    this.addSql(`alter table "theme" add constraint "theme_hub_id_name_unique" unique ("hub_id", "name");`);

    this.addSql(`create table "network_map" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "about" text null, "area_id" uuid null, "theme_id" uuid null, "step" text not null default 'Drawing', primary key ("id"));`);
    this.addSql(`create index "network_map_area_id_index" on "network_map" ("area_id");`);
    this.addSql(`create index "network_map_theme_id_index" on "network_map" ("theme_id");`);
    this.addSql(`create index "network_map_hub_id_title_index" on "network_map" ("hub_id", "title");`);

    this.addSql(`create table "saved_view" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "map_id" uuid not null, "name" text not null, "filter" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_map_id_name_unique" unique ("map_id", "name");`);

    this.addSql(`create table "placement" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "map_id" uuid not null, "actor_id" uuid not null, "x" double precision null, "y" double precision null, "pinned" boolean not null default false, "weaver" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "placement_actor_id_index" on "placement" ("actor_id");`);
    this.addSql(`alter table "placement" add constraint "placement_map_id_actor_id_unique" unique ("map_id", "actor_id");`);

    this.addSql(`create table "challenge" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "map_id" uuid not null, "text" text not null, "ideas" text null, "owner_id" uuid null, "state" text not null default 'Open', primary key ("id"));`);
    this.addSql(`create index "challenge_map_id_index" on "challenge" ("map_id");`);
    this.addSql(`create index "challenge_owner_id_index" on "challenge" ("owner_id");`);

    this.addSql(`create table "tie" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "from_id" uuid not null, "to_id" uuid not null, "directed" boolean not null default false, "state" text not null default 'Present', "strength" int null, "kinds" text[] not null default '{}', "since" date null, "themes" uuid[] not null default '{}', "keepers" uuid[] not null default '{}', "note" text null, primary key ("id"));`);
    this.addSql(`create index "tie_from_id_index" on "tie" ("from_id");`);
    this.addSql(`create index "tie_to_id_index" on "tie" ("to_id");`);
    this.addSql(`create unique index "tie_once" on "tie" (least("from_id", "to_id"), greatest("from_id", "to_id"));`);
    this.addSql(`create index "tie_hub_id_index" on "tie" ("hub_id");`);

    this.addSql(`create table "tombstone" ("id" uuid not null, "slug" text not null, "name" text not null, "at" timestamptz not null default now(), "rows" int not null, "seal" text not null, primary key ("id"));`);

    this.addSql(`alter table "erasing" enable row level security;`);
    this.addSql(`alter table "erasing" force row level security;`);
    this.addSql(`create policy "see" on "erasing" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "erasing" for insert with check (true);`);
    this.addSql(`create policy "change" on "erasing" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "erasing" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "erasing" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "hub" add constraint "hub_kind_check" check ("kind" in ('Municipality', 'JointProgramme'));`);
    this.addSql(`alter table "hub" add constraint "hub_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "hub" enable row level security;`);
    this.addSql(`alter table "hub" force row level security;`);
    this.addSql(`create policy "see" on "hub" for select using (visibility = 'public' or id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "hub" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "hub" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "hub" to "samvav_operator" using (id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "hub" as restrictive to "samvav_app" using (coalesce(id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true) or id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (coalesce(id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

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

    this.addSql(`alter table "area" add constraint "area_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "area" add constraint "area_parent_id_foreign" foreign key ("parent_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "area" add constraint "area_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "area" enable row level security;`);
    this.addSql(`alter table "area" force row level security;`);
    this.addSql(`create policy "see" on "area" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "area" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('area', parent_id, hub_id)));`);
    this.addSql(`create policy "change" on "area" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('area', parent_id, hub_id)));`);
    this.addSql(`create policy "remove" on "area" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "area" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "area" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "actor" add constraint "actor_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "actor" add constraint "actor_parent_id_foreign" foreign key ("parent_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "actor" add constraint "actor_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "actor" add constraint "actor_kind_check" check ("kind" in ('Association', 'SportsClub', 'StudyAssociation', 'Foundation', 'EconomicAssociation', 'Congregation', 'InformalNetwork', 'Company', 'HousingCompany', 'School', 'Preschool', 'Library', 'YouthCentre', 'CultureCentre', 'MeetingPlace', 'Care', 'SocialCare', 'Police', 'Agency', 'Region', 'Department', 'Unit', 'Municipality', 'Board', 'Council'));`);
    this.addSql(`alter table "actor" enable row level security;`);
    this.addSql(`alter table "actor" force row level security;`);
    this.addSql(`create policy "see" on "actor" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[])));`);
    this.addSql(`create policy "add" on "actor" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('actor', parent_id, hub_id)));`);
    this.addSql(`create policy "change" on "actor" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (parent_id is null or points_inside('actor', parent_id, hub_id)));`);
    this.addSql(`create policy "remove" on "actor" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "actor" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "actor" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "contact" add constraint "contact_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "contact" add constraint "contact_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
    this.addSql(`alter table "contact" add constraint "contact_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "contact" enable row level security;`);
    this.addSql(`alter table "contact" force row level security;`);
    this.addSql(`create policy "see" on "contact" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[])));`);
    this.addSql(`create policy "add" on "contact" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "contact" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "contact" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "contact" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "contact" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

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

    this.addSql(`alter table "invitation" add constraint "invitation_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "invitation" add constraint "invitation_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "invitation" add constraint "invitation_role_check" check ("role" in ('Weaver', 'Secretary', 'Chair', 'Official', 'Coordinator', 'Administrator'));`);
    this.addSql(`alter table "invitation" add constraint "invitation_state_check" check ("state" in ('Waiting', 'Accepted', 'Declined', 'Withdrawn'));`);
    this.addSql(`alter table "invitation" enable row level security;`);
    this.addSql(`alter table "invitation" force row level security;`);
    this.addSql(`create policy "see" on "invitation" for select using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "invitation" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "invitation" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "invitation" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "invitation" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "invitation" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

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
    this.addSql(`create policy "operate" on "join_request" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "join_request" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "log_head" add constraint "log_head_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "log_head" enable row level security;`);
    this.addSql(`alter table "log_head" force row level security;`);
    this.addSql(`create policy "see" on "log_head" for select using (true);`);
    this.addSql(`create policy "add" on "log_head" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "log_head" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "log_head" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "outgoing_mail" enable row level security;`);
    this.addSql(`alter table "outgoing_mail" force row level security;`);
    this.addSql(`create policy "see" on "outgoing_mail" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "outgoing_mail" for insert with check (true);`);
    this.addSql(`create policy "change" on "outgoing_mail" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "outgoing_mail" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "outgoing_mail" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "person" enable row level security;`);
    this.addSql(`alter table "person" force row level security;`);
    this.addSql(`create policy "see" on "person" for select using (id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or exists (select 1 from membership shared where shared.person_id = person.id));`);
    this.addSql(`create policy "add" on "person" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "person" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "person" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "membership" add constraint "membership_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "membership" enable row level security;`);
    this.addSql(`alter table "membership" force row level security;`);
    this.addSql(`create policy "see" on "membership" for select using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "membership" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "membership" for update using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ended_at is not null);`);
    this.addSql(`create policy "remove" on "membership" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "membership" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "membership" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true) or person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif")) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "event" add constraint "event_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "event" add constraint "event_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties', 'administrators'));`);
    this.addSql(`alter table "event" add constraint "event_kind_check" check ("kind" in ('create', 'update', 'delete', 'signIn', 'signInFailed', 'signOut', 'keyMade', 'keyRevoked', 'export', 'look', 'erase'));`);
    this.addSql(`alter table "event" enable row level security;`);
    this.addSql(`alter table "event" force row level security;`);
    this.addSql(`create policy "see" on "event" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and parties <> '{}' and parties <@ (select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on'));`);
    this.addSql(`create policy "add" on "event" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "event" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "event" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

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
    this.addSql(`create policy "operate" on "assignment" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "assignment" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "protected_identity" add constraint "protected_identity_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "protected_identity" enable row level security;`);
    this.addSql(`alter table "protected_identity" force row level security;`);
    this.addSql(`create policy "see" on "protected_identity" for select using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "protected_identity" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "protected_identity" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "protected_identity" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "protected_identity" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "protected_identity" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

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
    this.addSql(`create policy "operate" on "representation" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "representation" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "suspension" add constraint "suspension_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "suspension" enable row level security;`);
    this.addSql(`alter table "suspension" force row level security;`);
    this.addSql(`create policy "see" on "suspension" for select using (true);`);
    this.addSql(`create policy "operate" on "suspension" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`alter table "target_group" add constraint "target_group_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "target_group" add constraint "target_group_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "target_group" enable row level security;`);
    this.addSql(`alter table "target_group" force row level security;`);
    this.addSql(`create policy "see" on "target_group" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "target_group" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "target_group" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "target_group" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "target_group" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "target_group" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "theme" add constraint "theme_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "theme" add constraint "theme_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "theme" enable row level security;`);
    this.addSql(`alter table "theme" force row level security;`);
    this.addSql(`create policy "see" on "theme" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "theme" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "theme" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "theme" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "theme" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "theme" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "network_map" add constraint "network_map_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "network_map" add constraint "network_map_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "network_map" add constraint "network_map_theme_id_foreign" foreign key ("theme_id") references "theme" ("id") on delete no action;`);
    this.addSql(`alter table "network_map" add constraint "network_map_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "network_map" add constraint "network_map_step_check" check ("step" in ('NotStarted', 'Drawing', 'Themes', 'Activity'));`);
    this.addSql(`alter table "network_map" enable row level security;`);
    this.addSql(`alter table "network_map" force row level security;`);
    this.addSql(`create policy "see" on "network_map" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "network_map" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (theme_id is null or points_inside('theme', theme_id, hub_id)));`);
    this.addSql(`create policy "change" on "network_map" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (theme_id is null or points_inside('theme', theme_id, hub_id)));`);
    this.addSql(`create policy "remove" on "network_map" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "network_map" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "network_map" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "saved_view" add constraint "saved_view_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_map_id_foreign" foreign key ("map_id") references "network_map" ("id");`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "saved_view" enable row level security;`);
    this.addSql(`alter table "saved_view" force row level security;`);
    this.addSql(`create policy "see" on "saved_view" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "saved_view" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)));`);
    this.addSql(`create policy "change" on "saved_view" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)));`);
    this.addSql(`create policy "remove" on "saved_view" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "saved_view" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "saved_view" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "placement" add constraint "placement_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "placement" add constraint "placement_map_id_foreign" foreign key ("map_id") references "network_map" ("id");`);
    this.addSql(`alter table "placement" add constraint "placement_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
    this.addSql(`alter table "placement" add constraint "placement_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "placement" enable row level security;`);
    this.addSql(`alter table "placement" force row level security;`);
    this.addSql(`create policy "see" on "placement" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and (map_id is null or points_inside('network_map', map_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "add" on "placement" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "placement" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "placement" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "placement" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "placement" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "challenge" add constraint "challenge_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "challenge" add constraint "challenge_map_id_foreign" foreign key ("map_id") references "network_map" ("id");`);
    this.addSql(`alter table "challenge" add constraint "challenge_owner_id_foreign" foreign key ("owner_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "challenge" add constraint "challenge_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "challenge" add constraint "challenge_state_check" check ("state" in ('Open', 'Ongoing', 'Solved'));`);
    this.addSql(`alter table "challenge" enable row level security;`);
    this.addSql(`alter table "challenge" force row level security;`);
    this.addSql(`create policy "see" on "challenge" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "challenge" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (owner_id is null or points_inside('actor', owner_id, hub_id)));`);
    this.addSql(`create policy "change" on "challenge" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (owner_id is null or points_inside('actor', owner_id, hub_id)));`);
    this.addSql(`create policy "remove" on "challenge" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "challenge" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "challenge" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "tie" add constraint "tie_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "tie" add constraint "tie_from_id_foreign" foreign key ("from_id") references "actor" ("id");`);
    this.addSql(`alter table "tie" add constraint "tie_to_id_foreign" foreign key ("to_id") references "actor" ("id");`);
    this.addSql(`alter table "tie" add constraint "tie_strength" check ((strength >= 1) AND (strength <= 4));`);
    this.addSql(`alter table "tie" add constraint "tie_wish_without_strength" check ((state = 'Wished') = (strength is null));`);
    this.addSql(`alter table "tie" add constraint "tie_to_another" check (from_id <> to_id);`);
    this.addSql(`alter table "tie" add constraint "tie_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "tie" add constraint "tie_state_check" check ("state" in ('Present', 'Wished'));`);
    this.addSql(`alter table "tie" add constraint "tie_kinds_check" check ("kinds" <@ array['Information'::text, 'Activities'::text, 'Rooms'::text, 'Money'::text, 'Staff'::text, 'Referral'::text, 'Governance'::text]);`);
    this.addSql(`alter table "tie" enable row level security;`);
    this.addSql(`alter table "tie" force row level security;`);
    this.addSql(`create policy "see" on "tie" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and (from_id is null or points_inside('actor', from_id, hub_id)) and (to_id is null or points_inside('actor', to_id, hub_id))));`);
    this.addSql(`create policy "add" on "tie" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (from_id is null or points_inside('actor', from_id, hub_id)) and (to_id is null or points_inside('actor', to_id, hub_id)));`);
    this.addSql(`create policy "change" on "tie" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (from_id is null or points_inside('actor', from_id, hub_id)) and (to_id is null or points_inside('actor', to_id, hub_id)));`);
    this.addSql(`create policy "remove" on "tie" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "tie" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "tie" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "tombstone" enable row level security;`);
    this.addSql(`alter table "tombstone" force row level security;`);
    this.addSql(`create policy "operate" on "tombstone" to "samvav_operator" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "consent" drop constraint "consent_hub_id_foreign";`);
    this.addSql(`alter table "area" drop constraint "area_hub_id_foreign";`);
    this.addSql(`alter table "actor" drop constraint "actor_hub_id_foreign";`);
    this.addSql(`alter table "contact" drop constraint "contact_hub_id_foreign";`);
    this.addSql(`alter table "identity_provider" drop constraint "identity_provider_hub_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_hub_id_foreign";`);
    this.addSql(`alter table "join_request" drop constraint "join_request_hub_id_foreign";`);
    this.addSql(`alter table "log_head" drop constraint "log_head_hub_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_hub_id_foreign";`);
    this.addSql(`alter table "event" drop constraint "event_hub_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_hub_id_foreign";`);
    this.addSql(`alter table "protected_identity" drop constraint "protected_identity_hub_id_foreign";`);
    this.addSql(`alter table "representation" drop constraint "representation_hub_id_foreign";`);
    this.addSql(`alter table "suspension" drop constraint "suspension_hub_id_foreign";`);
    this.addSql(`alter table "target_group" drop constraint "target_group_hub_id_foreign";`);
    this.addSql(`alter table "theme" drop constraint "theme_hub_id_foreign";`);
    this.addSql(`alter table "network_map" drop constraint "network_map_hub_id_foreign";`);
    this.addSql(`alter table "saved_view" drop constraint "saved_view_hub_id_foreign";`);
    this.addSql(`alter table "placement" drop constraint "placement_hub_id_foreign";`);
    this.addSql(`alter table "challenge" drop constraint "challenge_hub_id_foreign";`);
    this.addSql(`alter table "tie" drop constraint "tie_hub_id_foreign";`);
    this.addSql(`alter table "area" drop constraint "area_parent_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_area_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_area_id_foreign";`);
    this.addSql(`alter table "network_map" drop constraint "network_map_area_id_foreign";`);
    this.addSql(`alter table "actor" drop constraint "actor_parent_id_foreign";`);
    this.addSql(`alter table "contact" drop constraint "contact_actor_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_actor_id_foreign";`);
    this.addSql(`alter table "join_request" drop constraint "join_request_actor_id_foreign";`);
    this.addSql(`alter table "representation" drop constraint "representation_actor_id_foreign";`);
    this.addSql(`alter table "placement" drop constraint "placement_actor_id_foreign";`);
    this.addSql(`alter table "challenge" drop constraint "challenge_owner_id_foreign";`);
    this.addSql(`alter table "tie" drop constraint "tie_from_id_foreign";`);
    this.addSql(`alter table "tie" drop constraint "tie_to_id_foreign";`);
    this.addSql(`alter table "provided" drop constraint "provided_provider_id_foreign";`);
    this.addSql(`alter table "provider_secret" drop constraint "provider_secret_provider_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_person_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_person_id_foreign";`);
    this.addSql(`alter table "provided" drop constraint "provided_person_id_foreign";`);
    this.addSql(`alter table "representation" drop constraint "representation_person_id_foreign";`);
    this.addSql(`alter table "network_map" drop constraint "network_map_theme_id_foreign";`);
    this.addSql(`alter table "saved_view" drop constraint "saved_view_map_id_foreign";`);
    this.addSql(`alter table "placement" drop constraint "placement_map_id_foreign";`);
    this.addSql(`alter table "challenge" drop constraint "challenge_map_id_foreign";`);

    this.addSql(`drop table if exists "erasing" cascade;`);
    this.addSql(`drop table if exists "hub" cascade;`);
    this.addSql(`drop table if exists "consent" cascade;`);
    this.addSql(`drop table if exists "area" cascade;`);
    this.addSql(`drop table if exists "actor" cascade;`);
    this.addSql(`drop table if exists "contact" cascade;`);
    this.addSql(`drop table if exists "identity_provider" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "join_request" cascade;`);
    this.addSql(`drop table if exists "log_head" cascade;`);
    this.addSql(`drop table if exists "outgoing_mail" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "event" cascade;`);
    this.addSql(`drop table if exists "assignment" cascade;`);
    this.addSql(`drop table if exists "protected_identity" cascade;`);
    this.addSql(`drop table if exists "provided" cascade;`);
    this.addSql(`drop table if exists "provider_secret" cascade;`);
    this.addSql(`drop table if exists "representation" cascade;`);
    this.addSql(`drop table if exists "suspension" cascade;`);
    this.addSql(`drop table if exists "target_group" cascade;`);
    this.addSql(`drop table if exists "theme" cascade;`);
    this.addSql(`drop table if exists "network_map" cascade;`);
    this.addSql(`drop table if exists "saved_view" cascade;`);
    this.addSql(`drop table if exists "placement" cascade;`);
    this.addSql(`drop table if exists "challenge" cascade;`);
    this.addSql(`drop table if exists "tie" cascade;`);
    this.addSql(`drop table if exists "tombstone" cascade;`);
  }

}
