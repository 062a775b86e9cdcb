import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161933 extends Migration {

  override name = 'Migration20261122161933';

  override up(): void | Promise<void> {
    this.addSql(`create table "criterion" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "name" text not null, "meaning" text not null, primary key ("id"));`);
    this.addSql(`alter table "criterion" add constraint "criterion_hub_id_kind_unique" unique ("hub_id", "kind");`);

    this.addSql(`create table "agreement_rules" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "starts_on" date not null, "usual_years" int not null default 3, "follow_ups_per_year" int not null default 2, "steering_least" int not null default 2, "steering_most" int not null default 4, "notice_months" int not null default 3, "decides" jsonb not null default '[]', "opens" text[] not null default '{}', primary key ("id"));`);
    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_hub_id_starts_on_unique" unique ("hub_id", "starts_on");`);

    this.addSql(`create table "goal" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "text" text not null, "followed_how" text null, primary key ("id"));`);
    this.addSql(`create index "goal_agreement_id_index" on "goal" ("agreement_id");`);

    this.addSql(`create table "data_use" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "controller_id" uuid null, "what" text not null, "why" text not null, primary key ("id"));`);
    this.addSql(`create index "data_use_agreement_id_index" on "data_use" ("agreement_id");`);
    this.addSql(`create index "data_use_controller_id_index" on "data_use" ("controller_id");`);

    this.addSql(`create table "criterion_answer" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "party_id" uuid not null, "kind" text not null, "verdict" text not null, "grounds" text not null, primary key ("id"));`);
    this.addSql(`create index "criterion_answer_agreement_id_index" on "criterion_answer" ("agreement_id");`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_party_id_kind_unique" unique ("party_id", "kind");`);

    this.addSql(`create table "contribution" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "party_id" uuid not null, "year" int not null, "kind" text not null, "amount" int null, "unit" text not null, "value" int null, "board" text null, "account" text null, "words" text null, primary key ("id"));`);
    this.addSql(`create index "contribution_agreement_id_index" on "contribution" ("agreement_id");`);
    this.addSql(`create index "contribution_party_id_index" on "contribution" ("party_id");`);

    this.addSql(`drop policy "see" on "agreement_tie";`);

    this.addSql(`create policy "see" on "agreement_tie" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)));`);

    this.addSql(`alter table "criterion" add constraint "criterion_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "criterion" add constraint "criterion_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "criterion" add constraint "criterion_kind_check" check ("kind" in ('OwnInitiative', 'NoMarket', 'PublicGood', 'BeyondGrants', 'PartOfPlan', 'FinancedByBoth', 'MeantToLast', 'OneCooperation'));`);
    this.addSql(`alter table "criterion" enable row level security;`);
    this.addSql(`alter table "criterion" force row level security;`);
    this.addSql(`create policy "see" on "criterion" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "criterion" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "criterion" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "criterion" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "criterion" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "criterion" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_counts" check (usual_years between 1 and 20 and follow_ups_per_year between 1 and 12 and steering_least between 0 and steering_most and notice_months between 0 and 36);`);
    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agreement_rules" enable row level security;`);
    this.addSql(`alter table "agreement_rules" force row level security;`);
    this.addSql(`create policy "see" on "agreement_rules" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "agreement_rules" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "agreement_rules" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "agreement_rules" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agreement_rules" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement_rules" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "goal" add constraint "goal_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "goal" add constraint "goal_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "goal" add constraint "goal_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "goal" add constraint "goal_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "goal" enable row level security;`);
    this.addSql(`alter table "goal" force row level security;`);
    this.addSql(`create policy "see" on "goal" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "goal" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)));`);
    this.addSql(`create policy "change" on "goal" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)));`);
    this.addSql(`create policy "remove" on "goal" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "goal" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "goal" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "data_use" add constraint "data_use_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "data_use" add constraint "data_use_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "data_use" add constraint "data_use_controller_id_foreign" foreign key ("controller_id") references "party" ("id") on delete no action;`);
    this.addSql(`alter table "data_use" add constraint "data_use_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "data_use" add constraint "data_use_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "data_use" enable row level security;`);
    this.addSql(`alter table "data_use" force row level security;`);
    this.addSql(`create policy "see" on "data_use" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "data_use" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (controller_id is null or points_inside('party', controller_id, hub_id)));`);
    this.addSql(`create policy "change" on "data_use" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (controller_id is null or points_inside('party', controller_id, hub_id)));`);
    this.addSql(`create policy "remove" on "data_use" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "data_use" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "data_use" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_party_id_foreign" foreign key ("party_id") references "party" ("id");`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check (visibility = 'officials');`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_kind_check" check ("kind" in ('OwnInitiative', 'NoMarket', 'PublicGood', 'BeyondGrants', 'PartOfPlan', 'FinancedByBoth', 'MeantToLast', 'OneCooperation'));`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_verdict_check" check ("verdict" in ('Met', 'Partly', 'NotMet', 'NotYet'));`);
    this.addSql(`alter table "criterion_answer" enable row level security;`);
    this.addSql(`alter table "criterion_answer" force row level security;`);
    this.addSql(`create policy "see" on "criterion_answer" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "criterion_answer" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "change" on "criterion_answer" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "remove" on "criterion_answer" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "criterion_answer" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "criterion_answer" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "contribution" add constraint "contribution_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "contribution" add constraint "contribution_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "contribution" add constraint "contribution_party_id_foreign" foreign key ("party_id") references "party" ("id");`);
    this.addSql(`alter table "contribution" add constraint "contribution_counts" check (coalesce(amount, 0) >= 0 and coalesce(value, 0) >= 0);`);
    this.addSql(`alter table "contribution" add constraint "contribution_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "contribution" add constraint "contribution_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "contribution" add constraint "contribution_kind_check" check ("kind" in ('Money', 'Staff', 'Premises', 'VolunteerHours', 'Other'));`);
    this.addSql(`alter table "contribution" add constraint "contribution_unit_check" check ("unit" in ('Kronor', 'Hours', 'Percent'));`);
    this.addSql(`alter table "contribution" enable row level security;`);
    this.addSql(`alter table "contribution" force row level security;`);
    this.addSql(`create policy "see" on "contribution" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "contribution" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "change" on "contribution" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "remove" on "contribution" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "contribution" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "contribution" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "criterion" cascade;`);
    this.addSql(`drop table if exists "agreement_rules" cascade;`);
    this.addSql(`drop table if exists "goal" cascade;`);
    this.addSql(`drop table if exists "data_use" cascade;`);
    this.addSql(`drop table if exists "criterion_answer" cascade;`);
    this.addSql(`drop table if exists "contribution" cascade;`);

    this.addSql(`drop policy "see" on "agreement_tie";`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);
    this.addSql(`create policy "see" on "agreement_tie" for select using (((hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND ((agreement_id IS NULL) OR points_inside('agreement'::text, agreement_id, hub_id)) AND ((one_id IS NULL) OR points_inside('actor'::text, one_id, hub_id)) AND ((other_id IS NULL) OR points_inside('actor'::text, other_id, hub_id))));`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);
  }

}
