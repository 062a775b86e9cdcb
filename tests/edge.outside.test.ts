import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isNetwork, isOutside } from "../server/edge/addresses.ts";
import { fetchOutside, NotOutside, patience } from "../server/edge/fetchOutside.ts";

let server: Server;
let here: string;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const { pathname, searchParams } = new URL(request.url!, "http://here");
    if (pathname === "/away") return response.writeHead(302, { location: searchParams.get("to")! }).end();
    if (pathname === "/endless") return response.end("x".repeat(patience.bytes + 1));
    response.setHeader("content-type", "application/json").end(JSON.stringify({ issuer: here }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("An address is outside or not", () => {
  test.each(["8.8.8.8", "193.10.0.1", "2606:4700::1111", "2a00:1450:400f::1"])("%s is", (address) => expect(isOutside(address)).toBe(true));

  test.each([
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.0.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "fe80::1",
    "fd00:ec2::254",
    "ff02::1",
  ])("%s is not", (address) => expect(isOutside(address)).toBe(false));

  test.each(["10.0.0.0/8", "10.0.0.1", "fd00::/8"])("%s is a network", (text) => expect(isNetwork(text)).toBe(true));
  test.each(["idp.kommun.local", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", ""])("%s is none", (text) =>
    expect(isNetwork(text)).toBe(false),
  );
});

describe("The server asks other servers", () => {
  const port = () => new URL(here).port;
  /** A failed request says why in its cause. */
  const why = async (url: string, init?: RequestInit, intranet: string[] = []) => {
    const error = await fetchOutside(intranet)(url, init).then(
      () => new Error("It was asked."),
      (reason: Error) => reason,
    );
    return error.cause instanceof Error ? error.cause : error;
  };

  test.each([
    "http://example.com/",
    "file:///etc/passwd",
    "https://user:password@example.com/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[::1]/",
    "https://[::ffff:169.254.169.254]/",
    "https://169.254.169.254/latest/meta-data/",
    "https://10.1.2.3/",
  ])("but not %s", async (url) => {
    expect(await why(url)).toBeInstanceOf(NotOutside);
  });

  test("and not a name whose address is inside: the address that was judged is the one that is asked", async () => {
    const before = asked.length;
    expect(await why(`https://localhost:${port()}/`)).toBeInstanceOf(NotOutside);
    expect(await why(`http://127.0.0.1:${port()}/`, {}, ["localhost"])).toBeInstanceOf(NotOutside);
    expect(asked).toHaveLength(before);
  });

  test.each([["127.0.0.0/8"], ["127.0.0.1"]])("inside only where the installation says so: %s", async (network) => {
    const answer = await fetchOutside([network])(`${here}/`);
    expect(await answer.json()).toEqual({ issuer: here });
  });

  test("inside by name too", async () => {
    const answer = await fetchOutside(["localhost"])(`http://localhost:${port()}/`);
    expect(answer.status).toBe(200);
  });

  test("but not where they are pointed to, unless that may be asked as well; never without end, never with a secret", async () => {
    const away = (to: string) => `${here}/away?to=${encodeURIComponent(to)}`;
    expect(await why(away("http://169.254.169.254/"), {}, ["127.0.0.1"])).toBeInstanceOf(NotOutside);
    expect(await why(away("/away?to=/away?to=/"), { method: "POST", body: "x" }, ["127.0.0.1"])).toBeInstanceOf(NotOutside);
    const again = ["/", 1, 2, 3, 4].reduce<string>((to) => `/away?to=${encodeURIComponent(to)}`, "/");
    expect(await why(here + again, {}, ["127.0.0.1"])).toBeInstanceOf(NotOutside);
    const elsewhere = here.replace("127.0.0.1", "localhost");
    const headers = { authorization: "Bearer secret", "x-kept": "yes" };
    const answer = await fetchOutside(["127.0.0.1", "localhost"])(away(elsewhere), { headers });
    expect(answer.status).toBe(200);
    expect(asked.at(-2)!.headers).toMatchObject(headers);
    expect(asked.at(-1)!.headers.authorization).toBeUndefined();
    expect(asked.at(-1)!.headers["x-kept"]).toBe("yes");
  });

  test("and does not swallow what is too large", async () => {
    const answer = await fetchOutside(["127.0.0.1"])(`${here}/endless`);
    await expect(answer.text()).rejects.toThrow();
  });
});
