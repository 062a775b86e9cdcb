import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNotAttachToAgreement, whyNotChangeAgreementFile } from "../schema/agreements/files.ts";
import { decision, does, drafted, proposed } from "./agreements.life.ts";
import { bothSides, type Sides } from "./agreements.ts";
import { attachToAgreement, pdf, png, send } from "./attachedFiles.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";
import { filesIn } from "./zip.ts";

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
const FILES = `query($id: ID!) { agreement(id: $id) { files { edges { node { id name visibility decision { body } followUp { id } } } } } }`;

describe("a document that is to be attached to an agreement", () => {
  test.each([
    ["a small one", { size: 10 }, 0, undefined],
    ["for all who see the agreement", { size: 10, only: null }, 0, undefined],
    ["for members, who may be no party", { size: 10, only: "members" as const }, 0, "agreementFiles.whyNot.seenBy"],
    ["of a decision and of a follow-up", { size: 10, decision: "d", followUp: "f" }, 0, "agreementFiles.whyNot.ofBoth"],
    ["too large with the others", { size: 2 ** 20 }, 50 * 2 ** 20, "attachments.whyNot.tooMuch"],
  ])("%s", (_, said, used, why) => expect(whyNotAttachToAgreement(said, used)?.key).toBe(why));

  test("is kept when it documents a decision", () => {
    expect([whyNotChangeAgreementFile({}), whyNotChangeAgreementFile({ decision: {} })?.key]).toEqual([
      undefined,
      "agreementFiles.whyNot.kept",
    ]);
  });
});

describe("a document of an agreement", () => {
  let world: World;
  let sides: Sides;
  let id: string;
  const seenBy = async (by: Pick<Asker, "get">) => {
    const { agreement } = await by.get(FILES, { id });
    return agreement?.files.edges.map(({ node }: Loose) => node.name) as string[] | undefined;
  };
  const fetched = async (by: { cookie?: string }, file: string) =>
    fetch(`http://${world.address}/api/attachments/${file}/fil`, { headers: by.cookie ? { cookie: by.cookie } : {} });
  const attached = async (by: Asker, more: Parameters<typeof attachToAgreement>[3] = {}) => {
    const { data, errors } = await attachToAgreement(world.address, by, id, more);
    if (errors) throw new Error(errors[0]!.message);
    return data!.attachToAgreement as Loose;
  };

  beforeAll(async () => {
    world = await openWorld();
    sides = await bothSides(world);
  });
  afterAll(() => world.close());

  test("is brought by either side, seen by both and by nobody else, and fetched whole, never as a page", async () => {
    const { official, choirs, clubs, member } = sides;
    id = await drafted(world, sides);
    const bytes = pdf(600_000);
    const opinion = await attached(official, { bytes, name: "Juristens yttrande.pdf", about: "Inget hindrar" });
    expect(opinion).toMatchObject({ kind: "pdf", size: 600_000, visibility: "officials", only: "officials" });
    await attached(choirs, { bytes: png(), name: "budget.pdf" });
    for (const one of [official, choirs]) expect(await seenBy(one)).toEqual(["Juristens yttrande.pdf", "budget.pdf.png"]);
    for (const one of [clubs, member, world.visitor()]) expect((await seenBy(one)) ?? []).toEqual([]);
    const response = await fetched(choirs, opinion.id);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(response.headers.get("content-security-policy")).toContain("sandbox");
    for (const one of [clubs, member, {}]) expect((await fetched(one, opinion.id)).status).toBe(404);
    expect((await send(world.address, clubs, id, pdf(), { of: "agreements" })).status).toBe(422);
  });

  test("is as open as the agreement, where that was said", async () => {
    const { official, choirs, member } = sides;
    const { id: file } = await attached(official, { name: "öppen.pdf", only: null });
    expect(await seenBy(member)).toBeUndefined();
    await official.get("mutation($id: ID!) { describeAgreement(id: $id, agreement: { visibility: public }) { id } }", { id });
    expect(await seenBy(member)).toEqual(["öppen.pdf"]);
    expect((await fetched({}, file)).status).toBe(200);
    await choirs.get("mutation($id: ID!) { describeAgreementFile(id: $id, file: { only: officials }) { id } }", { id: file });
    expect(await seenBy(member)).toEqual([]);
    expect((await fetched({}, file)).status).toBe(404);
  });

  test("stays with the decision that it documents, and is heard of at once", async () => {
    const { official, choirs } = sides;
    const text = await proposed(sides, id);
    const said = await official.get(does.decide, { version: text.id, decision: decision("SendsBack", today) });
    const decided = said.notePoliticalDecision.id as string;
    const HEARD = "subscription($room: ID!) { changed(room: $room) { caughtUp event { type subject } } }";
    const ear = choirs.listen(HEARD, { room: id });
    await ear.until((heard) => heard.some(({ changed }) => changed.caughtUp));
    const { id: minutes } = await attached(official, { name: "§ 12.pdf", decision: decided });
    await ear.until((heard) => heard.some(({ changed }) => changed.event?.subject === minutes));
    ear.stop();
    const REMOVE = "mutation($id: ID!) { removeAgreementFile(id: $id) }";
    expect((await official.whyNot(REMOVE, { id: minutes })).extensions.key).toBe("agreementFiles.whyNot.kept");
    const { id: other } = await attached(choirs, { name: "fel.pdf" });
    await official.get(REMOVE, { id: other });
    expect(await world.sql("select 1 from agreement_file_piece where file = $1", [other])).toEqual([]);
    expect((await fetched(choirs, other)).status).toBe(404);
  });

  test("goes into the package for the archive as it was attached", async () => {
    const response = await fetch(`http://${world.address}/api/agreements/${id}/archive`, {
      method: "POST",
      headers: { cookie: sides.official.cookie, origin: "http://localhost:4000", "content-type": "application/x-www-form-urlencoded" },
    });
    const files = filesIn(Buffer.from(await response.arrayBuffer()));
    const own = [...files.keys()].filter((name) => name.includes("/bilaga-"));
    expect(own.map((name) => name.split("/").at(-1))).toEqual([
      "bilaga-1-juristens-yttrande.pdf",
      "bilaga-2-budget-pdf.png",
      "bilaga-3-oppen.pdf",
      "bilaga-4-12.pdf",
    ]);
    const sums = files.get("manifest-sha256.txt")!.toString();
    for (const name of own) expect(sums).toContain(`${createHash("sha256").update(files.get(name)!).digest("hex")}  ${name}`);
  });
});
