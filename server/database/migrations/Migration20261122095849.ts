import { Migration } from '@mikro-orm/migrations';

export class Migration20261122095849 extends Migration {

  override name = 'Migration20261122095849';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "see" on "inquiry";`);
    this.addSql(`alter table "inquiry" drop constraint "inquiry_map_id_foreign";`);

    this.addSql(`drop policy "see" on "reply";`);
    this.addSql(`alter table "reply" drop constraint "reply_actor_id_foreign";`);
    this.addSql(`alter table "reply" drop constraint "reply_map_id_foreign";`);

    this.addSql(`drop policy "see" on "reply_link";`);
    this.addSql(`alter table "reply_link" drop constraint "reply_link_map_id_foreign";`);

    this.addSql(`drop policy "see" on "answer";`);
    this.addSql(`alter table "answer" drop constraint "answer_other_id_foreign";`);

    this.addSql(`create policy "see" on "inquiry" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false))) and (map_id is null or points_inside('network_map', map_id, hub_id))));`);

    this.addSql(`create policy "see" on "reply" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (is_named and state = 'Answered' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]))) and (map_id is null or points_inside('network_map', map_id, hub_id)) and (actor_id is null or points_inside('actor', actor_id, hub_id))));`);

    this.addSql(`create policy "see" on "reply_link" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (false)) and (map_id is null or points_inside('network_map', map_id, hub_id))));`);

    this.addSql(`create policy "see" on "answer" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (reply_id = any((select array_agg(reply.id) as "array_agg" from reply)::uuid[]) and (other_id is null or points_inside('actor', other_id, hub_id))));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "see" on "answer";`);

    this.addSql(`drop policy "see" on "inquiry";`);

    this.addSql(`drop policy "see" on "reply";`);

    this.addSql(`drop policy "see" on "reply_link";`);

    this.addSql(`alter table "answer" add constraint "answer_other_id_foreign" foreign key ("other_id") references "actor" ("id") on delete cascade;`);
    this.addSql(`create policy "see" on "answer" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or reply_id = any((select array_agg(reply.id) as "array_agg" from reply)::uuid[]));`);

    this.addSql(`alter table "inquiry" add constraint "inquiry_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete cascade;`);
    this.addSql(`create policy "see" on "inquiry" for select using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (map_id is null or points_inside('network_map', map_id, hub_id))));`);

    this.addSql(`alter table "reply" add constraint "reply_actor_id_foreign" foreign key ("actor_id") references "actor" ("id") on delete cascade;`);
    this.addSql(`alter table "reply" add constraint "reply_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete cascade;`);
    this.addSql(`create policy "see" on "reply" for select using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (is_named and state = 'Answered' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])));`);

    this.addSql(`alter table "reply_link" add constraint "reply_link_map_id_foreign" foreign key ("map_id") references "network_map" ("id") on delete cascade;`);
    this.addSql(`create policy "see" on "reply_link" for select using (hub_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]) or map_id = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any((select nullif(current_setting('app.weaves', true), '')::uuid[] as "nullif")::uuid[]))::uuid[]) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or (false));`);
  }

}
