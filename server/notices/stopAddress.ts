import { createHmac, timingSafeEqual } from "node:crypto";
import { type NoticeKind, noticeKinds } from "../../schema/notices/kinds.ts";

/** What addresses are made from at which somebody says that they want no more letters. */
export interface StopLetters {
  /** Where the product is reached from outside, without a slash at the end. */
  publicUrl: string;
  /** Known to this installation alone. */
  secret: string;
}

/** Whose letters are to stop, of one kind or of all. */
export interface Stop {
  person: string;
  kind: NoticeKind | null;
}

const sealOf = (secret: string, said: string) => createHmac("sha256", secret).update(`letters ${said}`).digest().subarray(0, 16);

/**
 * Where whoever has the letter says, without signing in, that they want no more of them: the address says whose and of which kind, under
 * a seal, and allows nothing else. Nothing is kept for it.
 */
export function stopAddress({ publicUrl, secret }: StopLetters, person: string, kind: NoticeKind | null): string {
  const said = `${Buffer.from(person.replaceAll("-", ""), "hex").toString("base64url")}.${kind ?? "all"}`;
  return `${publicUrl}/letters/${said}.${sealOf(secret, said).toString("base64url")}`;
}

/** What such an address says; nothing for one that this installation has not made. */
export function stopOf(secret: string, address: string): Stop | undefined {
  const [who = "", kind = "", seal = ""] = address.split(".");
  const [given, right] = [Buffer.from(seal, "base64url"), sealOf(secret, `${who}.${kind}`)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return;
  const person = Buffer.from(who, "base64url")
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { person, kind: noticeKinds.find((one) => one === kind) ?? null };
}
