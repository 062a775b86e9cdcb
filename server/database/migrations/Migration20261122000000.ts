import { Migration } from "@mikro-orm/migrations";

/** What row policies stand on: whether a row of a table is there, in this hub, for who is looking. */
export class Migration20261122000000 extends Migration {
  override up(): void {
    this.addSql(`create function points_inside(target text, thing uuid, hub uuid) returns boolean language plpgsql stable as $$
      declare found boolean;
      begin
        execute format('select exists (select 1 from %I where id = $1 and hub_id = $2)', target) using thing, hub into found;
        return found;
      end $$;`);
  }

  override down(): void {
    this.addSql("drop function points_inside(text, uuid, uuid);");
  }
}
