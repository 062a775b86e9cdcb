import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bothSides, openDialogue, type Sides } from "./agreements.ts";
import { wordIn } from "./minutes.ts";
import { type Asker, openWorld, type World } from "./world.ts";
import { filesIn } from "./zip.ts";

const origin = "http://localhost:4000";
const RECORD = "query($id: ID!) { agreementRecord(agreement: $id) }";

describe("what is known of an agreement", () => {
  let world: World;
  let sides: Sides;
  let id: string | undefined;
  const fetched = async (path: string, { cookie }: Asker, method = "GET") => {
    const response = await fetch(`http://${world.address}${path}`, { method, headers: { cookie, origin, "accept-language": "sv" } });
    return { status: response.status, type: response.headers.get("content-type"), bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const outsiders = () => [sides.member, sides.clubs, world.visitor()];

  beforeAll(async () => {
    world = await openWorld();
    sides = await bothSides(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    if (id) return;
    id = await openDialogue(sides, sides.official, sides.department, { purpose: "Unga har någonstans att vara.", caseNumber: "KFN 7" });
    const END = 'mutation($id: ID!) { endDialogue(id: $id, outcome: Agreement, reason: "Vi vill samma sak.") { id } }';
    await sides.official.get(END, { id });
  });

  test("is given for Word to both sides, and to nobody else", async () => {
    for (const one of [sides.official, sides.choirs]) {
      const { status, bytes } = await fetched(`/api/agreements/${id}/agreement.docx`, one);
      expect(status).toBe(200);
      const { title, text } = wordIn(bytes);
      expect(title).toBe("Idéburet offentligt partnerskap: Öppen ungdomsverksamhet");
      expect(text).toContain("KFN 7");
      expect(text).toContain("Dalby ungdomskör");
    }
    for (const one of outsiders()) {
      expect((await fetched(`/api/agreements/${id}/agreement.docx`, one)).status).toBe(404);
      expect((await one.get(RECORD, { id })).agreementRecord).toBeNull();
    }
  });

  test("is packed for the archive by its parties and officials, and the log tells it", async () => {
    for (const one of [sides.choirs, sides.official]) {
      const { status, type, bytes } = await fetched(`/api/agreements/${id}/archive`, one, "POST");
      expect([status, type]).toEqual([200, "application/zip"]);
      const files = filesIn(bytes);
      expect([...files.keys()].filter((name) => name.startsWith("avtal/")).sort()).toEqual([
        "avtal/001-oppen-ungdomsverksamhet/arende.docx",
        "avtal/001-oppen-ungdomsverksamhet/arende.html",
      ]);
      const told = [...files].filter(([name]) => !name.endsWith(".docx")).map(([, file]) => file.toString());
      for (const person of [sides.official, sides.choirs]) expect(told.filter((text) => text.includes(person.id))).toEqual([]);
      expect(told.filter((text) => /[\w.]+@[\w.]+|Karin Samordnare|Ada Företrädare/.test(text))).toEqual([]);
    }
    for (const one of outsiders()) expect((await fetched(`/api/agreements/${id}/archive`, one, "POST")).status).toBe(404);
    const noted = await world.sql("select visibility from event where deed = 'takeOutArchive' and subject = $1", [id]);
    expect(noted.map(({ visibility }) => visibility)).toEqual(["administrators", "administrators"]);
  });

  test("of a whole year is for officials alone", async () => {
    const year = new Date().getFullYear();
    const report = wordIn((await fetched(`/api/hubs/lund/agreements/${year}.docx`, sides.official)).bytes);
    expect(report.title).toBe(`Årsrapport ${year}: Partnerskap och avtal med det civila samhället`);
    expect(report.text).toContain("Vi vill samma sak.");
    expect(
      filesIn((await fetched(`/api/hubs/lund/agreements/${year}/archive`, sides.official, "POST")).bytes).has(`arsrapport-${year}.html`),
    ).toBe(true);
    for (const one of [sides.choirs, ...outsiders()]) {
      expect((await fetched(`/api/hubs/lund/agreements/${year}.docx`, one)).status).toBe(404);
      expect((await fetched(`/api/hubs/lund/agreements/${year}/archive`, one, "POST")).status).toBe(404);
    }
    for (const wrong of ["99999", "1066", "abcd"])
      expect((await fetched(`/api/hubs/lund/agreements/${wrong}.docx`, sides.official)).status).toBe(404);
  });
});
