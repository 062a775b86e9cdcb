import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161814 extends Migration {

  override name = 'Migration20261122161814';

  override up(): void | Promise<void> {
    this.addSql(`create table "follow_up_question" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "text" text not null, "how" text null, primary key ("id"));`);
    this.addSql(`alter table "follow_up_question" add constraint "follow_up_question_hub_id_kind_unique" unique ("hub_id", "kind");`);

    this.addSql(`create table "follow_up" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "due_on" date not null, "state" text not null default 'Planned', "answered_by" uuid[] not null default '{}', "asked" jsonb not null default '[]', "held_on" date null, "agreed_text" text null, "summary" text null, "is_public" boolean not null default false, "tasks" uuid[] not null default '{}', "missed_text" text null, "revision" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "follow_up_hub_id_state_due_on_index" on "follow_up" ("hub_id", "state", "due_on");`);
    this.addSql(`create index "follow_up_agreement_id_due_on_index" on "follow_up" ("agreement_id", "due_on");`);

    this.addSql(`create table "agreement_tie" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "agreement_id" uuid not null, "one_id" uuid not null, "other_id" uuid not null, "change" text not null, "choice" text not null, primary key ("id"));`);
    this.addSql(`create index "agreement_tie_one_id_index" on "agreement_tie" ("one_id");`);
    this.addSql(`create index "agreement_tie_other_id_index" on "agreement_tie" ("other_id");`);
    this.addSql(`create unique index "agreement_tie_once" on "agreement_tie" ("agreement_id", "change", least("one_id", "other_id"), greatest("one_id", "other_id"));`);

    this.addSql(`create table "follow_up_answer" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "agreement_id" uuid not null, "follow_up_id" uuid not null, "party_id" uuid not null, "actor_id" uuid not null, "side" text not null, "said" jsonb not null default '[]', "given_at" timestamptz null, "is_shown" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "follow_up_answer_hub_id_index" on "follow_up_answer" ("hub_id");`);
    this.addSql(`create index "follow_up_answer_agreement_id_index" on "follow_up_answer" ("agreement_id");`);
    this.addSql(`create index "follow_up_answer_party_id_index" on "follow_up_answer" ("party_id");`);
    this.addSql(`create index "follow_up_answer_actor_id_index" on "follow_up_answer" ("actor_id");`);
    this.addSql(`alter table "follow_up_answer" add constraint "follow_up_answer_follow_up_id_party_id_unique" unique ("follow_up_id", "party_id");`);

    this.addSql(`create table "saved_board" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "person_id" uuid not null, "name" text not null, "address" text not null, "is_shared" boolean not null, primary key ("id"));`);
    this.addSql(`create index "saved_board_person_id_index" on "saved_board" ("person_id");`);
    this.addSql(`create index "saved_board_hub_id_index" on "saved_board" ("hub_id");`);
    this.addSql(`alter table "saved_board" add constraint "saved_board_hub_id_person_id_name_unique" unique ("hub_id", "person_id", "name");`);

    this.addSql(`alter table "party" add "left_on" date null;`);

    this.addSql(`alter table "follow_up_question" add constraint "follow_up_question_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "follow_up_question" add constraint "follow_up_question_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "follow_up_question" add constraint "follow_up_question_kind_check" check ("kind" in ('Dialogue', 'Trust', 'Influence', 'Independence', 'Conditions', 'Usefulness'));`);
    this.addSql(`alter table "follow_up_question" enable row level security;`);
    this.addSql(`alter table "follow_up_question" force row level security;`);
    this.addSql(`create policy "see" on "follow_up_question" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false));`);
    this.addSql(`create policy "add" on "follow_up_question" for insert with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "change" on "follow_up_question" for update using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "remove" on "follow_up_question" for delete using (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "follow_up_question" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "follow_up_question" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "follow_up" add constraint "follow_up_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "follow_up" add constraint "follow_up_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "follow_up" add constraint "follow_up_held_on" check ((state = 'Held') = (held_on is not null));`);
    this.addSql(`alter table "follow_up" add constraint "follow_up_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "follow_up" add constraint "follow_up_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "follow_up" add constraint "follow_up_state_check" check ("state" in ('Planned', 'Open', 'Answered', 'Held', 'Missed'));`);
    this.addSql(`alter table "follow_up" enable row level security;`);
    this.addSql(`alter table "follow_up" force row level security;`);
    this.addSql(`create policy "see" on "follow_up" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "follow_up" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)));`);
    this.addSql(`create policy "change" on "follow_up" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)));`);
    this.addSql(`create policy "remove" on "follow_up" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "follow_up" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "follow_up" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_one_id_foreign" foreign key ("one_id") references "actor" ("id");`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_other_id_foreign" foreign key ("other_id") references "actor" ("id");`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public');`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_of_two" check (one_id <> other_id);`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_change_check" check ("change" in ('Draw', 'Loosen'));`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_choice_check" check ("choice" in ('Drawn', 'Declined', 'Weakened', 'Cut', 'Kept'));`);
    this.addSql(`alter table "agreement_tie" enable row level security;`);
    this.addSql(`alter table "agreement_tie" force row level security;`);
    this.addSql(`create policy "see" on "agreement_tie" for select using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)));`);
    this.addSql(`create policy "add" on "agreement_tie" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)));`);
    this.addSql(`create policy "change" on "agreement_tie" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)));`);
    this.addSql(`create policy "remove" on "agreement_tie" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agreement_tie" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement_tie" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "follow_up_answer" add constraint "follow_up_answer_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "follow_up_answer" add constraint "follow_up_answer_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "follow_up_answer" add constraint "follow_up_answer_follow_up_id_foreign" foreign key ("follow_up_id") references "follow_up" ("id");`);
    this.addSql(`alter table "follow_up_answer" add constraint "follow_up_answer_party_id_foreign" foreign key ("party_id") references "party" ("id");`);
    this.addSql(`alter table "follow_up_answer" add constraint "follow_up_answer_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
    this.addSql(`alter table "follow_up_answer" add constraint "follow_up_answer_side_check" check ("side" in ('Municipality', 'CivilSociety', 'Third'));`);
    this.addSql(`alter table "follow_up_answer" enable row level security;`);
    this.addSql(`alter table "follow_up_answer" force row level security;`);
    this.addSql(`create policy "see" on "follow_up_answer" for select using (actor_id = any((select nullif(current_setting('app.actors', true), '')::uuid[] as "nullif")::uuid[]) or (side = 'Municipality' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (side = 'Third' and hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) or (is_shown and (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "follow_up_answer" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "follow_up_answer" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "follow_up_answer" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "follow_up_answer" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "follow_up_answer" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "saved_board" add constraint "saved_board_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "saved_board" add constraint "saved_board_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "saved_board" enable row level security;`);
    this.addSql(`alter table "saved_board" force row level security;`);
    this.addSql(`create policy "see" on "saved_board" for select using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (is_shared and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "saved_board" for insert with check (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (not is_shared or hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])));`);
    this.addSql(`create policy "change" on "saved_board" for update using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif")) with check (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (not is_shared or hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])));`);
    this.addSql(`create policy "remove" on "saved_board" for delete using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (is_shared and hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[])) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "saved_board" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "saved_board" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "follow_up_answer" drop constraint "follow_up_answer_follow_up_id_foreign";`);

    this.addSql(`drop table if exists "follow_up_question" cascade;`);
    this.addSql(`drop table if exists "follow_up" cascade;`);
    this.addSql(`drop table if exists "agreement_tie" cascade;`);
    this.addSql(`drop table if exists "follow_up_answer" cascade;`);
    this.addSql(`drop table if exists "saved_board" cascade;`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "party" drop column "left_on";`);
  }

}
