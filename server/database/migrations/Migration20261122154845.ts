import { Migration } from '@mikro-orm/migrations';

export class Migration20261122154845 extends Migration {

  override name = 'Migration20261122154845';

  override up(): void | Promise<void> {
    this.addSql(`create table "charter" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "about" text null, "areas" text[] not null default '{}', "council_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "charter_council_id_index" on "charter" ("council_id");`);
    this.addSql(`create index "charter_hub_id_name_index" on "charter" ("hub_id", "name");`);

    this.addSql(`create table "charter_version" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "charter_id" uuid not null, "number" int not null, "preamble" text null, "sections" jsonb not null default '[]', "adopted_by" text null, "adopted_on" date null, "case_number" text null, primary key ("id"));`);
    this.addSql(`create unique index "charter_version_one_draft" on "charter_version" ("charter_id") where "adopted_on" is null;`);
    this.addSql(`alter table "charter_version" add constraint "charter_version_charter_id_number_unique" unique ("charter_id", "number");`);

    this.addSql(`create table "plan_action" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "charter_id" uuid not null, "council_id" uuid null, "kind" text not null, "text" text not null, "actor_id" uuid null, "person_id" uuid null, "name" text null, "due_on" date null, "state" text not null default 'Planned', primary key ("id"));`);
    this.addSql(`create index "plan_action_council_id_index" on "plan_action" ("council_id");`);
    this.addSql(`create index "plan_action_actor_id_index" on "plan_action" ("actor_id");`);
    this.addSql(`create index "plan_action_person_id_index" on "plan_action" ("person_id");`);
    this.addSql(`create index "plan_action_hub_id_due_on_index" on "plan_action" ("hub_id", "due_on");`);
    this.addSql(`create index "plan_action_charter_id_kind_index" on "plan_action" ("charter_id", "kind");`);

    this.addSql(`create table "charter_note" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "charter_id" uuid not null, "council_id" uuid null, "action_id" uuid null, "side" text null, "said_by" text null, "noted_on" date not null, "text" text not null, primary key ("id"));`);
    this.addSql(`create index "charter_note_council_id_index" on "charter_note" ("council_id");`);
    this.addSql(`create index "charter_note_action_id_index" on "charter_note" ("action_id");`);
    this.addSql(`create index "charter_note_charter_id_noted_on_index" on "charter_note" ("charter_id", "noted_on");`);

    this.addSql(`create table "practice" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "text" text not null, "level" text not null, "step" text not null, "state" text not null default 'Today', "area_id" uuid null, "council_id" uuid null, "actor_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "practice_area_id_index" on "practice" ("area_id");`);
    this.addSql(`create index "practice_council_id_index" on "practice" ("council_id");`);
    this.addSql(`create index "practice_actor_id_index" on "practice" ("actor_id");`);
    this.addSql(`create index "practice_hub_id_level_step_index" on "practice" ("hub_id", "level", "step");`);

    this.addSql(`create table "process_leader" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "charter_id" uuid not null, "side" text not null, "person_id" uuid null, "name" text null, "role" text null, primary key ("id"));`);
    this.addSql(`create index "process_leader_charter_id_index" on "process_leader" ("charter_id");`);
    this.addSql(`create index "process_leader_person_id_index" on "process_leader" ("person_id");`);

    this.addSql(`create table "signatory" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "charter_id" uuid not null, "actor_id" uuid not null, "joined_on" date not null, "way" text not null, "person_id" uuid null, "name" text null, "left_on" date null, "why" text null, primary key ("id"));`);
    this.addSql(`create index "signatory_actor_id_index" on "signatory" ("actor_id");`);
    this.addSql(`create index "signatory_person_id_index" on "signatory" ("person_id");`);
    this.addSql(`create unique index "signatory_once" on "signatory" ("charter_id", "actor_id") where "left_on" is null;`);
    this.addSql(`create index "signatory_charter_id_joined_on_index" on "signatory" ("charter_id", "joined_on");`);

    this.addSql(`alter table "charter" add constraint "charter_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "charter" add constraint "charter_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "charter" add constraint "charter_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "charter" add constraint "charter_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "charter" enable row level security;`);
    this.addSql(`alter table "charter" force row level security;`);
    this.addSql(`create policy "see" on "charter" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "charter" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "change" on "charter" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "remove" on "charter" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "charter" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "charter" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "charter_version" add constraint "charter_version_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "charter_version" add constraint "charter_version_charter_id_foreign" foreign key ("charter_id") references "charter" ("id");`);
    this.addSql(`alter table "charter_version" add constraint "charter_version_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "charter_version" add constraint "charter_version_adopted_by" check ((adopted_on is null) = (adopted_by is null));`);
    this.addSql(`alter table "charter_version" add constraint "charter_version_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create or replace function "charter_version_charter_version_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if old.adopted_on is not null and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if old.adopted_on is not null and to_jsonb(new) - array['visibility', 'updated_at'] is distinct from to_jsonb(old) - array['visibility', 'updated_at'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if;  return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "charter_version_kept" BEFORE UPDATE OR DELETE on "charter_version" for each ROW execute function "charter_version_charter_version_kept_fn"();`);
    this.addSql(`alter table "charter_version" enable row level security;`);
    this.addSql(`alter table "charter_version" force row level security;`);
    this.addSql(`create policy "see" on "charter_version" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (charter_id is null or points_inside('charter', charter_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "charter_version" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (charter_id is null or points_inside('charter', charter_id, hub_id))));`);
    this.addSql(`create policy "change" on "charter_version" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (charter_id is null or points_inside('charter', charter_id, hub_id))));`);
    this.addSql(`create policy "remove" on "charter_version" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "charter_version" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "charter_version" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "plan_action" add constraint "plan_action_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_charter_id_foreign" foreign key ("charter_id") references "charter" ("id");`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_who_once" check (num_nonnulls(person_id, name) <= 1);`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_kind_check" check ("kind" in ('Independence', 'Dialogue', 'Quality', 'LongTerm', 'Openness', 'Diversity'));`);
    this.addSql(`alter table "plan_action" add constraint "plan_action_state_check" check ("state" in ('Planned', 'Underway', 'Done', 'Dropped'));`);
    this.addSql(`alter table "plan_action" enable row level security;`);
    this.addSql(`alter table "plan_action" force row level security;`);
    this.addSql(`create policy "see" on "plan_action" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (charter_id is null or points_inside('charter', charter_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "plan_action" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (charter_id is null or points_inside('charter', charter_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "change" on "plan_action" for update using ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (charter_id is null or points_inside('charter', charter_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "remove" on "plan_action" for delete using ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "plan_action" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "plan_action" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "charter_note" add constraint "charter_note_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "charter_note" add constraint "charter_note_charter_id_foreign" foreign key ("charter_id") references "charter" ("id");`);
    this.addSql(`alter table "charter_note" add constraint "charter_note_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "charter_note" add constraint "charter_note_action_id_foreign" foreign key ("action_id") references "plan_action" ("id") on delete no action;`);
    this.addSql(`alter table "charter_note" add constraint "charter_note_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "charter_note" add constraint "charter_note_about" check (num_nonnulls(action_id, side) >= 1);`);
    this.addSql(`alter table "charter_note" add constraint "charter_note_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "charter_note" add constraint "charter_note_side_check" check ("side" in ('Municipality', 'CivilSociety'));`);
    this.addSql(`alter table "charter_note" enable row level security;`);
    this.addSql(`alter table "charter_note" force row level security;`);
    this.addSql(`create policy "see" on "charter_note" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (charter_id is null or points_inside('charter', charter_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "charter_note" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (charter_id is null or points_inside('charter', charter_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (action_id is null or points_inside('plan_action', action_id, hub_id))));`);
    this.addSql(`create policy "change" on "charter_note" for update using ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (charter_id is null or points_inside('charter', charter_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (action_id is null or points_inside('plan_action', action_id, hub_id))));`);
    this.addSql(`create policy "remove" on "charter_note" for delete using ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "charter_note" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "charter_note" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "practice" add constraint "practice_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "practice" add constraint "practice_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "practice" add constraint "practice_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "practice" add constraint "practice_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "practice" add constraint "practice_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "practice" add constraint "practice_in_one" check (num_nonnulls(area_id, council_id) <= 1);`);
    this.addSql(`alter table "practice" add constraint "practice_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "practice" add constraint "practice_level_check" check ("level" in ('Information', 'Consultation', 'Dialogue', 'Partnership'));`);
    this.addSql(`alter table "practice" add constraint "practice_step_check" check ("step" in ('AgendaSetting', 'Drafting', 'Decision', 'Implementation', 'Monitoring', 'Reformulation'));`);
    this.addSql(`alter table "practice" add constraint "practice_state_check" check ("state" in ('Today', 'Planned'));`);
    this.addSql(`alter table "practice" enable row level security;`);
    this.addSql(`alter table "practice" force row level security;`);
    this.addSql(`create policy "see" on "practice" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "practice" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "practice" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "practice" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "practice" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "practice" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "process_leader" add constraint "process_leader_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "process_leader" add constraint "process_leader_charter_id_foreign" foreign key ("charter_id") references "charter" ("id");`);
    this.addSql(`alter table "process_leader" add constraint "process_leader_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "process_leader" add constraint "process_leader_who_once" check (num_nonnulls(person_id, name) <= 1);`);
    this.addSql(`alter table "process_leader" add constraint "process_leader_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "process_leader" add constraint "process_leader_side_check" check ("side" in ('Municipality', 'CivilSociety'));`);
    this.addSql(`alter table "process_leader" enable row level security;`);
    this.addSql(`alter table "process_leader" force row level security;`);
    this.addSql(`create policy "see" on "process_leader" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (charter_id is null or points_inside('charter', charter_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "process_leader" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (charter_id is null or points_inside('charter', charter_id, hub_id))));`);
    this.addSql(`create policy "change" on "process_leader" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and (charter_id is null or points_inside('charter', charter_id, hub_id))));`);
    this.addSql(`create policy "remove" on "process_leader" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "process_leader" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "process_leader" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "signatory" add constraint "signatory_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "signatory" add constraint "signatory_charter_id_foreign" foreign key ("charter_id") references "charter" ("id");`);
    this.addSql(`alter table "signatory" add constraint "signatory_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "signatory" add constraint "signatory_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "signatory" add constraint "signatory_who_once" check (num_nonnulls(person_id, name) <= 1);`);
    this.addSql(`alter table "signatory" add constraint "signatory_left_after" check (left_on >= joined_on);`);
    this.addSql(`alter table "signatory" add constraint "signatory_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "signatory" add constraint "signatory_way_check" check ("way" in ('Here', 'Paper'));`);
    this.addSql(`alter table "signatory" enable row level security;`);
    this.addSql(`alter table "signatory" force row level security;`);
    this.addSql(`create policy "see" on "signatory" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (charter_id is null or points_inside('charter', charter_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "signatory" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) and (charter_id is null or points_inside('charter', charter_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "change" on "signatory" for update using ((actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) and (charter_id is null or points_inside('charter', charter_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "remove" on "signatory" for delete using ((actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "signatory" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "signatory" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "charter_version" drop constraint "charter_version_charter_id_foreign";`);
    this.addSql(`alter table "plan_action" drop constraint "plan_action_charter_id_foreign";`);
    this.addSql(`alter table "charter_note" drop constraint "charter_note_charter_id_foreign";`);
    this.addSql(`alter table "process_leader" drop constraint "process_leader_charter_id_foreign";`);
    this.addSql(`alter table "signatory" drop constraint "signatory_charter_id_foreign";`);
    this.addSql(`alter table "charter_note" drop constraint "charter_note_action_id_foreign";`);

    this.addSql(`drop table if exists "charter" cascade;`);
    this.addSql(`drop trigger if exists "charter_version_kept" on "charter_version";`);
    this.addSql(`drop function if exists "charter_version_charter_version_kept_fn"();`);
    this.addSql(`drop table if exists "charter_version" cascade;`);
    this.addSql(`drop table if exists "plan_action" cascade;`);
    this.addSql(`drop table if exists "charter_note" cascade;`);
    this.addSql(`drop table if exists "practice" cascade;`);
    this.addSql(`drop table if exists "process_leader" cascade;`);
    this.addSql(`drop table if exists "signatory" cascade;`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);
  }

}
