import { Migration } from '@mikro-orm/migrations';

export class Migration20261122123635 extends Migration {

  override name = 'Migration20261122123635';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "remove" on "minutes";`);

    this.addSql(`drop trigger if exists "minutes_kept" on "minutes";`);
    this.addSql(`drop function if exists "minutes_minutes_kept_fn"();`);
    this.addSql(`create or replace function "minutes_minutes_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if old.approved_at is not null and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if old.approved_at is not null and to_jsonb(new) - array['visibility', 'updated_at', 'published_at'] is distinct from to_jsonb(old) - array['visibility', 'updated_at', 'published_at'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if; if old.state = 'Sent' and new.state = 'Sent' and new.content is distinct from old.content then new.state := 'Draft'; new.version := old.version + 1; new.content := null; new.digest := null; new.sent_at := null; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "minutes_kept" BEFORE UPDATE OR DELETE on "minutes" for each ROW execute function "minutes_minutes_kept_fn"();`);
    this.addSql(`create policy "remove" on "minutes" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`drop trigger if exists "note_kept" on "minutes_note";`);
    this.addSql(`drop function if exists "minutes_note_note_kept_fn"();`);
    this.addSql(`create or replace function "minutes_note_note_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if old.text is not null and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if old.text is not null and to_jsonb(new) - array['visibility', 'updated_at'] is distinct from to_jsonb(old) - array['visibility', 'updated_at'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if;  return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "note_kept" BEFORE UPDATE OR DELETE on "minutes_note" for each ROW execute function "minutes_note_note_kept_fn"();`);
    this.addSql(`create policy "remove" on "minutes_note" for delete using (hub_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]) or council_id = any((select nullif(current_setting('app.keeps', true), '')::uuid[] as "nullif")::uuid[]));`);

    this.addSql(`create or replace function "minutes_approval_approval_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then if exists (select 1 from minutes where minutes.id = old.minutes_id and minutes.approved_at is not null) and current_user = 'samvav_app' then raise exception 'what is approved is kept' using errcode = 'insufficient_privilege'; end if; return old; end if; if exists (select 1 from minutes where minutes.id = old.minutes_id and minutes.approved_at is not null) and to_jsonb(new) - array['visibility', 'updated_at', 'person_id'] is distinct from to_jsonb(old) - array['visibility', 'updated_at', 'person_id'] then raise exception 'what is approved is never changed' using errcode = 'insufficient_privilege'; end if;  return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "approval_kept" BEFORE UPDATE OR DELETE on "minutes_approval" for each ROW execute function "minutes_approval_approval_kept_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "remove" on "minutes";`);

    this.addSql(`drop policy "remove" on "minutes_note";`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`drop trigger if exists "minutes_kept" on "minutes";`);
    this.addSql(`drop function if exists "minutes_minutes_kept_fn"();`);
    this.addSql(`create or replace function "minutes_minutes_kept_fn"() returns trigger as \$\$ begin if old.approved_at is not null and to_jsonb(new) - array['visibility', 'published_at', 'updated_at'] is distinct from to_jsonb(old) - array['visibility', 'published_at', 'updated_at'] then raise exception 'approved minutes are never changed' using errcode = 'insufficient_privilege'; end if; if old.state = 'Sent' and new.state = 'Sent' and new.content is distinct from old.content then new.state := 'Draft'; new.version := old.version + 1; new.content := null; new.digest := null; new.sent_at := null; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "minutes_kept" BEFORE UPDATE on "minutes" for each ROW execute function "minutes_minutes_kept_fn"();`);
    this.addSql(`create policy "remove" on "minutes" for delete using ((((hub_id = ANY (( SELECT (NULLIF(current_setting('app.keeps'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (council_id = ANY (( SELECT (NULLIF(current_setting('app.keeps'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) AND (approved_at IS NULL)));`);

    this.addSql(`drop trigger if exists "approval_kept" on "minutes_approval";`);
    this.addSql(`drop function if exists "minutes_approval_approval_kept_fn"();`);

    this.addSql(`drop trigger if exists "note_kept" on "minutes_note";`);
    this.addSql(`drop function if exists "minutes_note_note_kept_fn"();`);
    this.addSql(`create or replace function "minutes_note_note_kept_fn"() returns trigger as \$\$ begin if new.text is distinct from old.text or new.minutes_id is distinct from old.minutes_id or new.created_at is distinct from old.created_at then raise exception 'a correction of minutes is never changed' using errcode = 'insufficient_privilege'; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "note_kept" BEFORE UPDATE on "minutes_note" for each ROW execute function "minutes_note_note_kept_fn"();`);
  }

}
