import { Migration } from '@mikro-orm/migrations';

export class Migration20261122124447 extends Migration {

  override name = 'Migration20261122124447';

  override up(): void | Promise<void> {
    this.addSql(`create table "agenda_template" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid null, "name" text not null, "items" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "agenda_template_council_id_index" on "agenda_template" ("council_id");`);
    this.addSql(`create index "agenda_template_hub_id_name_index" on "agenda_template" ("hub_id", "name");`);

    this.addSql(`create table "agenda_point" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "meeting_id" uuid null, "item" text null, "title" text not null, "words" text null, "kind" text not null default 'dialogue', "minutes" int null, "owner" text null, "notes" jsonb not null default '[]', "person_id" uuid null, "actor_id" uuid null, "state" text not null default 'Waiting', "tabled_at_id" uuid null, "tabled_item" text null, "answer" text null, "rank" text not null, primary key ("id"));`);
    this.addSql(`create index "agenda_point_meeting_id_index" on "agenda_point" ("meeting_id");`);
    this.addSql(`create index "agenda_point_person_id_index" on "agenda_point" ("person_id");`);
    this.addSql(`create index "agenda_point_actor_id_index" on "agenda_point" ("actor_id");`);
    this.addSql(`create unique index "agenda_point_tabled_once" on "agenda_point" ("tabled_at_id", "tabled_item") where "tabled_at_id" is not null;`);
    this.addSql(`create index "agenda_point_council_id_state_index" on "agenda_point" ("council_id", "state");`);

    this.addSql(`create table "standing_item" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "council_id" uuid not null, "title" text not null, "kind" text not null default 'standing', "minutes" int null, "owner" text null, "place" text not null default 'First', "rank" text not null, primary key ("id"));`);
    this.addSql(`create index "standing_item_council_id_index" on "standing_item" ("council_id");`);

    this.addSql(`drop policy "add" on "attachment_piece";`);

    this.addSql(`alter table "attachment_piece" add "meeting_id" uuid not null;`);
    this.addSql(`alter table "attachment_piece" add constraint "attachment_piece_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete no action;`);
    this.addSql(`create index "attachment_piece_meeting_id_index" on "attachment_piece" ("meeting_id");`);
    this.addSql(`create policy "add" on "attachment_piece" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id))));`);

    this.addSql(`alter table "comment" drop constraint "comment_suggests_whole";`);
    this.addSql(`alter table "comment" drop column "instead", drop column "words";`);
    this.addSql(`alter table "comment" add "text" text null, add "proposed" text null;`);
    this.addSql(`alter table "comment" add constraint "comment_suggests_whole" check ((part is null) = (proposed is null));`);

    this.addSql(`alter table "agenda_template" add constraint "agenda_template_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agenda_template" add constraint "agenda_template_council_id_foreign" foreign key ("council_id") references "council" ("id") on delete no action;`);
    this.addSql(`alter table "agenda_template" add constraint "agenda_template_never_public" check (visibility <> 'public' and visibility <> 'parties');`);
    this.addSql(`alter table "agenda_template" add constraint "agenda_template_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agenda_template" enable row level security;`);
    this.addSql(`alter table "agenda_template" force row level security;`);
    this.addSql(`create policy "see" on "agenda_template" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "add" on "agenda_template" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "change" on "agenda_template" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "remove" on "agenda_template" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agenda_template" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agenda_template" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agenda_point" add constraint "agenda_point_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete no action;`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_tabled_at_id_foreign" foreign key ("tabled_at_id") references "meeting" ("id") on delete no action;`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_never_public" check (visibility <> 'public' and visibility <> 'parties');`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_kind_check" check ("kind" in ('information', 'dialogue', 'decision', 'standing'));`);
    this.addSql(`alter table "agenda_point" add constraint "agenda_point_state_check" check ("state" in ('Waiting', 'Tabled', 'Taken', 'Declined'));`);
    this.addSql(`alter table "agenda_point" enable row level security;`);
    this.addSql(`alter table "agenda_point" force row level security;`);
    this.addSql(`create policy "see" on "agenda_point" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (council_id is null or points_inside('council', council_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "agenda_point" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (tabled_at_id is null or points_inside('meeting', tabled_at_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "change" on "agenda_point" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id)) and (tabled_at_id is null or points_inside('meeting', tabled_at_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "remove" on "agenda_point" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.sits_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "agenda_point" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agenda_point" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "standing_item" add constraint "standing_item_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "standing_item" add constraint "standing_item_council_id_foreign" foreign key ("council_id") references "council" ("id");`);
    this.addSql(`alter table "standing_item" add constraint "standing_item_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "standing_item" add constraint "standing_item_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "standing_item" add constraint "standing_item_kind_check" check ("kind" in ('information', 'dialogue', 'decision', 'standing'));`);
    this.addSql(`alter table "standing_item" add constraint "standing_item_place_check" check ("place" in ('First', 'Last'));`);
    this.addSql(`alter table "standing_item" enable row level security;`);
    this.addSql(`alter table "standing_item" force row level security;`);
    this.addSql(`create policy "see" on "standing_item" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "add" on "standing_item" for insert with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "change" on "standing_item" for update using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[])) and (council_id is null or points_inside('council', council_id, hub_id)));`);
    this.addSql(`create policy "remove" on "standing_item" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "standing_item" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "standing_item" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "agenda_template" cascade;`);
    this.addSql(`drop table if exists "agenda_point" cascade;`);
    this.addSql(`drop table if exists "standing_item" cascade;`);

    this.addSql(`drop policy "add" on "attachment_piece";`);
    this.addSql(`alter table "attachment_piece" drop constraint "attachment_piece_meeting_id_foreign";`);

    this.addSql(`drop index "attachment_piece_meeting_id_index";`);
    this.addSql(`alter table "attachment_piece" drop column "meeting_id";`);
    this.addSql(`create policy "add" on "attachment_piece" for insert with check (((( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text) OR (((hub_id = ANY (( SELECT (NULLIF(current_setting('app.keeps'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (council_id = ANY (( SELECT (NULLIF(current_setting('app.keeps'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (council_id = ANY (( SELECT (NULLIF(current_setting('app.sits_in'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id)))));`);

    this.addSql(`alter table "comment" drop constraint "comment_suggests_whole";`);
    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" drop column "text", drop column "proposed";`);
    this.addSql(`alter table "comment" add "instead" text null, add "words" text null;`);
    this.addSql(`alter table "comment" add constraint "comment_suggests_whole" check ((part IS NULL) = (instead IS NULL));`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);
  }

}
