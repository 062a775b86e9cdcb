import { Migration } from "@mikro-orm/migrations";

/** Files are kept as they come: most are packed already, and what is not packed can be read from the middle. The classes cannot say it. */
export class Migration20261122124000 extends Migration {
  override up(): void {
    this.addSql("alter table attachment_piece alter column bytes set storage external;");
  }

  override down(): void {
    this.addSql("alter table attachment_piece alter column bytes set storage extended;");
  }
}
