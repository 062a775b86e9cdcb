import { Migration } from '@mikro-orm/migrations';

export class Migration20261122192314 extends Migration {

  override name = 'Migration20261122192314';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "add" on "rating_round";`);
    this.addSql(`drop policy "change" on "rating_round";`);
    this.addSql(`drop policy "see" on "rating_round";`);

    this.addSql(`alter table "rating_round" drop constraint "rating_round_about_once";`);
    this.addSql(`alter table "rating_round" add "agreement_id" uuid null;`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete no action;`);
    this.addSql(`create index "rating_round_agreement_id_index" on "rating_round" ("agreement_id");`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_about_once" check (num_nonnulls(area_id, council_id, agreement_id) <= 1);`);
    this.addSql(`create policy "add" on "rating_round" for insert with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)));`);
    this.addSql(`create policy "change" on "rating_round" for update using (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) with check (hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[]) and (area_id is null or points_inside('area', area_id, hub_id)) and (council_id is null or points_inside('council', council_id, hub_id)) and (agreement_id is null or points_inside('agreement', agreement_id, hub_id)));`);
    this.addSql(`create policy "see" on "rating_round" for select using (visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false) or (visibility = 'officials' and agreement_id = any((select nullif(current_setting('app.partner_in', true), '')::uuid[] as "nullif")::uuid[])));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "see" on "rating_round";`);
    this.addSql(`drop policy "add" on "rating_round";`);
    this.addSql(`drop policy "change" on "rating_round";`);
    this.addSql(`alter table "rating_round" drop constraint "rating_round_agreement_id_foreign";`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);

    this.addSql(`drop index "rating_round_agreement_id_index";`);
    this.addSql(`alter table "rating_round" drop constraint "rating_round_about_once";`);
    this.addSql(`alter table "rating_round" drop column "agreement_id";`);
    this.addSql(`alter table "rating_round" add constraint "rating_round_about_once" check (num_nonnulls(area_id, council_id) <= 1);`);
    this.addSql(`create policy "see" on "rating_round" for select using (((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)));`);
    this.addSql(`create policy "add" on "rating_round" for insert with check (((hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND ((area_id IS NULL) OR points_inside('area'::text, area_id, hub_id)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))));`);
    this.addSql(`create policy "change" on "rating_round" for update using ((hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) with check (((hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND ((area_id IS NULL) OR points_inside('area'::text, area_id, hub_id)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))));`);
  }

}
