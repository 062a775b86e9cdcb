import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162304 extends Migration {

  override name = 'Migration20261122162304';

  override up(): void | Promise<void> {
    this.addSql(`create table "agreement_template" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "headings" jsonb not null default '[]', primary key ("id"));`);
    this.addSql(`alter table "agreement_template" add constraint "agreement_template_hub_id_unique" unique ("hub_id");`);

    this.addSql(`create table "agreement_version" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "number" int not null, "state" text not null default 'Drafting', "aim" text not null default 'First', "charter_id" uuid null, "amends_id" uuid null, "starts_on" date null, "ends_on" date null, "why" text null, "learned" text null, "leaving_id" uuid null, "joining_id" uuid null, "content" jsonb null, "digest" text null, "proposed_on" date null, "in_force_on" date null, "withdrawn_why" text null, primary key ("id"));`);
    this.addSql(`create index "agreement_version_charter_id_index" on "agreement_version" ("charter_id");`);
    this.addSql(`create index "agreement_version_amends_id_index" on "agreement_version" ("amends_id");`);
    this.addSql(`create index "agreement_version_leaving_id_index" on "agreement_version" ("leaving_id");`);
    this.addSql(`create index "agreement_version_joining_id_index" on "agreement_version" ("joining_id");`);
    this.addSql(`create unique index "agreement_version_one_in_force" on "agreement_version" ("agreement_id") where state = 'InForce';`);
    this.addSql(`create unique index "agreement_version_one_underway" on "agreement_version" ("agreement_id") where state = 'Drafting' or state = 'Proposed' or state = 'Signing';`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_agreement_id_number_unique" unique ("agreement_id", "number");`);

    this.addSql(`create table "ending" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "way" text not null, "happened_on" date not null, "reason" text not null, "learning" text null, "version_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "ending_agreement_id_index" on "ending" ("agreement_id");`);
    this.addSql(`create index "ending_version_id_index" on "ending" ("version_id");`);

    this.addSql(`create table "agreement_section" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "version_id" uuid not null, "rank" int not null, "heading" text not null, "hint" text null, "is_required" boolean not null default false, "text" text not null default '', "revision" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "agreement_section_agreement_id_index" on "agreement_section" ("agreement_id");`);
    this.addSql(`create index "agreement_section_version_id_rank_index" on "agreement_section" ("version_id", "rank");`);

    this.addSql(`create table "authorised_signatory" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "party_id" uuid not null, "person_id" uuid null, "name" text null, primary key ("id"));`);
    this.addSql(`create index "authorised_signatory_agreement_id_index" on "authorised_signatory" ("agreement_id");`);
    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_party_id_unique" unique ("party_id");`);
    this.addSql(`create index "authorised_signatory_person_id_index" on "authorised_signatory" ("person_id");`);

    this.addSql(`create table "political_decision" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "version_id" uuid not null, "body" text not null, "decided_on" date not null, "case_number" text null, "verdict" text not null, "words" text null, "digest" text not null, primary key ("id"));`);
    this.addSql(`create index "political_decision_agreement_id_index" on "political_decision" ("agreement_id");`);
    this.addSql(`create index "political_decision_version_id_verdict_index" on "political_decision" ("version_id", "verdict");`);

    this.addSql(`create table "signature" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "version_id" uuid not null, "party_id" uuid not null, "party_name" text not null, "side" text not null, "person_id" uuid null, "name" text not null, "signed_at" timestamptz not null, "digest" text not null, "on_paper" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "signature_agreement_id_index" on "signature" ("agreement_id");`);
    this.addSql(`create index "signature_party_id_index" on "signature" ("party_id");`);
    this.addSql(`create index "signature_person_id_index" on "signature" ("person_id");`);
    this.addSql(`alter table "signature" add constraint "signature_version_id_party_id_unique" unique ("version_id", "party_id");`);

    this.addSql(`alter table "agreement_rules" drop constraint "agreement_rules_counts";`);
    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_counts" check (usual_years between 1 and 20 and follow_ups_per_year between 1 and 12 and steering_least between 0 and steering_most and notice_months between 0 and 36);`);

    this.addSql(`alter table "agreement_template" add constraint "agreement_template_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement_template" add constraint "agreement_template_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "agreement_template" add constraint "agreement_template_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agreement_template" enable row level security;`);
    this.addSql(`alter table "agreement_template" force row level security;`);
    this.addSql(`create policy "see" on "agreement_template" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "agreement_template" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "agreement_template" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "agreement_template" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agreement_template" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement_template" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agreement_version" add constraint "agreement_version_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_charter_id_foreign" foreign key ("charter_id") references "charter_version" ("id") on delete no action;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_amends_id_foreign" foreign key ("amends_id") references "agreement_version" ("id") on delete no action;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_leaving_id_foreign" foreign key ("leaving_id") references "party" ("id") on delete set null;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_joining_id_foreign" foreign key ("joining_id") references "party" ("id") on delete set null;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_ends_after" check (ends_on >= starts_on);`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_written_down" check (state = 'Drafting' or (digest is not null and proposed_on is not null));`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_state_check" check ("state" in ('Drafting', 'Proposed', 'Signing', 'InForce', 'Replaced', 'Withdrawn'));`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_aim_check" check ("aim" in ('First', 'Change', 'Extension', 'HandOver'));`);
    this.addSql(`create or replace function "agreement_version_agreement_version_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if old.state <> 'Drafting' and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if old.state <> 'Drafting' and to_jsonb(new) - array['visibility', 'updated_at', 'state', 'in_force_on', 'withdrawn_why'] is distinct from to_jsonb(old) - array['visibility', 'updated_at', 'state', 'in_force_on', 'withdrawn_why'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if; if tg_op = 'UPDATE' and old.state <> 'Drafting' and new.state = 'Drafting' then raise exception 'what is proposed is never changed' using errcode = 'insufficient_privilege'; end if; if tg_op = 'UPDATE' and old.state <> 'InForce' and new.state = 'InForce' and not (exists (select 1 from political_decision said where said.version_id = new.id and said.verdict = 'Approves' and said.digest = new.digest)
  and not exists (select 1 from party where party.agreement_id = new.agreement_id and party.left_on is null
    and not exists (select 1 from signature signed where signed.version_id = new.id and signed.party_id = party.id and signed.digest = new.digest))) then raise exception 'not decided and signed by all' using errcode = 'insufficient_privilege'; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "agreement_version_kept" BEFORE UPDATE OR DELETE on "agreement_version" for each ROW execute function "agreement_version_agreement_version_kept_fn"();`);
    this.addSql(`alter table "agreement_version" enable row level security;`);
    this.addSql(`alter table "agreement_version" force row level security;`);
    this.addSql(`create policy "see" on "agreement_version" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "agreement_version" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (charter_id is null or points_inside('charter_version', charter_id, hub_id)) and (amends_id is null or points_inside('agreement_version', amends_id, hub_id)) and (leaving_id is null or points_inside('party', leaving_id, hub_id)) and (joining_id is null or points_inside('party', joining_id, hub_id)));`);
    this.addSql(`create policy "change" on "agreement_version" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (charter_id is null or points_inside('charter_version', charter_id, hub_id)) and (amends_id is null or points_inside('agreement_version', amends_id, hub_id)) and (leaving_id is null or points_inside('party', leaving_id, hub_id)) and (joining_id is null or points_inside('party', joining_id, hub_id)));`);
    this.addSql(`create policy "remove" on "agreement_version" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agreement_version" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement_version" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "ending" add constraint "ending_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "ending" add constraint "ending_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "ending" add constraint "ending_version_id_foreign" foreign key ("version_id") references "agreement_version" ("id") on delete no action;`);
    this.addSql(`alter table "ending" add constraint "ending_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "ending" add constraint "ending_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "ending" add constraint "ending_way_check" check ("way" in ('Extended', 'Renewed', 'HandedOver', 'Ended'));`);
    this.addSql(`alter table "ending" enable row level security;`);
    this.addSql(`alter table "ending" force row level security;`);
    this.addSql(`create policy "see" on "ending" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "ending" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)));`);
    this.addSql(`create policy "change" on "ending" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)));`);
    this.addSql(`create policy "remove" on "ending" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "ending" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "ending" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agreement_section" add constraint "agreement_section_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement_section" add constraint "agreement_section_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "agreement_section" add constraint "agreement_section_version_id_foreign" foreign key ("version_id") references "agreement_version" ("id");`);
    this.addSql(`alter table "agreement_section" add constraint "agreement_section_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "agreement_section" add constraint "agreement_section_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`create or replace function "agreement_section_agreement_section_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if exists (select 1 from agreement_version text where text.id = old.version_id and text.state <> 'Drafting') and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if exists (select 1 from agreement_version text where text.id = old.version_id and text.state <> 'Drafting') and to_jsonb(new) - array['visibility', 'updated_at'] is distinct from to_jsonb(old) - array['visibility', 'updated_at'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if;  return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "agreement_section_kept" BEFORE UPDATE OR DELETE on "agreement_section" for each ROW execute function "agreement_section_agreement_section_kept_fn"();`);
    this.addSql(`alter table "agreement_section" enable row level security;`);
    this.addSql(`alter table "agreement_section" force row level security;`);
    this.addSql(`create policy "see" on "agreement_section" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "agreement_section" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)));`);
    this.addSql(`create policy "change" on "agreement_section" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)));`);
    this.addSql(`create policy "remove" on "agreement_section" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agreement_section" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement_section" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_party_id_foreign" foreign key ("party_id") references "party" ("id") on delete cascade;`);
    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_who_once" check (num_nonnulls(person_id, name) <= 1);`);
    this.addSql(`alter table "authorised_signatory" add constraint "authorised_signatory_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "authorised_signatory" enable row level security;`);
    this.addSql(`alter table "authorised_signatory" force row level security;`);
    this.addSql(`create policy "see" on "authorised_signatory" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "authorised_signatory" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "change" on "authorised_signatory" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "remove" on "authorised_signatory" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "authorised_signatory" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "authorised_signatory" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "political_decision" add constraint "political_decision_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "political_decision" add constraint "political_decision_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "political_decision" add constraint "political_decision_version_id_foreign" foreign key ("version_id") references "agreement_version" ("id");`);
    this.addSql(`alter table "political_decision" add constraint "political_decision_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "political_decision" add constraint "political_decision_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "political_decision" add constraint "political_decision_verdict_check" check ("verdict" in ('Approves', 'Rejects', 'SendsBack'));`);
    this.addSql(`create or replace function "political_decision_political_decision_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if true and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if true and to_jsonb(new) - array['visibility', 'updated_at', 'person_id'] is distinct from to_jsonb(old) - array['visibility', 'updated_at', 'person_id'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if;  return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "political_decision_kept" BEFORE UPDATE OR DELETE on "political_decision" for each ROW execute function "political_decision_political_decision_kept_fn"();`);
    this.addSql(`alter table "political_decision" enable row level security;`);
    this.addSql(`alter table "political_decision" force row level security;`);
    this.addSql(`create policy "see" on "political_decision" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "political_decision" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)));`);
    this.addSql(`create policy "change" on "political_decision" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)));`);
    this.addSql(`create policy "remove" on "political_decision" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "political_decision" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "political_decision" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "signature" add constraint "signature_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "signature" add constraint "signature_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "signature" add constraint "signature_version_id_foreign" foreign key ("version_id") references "agreement_version" ("id");`);
    this.addSql(`alter table "signature" add constraint "signature_party_id_foreign" foreign key ("party_id") references "party" ("id") on delete no action;`);
    this.addSql(`alter table "signature" add constraint "signature_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "signature" add constraint "signature_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "signature" add constraint "signature_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "signature" add constraint "signature_side_check" check ("side" in ('Municipality', 'CivilSociety', 'Third'));`);
    this.addSql(`create or replace function "signature_signature_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if true and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if true and to_jsonb(new) - array['visibility', 'updated_at', 'person_id'] is distinct from to_jsonb(old) - array['visibility', 'updated_at', 'person_id'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if;  return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "signature_kept" BEFORE UPDATE OR DELETE on "signature" for each ROW execute function "signature_signature_kept_fn"();`);
    this.addSql(`alter table "signature" enable row level security;`);
    this.addSql(`alter table "signature" force row level security;`);
    this.addSql(`create policy "see" on "signature" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "signature" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "change" on "signature" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (version_id is null or points_inside('agreement_version', version_id, hub_id)) and (party_id is null or points_inside('party', party_id, hub_id)));`);
    this.addSql(`create policy "remove" on "signature" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "signature" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "signature" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement_version" drop constraint "agreement_version_amends_id_foreign";`);
    this.addSql(`alter table "ending" drop constraint "ending_version_id_foreign";`);
    this.addSql(`alter table "agreement_section" drop constraint "agreement_section_version_id_foreign";`);
    this.addSql(`alter table "political_decision" drop constraint "political_decision_version_id_foreign";`);
    this.addSql(`alter table "signature" drop constraint "signature_version_id_foreign";`);

    this.addSql(`drop table if exists "agreement_template" cascade;`);
    this.addSql(`drop trigger if exists "agreement_version_kept" on "agreement_version";`);
    this.addSql(`drop function if exists "agreement_version_agreement_version_kept_fn"();`);
    this.addSql(`drop table if exists "agreement_version" cascade;`);
    this.addSql(`drop table if exists "ending" cascade;`);
    this.addSql(`drop trigger if exists "agreement_section_kept" on "agreement_section";`);
    this.addSql(`drop function if exists "agreement_section_agreement_section_kept_fn"();`);
    this.addSql(`drop table if exists "agreement_section" cascade;`);
    this.addSql(`drop table if exists "authorised_signatory" cascade;`);
    this.addSql(`drop trigger if exists "political_decision_kept" on "political_decision";`);
    this.addSql(`drop function if exists "political_decision_political_decision_kept_fn"();`);
    this.addSql(`drop table if exists "political_decision" cascade;`);
    this.addSql(`drop trigger if exists "signature_kept" on "signature";`);
    this.addSql(`drop function if exists "signature_signature_kept_fn"();`);
    this.addSql(`drop table if exists "signature" cascade;`);

    this.addSql(`alter table "agreement_rules" drop constraint "agreement_rules_counts";`);
    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_counts" check (((usual_years >= 1) AND (usual_years <= 20)) AND ((follow_ups_per_year >= 1) AND (follow_ups_per_year <= 12)) AND ((steering_least >= 0) AND (steering_least <= steering_most)) AND ((notice_months >= 0) AND (notice_months <= 36)));`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);
  }

}
