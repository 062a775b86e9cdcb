import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostFile, pieceBytes, tidyFileName, whyNotAttach } from "../schema/meetings/attachment.ts";
import { type FileKind, kindOf, type Looked, looksLikeText } from "../schema/meetings/fileKind.ts";
import { type Place, planned, seated } from "./agendas.ts";
import { attach, docx, pdf, png, send, zipped } from "./attachedFiles.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const looked = (name: string, all: Uint8Array): Looked => ({
  name,
  size: all.length,
  head: all.subarray(0, 4096),
  tail: all,
  isText: looksLikeText(all),
});

describe("what a file is", () => {
  const odt = zipped({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" });
  const office = (parts: Record<string, string>) => zipped({ "[Content_Types].xml": "<Types/>", ...parts });
  test.each<[string, string, Uint8Array, FileKind | undefined]>([
    ["a PDF, whatever it is called", "bild.png", pdf(), "pdf"],
    ["a picture", "x.txt", png(), "png"],
    ["a photograph", "x", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]), "jpeg"],
    ["a web picture", "x", bytes("RIFF\u0001\u0001\u0001\u0001WEBPVP8 "), "webp"],
    ["an office document by its parts", "x.zip", docx(), "docx"],
    ["a spreadsheet", "x", office({ "xl/workbook.xml": "" }), "xlsx"],
    ["a presentation", "x", office({ "ppt/presentation.xml": "" }), "pptx"],
    ["an open document", "x", odt, "odt"],
    ["text that says so", "lista.TXT", bytes("Fika\r\nTält"), "txt"],
    ["a table that says so, in old letters", "lista.csv", new Uint8Array([0x66, 0xe5, 0x3b, 0x31]), "csv"],
    ["a page in a PDF's clothes is none", "underlag.pdf", bytes("<!doctype html><script>1</script>"), undefined],
    ["a page that says it is text is none", "a.txt", bytes(" \n<html><body>"), undefined],
    ["a drawing that can run is none", "a.svg", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
    ["a program is none", "a.txt", new Uint8Array([0x4d, 0x5a, 0, 0, 1]), undefined],
    ["a bare ZIP is none", "a.docx", zipped({ "readme.txt": "hej" }), undefined],
    ["an office document with programs is none", "a.docx", office({ "word/document.xml": "", "word/vbaProject.bin": "" }), undefined],
    ["half an office document is none", "a.docx", docx().subarray(0, 60), undefined],
    ["text under another name is none", "a.exe", bytes("hej"), undefined],
  ])("%s", (_, name, all, kind) => expect(kindOf(looked(name, all))).toBe(kind));

  test.each<[string, FileKind, string]>([
    ["Underlag.PDF", "pdf", "Underlag.pdf"],
    ["C:\\Users\\vera\\underlag.pdf", "pdf", "underlag.pdf"],
    ["../../etc/passwd", "txt", "passwd.txt"],
    ["protokoll\r\nSet-Cookie: a=b.pdf", "pdf", "protokollSet-Cookie a=b.pdf"],
    ["faktura\u202efdp.exe", "pdf", "fakturafdp.exe.pdf"],
    ["  .pdf", "pdf", "pdf.pdf"],
    ["", "png", "bilaga.png"],
    [`${"å".repeat(300)}.docx`, "docx", `${"å".repeat(115)}.docx`],
    ["foto.JPEG", "jpeg", "foto.jpeg"],
  ])("%j that is a %s is kept as %j", (name, kind, kept) => expect(tidyFileName(name, kind)).toBe(kept));

  test("is not attached when it is empty, too large, too much, or to an item of a locked agenda", () => {
    const no = (attaching: object, used = 0, agenda: object | null = null) =>
      whyNotAttach({ size: 10, ...attaching }, used, agenda)
        ?.key.split(".")
        .at(-1);
    expect([no({}), no({ size: 0 }), no({ size: mostFile + 1 }), no({}, 5 * mostFile)]).toEqual([
      undefined,
      "empty",
      "tooLarge",
      "tooMuch",
    ]);
    const locked = { frozenAt: new Date() };
    expect([no({ item: "abcdefgh12" }, 0, locked), no({}, 0, locked), no({ item: "../x" })]).toEqual(["frozen", undefined, "unknown"]);
  });
});

let world: World;
let karin: Asker;
let omar: Asker;
let malte: Asker;
let borja: Asker;
let place: Place;
let elsewhere: Place;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  omar = await world.member("lund", "Omar", "Member");
  malte = await world.member("lund", "Malte", "Member");
  borja = await world.member("boras", "Börja");
  place = await planned(karin, world.hub("lund"));
  elsewhere = await planned(borja, world.hub("boras"));
  await seated(karin, place.council, omar);
});
afterAll(() => world.close());

const fetched = (id: string, by: Pick<Asker, "cookie">, headers: object = {}, name = "fil") =>
  fetch(`http://${world.address}/api/attachments/${id}/${name}`, { headers: { cookie: by.cookie, ...headers } });
const filesOf = async (by: Asker, meeting = place.meeting): Promise<Loose[]> =>
  (
    await by.get("query($id: ID!) { meeting(id: $id) { attachments { edges { node { id name only visibility person { id } } } } } }", {
      id: meeting,
    })
  ).meeting?.attachments.edges.map(({ node }: Loose) => node) ?? [];
const made = async (answer: ReturnType<typeof attach>) => (await answer).data.attachFile as Loose;
const refused = async (answer: ReturnType<typeof attach>) => (await answer).errors?.[0]?.extensions.key;

describe("a file of a meeting", () => {
  test("comes in pieces, is fetched whole by whoever sees the meeting, and never as a page", async () => {
    const whole = pdf(2 * pieceBytes + 17);
    const { id, ...file } = await made(
      attach(world.address, omar, place.meeting, { bytes: whole, name: "../Underlag\n.pdf", about: "Budgeten" }),
    );
    const digest = createHash("sha256").update(whole).digest("hex");
    expect(file).toEqual({ name: "Underlag.pdf", kind: "pdf", size: whole.length, digest, about: "Budgeten", visibility: "public" });
    for (const who of [world.visitor(), malte, borja]) {
      const response = await fetched(id, who, {}, "%0d%0aX%3a%20y");
      expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(whole))).toBe(true);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename=Underlag.pdf",
        "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        "content-length": String(whole.length),
        etag: `"${digest}"`,
      });
    }
    expect((await fetched(id, malte, { "if-none-match": `"${digest}"` })).status).toBe(304);
    const [storage] = await world.sql(
      "select attstorage from pg_attribute where attrelid = 'attachment_piece'::regclass and attname = 'bytes'",
    );
    expect(storage.attstorage).toBe("e");
  });

  test("is seen by fewer where that is said, and by nobody else of it", async () => {
    const { id } = await made(attach(world.address, karin, place.meeting, { only: "members" }));
    expect([(await fetched(id, malte)).status, (await fetched(id, world.visitor())).status, (await fetched(id, borja)).status]).toEqual([
      200, 404, 404,
    ]);
    expect((await filesOf(world.visitor() as Asker)).map((file) => file.id)).not.toContain(id);
    const SHOW = "mutation($id: ID!, $to: Visibility!) { describeMeeting(id: $id, meeting: { visibility: $to }) { id } }";
    await karin.get(SHOW, { id: place.meeting, to: "members" });
    expect((await filesOf(malte)).every(({ visibility }) => visibility === "members")).toBe(true);
    await karin.get(SHOW, { id: place.meeting, to: "public" });
    expect(Object.fromEntries((await filesOf(malte)).map((file) => [file.only, file.visibility]))).toEqual({
      null: "public",
      members: "members",
    });
    expect(await refused(attach(world.address, omar, place.meeting, { only: "officials" }))).toBe("hubs.whyNot.notOfficial");
  });

  test("is refused for what it is, how large it is, and who brings it", async () => {
    const at = world.address;
    const html = bytes("<!doctype html><script>alert(1)</script>");
    expect(await refused(attach(at, omar, place.meeting, { bytes: html }))).toBe("attachments.whyNot.kind");
    expect(await refused(attach(at, omar, place.meeting, { bytes: zipped({ "a.txt": "x".repeat(3_000_000) }), name: "bomb.docx" }))).toBe(
      "attachments.whyNot.kind",
    );
    expect(await refused(attach(at, malte, place.meeting))).toBe("councils.whyNot.notSeated");
    expect(await refused(attach(at, omar, place.meeting, { item: "x'; --" }))).toBe("house.whyNot.unknown");
    expect(await refused(attach(at, omar, elsewhere.meeting))).toBe("house.whyNot.notMember");
    // Somebody else's pieces, too few of them, or said to be fewer than they are.
    const sent = await send(at, omar, place.meeting, pdf(pieceBytes + 1), { pieces: 1 });
    const ATTACH =
      'mutation($meeting: ID!, $file: ID!, $size: Int!) { attachFile(meeting: $meeting, attachment: { file: $file, name: "a.pdf", size: $size }) { id } }';
    for (const [by, meeting, size] of [
      [omar, place.meeting, pieceBytes + 1],
      [omar, place.meeting, 10],
      [borja, elsewhere.meeting, pieceBytes],
    ] as const)
      expect((await by.whyNot(ATTACH, { meeting, file: sent.file, size })).extensions.key).toBe("attachments.whyNot.notWhole");
    // Eleven megabytes: its forty-first piece is none, and no piece is larger than it may be.
    expect(await send(at, omar, place.meeting, new Uint8Array(10), { pieces: 0 })).toMatchObject({ status: 0 });
    const piece = (position: string | number, body: Uint8Array, by: Pick<Asker, "cookie"> = omar) =>
      fetch(`http://${at}/api/meetings/${place.meeting}/files/${sent.file}/${position}`, {
        method: "POST",
        headers: { cookie: by.cookie, "content-type": "application/octet-stream", origin: "http://localhost:4000" },
        body: body as BodyInit,
      }).then(async (response) => [response.status, (await response.json().catch(() => undefined))?.errors[0].extensions.key]);
    expect(await piece(40, pdf())).toEqual([422, "house.whyNot.badRequest"]);
    expect(await piece("1e9", pdf())).toEqual([422, "house.whyNot.badRequest"]);
    expect(await piece(1, new Uint8Array(pieceBytes + 1))).toEqual([422, "attachments.whyNot.tooLarge"]);
    expect(await piece(1, pdf(), malte)).toEqual([422, "councils.whyNot.notSeated"]);
    expect(await piece(1, pdf(), borja)).toEqual([422, "house.whyNot.notMember"]);
    expect(await piece(1, pdf(), world.visitor())).toEqual([422, "house.whyNot.signedOut"]);
    expect(await omar.whyNot(ATTACH, { meeting: place.meeting, file: sent.file, size: 11 * 2 ** 20 })).toMatchObject({
      extensions: { key: "attachments.whyNot.tooLarge" },
    });
  });

  test("goes with the summons by name, to whoever holds it and to nobody who does not", async () => {
    const meeting = (await planned(karin, world.hub("lund"), "Kallade")) as Place;
    await seated(karin, meeting.council, omar);
    const { id } = await made(attach(world.address, karin, meeting.meeting, { only: "members", name: "Årets underlag.pdf" }));
    await karin.get("mutation($id: ID!) { callMeeting(id: $id) { id } }", { id: meeting.meeting });
    const [letter] = await world.sql(
      "select text from outgoing_mail where recipient = (select email from person where id = $1) order by id desc",
      [omar.id],
    );
    const [, path, secret] = /http:\/\/localhost:4000(\/call\/([\w-]+)\/attachments\/\S+)/.exec(letter.text)!;
    expect(letter.text).toContain("Årets underlag.pdf: ");
    const response = await fetch(`http://${world.address}${path}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const { call } = await world.visitor().get("query($secret: String!) { call(secret: $secret) { files { id name } } }", { secret });
    expect(call.files).toEqual([{ id, name: "Årets underlag.pdf" }]);
    const [other] = await filesOf(karin);
    for (const wrong of [
      `/call/nothing/attachments/${id}/a`,
      `/call/${secret}/attachments/${other.id}/a`,
      `/call/${secret}/attachments/x/a`,
    ])
      expect((await fetch(`http://${world.address}${wrong}`)).status).toBe(404);
  });

  test("stands still when it belongs to an item of a locked agenda, and goes with its meeting", async () => {
    const locked = await planned(karin, world.hub("lund"), "Låsta");
    const { id } = await made(attach(world.address, karin, locked.meeting, { item: "abcdefgh12" }));
    const free = await made(attach(world.address, karin, locked.meeting));
    await karin.get("mutation($id: ID!) { freezeAgenda(id: $id) { id } }", { id: locked.agenda });
    const REMOVE = "mutation($id: ID!) { removeAttachment(id: $id) }";
    expect(await karin.whyNot(REMOVE, { id })).toMatchObject({ extensions: { key: "attachments.whyNot.frozen" } });
    expect(await malte.whyNot(REMOVE, { id: free.id })).toMatchObject({ extensions: { key: "councils.whyNot.notSeated" } });
    await karin.get(REMOVE, { id: free.id });
    expect((await fetched(free.id, karin)).status).toBe(404);
    await karin.get("mutation($id: ID!) { removeMeeting(id: $id) }", { id: locked.meeting });
    expect(
      await world.sql("select 1 from attachment_piece where meeting_id = $1 union select 1 from attachment where meeting_id = $1", [
        locked.meeting,
      ]),
    ).toEqual([]);
    const [told] = await world.sql(
      "select changes::text as said from event where type = 'Attachment' and subject = $1 and kind = 'create'",
      [id],
    );
    expect(told.said).not.toMatch(/%PDF|JVBERi|25504446/);
  });
});
