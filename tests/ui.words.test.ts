import { afterEach, describe, expect, test, vi } from "vitest";
import { byDeed, type FeedEvent, inShort } from "../client/hubs/feed.ts";
import { groupsOf } from "../client/hubs/groups.ts";
import { withOlder } from "../client/hubs/withOlder.ts";
import { languageOf } from "../client/i18n.tsx";
import { today } from "../client/ui/today.ts";
import { whenInWords } from "../client/ui/When.tsx";

describe("the language spoken to a reader", () => {
  test.each([
    ["the one chosen here, whatever the browser says", "en", ["sv-SE"], "en"],
    ["else the first of the browser's that we speak", null, ["fi", "en-GB", "sv"], "en"],
    ["else Swedish", null, ["fi", "de"], "sv"],
    ["Swedish too when what was kept is no language of ours", "xx", [], "sv"],
  ] as const)("is %s", (_, chosen, browser, spoken) => {
    expect(languageOf(chosen, browser)).toBe(spoken);
  });
});

describe("a moment in words", () => {
  const now = new Date(2026, 2, 12, 14, 0);
  const say = { now: () => "nyss", dayAt: ({ day, time }: { day: string; time: string }) => `${day} kl. ${time}` };
  test.each([
    [new Date(2026, 2, 12, 13, 59, 50), "nyss"],
    [new Date(2026, 2, 12, 13, 57), "för 3 minuter sedan"],
    [new Date(2026, 2, 12, 9, 30), "i dag kl. 9.30"],
    [new Date(2026, 2, 11, 23, 59), "i går kl. 23.59"],
    [new Date(2026, 2, 13, 18, 0), "i morgon kl. 18"],
    [new Date(2026, 2, 3, 9, 0), "3 mars"],
    [new Date(2025, 2, 3, 9, 0), "3 mars 2025"],
  ])("%s is told as %s", (at, words) => {
    expect(whenInWords(at, now, "sv", say)).toBe(words);
  });
});

describe("today", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  test.each([
    ["America/New_York", "2026-06-30T22:30:00Z", "2026-07-01"],
    ["Asia/Tokyo", "2026-06-30T16:00:00Z", "2026-06-30"],
    ["Europe/Stockholm", "2026-12-31T23:00:00Z", "2027-01-01"],
  ])("is the same day for a reader in %s as for everyone", (there, moment, day) => {
    vi.stubEnv("TZ", there);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
    expect(today()).toBe(day);
  });
});

describe("the feed", () => {
  const event = (change: Partial<FeedEvent>): FeedEvent => ({
    id: `${Math.random()}`,
    seq: 1,
    at: "2026-03-12T12:00:00Z",
    operation: "one",
    deed: "drawTie",
    kind: "create",
    type: "Tie",
    subject: "s",
    label: "A – B",
    by: { id: "vera", name: "Vera" },
    changes: [],
    ...change,
  });

  test("tells what one operation did as one deed, by the things that it is about", () => {
    const deeds = byDeed([
      event({ deed: "placeActors", type: "Actor", label: "Lions" }),
      event({ deed: "placeActors", type: "Placement", label: "Lions" }),
      event({ deed: "placeActors", type: "Placement", label: "Scouterna" }),
    ]);
    expect(deeds.map(({ name, labels }) => [name, labels])).toEqual([["placeActors", ["Lions", "Scouterna"]]]);
  });

  test("names what a deed is about, and not what else it changed", () => {
    const [deed] = byDeed([
      event({ deed: "approveMinutes", type: "Decision", label: "Rådet lagar bryggan" }),
      event({ deed: "approveMinutes", type: "MinutesApproval", label: "Ortsrådets möte" }),
      event({ deed: "approveMinutes", type: "Minutes", label: "Ortsrådets möte" }),
    ]);
    expect([deed!.first.type, deed!.labels]).toEqual(["Minutes", ["Ortsrådets möte"]]);
  });

  test("knows an operation of many equal steps by their name, and one of different steps by none", () => {
    expect(byDeed([event({ deed: "drawTie drawTie" })])[0]?.name).toBe("drawTie");
    expect(byDeed([event({ deed: "addTheme drawTie" })])[0]?.name).toBe("");
  });

  test("tells shortly what one person went on doing within the hour", () => {
    const deeds = byDeed([
      event({ operation: "3", label: "C – D" }),
      event({ operation: "2", at: "2026-03-12T11:30:00Z" }),
      event({ operation: "1", at: "2026-03-12T10:30:00Z" }),
      event({ operation: "0", at: "2026-03-12T10:29:00Z", by: { id: "bo", name: "Bo" } }),
    ]);
    expect(inShort(deeds).map(({ labels }) => labels)).toEqual([["C – D", "A – B"], ["A – B"], ["A – B"]]);
  });
});

describe("a history that is read again", () => {
  const read = (ids: string, hasNextPage: boolean) => ({
    edges: [...ids].map((id) => ({ node: { id } })),
    pageInfo: { hasNextPage, endCursor: ids.at(-1) ?? null },
  });
  test.each([
    ["keeps what was read further back", read("fed", true), read("dcba", false), read("fedcba", false)],
    ["is as it is when no more had been read", read("fed", true), read("ed", true), read("fed", true)],
    ["lets go of what it no longer reaches", read("ihg", true), read("cba", false), read("ihg", true)],
    ["begins with nothing", read("a", false), read("", false), read("a", false)],
  ])("%s", (_, fresh, before, both) => expect(withOlder(fresh, before)).toEqual(both));
});

test("areas stand under what they lie in, those alone come first, and maps without an area last", () => {
  const { compare } = new Intl.Collator("sv");
  const areas = [
    { id: "o", name: "Östra Torn", parent: null },
    { id: "a", name: "Åby", parent: null },
    { id: "v", name: "Byar", parent: null },
    { id: "g", name: "Genarp", parent: { id: "v" } },
  ];
  const maps = [{ area: { id: "g" } }, { area: null }];
  const { groups, rest } = groupsOf(areas, maps, compare);
  expect(groups.map(({ heading, areas: its }) => [heading?.name, its.map(({ area, maps: drawn }) => [area.name, drawn.length])])).toEqual([
    [
      undefined,
      [
        ["Åby", 0],
        ["Östra Torn", 0],
      ],
    ],
    ["Byar", [["Genarp", 1]]],
  ]);
  expect(rest).toHaveLength(1);
});
