import { Migration } from '@mikro-orm/migrations';

export class Migration20261122063515 extends Migration {

  override name = 'Migration20261122063515';

  override up(): void | Promise<void> {
    this.addSql(`create table "introduction" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "map_id" uuid null, "one_id" uuid not null, "other_id" uuid not null, "person_id" uuid null, "through_id" uuid null, "due" date null, "why" text null, "state" text not null default 'Planned', "outcome" text null, "concluded_on" date null, "round" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "introduction_map_id_index" on "introduction" ("map_id");`);
    this.addSql(`create index "introduction_one_id_index" on "introduction" ("one_id");`);
    this.addSql(`create index "introduction_other_id_index" on "introduction" ("other_id");`);
    this.addSql(`create index "introduction_person_id_index" on "introduction" ("person_id");`);
    this.addSql(`create index "introduction_through_id_index" on "introduction" ("through_id");`);
    this.addSql(`create unique index "introduction_once" on "introduction" (least("one_id", "other_id"), greatest("one_id", "other_id"));`);
    this.addSql(`create index "introduction_hub_id_due_index" on "introduction" ("hub_id", "due");`);

    this.addSql(`create table "asking" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "introduction_id" uuid not null, "actor_id" uuid not null, "contacts" uuid[] not null default '{}', "person_id" uuid null, "asked_on" date not null, "way" text null, "answer" text not null default 'Waiting', "answered_on" date null, "note" text null, "round" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "asking_introduction_id_index" on "asking" ("introduction_id");`);
    this.addSql(`create index "asking_actor_id_index" on "asking" ("actor_id");`);
    this.addSql(`create index "asking_person_id_index" on "asking" ("person_id");`);

    this.addSql(`create table "inquiry" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "map_id" uuid not null, "title" text not null, "words" text null, "closes_on" date not null, "closed_at" timestamptz null, "included" uuid[] not null default '{}', "asked" int not null default 0, "answered" int not null default 0, "pairs" int not null default 0, "confirmed" int not null default 0, "latest_at" timestamptz null, "reminded_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "inquiry_map_id_index" on "inquiry" ("map_id");`);

    this.addSql(`create table "reply" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "map_id" uuid not null, "inquiry_id" uuid not null, "actor_id" uuid not null, "state" text not null default 'Asked', "sent_at" timestamptz not null, "reminded_at" timestamptz null, "reminders" int not null default 0, "answered_at" timestamptz null, "is_named" boolean not null default false, "missing" text[] not null default '{}', primary key ("id"));`);
    this.addSql(`create index "reply_map_id_index" on "reply" ("map_id");`);
    this.addSql(`create index "reply_actor_id_index" on "reply" ("actor_id");`);
    this.addSql(`alter table "reply" add constraint "reply_inquiry_id_actor_id_unique" unique ("inquiry_id", "actor_id");`);

    this.addSql(`create table "reply_link" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "map_id" uuid not null, "reply_id" uuid not null, "contact_id" uuid null, "email" text not null, "secret_hash" text not null, "sent_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "reply_link_map_id_index" on "reply_link" ("map_id");`);
    this.addSql(`create index "reply_link_reply_id_index" on "reply_link" ("reply_id");`);
    this.addSql(`create index "reply_link_contact_id_index" on "reply_link" ("contact_id");`);
    this.addSql(`alter table "reply_link" add constraint "reply_link_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(`create table "answer" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "reply_id" uuid not null, "other_id" uuid not null, "strength" int null, "more" boolean not null default false, "comment" text null, primary key ("id"));`);
    this.addSql(`create index "answer_other_id_index" on "answer" ("other_id");`);
    this.addSql(`alter table "answer" add constraint "answer_reply_id_other_id_unique" unique ("reply_id", "other_id");`);

    this.addSql(`alter table "introduction" add constraint "introduction_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "introduction" add constraint "introduction_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete no action;`);
    this.addSql(`alter table "introduction" add constraint "introduction_one_id_foreign" foreign key ("one_id") references "actor" ("id");`);
    this.addSql(`alter table "introduction" add constraint "introduction_other_id_foreign" foreign key ("other_id") references "actor" ("id");`);
    this.addSql(`alter table "introduction" add constraint "introduction_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "introduction" add constraint "introduction_through_id_foreign" foreign key ("through_id") references "actor" ("id") on delete no action;`);
    this.addSql(`alter table "introduction" add constraint "introduction_never_public" check (visibility <> 'public');`);
    this.addSql(`alter table "introduction" add constraint "introduction_of_two" check (one_id <> other_id);`);
    this.addSql(`alter table "introduction" add constraint "introduction_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "introduction" add constraint "introduction_state_check" check ("state" in ('Planned', 'Asked', 'Later', 'Made', 'Declined'));`);
    this.addSql(`alter table "introduction" enable row level security;`);
    this.addSql(`alter table "introduction" force row level security;`);
    this.addSql(`create policy "see" on "introduction" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id))));`);
    this.addSql(`create policy "add" on "introduction" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)) and (through_id is null or points_inside('actor', through_id, hub_id)));`);
    this.addSql(`create policy "change" on "introduction" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (one_id is null or points_inside('actor', one_id, hub_id)) and (other_id is null or points_inside('actor', other_id, hub_id)) and (through_id is null or points_inside('actor', through_id, hub_id)));`);
    this.addSql(`create policy "remove" on "introduction" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "introduction" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "introduction" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "asking" add constraint "asking_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "asking" add constraint "asking_introduction_id_foreign" foreign key ("introduction_id") references "introduction" ("id");`);
    this.addSql(`alter table "asking" add constraint "asking_actor_id_foreign" foreign key ("actor_id") references "actor" ("id");`);
    this.addSql(`alter table "asking" add constraint "asking_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "asking" add constraint "asking_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "asking" add constraint "asking_way_check" check ("way" in ('Meeting', 'Call', 'Mail', 'Message'));`);
    this.addSql(`alter table "asking" add constraint "asking_answer_check" check ("answer" in ('Waiting', 'Yes', 'Later', 'No'));`);
    this.addSql(`alter table "asking" enable row level security;`);
    this.addSql(`alter table "asking" force row level security;`);
    this.addSql(`create policy "see" on "asking" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (introduction_id is null or points_inside('introduction', introduction_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "add" on "asking" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (introduction_id is null or points_inside('introduction', introduction_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "change" on "asking" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (introduction_id is null or points_inside('introduction', introduction_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id)));`);
    this.addSql(`create policy "remove" on "asking" for delete using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "asking" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "asking" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "inquiry" add constraint "inquiry_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "inquiry" add constraint "inquiry_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete cascade;`);
    this.addSql(`alter table "inquiry" add constraint "inquiry_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "inquiry" enable row level security;`);
    this.addSql(`alter table "inquiry" force row level security;`);
    this.addSql(`create policy "see" on "inquiry" for select using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (map_id is null or points_inside('network_map', map_id, hub_id))));`);
    this.addSql(`create policy "add" on "inquiry" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[])) and (map_id is null or points_inside('network_map', map_id, hub_id))));`);
    this.addSql(`create policy "change" on "inquiry" for update using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[])) and (map_id is null or points_inside('network_map', map_id, hub_id))));`);
    this.addSql(`create policy "remove" on "inquiry" for delete using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "inquiry" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "inquiry" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "reply" add constraint "reply_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "reply" add constraint "reply_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete cascade;`);
    this.addSql(`alter table "reply" add constraint "reply_inquiry_id_foreign" foreign key ("inquiry_id") references "inquiry" ("id") on delete cascade;`);
    this.addSql(`alter table "reply" add constraint "reply_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete cascade;`);
    this.addSql(`alter table "reply" add constraint "reply_state_check" check ("state" in ('Asked', 'Answered', 'Declined', 'Withdrawn'));`);
    this.addSql(`alter table "reply" enable row level security;`);
    this.addSql(`alter table "reply" force row level security;`);
    this.addSql(`create policy "see" on "reply" for select using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (is_named and state = 'Answered' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])));`);
    this.addSql(`create policy "add" on "reply" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[])) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (inquiry_id is null or points_inside('inquiry', inquiry_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "change" on "reply" for update using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[])) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (inquiry_id is null or points_inside('inquiry', inquiry_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);
    this.addSql(`create policy "remove" on "reply" for delete using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "reply" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "reply" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "reply_link" add constraint "reply_link_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "reply_link" add constraint "reply_link_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete cascade;`);
    this.addSql(`alter table "reply_link" add constraint "reply_link_reply_id_foreign" foreign key ("reply_id") references "reply" ("id") on delete cascade;`);
    this.addSql(`alter table "reply_link" add constraint "reply_link_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete cascade;`);
    this.addSql(`alter table "reply_link" enable row level security;`);
    this.addSql(`alter table "reply_link" force row level security;`);
    this.addSql(`create policy "see" on "reply_link" for select using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (false));`);
    this.addSql(`create policy "add" on "reply_link" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[])) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (reply_id is null or points_inside('reply', reply_id, hub_id)) and (contact_id is null or points_inside('contact', contact_id, hub_id))));`);
    this.addSql(`create policy "change" on "reply_link" for update using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[])) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (reply_id is null or points_inside('reply', reply_id, hub_id)) and (contact_id is null or points_inside('contact', contact_id, hub_id))));`);
    this.addSql(`create policy "remove" on "reply_link" for delete using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "reply_link" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "reply_link" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "answer" add constraint "answer_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "answer" add constraint "answer_reply_id_foreign" foreign key ("reply_id") references "reply" ("id") on delete cascade;`);
    this.addSql(`alter table "answer" add constraint "answer_other_id_foreign" foreign key ("other_id") references "actor" ("id") on delete cascade;`);
    this.addSql(`alter table "answer" add constraint "answer_strength" check ((strength >= 0) AND (strength <= 4));`);
    this.addSql(`alter table "answer" enable row level security;`);
    this.addSql(`alter table "answer" force row level security;`);
    this.addSql(`create policy "see" on "answer" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or reply_id = any((select array_agg(reply.id) as "array_agg" from reply)::uuid[]));`);
    this.addSql(`create policy "add" on "answer" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "answer" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "answer" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "answer" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "answer" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "asking" drop constraint "asking_introduction_id_foreign";`);
    this.addSql(`alter table "reply" drop constraint "reply_inquiry_id_foreign";`);
    this.addSql(`alter table "reply_link" drop constraint "reply_link_reply_id_foreign";`);
    this.addSql(`alter table "answer" drop constraint "answer_reply_id_foreign";`);

    this.addSql(`drop table if exists "introduction" cascade;`);
    this.addSql(`drop table if exists "asking" cascade;`);
    this.addSql(`drop table if exists "inquiry" cascade;`);
    this.addSql(`drop table if exists "reply" cascade;`);
    this.addSql(`drop table if exists "reply_link" cascade;`);
    this.addSql(`drop table if exists "answer" cascade;`);
  }

}
