import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authorised, broughtIntoForce, decision, does, drafted, proposed, readLife } from "./agreements.life.ts";
import { bothSides, type Sides, untilPartner } from "./agreements.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());

describe("the life of a text", () => {
  let world: World;
  let sides: Sides;
  const refused = async (by: Asker, document: string, variables: object) => (await by.whyNot(document, variables)).extensions;

  beforeAll(async () => {
    world = await openWorld();
    sides = await bothSides(world);
  });
  afterAll(() => world.close());

  test("two who write in the same section lose nothing: the second is told what both wrote, and the pen is then theirs", async () => {
    const { official, choirs } = sides;
    const id = await drafted(world, sides);
    const { text } = await readLife(official, id);
    const { id: section, revision } = text.sections[1];
    await official.get(does.writeSection, { id: section, text: "Kommunens ord.", revision });
    const no = await refused(choirs, does.writeSection, { id: section, text: "Körens ord.", revision });
    expect(no).toMatchObject({
      code: "REFUSED",
      key: "texts.whyNot.conflict",
      values: { mine: "Körens ord.", theirs: "Kommunens ord.", revision: 1 },
    });
    const both = { id: section, text: "Kommunens ord. Körens ord.", revision: 1 };
    expect((await choirs.get(does.writeSection, both)).writeSection).toMatchObject({ revision: 2 });
  });

  describe("that somebody goes on writing", () => {
    const told = async (section: string) => {
      const LOG =
        "query($hub: ID!, $room: ID!) { node(id: $hub) { ... on Hub { events(first: 50, room: $room) { edges { node { deed by { name } changes { field before after } } } } } } }";
      const { node } = await sides.official.get(LOG, { hub: world.hub("lund"), room: section });
      return node.events.edges
        .map((edge: { node: Loose }) => edge.node)
        .filter(({ deed }: Loose) => deed === "writeSection")
        .map(({ by, changes }: Loose) => [
          by?.name,
          ...["before", "after"].map((side) => changes.find(({ field }: Loose) => field === "text")?.[side]),
        ]);
    };
    const written = async (by: Asker, words: readonly string[], isLast = false) => {
      const { id, revision } = section;
      for (const [at, text] of words.entries())
        section = (await by.get(does.writeSection, { id, text, revision: revision + at, goesOn: !(isLast && at === words.length - 1) }))
          .writeSection;
      return section;
    };
    let section: Loose;

    test("is stored at each pause, seen by the other side, and told once when they are done", async () => {
      const { official, choirs } = sides;
      section = (await readLife(official, await drafted(world, sides))).text.sections[1];
      await written(official, ["Vi", "Vi möts", "Vi möts ofta."]);
      expect(await told(section.id)).toEqual([]);
      const NOW = "query($id: ID!) { node(id: $id) { ... on AgreementSection { text writer { name } } } }";
      expect((await choirs.get(NOW, { id: section.id })).node).toEqual({ text: "Vi möts ofta.", writer: { name: official.name } });
      expect((await written(official, ["Vi möts ofta. Alltid."], true)).writer).toBeNull();
      expect(await told(section.id)).toEqual([[official.name, "", "Vi möts ofta. Alltid."]]);
    });

    test("is told as theirs when somebody else takes the pen, and when they leave without a word", async () => {
      const { official, choirs } = sides;
      await written(official, ["Vi möts."]);
      await written(choirs, ["Vi sjunger."]);
      expect((await told(section.id))[0]).toEqual([official.name, "Vi möts ofta. Alltid.", "Vi möts."]);
      await world.app.reminder.goRound(new Date());
      expect(await told(section.id)).toHaveLength(2);
      await world.app.reminder.goRound(new Date(Date.now() + 11 * 60_000));
      expect((await told(section.id))[0]).toEqual([choirs.name, "Vi möts.", "Vi sjunger."]);
      await world.app.reminder.goRound(new Date(Date.now() + 30 * 60_000));
      expect(await told(section.id)).toHaveLength(3);
    });
  });

  test("goes from drafting by decision and signing into force, and is kept", async () => {
    const { official, choirs, clubs, member } = sides;
    const id = await drafted(world, sides);
    const empty = (await readLife(official, id)).text;
    expect(empty.sections.map(({ heading }: { heading: string }) => heading)).toContain("Värdegrund och hänvisning till överenskommelsen");
    expect((await refused(official, does.proposeText, { version: empty.id })).key).toBe("drafting.whyNot.empty");
    expect((await choirs.whyNot(does.decide, { version: empty.id, decision: decision("Approves", today) })).extensions.key).toBe(
      "deciding.whyNot.notOfficial",
    );
    const text = await broughtIntoForce(sides, id, today);
    const life = await readLife(choirs, id);
    expect(life).toMatchObject({ stage: "Active", startsOn: "2026-01-01", endsOn: "2028-12-31", text: { state: "InForce" } });
    expect(text.signatures).toHaveLength(2);
    expect(text.content.parties.map(({ name }: { name: string }) => name)).toContain("Dalby ungdomskör");
    for (const one of [clubs, member, world.visitor()])
      expect((await one.get("query($id: ID!) { node(id: $id) { id } }", { id: text.id })).node).toBeNull();
    const write = world.sql("update agreement_section set text = 'annat' where version_id = $1", [text.id]);
    await expect(write).rejects.toThrow(/never changed/);
    await expect(world.sql("update agreement_version set digest = 'x' where id = $1", [text.id])).rejects.toThrow(/never changed/);
    await expect(world.sql("update signature set name = 'Någon annan' where version_id = $1", [text.id])).rejects.toThrow(/never changed/);
  });

  test("of two parties who sign at once, a hundred times, both have signed and it is in force, once", async () => {
    const { official, choirs } = sides;
    const id = await drafted(world, sides);
    const text = await proposed(sides, id);
    await official.get(does.decide, { version: text.id, decision: decision("Approves", today) });
    const { municipality, civil } = await authorised(sides, id);
    const [one, other] = [municipality, civil].map((party) => ({ version: text.id, party, digest: text.digest }));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => [official.ask(does.sign, one), choirs.ask(does.sign, other)]).flat(),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(2);
    const refusals = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions?.key) ?? []);
    expect(refusals.filter((key) => key !== "signing.whyNot.signed" && key !== "signing.whyNot.notSigning")).toEqual([]);
    const life = await readLife(official, id);
    expect([life.stage, life.text.state, life.text.signatures.length]).toEqual(["Active", "InForce", 2]);
  });

  test("is not in force without a decision or a signature, whoever writes it", async () => {
    const { official } = sides;
    const id = await drafted(world, sides);
    const { id: version, digest } = await proposed(sides, id);
    const force = () => world.sql("update agreement_version set state = 'InForce', in_force_on = current_date where id = $1", [version]);
    await expect(force()).rejects.toThrow(/not decided and signed/);
    await official.get(does.decide, { version, decision: decision("Approves", today) });
    const { municipality, civil } = await authorised(sides, id);
    await official.get(does.sign, { version, party: municipality, digest });
    await expect(force()).rejects.toThrow(/not decided and signed/);
    expect((await refused(official, does.sign, { version, party: civil, digest })).key).toBe("signing.whyNot.notAuthorised");
    await official.get(does.noteSignature, { version, party: civil, name: "Siv Ordförande", signedOn: today });
    const onPaper = (await readLife(official, id)).text.signatures.filter((one: Loose) => one.onPaper);
    expect(onPaper).toMatchObject([{ name: "Siv Ordförande" }]);
    expect((await readLife(official, id)).stage).toBe("Active");
  });

  test("what is sent back or withdrawn after a signature stays as it was, and goes on as another text", async () => {
    const { official, choirs } = sides;
    const id = await drafted(world, sides);
    const first = await proposed(sides, id);
    await official.get(does.decide, { version: first.id, decision: decision("SendsBack", today) });
    const second = await proposed(sides, id);
    await official.get(does.decide, { version: second.id, decision: decision("Approves", today) });
    const { civil } = await authorised(sides, id);
    await choirs.get(does.sign, { version: second.id, party: civil, digest: second.digest });
    const write = { id: second.sections[0].id, text: "Något annat.", revision: second.sections[0].revision };
    expect((await refused(official, does.writeSection, write)).key).toBe("drafting.whyNot.locked");
    await official.get(does.withdrawText, { version: second.id });
    const { stage, texts } = await readLife(official, id);
    expect([stage, ...texts.map(({ state, number }) => `${number} ${state}`)]).toEqual([
      "Drafting",
      "3 Drafting",
      "2 Withdrawn",
      "1 Withdrawn",
    ]);
    expect(texts[0]!.sections.map(({ text }: Loose) => text)).toEqual(second.sections.map(({ text }: Loose) => text));
    expect(texts[0]!.signatures).toEqual([]);
    expect((await refused(choirs, does.sign, { version: texts[0]!.id, party: civil, digest: second.digest })).key).toBe(
      "signing.whyNot.notSigning",
    );
  });

  test("is made longer, handed over, renewed and ended; each with its reason, while the one in force holds", async () => {
    const { official, choirs, clubs, club } = sides;
    const id = await drafted(world, sides);
    await broughtIntoForce(sides, id, today);
    const amend = (amendment: object) =>
      official.get(does.amend, { agreement: id, amendment: { why: "Det fungerar.", learned: "Börja i tid.", ...amendment } });
    await amend({ aim: "Extension", endsOn: "2029-12-31" });
    expect((await refused(official, does.amend, { agreement: id, amendment: { aim: "Change", why: "Mer." } })).key).toBe(
      "drafting.whyNot.amending",
    );
    expect((await readLife(choirs, id)).texts.map(({ state }) => state)).toEqual(["Drafting", "InForce"]);
    await broughtIntoForce(sides, id, today);
    const longer = await readLife(official, id);
    expect(longer).toMatchObject({ endsOn: "2029-12-31", texts: [{ state: "InForce" }, { state: "Replaced" }] });

    const leaving = longer.parties.find(({ side }) => side === "CivilSociety")!.id;
    await amend({ aim: "HandOver", leaving, joining: club });
    await untilPartner(clubs, id);
    const text = await proposed(sides, id);
    await official.get(does.decide, { version: text.id, decision: decision("Approves", today) });
    const all = (await readLife(official, id)).parties;
    expect(all).toHaveLength(3);
    const joining = all.find(({ actor }) => actor.id === club)!.id;
    await clubs.get(does.authorise, { party: joining, person: clubs.id });
    const department = all.find(({ side }) => side === "Municipality")!.id;
    await official.get(does.sign, { version: text.id, party: department, digest: text.digest });
    await choirs.get(does.sign, { version: text.id, party: leaving, digest: text.digest });
    await clubs.get(does.sign, { version: text.id, party: joining, digest: text.digest });
    const handed = await readLife(official, id);
    expect(handed.parties.map(({ actor }) => actor.name)).not.toContain("Dalby ungdomskör");
    expect(handed.endings.map(({ way }) => way)).toEqual(["Extended", "HandedOver"]);

    const { renewAgreement } = await clubs.get(does.renew, { agreement: id, by: joining });
    expect((await refused(clubs, does.renew, { agreement: id, by: joining })).key).toBe("endings.whyNot.renewed");
    await official.get(does.end, { agreement: id, on: today });
    const ended = await readLife(official, id);
    expect(ended).toMatchObject({ stage: "Ended", endsOn: today, followedBy: [{ id: renewAgreement.id, startsOn: "2030-01-01" }] });
    expect(ended.endings.map(({ way }) => way).sort()).toEqual(["Ended", "Extended", "HandedOver", "Renewed"]);
    await world.sql("update agreement set stage = 'Drafting' where id = $1", [renewAgreement.id]);
    await official.get(does.beginText, { agreement: renewAgreement.id });
    expect((await readLife(official, renewAgreement.id)).text.sections[0].text).toBe("Vi gör det tillsammans.");
  });

  test("is written under the hub's own headings, once it has some", async () => {
    const { hub, official, member } = sides;
    const WORD =
      "mutation($hub: ID!, $headings: [TemplateHeadingInput!]!) { wordHeadings(hub: $hub, headings: $headings) { id headings { heading } } }";
    const headings = [
      { heading: "Vad vi vill", hint: "Kort.", isRequired: true },
      { heading: "Annat", isRequired: false },
    ];
    expect((await refused(member, WORD, { hub, headings })).key).toBe("hubs.whyNot.notCoordinator");
    const { wordHeadings } = await official.get(WORD, { hub, headings });
    const { text } = await readLife(official, await drafted(world, sides));
    expect(text.sections.map(({ heading, isRequired }: Loose) => [heading, isRequired])).toEqual([
      ["Vad vi vill", true],
      ["Annat", false],
    ]);
    await official.get("mutation($id: ID!) { removeHeadings(id: $id) }", { id: wordHeadings.id });
  });

  test("whatever is asked at the door, in any order, it is in force with a yes and both signatures on the very text, or not", async () => {
    const { official, choirs } = sides;
    const deeds = [
      "propose",
      "propose",
      "approve",
      "approve",
      "sendBack",
      "withdraw",
      "municipality",
      "civil",
      "municipality",
      "civil",
      "write",
    ] as const;
    let inForce = 0;
    const live = async (asked: readonly (typeof deeds)[number][]) => {
      const id = await drafted(world, sides);
      const { municipality, civil } = await authorised(sides, id);
      const locked = new Map<string, string>();
      await proposed(sides, id);
      for (const deed of asked) {
        const { text } = await readLife(official, id);
        const [version, digest] = [text.id, text.digest ?? "none"];
        const section = { id: text.sections[0].id, text: `Nytt ${asked.length}.`, revision: text.sections[0].revision };
        if (deed === "propose" && text.state === "Drafting") await proposed(sides, id);
        else if (deed === "propose") await official.ask(does.proposeText, { version });
        else if (deed === "approve") await official.ask(does.decide, { version, decision: decision("Approves", today) });
        else if (deed === "sendBack") await official.ask(does.decide, { version, decision: decision("SendsBack", today) });
        else if (deed === "withdraw") await choirs.ask(does.withdrawText, { version });
        else if (deed === "write") await choirs.ask(does.writeSection, section);
        else
          await (deed === "civil" ? choirs : official).ask(does.sign, { version, party: deed === "civil" ? civil : municipality, digest });
        for (const one of (await readLife(official, id)).texts.filter(({ state }) => state !== "Drafting")) {
          const said = JSON.stringify([one.digest, one.content, one.sections]);
          expect(locked.get(one.id) ?? said).toBe(said);
          locked.set(one.id, said);
        }
      }
      const { stage, texts, decisions } = await readLife(official, id);
      const binding = texts.filter(
        ({ digest, signatures, state }) =>
          state !== "Withdrawn" && signatures.length === 2 && decisions.some((one) => one.verdict === "Approves" && one.digest === digest),
      );
      expect(texts.filter(({ state }) => state === "InForce").map(({ id: text }) => text)).toEqual(binding.map(({ id: text }) => text));
      expect(stage === "Active").toBe(binding.length === 1);
      inForce += binding.length;
    };
    await live(["approve", "civil", "write", "municipality"]);
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...deeds), { minLength: 4, maxLength: 9 }), live), { numRuns: 4 });
    expect(inForce).toBeGreaterThan(0);
  });
});
