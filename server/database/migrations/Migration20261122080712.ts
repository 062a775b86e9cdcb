import { Migration } from '@mikro-orm/migrations';

export class Migration20261122080712 extends Migration {

  override name = 'Migration20261122080712';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "add" on "assignment";`);
    this.addSql(`drop policy "change" on "assignment";`);
    this.addSql(`drop policy "remove" on "assignment";`);

    this.addSql(`create policy "add" on "assignment" for insert with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Coordinator' and role <> 'Administrator')) and (area_id is null or points_inside('area', area_id, hub_id)));`);
    this.addSql(`create policy "change" on "assignment" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Coordinator' and role <> 'Administrator')) with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Coordinator' and role <> 'Administrator')) and (area_id is null or points_inside('area', area_id, hub_id)));`);
    this.addSql(`create policy "remove" on "assignment" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Coordinator' and role <> 'Administrator'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "add" on "assignment";`);
    this.addSql(`drop policy "change" on "assignment";`);
    this.addSql(`drop policy "remove" on "assignment";`);

    this.addSql(`create policy "add" on "assignment" for insert with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator')) and (area_id is null or points_inside('area', area_id, hub_id)));`);
    this.addSql(`create policy "change" on "assignment" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator')) with check (((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator')) and (area_id is null or points_inside('area', area_id, hub_id)));`);
    this.addSql(`create policy "remove" on "assignment" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or hub_id = any((select nullif(current_setting('app.administrator_of', true), '')::uuid[] as "nullif")::uuid[]) or (hub_id = any((select nullif(current_setting('app.coordinator_of', true), '')::uuid[] as "nullif")::uuid[]) and role <> 'Administrator'));`);
  }

}
