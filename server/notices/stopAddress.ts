import { createHmac, timingSafeEqual } from "node:crypto";
import { type NoticeKind, noticeKinds } from "../../schema/notices/kinds.ts";

/** What addresses are made from at which somebody says that they want no more letters. */
export interface StopLetters {
  /** Where the product is reached from outside, without a slash at the end. */
  publicUrl: string;
  /** Known to this installation alone. */
  secret: string;
}

/** Which letters are to stop: those of one kind, all of them, or whatever goes to an address that was left by who has no account. */
export type Stopped = NoticeKind | "all" | "address";

/** Whose letters are to stop, by the id of the person or of the address. */
export interface Stop {
  whose: string;
  what: Stopped;
}

const sealOf = (secret: string, said: string) => createHmac("sha256", secret).update(`letters ${said}`).digest().subarray(0, 16);

/**
 * Where whoever has the letter says, without signing in, that they want no more of them: the address says whose and of which kind, under
 * a seal, and allows nothing else. Nothing is kept for it.
 */
export function stopAddress({ publicUrl, secret }: StopLetters, whose: string, what: Stopped): string {
  const said = `${Buffer.from(whose.replaceAll("-", ""), "hex").toString("base64url")}.${what}`;
  return `${publicUrl}/letters/${said}.${sealOf(secret, said).toString("base64url")}`;
}

/** What such an address says; nothing for one that this installation has not made. */
export function stopOf(secret: string, address: string): Stop | undefined {
  const [who = "", what = "", seal = ""] = address.split(".");
  const [given, right] = [Buffer.from(seal, "base64url"), sealOf(secret, `${who}.${what}`)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return;
  const whose = Buffer.from(who, "base64url")
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { whose, what: ["address" as const, ...noticeKinds].find((one) => one === what) ?? "all" };
}
