import { Migration } from '@mikro-orm/migrations';

export class Migration20261122095029 extends Migration {

  override name = 'Migration20261122095029';

  override up(): void | Promise<void> {
    this.addSql(`create table "meeting_series" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "title" text not null, "rule" text not null, "starts_on" date not null, "at" text not null, "minutes" int not null, "themes" text[] not null default '{}', "paused_months" text[] not null default '{}', "without" text[] not null default '{}', "place" text null, "link" text null, "notice_days" int not null default 14, "planned_to" date not null, "ended_on" date null, primary key ("id"));`);
    this.addSql(`create index "meeting_series_council_id_index" on "meeting_series" ("council_id");`);

    this.addSql(`create table "meeting" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "series_id" uuid null, "title" text not null, "theme" text null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "place" text null, "link" text null, "words" text null, "state" text not null default 'Planned', "notice_days" int not null default 14, "called_at" timestamptz null, "revision" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "meeting_series_id_index" on "meeting" ("series_id");`);
    this.addSql(`create index "meeting_council_id_starts_at_index" on "meeting" ("council_id", "starts_at");`);
    this.addSql(`create index "meeting_hub_id_starts_at_index" on "meeting" ("hub_id", "starts_at");`);

    this.addSql(`create table "date_poll" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "title" text not null, "place" text null, "options" text[] not null, "minutes" int not null, "meeting_id" uuid null, "closed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "date_poll_council_id_index" on "date_poll" ("council_id");`);
    this.addSql(`create index "date_poll_meeting_id_index" on "date_poll" ("meeting_id");`);

    this.addSql(`create table "calendar_address" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "secret_hash" text not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "calendar_address" add constraint "calendar_address_person_id_unique" unique ("person_id");`);
    this.addSql(`alter table "calendar_address" add constraint "calendar_address_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(`create table "date_vote" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "poll_id" uuid not null, "term_id" uuid null, "votes" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "date_vote_council_id_index" on "date_vote" ("council_id");`);
    this.addSql(`create index "date_vote_poll_id_index" on "date_vote" ("poll_id");`);
    this.addSql(`create index "date_vote_term_id_index" on "date_vote" ("term_id");`);
    this.addSql(`create unique index "date_vote_once" on "date_vote" ("poll_id", "term_id") where "term_id" is not null;`);

    this.addSql(`create table "attendance" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "meeting_id" uuid not null, "term_id" uuid null, "guest" text null, "side" text not null, "substitute" boolean not null default false, "answer" text not null default 'Waiting', "answered_at" timestamptz null, "called_at" timestamptz null, "instead_id" uuid null, "present" boolean null, primary key ("id"));`);
    this.addSql(`create index "attendance_council_id_index" on "attendance" ("council_id");`);
    this.addSql(`create index "attendance_meeting_id_index" on "attendance" ("meeting_id");`);
    this.addSql(`create index "attendance_term_id_index" on "attendance" ("term_id");`);
    this.addSql(`create index "attendance_instead_id_index" on "attendance" ("instead_id");`);
    this.addSql(`create unique index "attendance_once" on "attendance" ("meeting_id", "term_id") where "term_id" is not null;`);

    this.addSql(`create table "call_link" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "attendance_id" uuid not null, "secret_hash" text not null, "sent_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "call_link_attendance_id_index" on "call_link" ("attendance_id");`);
    this.addSql(`alter table "call_link" add constraint "call_link_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(`alter table "meeting_series" add constraint "meeting_series_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "meeting_series" add constraint "meeting_series_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "meeting_series" add constraint "meeting_series_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "meeting_series" add constraint "meeting_series_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "meeting_series" enable row level security;`);
    this.addSql(`alter table "meeting_series" force row level security;`);
    this.addSql(`create policy "see" on "meeting_series" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "add" on "meeting_series" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "change" on "meeting_series" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "remove" on "meeting_series" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "meeting_series" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "meeting_series" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "meeting" add constraint "meeting_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "meeting" add constraint "meeting_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "meeting" add constraint "meeting_series_id_foreign" foreign key ("series_id") references "meeting_series" ("id") on delete no action;`);
    this.addSql(`alter table "meeting" add constraint "meeting_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "meeting" add constraint "meeting_ends_after" check (ends_at > starts_at);`);
    this.addSql(`alter table "meeting" add constraint "meeting_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "meeting" add constraint "meeting_state_check" check ("state" in ('Planned', 'Called', 'Held', 'Cancelled'));`);
    this.addSql(`alter table "meeting" enable row level security;`);
    this.addSql(`alter table "meeting" force row level security;`);
    this.addSql(`create policy "see" on "meeting" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "add" on "meeting" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (series_id is null or points_inside('meeting_series', series_id, hub_id)));`);
    this.addSql(`create policy "change" on "meeting" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (series_id is null or points_inside('meeting_series', series_id, hub_id)));`);
    this.addSql(`create policy "remove" on "meeting" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "meeting" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "meeting" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "date_poll" add constraint "date_poll_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "date_poll" add constraint "date_poll_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "date_poll" add constraint "date_poll_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete no action;`);
    this.addSql(`alter table "date_poll" add constraint "date_poll_never_public" check (visibility <> 'public' and visibility <> 'parties');`);
    this.addSql(`alter table "date_poll" add constraint "date_poll_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "date_poll" enable row level security;`);
    this.addSql(`alter table "date_poll" force row level security;`);
    this.addSql(`create policy "see" on "date_poll" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "add" on "date_poll" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "change" on "date_poll" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "remove" on "date_poll" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "date_poll" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "date_poll" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "calendar_address" add constraint "calendar_address_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "calendar_address" enable row level security;`);
    this.addSql(`alter table "calendar_address" force row level security;`);
    this.addSql(`create policy "see" on "calendar_address" for select using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "calendar_address" for insert with check (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif"));`);
    this.addSql(`create policy "change" on "calendar_address" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "calendar_address" for delete using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "calendar_address" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "date_vote" add constraint "date_vote_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "date_vote" add constraint "date_vote_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "date_vote" add constraint "date_vote_poll_id_foreign" foreign key ("poll_id") references "date_poll" ("id");`);
    this.addSql(`alter table "date_vote" add constraint "date_vote_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete no action;`);
    this.addSql(`alter table "date_vote" add constraint "date_vote_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "date_vote" enable row level security;`);
    this.addSql(`alter table "date_vote" force row level security;`);
    this.addSql(`create policy "see" on "date_vote" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (poll_id is null or points_inside('date_poll', poll_id, hub_id)));`);
    this.addSql(`create policy "add" on "date_vote" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (poll_id is null or points_inside('date_poll', poll_id, hub_id)) and (term_id is null or points_inside('term', term_id, hub_id)));`);
    this.addSql(`create policy "change" on "date_vote" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (poll_id is null or points_inside('date_poll', poll_id, hub_id)) and (term_id is null or points_inside('term', term_id, hub_id)));`);
    this.addSql(`create policy "remove" on "date_vote" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "date_vote" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "date_vote" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "attendance" add constraint "attendance_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete no action;`);
    this.addSql(`alter table "attendance" add constraint "attendance_instead_id_foreign" foreign key ("instead_id") references "attendance" ("id") on delete no action;`);
    this.addSql(`alter table "attendance" add constraint "attendance_never_public" check (visibility <> 'public');`);
    this.addSql(`alter table "attendance" add constraint "attendance_of_somebody" check (num_nonnulls(term_id, guest) <= 1);`);
    this.addSql(`alter table "attendance" add constraint "attendance_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "attendance" add constraint "attendance_side_check" check ("side" in ('Politics', 'Administration', 'CivilSociety'));`);
    this.addSql(`alter table "attendance" add constraint "attendance_answer_check" check ("answer" in ('Waiting', 'Yes', 'Substitute', 'No'));`);
    this.addSql(`alter table "attendance" enable row level security;`);
    this.addSql(`alter table "attendance" force row level security;`);
    this.addSql(`create policy "see" on "attendance" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)));`);
    this.addSql(`create policy "add" on "attendance" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (term_id is null or points_inside('term', term_id, hub_id)) and (instead_id is null or points_inside('attendance', instead_id, hub_id)));`);
    this.addSql(`create policy "change" on "attendance" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (term_id is null or points_inside('term', term_id, hub_id)) and (instead_id is null or points_inside('attendance', instead_id, hub_id)));`);
    this.addSql(`create policy "remove" on "attendance" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "attendance" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "attendance" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "call_link" add constraint "call_link_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "call_link" add constraint "call_link_attendance_id_foreign" foreign key ("attendance_id") references "attendance" ("id") on delete cascade;`);
    this.addSql(`alter table "call_link" enable row level security;`);
    this.addSql(`alter table "call_link" force row level security;`);
    this.addSql(`create policy "see" on "call_link" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "call_link" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "call_link" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "call_link" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "call_link" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "call_link" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "meeting" drop constraint "meeting_series_id_foreign";`);
    this.addSql(`alter table "date_poll" drop constraint "date_poll_meeting_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_meeting_id_foreign";`);
    this.addSql(`alter table "date_vote" drop constraint "date_vote_poll_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_instead_id_foreign";`);
    this.addSql(`alter table "call_link" drop constraint "call_link_attendance_id_foreign";`);

    this.addSql(`drop table if exists "meeting_series" cascade;`);
    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "date_poll" cascade;`);
    this.addSql(`drop table if exists "calendar_address" cascade;`);
    this.addSql(`drop table if exists "date_vote" cascade;`);
    this.addSql(`drop table if exists "attendance" cascade;`);
    this.addSql(`drop table if exists "call_link" cascade;`);
  }

}
