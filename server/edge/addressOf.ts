import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

type Asking = Pick<IncomingMessage, "headers" | "socket">;

/** The address that a request comes from, as the trusted proxies in front tell it; what others claim is not heard. */
export function addressOf({ headers, socket }: Asking, trustProxy: number): string {
  const told = String(headers["x-forwarded-for"] ?? "").split(",");
  const hops = trustProxy ? told.map((one) => one.trim()).filter(isIP) : [];
  return plain(hops.at(-trustProxy) ?? hops[0] ?? socket.remoteAddress ?? "");
}

/** Whom an address belongs to: whoever has one address of the new kind has the whole network around it. */
export function neighbourhoodOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail = ""] = address.split("::");
  const given = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const all = address.includes("::") ? [...given, ...Array(Math.max(0, 8 - given.length - after.length)).fill("0"), ...after] : given;
  return all.slice(0, 4).join(":");
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, "");
