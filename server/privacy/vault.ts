import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";

/** What is kept of somebody with protected identity. */
export interface Details {
  name: string;
  email?: string | null;
  phone?: string | null;
}

/** Puts somebody's details where only coordinators find them. Nothing is read back: whoever hands them in may not see them again. */
export async function keepProtected(
  em: EntityManager,
  hub: string,
  { subject, name, email, phone }: Details & { subject: string },
): Promise<void> {
  await sql`insert into protected_identity (hub_id, subject, name, email, phone)
    values (${hub}, ${subject}, ${name}, ${email ?? null}, ${phone ?? null})`.execute(em.getKysely());
}

/** Takes somebody's details out again, for good; refused to whoever may not see them. */
export async function takeProtected(em: EntityManager, hub: string, subject: string): Promise<Details> {
  const { rows } =
    await sql<Details>`delete from protected_identity where hub_id = ${hub} and subject = ${subject} returning name, email, phone`.execute(
      em.getKysely(),
    );
  if (!rows[0]) throw new Refused(refusal("house.whyNot.unknown"));
  return rows[0];
}

/** Whether somebody's details lie there, as far as who asks may know. */
export async function isProtected(em: EntityManager, subject: string): Promise<boolean> {
  const { rows } = await sql`select 1 from protected_identity where subject = ${subject}`.execute(em.getKysely());
  return rows.length > 0;
}

/** Removes somebody's details, as far as who asks may. */
export async function removeProtected(em: EntityManager, subject: string): Promise<void> {
  await sql`delete from protected_identity where subject = ${subject}`.execute(em.getKysely());
}
