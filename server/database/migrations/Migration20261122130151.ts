import { Migration } from '@mikro-orm/migrations';

export class Migration20261122130151 extends Migration {

  override name = 'Migration20261122130151';

  override up(): void | Promise<void> {
    this.addSql(`create table "minutes_lateness" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "meeting_id" uuid not null, "version" int not null, "told_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "minutes_lateness" add constraint "minutes_lateness_meeting_id_version_unique" unique ("meeting_id", "version");`);

    this.addSql(`alter table "minutes_lateness" add constraint "minutes_lateness_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "minutes_lateness" add constraint "minutes_lateness_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete cascade;`);
    this.addSql(`alter table "minutes_lateness" enable row level security;`);
    this.addSql(`alter table "minutes_lateness" force row level security;`);
    this.addSql(`create policy "see" on "minutes_lateness" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "minutes_lateness" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "change" on "minutes_lateness" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "minutes_lateness" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "minutes_lateness" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "minutes_lateness" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "minutes_lateness" cascade;`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);
  }

}
