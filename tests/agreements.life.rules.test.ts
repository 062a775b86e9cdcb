import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whyNotDecide } from "../schema/agreements/deciding.ts";
import { termAfter, whyNotEnd } from "../schema/agreements/ending.ts";
import { usualHeadings, whyNotHeadings } from "../schema/agreements/headings.ts";
import { isBinding, whyNotSign } from "../schema/agreements/signing.ts";
import { AgreementStage, whyNotGo } from "../schema/agreements/stage.ts";
import {
  isUnderway,
  type VersionState,
  whyNotAmend,
  whyNotPropose,
  whyNotTerm,
  whyNotWithdraw,
  whyNotWriteIn,
} from "../schema/agreements/versions.ts";
import { noRights } from "../schema/hubs.ts";

const hub = { id: "hub" };
const parties = [
  { id: "department", hub, actor: { id: "department" }, side: "Municipality" as const },
  { id: "choir", hub, actor: { id: "choir" }, side: "CivilSociety" as const },
  { id: "agency", hub, actor: { id: "agency" }, side: "Third" as const },
];
const speaker = (party: string) => ({ ...noRights, memberOf: ["hub"], actors: [party] });

interface Text {
  state: VersionState;
  words: string;
  digest: string | null;
  startsOn: string;
  endsOn: string;
  aim: "First" | "Change";
  approved: boolean;
  signed: { party: { id: string }; digest: string }[];
}

/** An agreement as the rules alone make it: each deed asks its rule, and does nothing when that says no. */
class ByTheRules {
  stage: AgreementStage = "Drafting";
  texts: Text[] = [this.fresh("First")];
  private fresh(aim: Text["aim"], words = ""): Text {
    return { state: "Drafting", words, digest: null, startsOn: "2026-01-01", endsOn: "2028-12-31", aim, approved: false, signed: [] };
  }
  get text() {
    return this.texts.at(-1)!;
  }
  write(words: string) {
    if (!whyNotWriteIn(this.text)) this.text.words = words;
  }
  propose() {
    const { text } = this;
    const sections = [{ heading: "Syfte", text: text.words, isRequired: true }];
    if ((text.aim === "First" && whyNotGo(this, "Decision")) || whyNotPropose(text, sections, parties)) return;
    Object.assign(text, { state: "Proposed", digest: `sha of ${text.words}` });
    if (text.aim === "First") this.stage = "Decision";
  }
  private again() {
    this.text.state = "Withdrawn";
    if (this.text.aim === "First") this.stage = "Drafting";
    this.texts.push(this.fresh(this.text.aim, this.text.words));
  }
  withdraw() {
    if (!whyNotWithdraw(this.text, "Därför.")) this.again();
  }
  decide(verdict: "Approves" | "Rejects" | "SendsBack") {
    if (whyNotDecide(this.text, { body: "Nämnden", decidedOn: "2026-02-01", verdict, words: "Så." }, "2026-02-02")) return;
    if (verdict !== "Approves") return this.again();
    Object.assign(this.text, { state: "Signing", approved: true });
    if (this.text.aim === "First") this.stage = "Signing";
  }
  sign(at: number, seen: string | null) {
    const { text } = this;
    const party = parties[at]!;
    const who = { person: { id: party.id } };
    if (whyNotSign(speaker(party.id), party.id, text, party, who, text.signed, { seen: seen ?? text.digest ?? "", hasRead: true })) return;
    text.signed.push({ party, digest: text.digest! });
    if (!isBinding(text, parties, text.signed, text.approved ? [{ verdict: "Approves", digest: text.digest! }] : [])) return;
    for (const other of this.texts) if (other.state === "InForce") other.state = "Replaced";
    text.state = "InForce";
    this.stage = "Active";
  }
  amend() {
    if (!whyNotAmend(this, this.texts, { aim: "Change", why: "Mer." })) this.texts.push(this.fresh("Change", this.text.words));
  }
  end() {
    if (!whyNotEnd({ ...this, startsOn: "2026-01-01" }, { on: "2026-02-02", reason: "Slut.", learning: "Mycket." }, "2026-02-02"))
      this.stage = "Ended";
  }
}

type Deed = (life: ByTheRules) => void;
const deed = fc.oneof<fc.Arbitrary<Deed>[]>(
  fc.string({ minLength: 1, maxLength: 3 }).map((words) => (life) => life.write(words)),
  fc.constant<Deed>((life) => life.propose()),
  fc.constant<Deed>((life) => life.withdraw()),
  fc
    .constantFrom("Approves" as const, "Approves" as const, "Rejects" as const, "SendsBack" as const)
    .map((said) => (life) => life.decide(said)),
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(null, null, null, "another")).map(
    ([at, seen]) =>
      (life) =>
        life.sign(at, seen),
  ),
  fc.constant<Deed>((life) => life.amend()),
  fc.constant<Deed>((life) => life.end()),
);

describe("the term after another", () => {
  test.each([
    ["2024-01-01", "2025-12-31", "2026-01-01", "2027-12-31"],
    ["2022-03-01", "2023-02-28", "2023-03-01", "2024-02-29"],
    ["2023-03-01", "2024-02-29", "2024-03-01", "2025-02-28"],
    ["2024-01-01", "2024-01-31", "2024-02-01", "2024-03-02"],
    [null, "2024-12-31", "2025-01-01", null],
    ["2024-01-01", null, null, null],
  ])("is as long: of %s to %s, %s to %s", (startsOn, endsOn, from, until) =>
    expect(termAfter({ startsOn, endsOn })).toEqual({ startsOn: from, endsOn: until }),
  );
});

describe("however the parties go about it", () => {
  test("an agreement is in force with a body's yes and every party's signature on the very text, or not at all; and what is signed stays as it was", () => {
    let inForce = 0;
    const run = (deeds: readonly Deed[]) => {
      const life = new ByTheRules();
      const locked = new Map<Text, string>();
      for (const each of deeds) {
        each(life);
        for (const text of life.texts) {
          if (text.state !== "Drafting") expect(locked.get(text) ?? text.words).toBe(text.words);
          if (text.state !== "Drafting") locked.set(text, text.words);
          if (text.state !== "InForce") continue;
          inForce++;
          expect(text.approved).toBe(true);
          expect(new Set(text.signed.map(({ party }) => party.id)).size).toBe(parties.length);
          expect(text.signed).toHaveLength(parties.length);
          expect(text.signed.every(({ digest }) => digest === `sha of ${text.words}`)).toBe(true);
        }
        const holds = life.stage === "Active" || life.stage === "Ended";
        expect(life.texts.filter(({ state }) => state === "InForce")).toHaveLength(holds ? 1 : 0);
        expect(life.texts.filter(isUnderway).length).toBeLessThanOrEqual(1);
      }
    };
    const way: Deed[] = [
      ...[(life: ByTheRules) => life.write("Vi"), (life: ByTheRules) => life.propose(), (life: ByTheRules) => life.decide("Approves")],
      ...[0, 1, 2].map((at) => (life: ByTheRules) => life.sign(at, null)),
    ];
    const ways = [...way, (life: ByTheRules) => life.amend(), ...way];
    const amongThem = fc.array(fc.tuple(fc.integer({ min: 0, max: ways.length }), deed), { maxLength: 8 });
    fc.assert(fc.property(fc.array(deed, { maxLength: 40 }), run), { numRuns: 300 });
    fc.assert(
      fc.property(amongThem, (more) => run(more.reduce((deeds, [at, one]) => deeds.toSpliced(at, 0, one), ways))),
      { numRuns: 500 },
    );
    expect(inForce).toBeGreaterThan(50);
  });

  test("the usual headings can be a hub's own, and none stands twice", () => {
    expect(whyNotHeadings(usualHeadings)).toBeUndefined();
    expect(whyNotHeadings([...usualHeadings, { heading: "  parter ", isRequired: false }])?.key).toBe("drafting.whyNot.headingTwice");
    expect(whyNotTerm({ startsOn: "2026-03-02", endsOn: "2026-03-01" })?.key).toBe("agreements.whyNot.endsBefore");
  });
});
