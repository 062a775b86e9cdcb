import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNotContact, whyNotOrganisationNumber } from "../schema/actors.ts";
import { personalNumberIn, whyNotAnyPersonalNumber } from "../schema/personalNumber.ts";
import { whyNotEmail, whyNotLinks, whyNotName, whyNotText } from "../schema/text.ts";
import { type Asker, openWorld, type World } from "./world.ts";

// Nobody has these: they are of the sort that the Tax Agency gives out to be tested with (last digits 980 and up), or older than anyone.
const numbers = [
  "121212-1212",
  "19121212-1212",
  "191212121212",
  "1212121212",
  "19121212 1212",
  "121212+1212",
  "900101+9802",
  "189001019802",
  "850709-9805",
  "8507099805",
  "198507099805",
  "19850709-9805",
  "1985-07-09-9805",
  "850709–9805",
  "８５０７０９－９８０５",
  "701063-2391",
  "19701063-2391",
  "200002299881",
];

describe("a personal identity number", () => {
  test.each(numbers)("is found in %s, alone and in a sentence", (number) => {
    expect(personalNumberIn(number)).toBeDefined();
    for (const text of [`Ring Tolvan (${number}) på kvällen.`, `pnr:${number}`, `${number},\nandra raden`, `046-12 34 56 ${number}`])
      expect([text, personalNumberIn(text) !== undefined]).toEqual([text, true]);
  });

  test.each([
    ["an organisation number", "802003-1234"],
    ["an organisation number with its century", "16556036-0793"],
    ["the same as ten digits", "5560360793"],
    ["a wrong check digit", "850709-9806"],
    ["a month that is none", "851309-9807"],
    ["a day that is none", "850732-9806"],
    ["a leap day of no leap year", "19850229-9806"],
    ["a day between the days of people and of coordination numbers", "850745-9801"],
    ["a telephone number", "070-123 45 67"],
    ["a telephone number from abroad", "+46701740605"],
    ["a card's sixteen digits", "4000 8507 0998 0500"],
    ["a longer number with one inside it", "98507099805123"],
    ["letters around it", "A8507099805B"],
    ["a bank giro", "5050-1055"],
    ["a day and a time", "2026-03-01 18:00"],
    ["two years", "1985-2026"],
    ["an id", "01985070-9980-7000-8507-099805000000"],
    ["nothing", ""],
  ])("is not %s", (_what, text) => {
    expect(personalNumberIn(text)).toBeUndefined();
  });

  test("is refused in every field that takes text, with its reason", () => {
    const no = { key: "privacy.whyNot.personalNumber" };
    expect(whyNotName("Tolvan 121212-1212")).toEqual(no);
    expect(whyNotText("Tolvan 121212-1212")).toEqual(no);
    expect(whyNotEmail("121212-1212@example.se")).toEqual(no);
    expect(whyNotLinks(["https://example.se/121212-1212"])).toEqual(no);
    expect(whyNotContact({ phone: "121212-1212" }, "2026-03-01")).toEqual(no);
  });

  test("is not what a telephone number is taken for, written in one go", () => {
    // 0701150005 would also be a date and a check digit.
    expect(personalNumberIn("0701150005")).toBeDefined();
    expect(whyNotContact({ phone: "0701150005" }, "2026-03-01")).toBeUndefined();
    expect(whyNotContact({ phone: "070115-0005" }, "2026-03-01")).toBeDefined();
  });

  test("is a sole trader's organisation number, and refused as that", () => {
    for (const number of ["850709-9805", "8507099805", "198507099805", "8507099806"])
      expect(whyNotOrganisationNumber(number)).toEqual({ key: "actors.whyNot.personalNumber" });
    expect(whyNotOrganisationNumber("556036-0793")).toBeUndefined();
  });

  test("is found however deep it lies in what is given", () => {
    expect(whyNotAnyPersonalNumber({ map: "x", actors: [{ add: { name: "y", needs: ["z", "850709-9805"] } }] })).toBeDefined();
    expect(
      whyNotAnyPersonalNumber({ map: "x", actors: [{ add: { name: "y", needs: ["z"] } }], n: 8507099805, none: null }),
    ).toBeUndefined();
  });
});

describe("through the door", () => {
  let world: World;
  let karin: Asker;
  beforeAll(async () => {
    world = await openWorld();
    karin = await world.member("lund", "Karin");
  });
  afterAll(() => world.close());

  const ADD = "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }";

  test("nothing that holds one is stored, and the reader is told why in their language", async () => {
    const texts = [
      { name: "Tolvan 121212-1212" },
      { about: "19121212-1212" },
      { offers: ["Ring 850709-9805"] },
      { links: ["https://a.example/8507099805"] },
    ];
    for (const text of texts) {
      const no = await karin.whyNot(ADD, { hub: world.hub("lund"), actor: { name: "Kören", ...text } });
      expect(no).toMatchObject({ message: expect.stringContaining("personnummer"), extensions: { key: "privacy.whyNot.personalNumber" } });
    }
    const english = await karin.whyNot(ADD, { hub: world.hub("lund"), actor: { name: "121212-1212" } }, { language: "en" });
    expect(english.message).toContain("personal identity number");
    const trader = await karin.whyNot(ADD, { hub: world.hub("lund"), actor: { name: "Firman", organisationNumber: "850709-9805" } });
    expect(trader.extensions.key).toBe("actors.whyNot.personalNumber");
    expect(await world.sql("select 1 from actor")).toEqual([]);
  });

  test("nor is it stored when it stands in a mutation without a rule of its own, or is only whispered", async () => {
    const no = await karin.whyNot('mutation($room: ID!) { whisper(room: $room, client: "fönster", what: { says: "850709-9805" }) }', {
      room: world.hub("lund"),
    });
    expect(no.extensions.key).toBe("privacy.whyNot.personalNumber");
  });
});
