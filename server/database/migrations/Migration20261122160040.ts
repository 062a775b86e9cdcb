import { Migration } from '@mikro-orm/migrations';

export class Migration20261122160040 extends Migration {

  override name = 'Migration20261122160040';

  override up(): void | Promise<void> {
    this.addSql(`create table "notice_choices" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "language" text not null, "rhythm" text not null, "hour" int not null, "weekday" text not null, "quiet_from" int not null, "quiet_until" int not null, "ways" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "notice_choices" add constraint "notice_choices_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "notice" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "person_id" uuid not null, "kind" text not null, "about" uuid not null, "occasion" text not null, "title" text not null, "place" text null, "due_on" date null, "letters_from" date null, "path" text not null, "made_at" timestamptz not null default now(), "ended_at" timestamptz null, "told_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "notice_about_index" on "notice" ("about");`);
    this.addSql(`create index "notice_hub_id_ended_at_index" on "notice" ("hub_id", "ended_at");`);
    this.addSql(`alter table "notice" add constraint "notice_once" unique ("person_id", "kind", "about", "occasion");`);

    this.addSql(`drop table if exists "minutes_lateness" cascade;`);

    this.addSql(`alter table "outgoing_mail" add "html" text null, add "unsubscribe" text null, add "handed_at" timestamptz null;`);

    this.addSql(`alter table "notice_choices" add constraint "notice_choices_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "notice_choices" add constraint "notice_choices_rhythm_check" check ("rhythm" in ('Daily', 'Weekly'));`);
    this.addSql(`alter table "notice_choices" add constraint "notice_choices_weekday_check" check ("weekday" in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'));`);
    this.addSql(`alter table "notice_choices" enable row level security;`);
    this.addSql(`alter table "notice_choices" force row level security;`);
    this.addSql(`create policy "see" on "notice_choices" for select using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "notice_choices" for insert with check (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "notice_choices" for update using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "notice_choices" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "notice_choices" to "samvav_operator" using (true) with check (true);`);

    this.addSql(`alter table "notice" add constraint "notice_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "notice" add constraint "notice_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "notice" add constraint "notice_kind_check" check ("kind" in ('Call', 'Task', 'MinutesToApprove', 'MinutesToSend', 'SeatVacant', 'TermEnds', 'AgreementToApprove', 'FollowUp', 'AgreementEnds'));`);
    this.addSql(`alter table "notice" enable row level security;`);
    this.addSql(`alter table "notice" force row level security;`);
    this.addSql(`create policy "see" on "notice" for select using (person_id = (select nullif(current_setting('app.viewer', true), '')::uuid as "nullif") or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "notice" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "notice" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "notice" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "notice" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "notice" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create table "minutes_lateness" ("hub_id" uuid not null, "id" uuid not null default uuidv7(), "meeting_id" uuid not null, "told_at" timestamptz(6) not null, "version" int not null, primary key ("id"));`);
    this.addSql(`alter table "minutes_lateness" add constraint "minutes_lateness_meeting_id_version_unique" unique ("meeting_id", "version");`);

    this.addSql(`drop table if exists "notice_choices" cascade;`);
    this.addSql(`drop table if exists "notice" cascade;`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "outgoing_mail" drop column "html", drop column "unsubscribe", drop column "handed_at";`);

    this.addSql(`alter table "minutes_lateness" add constraint "minutes_lateness_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "minutes_lateness" add constraint "minutes_lateness_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete cascade;`);
    this.addSql(`alter table "minutes_lateness" enable row level security;`);
    this.addSql(`alter table "minutes_lateness" force row level security;`);
    this.addSql(`create policy "add" on "minutes_lateness" for insert with check ((( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text));`);
    this.addSql(`create policy "change" on "minutes_lateness" for update using ((( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text)) with check ((( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text));`);
    this.addSql(`create policy "open" on "minutes_lateness" as restrictive to "samvav_app" using (COALESCE((hub_id <> ALL (( SELECT array_agg(suspension.hub_id) AS array_agg
   FROM suspension)::uuid[])), true)) with check (COALESCE((hub_id <> ALL (( SELECT array_agg(suspension.hub_id) AS array_agg
   FROM suspension)::uuid[])), true));`);
    this.addSql(`create policy "operate" on "minutes_lateness" to "samvav_operator" using ((hub_id = ANY (( SELECT (NULLIF(current_setting('app.operated'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) with check ((hub_id = ANY (( SELECT (NULLIF(current_setting('app.operated'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])));`);
    this.addSql(`create policy "remove" on "minutes_lateness" for delete using ((( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text));`);
    this.addSql(`create policy "see" on "minutes_lateness" for select using ((( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text));`);
  }

}
