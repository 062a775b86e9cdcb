import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162118 extends Migration {

  override name = 'Migration20261122162118';

  override up(): void | Promise<void> {
    this.addSql(`create or replace function "area_area_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.parent_id is not distinct from new.parent_id then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "area_tells" AFTER INSERT OR UPDATE OR DELETE on "area" for each ROW execute function "area_area_tells_fn"();`);

    this.addSql(`create or replace function "council_council_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.parent_id is not distinct from new.parent_id and old.visibility is not distinct from new.visibility then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "council_tells" AFTER INSERT OR UPDATE OR DELETE on "council" for each ROW execute function "council_council_tells_fn"();`);

    this.addSql(`create or replace function "agreement_agreement_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.steering_group_id is not distinct from new.steering_group_id and old.visibility is not distinct from new.visibility then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "agreement_tells" AFTER INSERT OR UPDATE OR DELETE on "agreement" for each ROW execute function "agreement_agreement_tells_fn"();`);

    this.addSql(`create or replace function "identity_provider_identity_provider_tells_fn"() returns trigger as \$\$ begin if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "identity_provider_tells" AFTER INSERT OR UPDATE OR DELETE on "identity_provider" for each ROW execute function "identity_provider_identity_provider_tells_fn"();`);

    this.addSql(`create or replace function "meeting_meeting_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.visibility is not distinct from new.visibility then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "meeting_tells" AFTER INSERT OR UPDATE OR DELETE on "meeting" for each ROW execute function "meeting_meeting_tells_fn"();`);

    this.addSql(`create or replace function "agenda_agenda_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.visibility is not distinct from new.visibility then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "agenda_tells" AFTER INSERT OR UPDATE OR DELETE on "agenda" for each ROW execute function "agenda_agenda_tells_fn"();`);

    this.addSql(`create or replace function "party_party_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.agreement_id is not distinct from new.agreement_id and old.actor_id is not distinct from new.actor_id and old.visibility is not distinct from new.visibility then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "party_tells" AFTER INSERT OR UPDATE OR DELETE on "party" for each ROW execute function "party_party_tells_fn"();`);

    this.addSql(`create or replace function "person_person_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.name is not distinct from new.name then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', old.id::text) where old.id is not null; end if; if tg_op <> 'DELETE' then perform pg_notify('rights', new.id::text) where new.id is not null; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "person_tells" AFTER INSERT OR UPDATE OR DELETE on "person" for each ROW execute function "person_person_tells_fn"();`);

    this.addSql(`create or replace function "membership_membership_tells_fn"() returns trigger as \$\$ begin if tg_op <> 'INSERT' then perform pg_notify('rights', old.person_id::text) where old.person_id is not null; end if; if tg_op <> 'DELETE' then perform pg_notify('rights', new.person_id::text) where new.person_id is not null; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "membership_tells" AFTER INSERT OR UPDATE OR DELETE on "membership" for each ROW execute function "membership_membership_tells_fn"();`);

    this.addSql(`create or replace function "assignment_assignment_tells_fn"() returns trigger as \$\$ begin if tg_op <> 'INSERT' then perform pg_notify('rights', old.person_id::text) where old.person_id is not null; end if; if tg_op <> 'DELETE' then perform pg_notify('rights', new.person_id::text) where new.person_id is not null; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "assignment_tells" AFTER INSERT OR UPDATE OR DELETE on "assignment" for each ROW execute function "assignment_assignment_tells_fn"();`);

    this.addSql(`create or replace function "representation_representation_tells_fn"() returns trigger as \$\$ begin if tg_op <> 'INSERT' then perform pg_notify('rights', old.person_id::text) where old.person_id is not null; end if; if tg_op <> 'DELETE' then perform pg_notify('rights', new.person_id::text) where new.person_id is not null; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "representation_tells" AFTER INSERT OR UPDATE OR DELETE on "representation" for each ROW execute function "representation_representation_tells_fn"();`);

    this.addSql(`create or replace function "seat_seat_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.roles is not distinct from new.roles then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "seat_tells" AFTER INSERT OR UPDATE OR DELETE on "seat" for each ROW execute function "seat_seat_tells_fn"();`);

    this.addSql(`create or replace function "suspension_suspension_tells_fn"() returns trigger as \$\$ begin if tg_op <> 'INSERT' then perform pg_notify('rights', ''); end if; if tg_op <> 'DELETE' then perform pg_notify('rights', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "suspension_tells" AFTER INSERT OR UPDATE OR DELETE on "suspension" for each ROW execute function "suspension_suspension_tells_fn"();`);

    this.addSql(`create or replace function "term_term_tells_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and old.person_id is not distinct from new.person_id and old.council_id is not distinct from new.council_id and old.seat_id is not distinct from new.seat_id and old.hub_id is not distinct from new.hub_id and old.starts_on is not distinct from new.starts_on and old.ends_on is not distinct from new.ends_on then return null; end if; if tg_op <> 'INSERT' then perform pg_notify('rights', old.person_id::text) where old.person_id is not null; end if; if tg_op <> 'DELETE' then perform pg_notify('rights', new.person_id::text) where new.person_id is not null; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "term_tells" AFTER INSERT OR UPDATE OR DELETE on "term" for each ROW execute function "term_term_tells_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "agenda_tells" on "agenda";`);
    this.addSql(`drop function if exists "agenda_agenda_tells_fn"();`);

    this.addSql(`drop trigger if exists "agreement_tells" on "agreement";`);
    this.addSql(`drop function if exists "agreement_agreement_tells_fn"();`);

    this.addSql(`drop trigger if exists "area_tells" on "area";`);
    this.addSql(`drop function if exists "area_area_tells_fn"();`);

    this.addSql(`drop trigger if exists "assignment_tells" on "assignment";`);
    this.addSql(`drop function if exists "assignment_assignment_tells_fn"();`);

    this.addSql(`drop trigger if exists "council_tells" on "council";`);
    this.addSql(`drop function if exists "council_council_tells_fn"();`);

    this.addSql(`drop trigger if exists "identity_provider_tells" on "identity_provider";`);
    this.addSql(`drop function if exists "identity_provider_identity_provider_tells_fn"();`);

    this.addSql(`drop trigger if exists "meeting_tells" on "meeting";`);
    this.addSql(`drop function if exists "meeting_meeting_tells_fn"();`);

    this.addSql(`drop trigger if exists "membership_tells" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_tells_fn"();`);

    this.addSql(`drop trigger if exists "party_tells" on "party";`);
    this.addSql(`drop function if exists "party_party_tells_fn"();`);

    this.addSql(`drop trigger if exists "person_tells" on "person";`);
    this.addSql(`drop function if exists "person_person_tells_fn"();`);

    this.addSql(`drop trigger if exists "representation_tells" on "representation";`);
    this.addSql(`drop function if exists "representation_representation_tells_fn"();`);

    this.addSql(`drop trigger if exists "seat_tells" on "seat";`);
    this.addSql(`drop function if exists "seat_seat_tells_fn"();`);

    this.addSql(`drop trigger if exists "suspension_tells" on "suspension";`);
    this.addSql(`drop function if exists "suspension_suspension_tells_fn"();`);

    this.addSql(`drop trigger if exists "term_tells" on "term";`);
    this.addSql(`drop function if exists "term_term_tells_fn"();`);
  }

}
