import { Migration } from "@mikro-orm/migrations";

/**
 * What a person may do is read in one trip to the database instead of nine: first where they are a member, then as a member what their
 * roles reach, and then as the official that they are where they sit. Each step is told to the policies before the next one reads.
 */
export class Migration20261122143000 extends Migration {
  override up(): void {
    this.addSql(`create function standing_of(sitter uuid, hubs uuid[], keeping text[]) returns table(keeps uuid[], sits uuid[]) language sql stable as $$
      with recursive own as (
        select term.council_id, coalesce(seat.roles && keeping, false) as is_kept from term left join seat on seat.id = term.seat_id
        where term.person_id = sitter and term.hub_id = any(hubs)
          and term.starts_on <= (now() at time zone 'Europe/Stockholm')::date
          and coalesce(term.ends_on >= (now() at time zone 'Europe/Stockholm')::date, true)),
      kept as (
        select council_id from own where is_kept
        union select council.id from kept join council on council.parent_id = kept.council_id)
      select array(select council_id from kept), array(select distinct council_id from own) $$;`);
    this.addSql(`create function viewer_of(who uuid, only_in uuid, officials text[], keeping text[]) returns jsonb language plpgsql as $$
      declare
        called text;
        member_hubs uuid[];
        official_hubs uuid[];
        held_roles jsonb;
        acted_for uuid[];
        standing record;
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
        return jsonb_build_object('name', called, 'hubs', member_hubs, 'roles', held_roles, 'actors', acted_for,
          'keeps', standing.keeps, 'sits', standing.sits);
      end $$;`);
  }

  override down(): void {
    this.addSql("drop function viewer_of(uuid, uuid, text[], text[]);");
    this.addSql("drop function standing_of(uuid, uuid[], text[]);");
  }
}
