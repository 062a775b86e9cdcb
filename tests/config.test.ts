import { describe, expect, test } from "vitest";
import { readConfig } from "../server/host/config.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const DATABASE_URL = "postgres://samvav:pass@db.example.se:5432/samvav";

describe("Without a word, the configuration is that of a demo on one's own machine", () => {
  test("embedded database, port 4000, this machine alone", () => {
    const { dataDir, ...rest } = readConfig({});
    expect(dataDir).toMatch(/\/\.data$/);
    expect(rest).toEqual({
      port: 4000,
      connections: 10,
      host: "127.0.0.1",
      demo: true,
      publicUrl: "http://localhost:4000",
      origins: ["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000"],
      trustProxy: 0,
      edge: { api: "open", introspection: true, rateLimit: 6000, intranet: [] },
    });
  });

  test("an empty value is no value", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " ", SECRET: "" })).toEqual(readConfig({}));
  });
});

describe("What is said counts", () => {
  test.each([
    [{ PORT: "80" }, { port: 80, publicUrl: "http://localhost" }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ HOST: "::" }, { host: "::" }],
    [{ DATA_DIR: "/var/lib/samvav" }, { dataDir: "/var/lib/samvav" }],
    [{ DEMO: "0" }, { demo: false }],
    [{ TRUST_PROXY: "1" }, { trustProxy: 1 }],
    [{ DATABASE_CONNECTIONS: "4" }, { connections: 4 }],
    [{ PUBLIC_URL: "https://hub.example.se/" }, { publicUrl: "https://hub.example.se", origins: ["https://hub.example.se"] }],
    [
      { DATABASE_URL, SECRET },
      { databaseUrl: DATABASE_URL, secret: SECRET, demo: false },
    ],
    [
      { DATABASE_URL, SECRET, DEMO: "1" },
      { demo: true, edge: { introspection: true } },
    ],
    [{ DATABASE_URL, SECRET }, { edge: { introspection: false } }],
    [
      { API: "documents", INTROSPECTION: "0", INTRANET: "id.kommun.local, 10.1.0.0/16 fd00::/8" },
      { edge: { api: "documents", introspection: false, intranet: ["id.kommun.local", "10.1.0.0/16", "fd00::/8"] } },
    ],
    [{ SECURITY_CONTACT: "mailto:security@example.se" }, { edge: { securityContact: "mailto:security@example.se" } }],
  ])("%j", (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });
});

describe("A value that cannot be used is one clear sentence", () => {
  test.each([
    [{ PORT: "abc" }, 'PORT is "abc", but it should be a whole number from 1 to 65535.'],
    [{ PORT: "0" }, 'PORT is "0", but it should be a whole number from 1 to 65535.'],
    [{ PORT: "4000.5" }, 'PORT is "4000.5", but it should be a whole number from 1 to 65535.'],
    [{ PORT: "-1" }, 'PORT is "-1", but it should be a whole number from 1 to 65535.'],
    [{ PORT: "70000" }, 'PORT is "70000", but it should be a whole number from 1 to 65535.'],
    [{ HOST: "http://x" }, 'HOST is "http://x", but it should be an address or a host name to listen on, such as 0.0.0.0.'],
    [{ DEMO: "yes" }, 'DEMO is "yes", but it should be 1 (demo hubs and one-click sign-in) or 0 (neither).'],
    [{ DATABASE_CONNECTIONS: "0" }, 'DATABASE_CONNECTIONS is "0", but it should be a whole number from 1 to 1000.'],
    [{ TRUST_PROXY: "true" }, 'TRUST_PROXY is "true", but it should be a whole number from 0 to 10.'],
    [{ API: "closed" }, 'API is "closed", but it should be open (any question within limits) or documents (only what the pages ask).'],
    [{ INTROSPECTION: "yes" }, /^INTROSPECTION is "yes", but it should be 1/],
    [{ RATE_LIMIT: "many" }, 'RATE_LIMIT is "many", but it should be a whole number of points a minute, or 0 for no limit.'],
    [{ INTRANET: "http://idp" }, /^INTRANET is "http:\/\/idp", but it should be hosts and networks/],
    [{ INTRANET: "10.0.0.0/99" }, /^INTRANET is "10.0.0.0\/99", but/],
    [{ SECURITY_CONTACT: "security@example.se" }, /^SECURITY_CONTACT is "security@example.se", but it should be an address that begins/],
    [{ PUBLIC_URL: "hub.example.se" }, /^PUBLIC_URL is "hub.example.se", but it should be the address people use/],
    [{ PUBLIC_URL: "https://example.se/hub" }, /^PUBLIC_URL is "https:\/\/example.se\/hub", but/],
    [{ PUBLIC_URL: "ftp://example.se" }, /^PUBLIC_URL is "ftp:\/\/example.se", but/],
    [{ SECRET: "short" }, "SECRET is 5 characters long, but it should be at least 32 random characters."],
    [{ DATABASE_URL }, /^SECRET is missing: with DATABASE_URL it should be at least 32 random characters/],
    [{ DATABASE_URL: "mysql://u:hidden@h/d", SECRET }, /^DATABASE_URL cannot be read: it should look like postgres:/],
    [{ DATABASE_URL: "db.example.se", SECRET }, /^DATABASE_URL cannot be read/],
    [{ DATABASE_URL: "postgres://u:hidden@h", SECRET }, /^DATABASE_URL cannot be read/],
    [{ DATABASE_URL, SECRET, DATABASE_APP_URL: "web" }, /^DATABASE_APP_URL cannot be read/],
  ])("%j", (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  test("and never repeats a password", () => {
    expect(() => readConfig({ DATABASE_URL: "mysql://u:hidden@h/d" })).not.toThrow(/hidden/);
  });
});
