import { Migration } from '@mikro-orm/migrations';

export class Migration20261122123429 extends Migration {

  override name = 'Migration20261122123429';

  override up(): void | Promise<void> {
    this.addSql(`create table "decision" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "meeting_id" uuid not null, "item" text null, "text" text not null, "kind" text not null default 'Made', "dissent" text null, "decided_at" timestamptz not null, "year" int null, "number" int null, "narrowed_to" text null, "frozen_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "decision_meeting_id_index" on "decision" ("meeting_id");`);
    this.addSql(`create index "decision_council_id_decided_at_index" on "decision" ("council_id", "decided_at");`);
    this.addSql(`create index "decision_hub_id_decided_at_index" on "decision" ("hub_id", "decided_at");`);
    this.addSql(`alter table "decision" add constraint "decision_number_once" unique ("council_id", "year", "number");`);

    this.addSql(`create table "room_poll" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "meeting_id" uuid not null, "item" text null, "question" text not null, "choices" text[] not null, "several" boolean not null default false, "secret" boolean not null default false, "live" boolean not null default false, "counts" jsonb null, "answered" int null, "put_at" timestamptz not null, "closed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "room_poll_council_id_index" on "room_poll" ("council_id");`);
    this.addSql(`create index "room_poll_meeting_id_index" on "room_poll" ("meeting_id");`);

    this.addSql(`create table "room_tally" ("poll_id" uuid not null, "hub_id" uuid not null, "counts" jsonb not null, primary key ("poll_id"));`);

    this.addSql(`create table "sitting" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "meeting_id" uuid not null, "council_id" uuid not null, "state" text not null default 'Open', "item" text null, "since" timestamptz null, "spent" jsonb not null default '[]', "floor" text not null default 'AsAsked', "opened_at" timestamptz not null, "resumes_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "sitting" add constraint "sitting_meeting_id_unique" unique ("meeting_id");`);
    this.addSql(`create index "sitting_council_id_index" on "sitting" ("council_id");`);

    this.addSql(`create table "task" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "meeting_id" uuid null, "item" text null, "decision_id" uuid null, "text" text not null, "person_id" uuid null, "name" text null, "actor_id" uuid null, "due_on" date null, "done_at" timestamptz null, "done_by_id" uuid null, "outcome" text null, primary key ("id"));`);
    this.addSql(`create index "task_meeting_id_index" on "task" ("meeting_id");`);
    this.addSql(`create index "task_decision_id_index" on "task" ("decision_id");`);
    this.addSql(`create index "task_person_id_index" on "task" ("person_id");`);
    this.addSql(`create index "task_actor_id_index" on "task" ("actor_id");`);
    this.addSql(`create index "task_done_by_id_index" on "task" ("done_by_id");`);
    this.addSql(`create index "task_hub_id_due_on_index" on "task" ("hub_id", "due_on");`);
    this.addSql(`create index "task_council_id_done_at_index" on "task" ("council_id", "done_at");`);

    this.addSql(`create table "speaker_turn" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "meeting_id" uuid not null, "item" text null, "place_id" uuid null, "kind" text not null, "asked_at" timestamptz not null, "began_at" timestamptz null, "ended_at" timestamptz null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "speaker_turn_council_id_index" on "speaker_turn" ("council_id");`);
    this.addSql(`create index "speaker_turn_place_id_index" on "speaker_turn" ("place_id");`);
    this.addSql(`create unique index "speaker_turn_floor" on "speaker_turn" ("meeting_id") where "began_at" is not null and "ended_at" is null;`);
    this.addSql(`create index "speaker_turn_meeting_id_asked_at_index" on "speaker_turn" ("meeting_id", "asked_at");`);

    this.addSql(`create table "room_vote" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "meeting_id" uuid not null, "poll_id" uuid not null, "place_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "room_vote_council_id_index" on "room_vote" ("council_id");`);
    this.addSql(`create index "room_vote_meeting_id_index" on "room_vote" ("meeting_id");`);
    this.addSql(`create index "room_vote_poll_id_index" on "room_vote" ("poll_id");`);
    this.addSql(`create index "room_vote_place_id_index" on "room_vote" ("place_id");`);
    this.addSql(`create unique index "room_vote_once" on "room_vote" ("poll_id", "place_id") where "place_id" is not null;`);

    this.addSql(`create table "room_ballot" ("vote_id" uuid not null, "hub_id" uuid not null, "shown" boolean not null, "choices" jsonb not null, primary key ("vote_id"));`);

    this.addSql(`alter table "council" add "points" jsonb not null default '{"from": "Sitting", "days": null}';`);

    this.addSql(`alter table "decision" add constraint "decision_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "decision" add constraint "decision_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "decision" add constraint "decision_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "decision" add constraint "decision_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "decision" add constraint "decision_number_of_year" check (num_nonnulls(year, number) <> 1);`);
    this.addSql(`alter table "decision" add constraint "decision_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "decision" add constraint "decision_kind_check" check ("kind" in ('Made', 'Tabled', 'Referred', 'Noted'));`);
    this.addSql(`alter table "decision" add constraint "decision_narrowed_to_check" check ("narrowed_to" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "decision" enable row level security;`);
    this.addSql(`alter table "decision" force row level security;`);
    this.addSql(`create policy "see" on "decision" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "add" on "decision" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "change" on "decision" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "remove" on "decision" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "decision" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "decision" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "room_poll" add constraint "room_poll_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "room_poll" add constraint "room_poll_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "room_poll" add constraint "room_poll_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "room_poll" add constraint "room_poll_secret_never_public" check (not secret or (visibility <> 'public' and not live));`);
    this.addSql(`alter table "room_poll" add constraint "room_poll_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "room_poll" add constraint "room_poll_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "room_poll" enable row level security;`);
    this.addSql(`alter table "room_poll" force row level security;`);
    this.addSql(`create policy "see" on "room_poll" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "add" on "room_poll" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "change" on "room_poll" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "remove" on "room_poll" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "room_poll" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "room_poll" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "room_tally" add constraint "room_tally_poll_id_foreign" foreign key ("poll_id") references "room_poll" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "room_tally" add constraint "room_tally_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "room_tally" enable row level security;`);
    this.addSql(`alter table "room_tally" force row level security;`);
    this.addSql(`create policy "see" on "room_tally" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "room_tally" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "room_tally" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "room_tally" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "room_tally" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "room_tally" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "sitting" add constraint "sitting_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "sitting" add constraint "sitting_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "sitting" add constraint "sitting_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "sitting" add constraint "sitting_clock" check (since is null or (item is not null and state = 'Open'));`);
    this.addSql(`alter table "sitting" add constraint "sitting_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "sitting" add constraint "sitting_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "sitting" add constraint "sitting_state_check" check ("state" in ('Open', 'Paused', 'Adjourned', 'Closed'));`);
    this.addSql(`alter table "sitting" add constraint "sitting_floor_check" check ("floor" in ('AsAsked', 'FirstFirst'));`);
    this.addSql(`alter table "sitting" enable row level security;`);
    this.addSql(`alter table "sitting" force row level security;`);
    this.addSql(`create policy "see" on "sitting" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "add" on "sitting" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "change" on "sitting" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "remove" on "sitting" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "sitting" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "sitting" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "task" add constraint "task_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "task" add constraint "task_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "task" add constraint "task_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "task" add constraint "task_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_done_by_id_foreign" foreign key ("done_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "task" add constraint "task_never_public" check (visibility <> 'public' and visibility <> 'parties');`);
    this.addSql(`alter table "task" add constraint "task_who_once" check (num_nonnulls(person_id, name) <= 1);`);
    this.addSql(`alter table "task" add constraint "task_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "task" enable row level security;`);
    this.addSql(`alter table "task" force row level security;`);
    this.addSql(`create policy "see" on "task" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (council_id is null or points_inside('council', council_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "task" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (decision_id is null or points_inside('decision', decision_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "change" on "task" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (decision_id is null or points_inside('decision', decision_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "remove" on "task" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "task" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "task" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "speaker_turn" add constraint "speaker_turn_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "speaker_turn" add constraint "speaker_turn_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "speaker_turn" add constraint "speaker_turn_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "speaker_turn" add constraint "speaker_turn_place_id_foreign" foreign key ("place_id") references "attendance" ("id") on delete set null;`);
    this.addSql(`alter table "speaker_turn" add constraint "speaker_turn_never_public" check (visibility <> 'public');`);
    this.addSql(`alter table "speaker_turn" add constraint "speaker_turn_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "speaker_turn" add constraint "speaker_turn_kind_check" check ("kind" in ('Speech', 'Reply', 'Order'));`);
    this.addSql(`alter table "speaker_turn" enable row level security;`);
    this.addSql(`alter table "speaker_turn" force row level security;`);
    this.addSql(`create policy "see" on "speaker_turn" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "add" on "speaker_turn" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (place_id is null or points_inside('attendance', place_id, hub_id)));`);
    this.addSql(`create policy "change" on "speaker_turn" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (place_id is null or points_inside('attendance', place_id, hub_id)));`);
    this.addSql(`create policy "remove" on "speaker_turn" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "speaker_turn" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "speaker_turn" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "room_vote" add constraint "room_vote_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "room_vote" add constraint "room_vote_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "room_vote" add constraint "room_vote_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "room_vote" add constraint "room_vote_poll_id_foreign" foreign key ("poll_id") references "room_poll" ("id");`);
    this.addSql(`alter table "room_vote" add constraint "room_vote_place_id_foreign" foreign key ("place_id") references "attendance" ("id") on delete set null;`);
    this.addSql(`alter table "room_vote" add constraint "room_vote_never_public" check (visibility <> 'public');`);
    this.addSql(`alter table "room_vote" add constraint "room_vote_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "room_vote" enable row level security;`);
    this.addSql(`alter table "room_vote" force row level security;`);
    this.addSql(`create policy "see" on "room_vote" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (poll_id is null or points_inside('room_poll', poll_id, hub_id)));`);
    this.addSql(`create policy "add" on "room_vote" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (poll_id is null or points_inside('room_poll', poll_id, hub_id)) and (place_id is null or points_inside('attendance', place_id, hub_id)));`);
    this.addSql(`create policy "change" on "room_vote" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (poll_id is null or points_inside('room_poll', poll_id, hub_id)) and (place_id is null or points_inside('attendance', place_id, hub_id)));`);
    this.addSql(`create policy "remove" on "room_vote" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "room_vote" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "room_vote" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "room_ballot" add constraint "room_ballot_vote_id_foreign" foreign key ("vote_id") references "room_vote" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "room_ballot" add constraint "room_ballot_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "room_ballot" enable row level security;`);
    this.addSql(`alter table "room_ballot" force row level security;`);
    this.addSql(`create policy "see" on "room_ballot" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (shown and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])));`);
    this.addSql(`create policy "add" on "room_ballot" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "room_ballot" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "room_ballot" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "room_ballot" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "room_ballot" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "task" drop constraint "task_decision_id_foreign";`);
    this.addSql(`alter table "room_tally" drop constraint "room_tally_poll_id_foreign";`);
    this.addSql(`alter table "room_vote" drop constraint "room_vote_poll_id_foreign";`);
    this.addSql(`alter table "room_ballot" drop constraint "room_ballot_vote_id_foreign";`);

    this.addSql(`drop table if exists "decision" cascade;`);
    this.addSql(`drop table if exists "room_poll" cascade;`);
    this.addSql(`drop table if exists "room_tally" cascade;`);
    this.addSql(`drop table if exists "sitting" cascade;`);
    this.addSql(`drop table if exists "task" cascade;`);
    this.addSql(`drop table if exists "speaker_turn" cascade;`);
    this.addSql(`drop table if exists "room_vote" cascade;`);
    this.addSql(`drop table if exists "room_ballot" cascade;`);

    this.addSql(`alter table "council" drop column "points";`);
  }

}
