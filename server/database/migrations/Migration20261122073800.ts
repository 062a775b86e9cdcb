import { Migration } from "@mikro-orm/migrations";

/**
 * Where things point at actors and maps, and thousands at once do, whether they may is asked by a statement that is planned once instead of
 * for each of them; the answer is the same.
 */
export class Migration20261122073800 extends Migration {
  override up(): void {
    this.addSql(`create or replace function points_inside(target text, thing uuid, hub uuid) returns boolean language plpgsql stable as $$
      declare found boolean;
      begin
        if target = 'actor' then return exists (select 1 from actor where id = thing and hub_id = points_inside.hub); end if;
        if target = 'network_map' then return exists (select 1 from network_map where id = thing and hub_id = points_inside.hub); end if;
        execute format('select exists (select 1 from %I where id = $1 and hub_id = $2)', target) using thing, hub into found;
        return found;
      end $$;`);
  }

  override down(): void {
    this.addSql(`create or replace function points_inside(target text, thing uuid, hub uuid) returns boolean language plpgsql stable as $$
      declare found boolean;
      begin
        execute format('select exists (select 1 from %I where id = $1 and hub_id = $2)', target) using thing, hub into found;
        return found;
      end $$;`);
  }
}
