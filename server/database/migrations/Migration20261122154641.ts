import { Migration } from '@mikro-orm/migrations';

export class Migration20261122154641 extends Migration {

  override name = 'Migration20261122154641';

  override up(): void | Promise<void> {
    this.addSql(`create table "agreement" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "kind" text not null default 'Partnership', "stage" text not null default 'Dialogue', "purpose" text null, "area_id" uuid null, "themes" uuid[] not null default '{}', "opened_by_id" uuid not null, "opened_on" date not null, "outcome" text null, "outcome_reason" text null, "outcome_form" text null, "outcome_on" date null, "starts_on" date null, "ends_on" date null, "case_number" text null, "steering_group_id" uuid null, "follows_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "agreement_area_id_index" on "agreement" ("area_id");`);
    this.addSql(`create index "agreement_opened_by_id_index" on "agreement" ("opened_by_id");`);
    this.addSql(`create index "agreement_steering_group_id_index" on "agreement" ("steering_group_id");`);
    this.addSql(`create index "agreement_follows_id_index" on "agreement" ("follows_id");`);
    this.addSql(`create index "agreement_hub_id_stage_index" on "agreement" ("hub_id", "stage");`);

    this.addSql(`create table "party" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "actor_id" uuid not null, "side" text not null, "joined_on" date not null, primary key ("id"));`);
    this.addSql(`create index "party_actor_id_index" on "party" ("actor_id");`);
    this.addSql(`alter table "party" add constraint "party_agreement_id_actor_id_unique" unique ("agreement_id", "actor_id");`);

    this.addSql(`drop policy "see" on "event";`);

    this.addSql(`create policy "see" on "event" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and parties <> '{}' and (parties <@ (select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[] or parties && (select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[] or parties && (select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and parties <> '{}' and parties && (select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]) or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on'));`);

    this.addSql(`alter table "agreement" add constraint "agreement_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement" add constraint "agreement_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete no action;`);
    this.addSql(`alter table "agreement" add constraint "agreement_opened_by_id_foreign" foreign key ("opened_by_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "agreement" add constraint "agreement_steering_group_id_foreign" foreign key ("steering_group_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "agreement" add constraint "agreement_follows_id_foreign" foreign key ("follows_id") references "agreement" ("id") on delete no action;`);
    this.addSql(`alter table "agreement" add constraint "agreement_ends_after" check (ends_on >= starts_on);`);
    this.addSql(`alter table "agreement" add constraint "agreement_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "agreement" add constraint "agreement_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_kind_check" check ("kind" in ('Partnership', 'Cooperation'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_stage_check" check ("stage" in ('Dialogue', 'Criteria', 'Drafting', 'Decision', 'Signing', 'Active', 'Ended', 'Closed'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_outcome_check" check ("outcome" in ('Agreement', 'OtherForm', 'Nothing'));`);
    this.addSql(`alter table "agreement" enable row level security;`);
    this.addSql(`alter table "agreement" force row level security;`);
    this.addSql(`create policy "see" on "agreement" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]) or opened_by_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or steering_group_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "agreement" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (area_id is null or points_inside('area', area_id, hub_id)) and (opened_by_id is null or points_inside('actor', opened_by_id, hub_id)) and (steering_group_id is null or points_inside('council', steering_group_id, hub_id)) and (follows_id is null or points_inside('agreement', follows_id, hub_id)));`);
    this.addSql(`create policy "change" on "agreement" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (area_id is null or points_inside('area', area_id, hub_id)) and (opened_by_id is null or points_inside('actor', opened_by_id, hub_id)) and (steering_group_id is null or points_inside('council', steering_group_id, hub_id)) and (follows_id is null or points_inside('agreement', follows_id, hub_id)));`);
    this.addSql(`create policy "remove" on "agreement" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agreement" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "party" add constraint "party_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "party" add constraint "party_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "party" add constraint "party_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
    this.addSql(`alter table "party" add constraint "party_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "party" add constraint "party_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "party" add constraint "party_side_check" check ("side" in ('Municipality', 'CivilSociety', 'Third'));`);
    this.addSql(`alter table "party" enable row level security;`);
    this.addSql(`alter table "party" force row level security;`);
    this.addSql(`create policy "see" on "party" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]) or actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "party" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "party" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "party" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "party" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "party" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement" drop constraint "agreement_follows_id_foreign";`);
    this.addSql(`alter table "party" drop constraint "party_agreement_id_foreign";`);

    this.addSql(`drop table if exists "agreement" cascade;`);
    this.addSql(`drop table if exists "party" cascade;`);

    this.addSql(`drop policy "see" on "event";`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`create policy "see" on "event" for select using (((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND (parties <> '{}'::uuid[]) AND ((parties <@ ( SELECT (NULLIF(current_setting('app.actors'::text, true), ''::text))::uuid[] AS "nullif")) OR (parties && ( SELECT (NULLIF(current_setting('app.sits_in'::text, true), ''::text))::uuid[] AS "nullif")) OR (parties && ( SELECT (NULLIF(current_setting('app.keeps'::text, true), ''::text))::uuid[] AS "nullif")))) OR (hub_id = ANY (( SELECT (NULLIF(current_setting('app.administrator_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text))));`);
  }

}
