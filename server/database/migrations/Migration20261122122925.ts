import { Migration } from '@mikro-orm/migrations';

export class Migration20261122122925 extends Migration {

  override name = 'Migration20261122122925';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "see" on "agenda";`);

    this.addSql(`create policy "see" on "agenda" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting_id is null or points_inside('meeting', meeting_id, hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "see" on "agenda";`);

    this.addSql(`create policy "see" on "agenda" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
  }

}
