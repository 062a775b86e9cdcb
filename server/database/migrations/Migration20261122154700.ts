import { Migration } from "@mikro-orm/migrations";

/** The agreements that somebody has part in are read in the same trip as what else they may do: by whom they act for, and by where they sit. */
export class Migration20261122154700 extends Migration {
  override up(): void {
    this.addSql(`create or replace function viewer_of(who uuid, only_in uuid, officials text[], keeping text[]) returns jsonb language plpgsql as $$
      declare
        called text;
        member_hubs uuid[];
        official_hubs uuid[];
        held_roles jsonb;
        acted_for uuid[];
        standing record;
        partner uuid[];
      begin
        perform set_config('app.viewer', who::text, true);
        select name into called from person where id = who;
        if not found then return null; end if;
        member_hubs := array(select hub_id from membership
          where person_id = who and ended_at is null and (only_in is null or hub_id = only_in));
        perform set_config('app.member_of', member_hubs::text, true);
        with recursive within as (
          select id as assignment, area_id as area from assignment where person_id = who and area_id is not null
          union select within.assignment, area.id from within join area on area.parent_id = within.area)
        select coalesce(jsonb_agg(jsonb_build_object('hub', hub_id, 'role', role, 'areas',
            case when area_id is not null then array(select area from within where assignment = item.id) end)), '[]')
          into held_roles from assignment item where person_id = who;
        official_hubs := array(select distinct hub_id from assignment where person_id = who and hub_id = any(member_hubs) and role = any(officials));
        acted_for := array(select actor_id from representation where person_id = who and hub_id = any(member_hubs));
        perform set_config('app.official_of', official_hubs::text, true);
        select * into standing from standing_of(who, member_hubs, keeping);
        perform set_config('app.actors', acted_for::text, true);
        perform set_config('app.sits_in', standing.sits::text, true);
        partner := array(select agreement_id from party where actor_id = any(acted_for)
          union select id from agreement where steering_group_id = any(standing.sits));
        return jsonb_build_object('name', called, 'hubs', member_hubs, 'roles', held_roles, 'actors', acted_for,
          'keeps', standing.keeps, 'sits', standing.sits, 'partner', partner);
      end $$;`);
  }
}
