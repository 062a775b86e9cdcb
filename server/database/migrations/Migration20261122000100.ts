import { Migration } from "@mikro-orm/migrations";

/**
 * How a hub's log grows: by this function alone, which seals each event into the chain. Who serves may call it and write to neither
 * table. It runs as the tables' owner, so it asks by itself for whom it writes. What is hashed, and in which form, is told in
 * `server/log/chain.ts`.
 */
export class Migration20261122000100 extends Migration {
  override up(): void {
    this.addSql(`create function seal(state bytea, previous bytea, told text) returns bytea language sql immutable parallel safe
      return sha256(convert_to(encode(coalesce(state, previous), 'hex') || chr(10) || told, 'UTF8'));`);
    this.addSql("create aggregate sealed(bytea, text) (sfunc = seal, stype = bytea);");
    this.addSql(`create function append_to_log(into_hub uuid, author uuid, in_operation uuid, by_deed text, entries jsonb) returns integer
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        by_house boolean := coalesce(nullif(current_setting('app.house', true), ''), 'off') = 'on';
        is_member boolean := coalesce(into_hub = any(nullif(current_setting('app.member_of', true), '')::uuid[]), false);
        viewer uuid := nullif(current_setting('app.viewer', true), '')::uuid;
        latest integer;
        latest_hash bytea;
      begin
        if not (by_house or is_member) then return null; end if;
        if not by_house and author is distinct from viewer then
          raise exception 'an event is written by who did it' using errcode = 'insufficient_privilege';
        end if;
        select seq, hash into latest, latest_hash from log_head where hub_id = into_hub for update;
        if not found then return null; end if;
        with entry as materialized (
          select given.*, latest + given.nth::int as seq, uuidv7() as id, uuid_send(gen_random_uuid()) as salt,
            array(select jsonb_array_elements_text(given.rooms))::uuid[] as heard_in,
            array(select jsonb_array_elements_text(given.among))::uuid[] as parties
          from rows from (jsonb_to_recordset(entries) as
              (visibility text, kind text, type text, subject uuid, label text, changes jsonb, rooms jsonb, among jsonb))
            with ordinality as given(visibility, kind, type, subject, label, changes, rooms, among, nth)),
        digested as (
          select *, sha256(convert_to(encode(salt, 'hex') || chr(10) || jsonb_build_array(author, label, changes)::text, 'UTF8')) as digest
          from entry),
        chained as materialized (
          select *, sealed(latest_hash, concat_ws(chr(10), into_hub, seq, id,
              to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), in_operation, by_deed, kind, type, subject, visibility,
              array_to_string(heard_in, ','), array_to_string(parties, ','), encode(digest, 'hex'))) over (order by seq) as hash
          from digested),
        added as (
          insert into event (id, hub_id, seq, at, by_id, operation, deed, visibility, kind, type, subject, label, changes, heard_in, parties,
              salt, digest, hash)
          select id, into_hub, seq, now(), author, in_operation, by_deed, visibility, kind, type, subject, label, changes, heard_in, parties,
              salt, digest, hash
          from chained)
        update log_head set seq = chained.seq, hash = chained.hash from chained
          where hub_id = into_hub and chained.seq = latest + jsonb_array_length(entries)
          returning log_head.seq into latest;
        return latest;
      end $$;`);
    this.addSql("revoke all on function append_to_log(uuid, uuid, uuid, text, jsonb) from public;");
  }

  override down(): void {
    this.addSql("drop function append_to_log(uuid, uuid, uuid, text, jsonb);");
    this.addSql("drop aggregate sealed(bytea, text);");
    this.addSql("drop function seal(bytea, bytea, text);");
  }
}
