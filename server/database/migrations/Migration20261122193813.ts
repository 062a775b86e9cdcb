import { Migration } from '@mikro-orm/migrations';

export class Migration20261122193813 extends Migration {

  override name = 'Migration20261122193813';

  override up(): void | Promise<void> {
    this.addSql(`create table "agreement_file_piece" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "file" uuid not null, "position" int not null, "bytes" bytea not null, "created_at" timestamptz not null default now(), "agreement_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "agreement_file_piece_hub_id_index" on "agreement_file_piece" ("hub_id");`);
    this.addSql(`create index "agreement_file_piece_agreement_id_index" on "agreement_file_piece" ("agreement_id");`);
    this.addSql(`alter table "agreement_file_piece" add constraint "agreement_file_piece_file_position_unique" unique ("file", "position");`);

    this.addSql(`create table "agreement_file" ("id" uuid not null default uuidv7(), "hub_id" uuid not null, "visibility" text not null default 'public', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "kind" text not null, "size" int not null, "digest" text not null, "about" text null, "only" text null, "person_id" uuid null, "agreement_id" uuid not null, "decision_id" uuid null, "follow_up_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "agreement_file_person_id_index" on "agreement_file" ("person_id");`);
    this.addSql(`create index "agreement_file_decision_id_index" on "agreement_file" ("decision_id");`);
    this.addSql(`create index "agreement_file_follow_up_id_index" on "agreement_file" ("follow_up_id");`);
    this.addSql(`create index "agreement_file_agreement_id_created_at_index" on "agreement_file" ("agreement_id", "created_at");`);

    this.addSql(`alter table "agreement_file_piece" add constraint "agreement_file_piece_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement_file_piece" add constraint "agreement_file_piece_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete no action;`);
    this.addSql(`alter table "agreement_file_piece" enable row level security;`);
    this.addSql(`alter table "agreement_file_piece" force row level security;`);
    this.addSql(`create policy "see" on "agreement_file_piece" for select using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (file is null or points_inside('agreement_file', file, hub_id)));`);
    this.addSql(`create policy "add" on "agreement_file_piece" for insert with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id))));`);
    this.addSql(`create policy "change" on "agreement_file_piece" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "agreement_file_piece" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "operate" on "agreement_file_piece" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement_file_piece" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);

    this.addSql(`alter table "agreement_file" add constraint "agreement_file_hub_id_foreign" foreign key ("hub_id") references "hub" ("id");`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id");`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_decision_id_foreign" foreign key ("decision_id") references "political_decision" ("id") on delete no action;`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_follow_up_id_foreign" foreign key ("follow_up_id") references "follow_up" ("id") on delete set null;`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_of_one" check (decision_id is null or follow_up_id is null);`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_not_for_parties" check (visibility <> 'parties');`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_visibility_check" check ("visibility" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_kind_check" check ("kind" in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpeg', 'webp', 'txt', 'csv'));`);
    this.addSql(`alter table "agreement_file" add constraint "agreement_file_only_check" check ("only" in ('public', 'members', 'officials', 'parties'));`);
    this.addSql(`alter table "agreement_file" enable row level security;`);
    this.addSql(`alter table "agreement_file" force row level security;`);
    this.addSql(`create policy "see" on "agreement_file" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and (agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]))));`);
    this.addSql(`create policy "add" on "agreement_file" for insert with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (decision_id is null or points_inside('political_decision', decision_id, hub_id)) and (follow_up_id is null or points_inside('follow_up', follow_up_id, hub_id)));`);
    this.addSql(`create policy "change" on "agreement_file" for update using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) with check ((hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)) and (decision_id is null or points_inside('political_decision', decision_id, hub_id)) and (follow_up_id is null or points_inside('follow_up', follow_up_id, hub_id)));`);
    this.addSql(`create policy "remove" on "agreement_file" for delete using (hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[]) or agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "operate" on "agreement_file" to "samvav_operator" using (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.operated', true), '')::uuid[] as "nullif")::uuid[]));`);
    this.addSql(`create policy "open" on "agreement_file" as restrictive to "samvav_app" using (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)) with check (coalesce(hub_id <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "agreement_file_piece" cascade;`);
    this.addSql(`drop table if exists "agreement_file" cascade;`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);
  }

}
