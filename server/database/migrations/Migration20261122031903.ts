import { Migration } from '@mikro-orm/migrations';

export class Migration20261122031903 extends Migration {

  override name = 'Migration20261122031903';

  override up(): void | Promise<void> {
    this.addSql(`create table "outgoing_mail" ("id" uuid not null default uuidv7(), "recipient" text not null, "language" text not null, "subject" text not null, "text" text not null, "queued_at" timestamptz not null default now(), "until" timestamptz not null, "try_at" timestamptz not null default now(), "tries" int not null default 0, "ended_at" timestamptz null, "problem" text null, primary key ("id"));`);
    this.addSql(`create index "outgoing_mail_ended_at_try_at_index" on "outgoing_mail" ("ended_at", "try_at");`);

    this.addSql(`alter table "outgoing_mail" enable row level security;`);
    this.addSql(`alter table "outgoing_mail" force row level security;`);
    this.addSql(`create policy "see" on "outgoing_mail" for select using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "add" on "outgoing_mail" for insert with check (true);`);
    this.addSql(`create policy "change" on "outgoing_mail" for update using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') with check ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
    this.addSql(`create policy "remove" on "outgoing_mail" for delete using ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "outgoing_mail" cascade;`);
  }

}
