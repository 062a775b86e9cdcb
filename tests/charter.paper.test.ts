import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CharterRecord, charterDocument } from "../schema/charter/paper.ts";
import { say } from "../server/say.ts";
import { wordIn } from "./minutes.ts";
import { type Asker, openWorld, type World } from "./world.ts";

const pen = { language: "sv", say: (key, values) => say("sv", { key, ...(values && { values }) }) } satisfies Parameters<
  typeof charterDocument
>[1];
const record: CharterRecord = {
  name: "Överenskommelsen",
  hub: "Lund",
  version: {
    ...{ number: 2, adoptedBy: "Kommunfullmäktige", adoptedOn: "2022-03-22", caseNumber: "KF 87/2022" },
    ...{ preamble: "Vi bygger tillsammans.", sections: [{ heading: "Dialog", text: "Vi lyssnar.\n\nVi svarar." }] },
  },
  isInForce: true,
  joined: [
    { name: "Åkern", kind: "Association", joinedOn: "2022-04-01" },
    { name: "Ängen", kind: "Congregation", joinedOn: "2022-05-01" },
    { name: "Viken", kind: "SportsClub", joinedOn: "2022-06-01" },
  ],
};
const paragraph = (text: string) => ({ paragraph: [{ text }] });

test("a charter on paper says who adopted it, what it says, and who has joined it in the order of the alphabet", () => {
  const { blocks, ...head } = charterDocument(record, pen);
  expect(head).toEqual({ kind: "Överenskommelse", title: "Överenskommelsen", whose: "Version 2", hub: "Lund", mark: null });
  expect(blocks.slice(0, -1)).toEqual([
    {
      facts: [
        { name: "Antagen av", value: "Kommunfullmäktige" },
        { name: "Datum för beslutet", value: "22 mars 2022" },
        { name: "Ärendets nummer", value: "KF 87/2022" },
      ],
    },
    paragraph("Vi bygger tillsammans."),
    { heading: "Dialog", level: 2 },
    paragraph("Vi lyssnar."),
    paragraph("Vi svarar."),
    { heading: "3 har anslutit sig", level: 2 },
  ]);
  expect(blocks.at(-1)).toMatchObject({
    table: {
      isNamedAbove: true,
      head: ["Namn", "Slag", "Ansluten sedan"],
      rows: [
        ["Viken", "Idrottsförening", "1 juni 2022"],
        ["Åkern", "Förening", "1 april 2022"],
        ["Ängen", "Församling", "1 maj 2022"],
      ],
    },
  });
});

test.each([
  ["in force", {}, null],
  ["replaced by a later one", { isInForce: false }, "Gällde tidigare"],
  ["a draft", { isInForce: false, version: { ...record.version, adoptedBy: null, adoptedOn: null } }, "Utkast"],
])("its mark says how it stands when it is %s", (_, more, mark) => {
  expect(charterDocument({ ...record, ...more }, pen).mark).toBe(mark);
});

describe("a charter for Word", () => {
  let world: World;
  let lova: Asker;
  let id: string;
  const fetched = async ({ cookie }: Asker, query = "") => {
    const response = await fetch(`http://${world.address}/api/charters/${id}/charter.docx${query}`, {
      headers: { cookie, "accept-language": "sv" },
    });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  beforeAll(async () => {
    world = await openWorld();
    lova = await world.member("lund", "Lova");
    const START = 'mutation($hub: ID!) { startCharter(hub: $hub, charter: { name: "Överenskommelsen i Lund" }) { id } }';
    id = (await lova.get(START, { hub: world.hub("lund") })).startCharter.id;
    const DRAFT = "mutation($id: ID!, $text: CharterTextInput!) { draftVersion(charter: $id, text: $text) { id } }";
    await lova.get(DRAFT, { id, text: { sections: [{ heading: "Dialog", text: "Vi lyssnar." }] } });
  });
  afterAll(() => world.close());

  test("is a draft for members, and nothing for others until it is adopted", async () => {
    const { status, bytes } = await fetched(lova);
    expect(status).toBe(200);
    const { title, text } = wordIn(bytes);
    expect(title).toBe("Överenskommelse: Överenskommelsen i Lund");
    for (const said of ["Utkast", "Dialog", "Vi lyssnar."]) expect(text).toContain(said);
    expect((await fetched(world.visitor())).status).toBe(404);
  });

  test("is nothing when its number is of no version", async () => {
    for (const wrong of ["?version=2", "?version=ett"]) expect((await fetched(lova, wrong)).status).toBe(404);
    expect((await fetched(lova, "?version=1")).status).toBe(200);
  });
});
