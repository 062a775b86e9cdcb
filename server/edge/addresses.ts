import { BlockList, isIPv4, isIPv6 } from "node:net";

const familyOf = (address: string) => (isIPv4(address) ? "ipv4" : "ipv6");

/** What is not the open internet: this machine, private and link-local networks (the clouds' metadata among them), and what is reserved. */
const notOutside = networks([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
]);

/** The part of IPv6 that is given out; everything else is local, reserved, or an older address in disguise. */
const givenOut = networks(["2000::/3"]);

/** A set of networks, each as 10.1.0.0/16 or one address; throws when one of them is neither. */
export function networks(written: readonly string[]): BlockList {
  const list = new BlockList();
  for (const one of written) {
    const [address = "", prefix] = one.split("/");
    const family = familyOf(address);
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** Whether a text is a network or an address. */
export function isNetwork(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1;
  return most > 0 && rest.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= most));
}

/** Whether an address is in one of some networks. */
export const isIn = (list: BlockList, address: string): boolean => list.check(address, familyOf(address));

/** Whether an address is on the open internet, where anybody could reach it. */
export const isOutside = (address: string): boolean =>
  !isIn(notOutside, address) && (familyOf(address) === "ipv4" || isIn(givenOut, address));
