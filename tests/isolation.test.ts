import { randomUUID } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ask } from "./asks.ts";
import { type Apart, asks, bothWays, openApart, type Place, pointedAt, settle, tracesOf, unsaid } from "./isolation.ts";
import type { Asker } from "./world.ts";

let apart: Apart;
/** What the other hub's rows were when they were last looked at. */
let before: Record<string, string>;
beforeAll(async () => {
  apart = await openApart();
  before = await apart.hashes();
}, 60_000);
afterAll(() => apart.world.close());

test("it is said for every argument that takes an id what it points at", () => {
  expect(unsaid).toEqual([]);
});

const seen = { asks: 0, answers: 0 };

test.each(asks)("$name: whoever is of another hub hears of a thing of this one what they hear of nothing", async (ask) => {
  for (const [who, asker] of Object.entries(apart.outsiders)) {
    const { real, unknown, raw } = await bothWays(apart, asker, ask);
    expect([who, real]).toEqual([who, unknown]);
    expect([who, raw]).toEqual([who, expect.not.stringMatching(tracesOf(apart, pointedAt(apart, ask)))]);
    seen.answers += 2;
  }
  const was = before;
  before = await apart.hashes();
  expect(before).toEqual(was);
  seen.asks += 1;
});

// What proves that each way leads to the thing: to those whose it is, it is another than nothing.
const reading = asks.filter(({ document }) => !document.startsWith("mutation"));
const writing = asks.filter(({ document }) => document.startsWith("mutation"));

test.each(reading)("$name: those of the hub do hear of it", async (ask) => {
  const { real, unknown } = await bothWays({ ...apart, own: apart.hidden }, apart.insider, ask);
  expect(real).not.toBe(unknown);
});

let own: { by: Asker; town: Place } | undefined;
let towns = 0;

/** A town of somebody's own, with everything that can be pointed at in it. */
async function newTown(): Promise<NonNullable<typeof own>> {
  const slug = `hub-${towns++}`;
  const by = await apart.world.member(slug, "Ada", "Administrator");
  return { by, town: await settle(apart.world, by, slug) };
}

/** Whether a way leads to a thing of one's own town: then it says another thing of it than of nothing. */
async function reaches(ask: Ask): Promise<boolean> {
  own ??= await newTown();
  const { real, unknown } = await bothWays({ ...apart, own: own.town, hidden: own.town }, own.by, ask);
  return real !== unknown;
}

test.each(writing)("$name: those of the hub do reach it", async (ask) => {
  if (await reaches(ask)) return;
  // What came before may have taken the thing away.
  own = undefined;
  expect(await reaches(ask)).toBe(true);
});

/** An address beside the API that names a thing, and how it is asked. */
interface Address {
  of: "hub" | "map" | "area" | "council" | "meeting" | "past" | "attachment" | "agreement" | "followUp" | "charter";
  at: (thing: string) => string;
  /** What is sent; nothing is asked for with GET. */
  type?: string;
  body?: string;
}

const file = "Namn\r\nDalby kör\r\n";
const sent = {
  type: "application/octet-stream",
  body: `${JSON.stringify({ files: [{ name: "aktörer.csv", size: Buffer.byteLength(file) }] })}\n${file}`,
};
const chosen = { type: "application/x-www-form-urlencoded", body: "kind=create" };
const addresses: Record<string, Address> = {
  "/api/hubs/:slug/audit.:form": { of: "hub", at: (slug) => `/api/hubs/${slug}/audit.csv`, ...chosen },
  "/api/hubs/:slug/agreements.xlsx": { of: "hub", at: (slug) => `/api/hubs/${slug}/agreements.xlsx`, ...chosen },
  "/api/hubs/:slug/agreements.csv": { of: "hub", at: (slug) => `/api/hubs/${slug}/agreements.csv`, ...chosen },
  "/api/hubs/:slug/agreements/:year.docx": { of: "hub", at: (slug) => `/api/hubs/${slug}/agreements/2026.docx` },
  "/api/hubs/:slug/agreements/:year/archive": { of: "hub", at: (slug) => `/api/hubs/${slug}/agreements/2026/archive`, ...chosen },
  "/api/charters/:id/charter.docx": { of: "charter", at: (id) => `/api/charters/${id}/charter.docx` },
  "/api/agreements/:id/agreement.docx": { of: "agreement", at: (id) => `/api/agreements/${id}/agreement.docx` },
  "/api/agreements/:id/archive": { of: "agreement", at: (id) => `/api/agreements/${id}/archive`, ...chosen },
  "/api/follow-ups/:id/follow-up.docx": { of: "followUp", at: (id) => `/api/follow-ups/${id}/follow-up.docx` },
  "/api/maps/:id/files/look": { of: "map", at: (id) => `/api/maps/${id}/files/look`, ...sent },
  "/api/maps/:id/files/bring": { of: "map", at: (id) => `/api/maps/${id}/files/bring`, ...sent },
  "/api/hubs/:slug/meetings.ics": { of: "hub", at: (slug) => `/api/hubs/${slug}/meetings.ics` },
  "/api/areas/:id/meetings.ics": { of: "area", at: (id) => `/api/areas/${id}/meetings.ics` },
  "/api/councils/:id/meetings.ics": { of: "council", at: (id) => `/api/councils/${id}/meetings.ics` },
  "/api/meetings/:id/summons.docx": { of: "meeting", at: (id) => `/api/meetings/${id}/summons.docx` },
  "/api/meetings/:id/agenda.docx": { of: "meeting", at: (id) => `/api/meetings/${id}/agenda.docx` },
  "/api/meetings/:id/minutes.docx": { of: "past", at: (id) => `/api/meetings/${id}/minutes.docx` },
  "/api/meetings/:id/files/:file/:position": {
    ...{ of: "meeting", at: (id) => `/api/meetings/${id}/files/018f0000-0000-7000-8000-000000000000/0` },
    ...{ type: "application/octet-stream", body: "%PDF-1.7" },
  },
  "/api/agreements/:id/files/:file/:position": {
    ...{ of: "agreement", at: (id) => `/api/agreements/${id}/files/018f0000-0000-7000-8000-000000000001/0` },
    ...{ type: "application/octet-stream", body: "%PDF-1.7" },
  },
  "/api/attachments/:id/:name": { of: "attachment", at: (id) => `/api/attachments/${id}/underlag.pdf` },
  "/api/meetings/:id/meeting.ics": { of: "meeting", at: (id) => `/api/meetings/${id}/meeting.ics` },
  "/api/maps/:id/files/:form": { of: "map", at: (id) => `/api/maps/${id}/files/kumu`, ...chosen },
};

/** Addresses that are a secret themselves: whoever has it is let in by it, and by nothing else. */
const bySecret: Record<string, (secret: string) => string> = {
  "/calendar/:secret.ics": (secret) => `/calendar/${secret}.ics`,
  "/api/letters/:address": (secret) => `/api/letters/${secret}`,
  "/call/:secret/meeting.ics": (secret) => `/call/${secret}/meeting.ics`,
  "/call/:secret/attachments/:id/:name": (secret) => `/call/${secret}/attachments/${secret}/underlag.pdf`,
};

test.each(Object.entries(bySecret))("%s opens to the id of nothing", async (_, at) => {
  const { attendance, meeting, person } = apart.hidden;
  for (const guess of [attendance, meeting, person, randomUUID()]) {
    const response = await fetch(`http://${apart.world.address}${at(guess)}`, { headers: { cookie: apart.insider.cookie } });
    expect(await response.text()).toBe('{"found":false}');
  }
});

test("every address that names a thing is known here", () => {
  const written = globSync("server/**/*.ts").flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/(?:\.(?:get|post|put|delete|all)\(|^ {2}address: )"(\/[^"]*:[^"]*)"/gm),
  ]);
  expect([...new Set(written.map(([, path]) => path))].sort()).toEqual(Object.keys({ ...addresses, ...bySecret }).sort());
});

test.each(Object.entries(addresses))(
  "%s answers everyone from outside as for a thing that never was",
  async (_, { of, at, type, body }) => {
    const put = async ({ cookie }: Asker, thing: string) => {
      const headers = { cookie, origin: "http://localhost:4000", ...(type && { "content-type": type }) };
      const response = await fetch(`http://${apart.world.address}${at(thing)}`, {
        method: body ? "POST" : "GET",
        headers,
        ...(body && { body }),
      });
      return { status: response.status, text: (await response.text()).replaceAll(thing, "THING") };
    };
    const [real, unknown] = of === "hub" ? ["lund", "nowhere"] : [apart.hidden[of], randomUUID()];
    for (const asker of Object.values(apart.outsiders)) expect(await put(asker, real)).toEqual(await put(asker, unknown));
    expect(await put(apart.insider, real)).not.toEqual(await put(apart.insider, unknown));
  },
);

test("every way was tried by everyone", () => {
  console.log(
    `${seen.asks} ways to point at a thing × ${Object.keys(apart.outsiders).length} outsiders: ${seen.answers} answers, 0 of them gave anything away`,
  );
  expect(seen).toEqual({ asks: asks.length, answers: 2 * asks.length * Object.keys(apart.outsiders).length });
});
