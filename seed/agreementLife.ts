import { criteria } from "../schema/agreements/criteria.ts";
import { questions } from "../schema/agreements/followUp.ts";
import { daysAfter, partsOf } from "../schema/day.ts";
import type { Writer } from "./agendas.ts";
import { Agreeing } from "./agreeing.ts";
import { attachDeed, sendAgreementFiles } from "./agreementFiles.ts";
import type { AgreementOf, BringsOf, PartyOf, Standing } from "./agreements.ts";
import { answerTo, saidTo, textUnder } from "./agreementWords.ts";
import { inDays } from "./councils.ts";
import type { Deed } from "./deeds.ts";

interface Edges<Node> {
  edges: { node: Node }[];
}
interface Listed {
  id: string;
  title: string;
  openedOn: string;
}
interface Seen {
  parties: Edges<{ id: string; actor: { name: string } }>;
  versions: Edges<{ id: string; sections: Edges<{ id: string; heading: string; revision: number }> }>;
  decisions: Edges<{ id: string }>;
  followUps: Edges<{ id: string; dueOn: string; heldOn: string | null }>;
}

const AGREEMENT = `query($id: ID!) { agreement(id: $id) {
  parties(first: 20) { edges { node { id actor { name } } } }
  versions(first: 1) { edges { node { id sections(first: 60) { edges { node { id heading revision } } } } } }
  decisions(first: 1) { edges { node { id } } }
  followUps(first: 60) { edges { node { id dueOn heldOn } } }
} }`;
const LISTED = "query($hub: String!) { hub(slug: $hub) { agreements(first: 500) { edges { node { id title openedOn } } } } }";

/** How far each standing is along the way to an agreement. */
const way: readonly Standing[] = ["Dialogue", "Criteria", "Drafting", "Decision", "Signing", "Active", "Ended"];

/** Makes the agreements of a town, each after the one that it grew out of; the last is one in force, or over. */
export async function makeAgreements(writer: Writer, all: readonly AgreementOf[]): Promise<void> {
  const doing = await Agreeing.in(writer);
  for (const one of all) await new AgreementLife(doing, writer, one, one === all.at(-1)).live();
}

/** One agreement as it lives in a town: what each party does, on which day. */
class AgreementLife {
  private id = "";
  /** The ids of its parties by the names of their actors. */
  private readonly parties = new Map<string, string>();

  constructor(
    private readonly doing: Agreeing,
    private readonly writer: Writer,
    private readonly one: AgreementOf,
    private readonly isLast: boolean,
  ) {}

  async live(): Promise<void> {
    const { until } = this.one;
    await this.open();
    if (until !== "Dialogue") await this.endDialogue();
    if (this.isAt("Drafting")) await this.write();
    if (this.isAt("Signing")) await this.decide();
    if (this.isAt("Active")) await this.followUp();
    await this.attach();
    if (this.isAt("Active")) await this.show();
    if (until === "Ended") await this.end();
  }

  /** What is in force is shown; what is prepared stays between those who prepare it. */
  private show(): Promise<void> {
    const { visibility = "public", until } = this.one;
    const shown: Deed = ["describeAgreement", { id: this.id, agreement: { visibility } }];
    return this.does("shows", this.by, inDays(0), [shown], this.isLast && until === "Active");
  }

  private isAt(standing: Standing): boolean {
    return way.indexOf(this.one.until) >= way.indexOf(standing);
  }

  /** The person of the municipality who leads it from there. */
  private get by(): string {
    return this.writer.town.by;
  }

  private get about() {
    const { area, themes, steeringGroup, caseNumber } = this.one;
    const { maybe, all } = this.writer.names;
    return {
      ...(caseNumber && { caseNumber }),
      ...{ area: maybe("areas", area), themes: all("themes", themes), steeringGroup: maybe("councils", steeringGroup) },
    };
  }

  private does(key: string, by: string, on: string, deeds: readonly Deed[], isLast = false): Promise<void> {
    return this.doing.does({ key: `${this.one.title} ${this.one.openedOn}: ${key}`, by, on }, deeds, isLast);
  }

  private async seen(): Promise<Seen> {
    return (await this.doing.reads<{ agreement: Seen }>(this.by, AGREEMENT, { id: this.id })).agreement;
  }

  private async idOf(title: string): Promise<string | undefined> {
    const { slug } = this.writer.town.founding;
    const { hub } = await this.doing.reads<{ hub: { agreements: Edges<Listed> } }>(this.by, LISTED, { hub: slug });
    return hub.agreements.edges.find(({ node }) => node.title === title)?.node.id;
  }

  private async open(): Promise<void> {
    const { title, kind, purpose, parties, openedOn, follows } = this.one;
    const { names } = this.writer;
    const [opener, ...others] = parties.map(({ actor }) => names.one("actors", actor));
    const earlier = follows ? await this.idOf(follows) : undefined;
    const dialogue = { title, kind, purpose, openedBy: opener, with: others, follows: earlier, ...this.about };
    await this.does("opens", parties[0]!.by, openedOn, [["openDialogue", { hub: names.hub, dialogue }]]);
    this.doing.forget();
    this.id = (await this.idOf(title))!;
    for (const { node } of (await this.seen()).parties.edges) this.parties.set(node.actor.name, node.id);
  }

  /** The dialogue comes to something; what is to be an agreement has its criteria answered by the municipality, and then by the others. */
  private async endDialogue(): Promise<void> {
    const { until, openedOn, parties, reason = "Vi vill samma sak, och ingen av oss når dit ensam.", form } = this.one;
    const outcome = until === "OtherForm" || until === "Nothing" ? until : "Agreement";
    const [own, others] = [parties.filter(({ by }) => by === this.by), parties.filter(({ by }) => by !== this.by)];
    await this.does("dialogue", this.by, daysAfter(openedOn, 45), [
      ["endDialogue", { id: this.id, outcome, reason, form }],
      ...(outcome === "Agreement" ? own.flatMap((party) => this.answersOf(party)) : []),
    ]);
    // Where it stands with the criteria, the others have yet to answer.
    if (this.isAt("Drafting"))
      for (const party of others) await this.does(`criteria of ${party.actor}`, party.by, daysAfter(openedOn, 50), this.answersOf(party));
  }

  private answersOf(party: PartyOf): Deed[] {
    const own = this.partyOf(party);
    return criteria.map((kind): Deed => ["answerCriterion", { party: own, kind, answer: answerTo(this.one, party, kind) }]);
  }

  private partyOf({ actor }: PartyOf): string {
    return this.parties.get(actor)!;
  }

  private async write(): Promise<void> {
    const { parties, goals = [], openedOn, startsOn = null, endsOn = null } = this.one;
    const { id } = this;
    const on = daysAfter(openedOn, 65);
    await this.does("drafts", this.by, on, [
      ["beginDrafting", { agreement: id }],
      ...parties.flatMap((party) => contributionsOf(this.partyOf(party), party.brings ?? {}, yearsOf(this.one))),
      ...goals.map(([text, followedHow]): Deed => ["addGoal", { agreement: id, goal: { text, followedHow } }]),
      [
        "addDataUse",
        { agreement: id, use: { what: "Kontaktpersoners namn, e-post och telefon", why: "För att parterna ska nå varandra" } },
      ],
    ]);
    const { node: version } = (await this.seen()).versions.edges[0]!;
    await this.does("writes", this.by, daysAfter(openedOn, 95), [
      ["setTerm", { version: version.id, startsOn, endsOn }],
      ...version.sections.edges.flatMap(({ node: { id: section, heading, revision } }): Deed[] => {
        const text = textUnder(this.one, heading, !this.isAt("Decision"));
        return text ? [["writeSection", { id: section, text, revision }]] : [];
      }),
      ...(this.isAt("Decision") ? [["proposeText", { version: version.id }] as Deed] : []),
    ]);
  }

  private get decidedOn(): string {
    return this.one.decidedOn ?? daysAfter(this.one.openedOn, 115);
  }

  /** The body approves it, and each party signs on paper on a day of its own. */
  private async decide(): Promise<void> {
    const { parties, body = "Kommunstyrelsen", caseNumber } = this.one;
    const { decidedOn } = this;
    const version = (await this.seen()).versions.edges[0]!.node.id;
    const decision = { body, decidedOn, caseNumber, verdict: "Approves", words: "Avtalet godkänns i sin helhet." };
    const signing = parties.map(
      (party, at): Deed => [
        "noteSignature",
        { version, party: this.partyOf(party), name: party.signs, signedOn: daysAfter(decidedOn, 3 + at) },
      ],
    );
    await this.does("decides", this.by, daysAfter(decidedOn, 3 + parties.length), [
      ["notePoliticalDecision", { version, decision }],
      ...(this.isAt("Active") ? signing : []),
    ]);
  }

  /** Answers and holds the follow-ups whose day has come, but for the latest of one that is overdue; the next may be begun. */
  private async followUp(): Promise<void> {
    const { parties, isOverdue, isAnswering } = this.one;
    const all = (await this.seen()).followUps.edges.map(({ node }) => node).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
    const due = all.filter(({ dueOn }) => dueOn < inDays(0));
    const held = isOverdue ? due.slice(0, -1) : due;
    const [own, others] = [parties.filter(({ by }) => by === this.by), parties.filter(({ by }) => by !== this.by)];
    for (const [at, { id, dueOn }] of held.entries()) {
      for (const party of others)
        await this.does(`answers ${at} of ${party.actor}`, party.by, daysAfter(dueOn, -20), this.saysOf(party, id, at));
      const heldOn = daysAfter(dueOn, -7);
      await this.does(`holds ${at}`, this.by, heldOn, [...own.flatMap((party) => this.saysOf(party, id, at)), this.heldAs(id, at, heldOn)]);
    }
    const next = all[due.length];
    const begun = isAnswering && next ? own.flatMap((party) => this.saysOf(party, next.id, due.length)) : [];
    await this.does("begins the next", this.by, inDays(-2), begun);
  }

  private saysOf(party: PartyOf, followUp: string, at: number): Deed[] {
    const own = { followUp, party: this.partyOf(party) };
    return [...questions.map((kind): Deed => ["sayInFollowUp", { ...own, said: saidTo(this.one, party, kind, at) }]), ["giveAnswer", own]];
  }

  private heldAs(id: string, at: number, heldOn: string): Deed {
    const { agreed = [] } = this.one;
    const said = agreed[at] ?? agreed.at(-1) ?? "Vi fortsätter som vi har planerat, och hörs oftare mellan styrgruppens möten.";
    return ["holdFollowUp", { id, held: { heldOn, agreed: said, summary: said, isPublic: true }, read: 0 }];
  }

  /** Each of its documents comes from whoever has it, the day before the demo is filled or on the agreement's last day. */
  private async attach(): Promise<void> {
    const { files = [], until, endsOn } = this.one;
    if (!files.length) return;
    await sendAgreementFiles(this.writer, this.id, files);
    const { decisions, followUps } = await this.seen();
    const held = followUps.edges.map(({ node }) => node).filter(({ heldOn }) => heldOn);
    const [latest] = held.sort((one, other) => (one.heldOn! > other.heldOn! ? -1 : 1));
    const holders = { decision: decisions.edges[0]?.node.id, followUp: latest?.id };
    const on = until === "Ended" ? endsOn! : inDays(-1);
    for (const file of files)
      await this.does(`attaches ${file.name}`, file.by ?? this.by, on, [attachDeed(this.writer, this.id, file, holders)]);
  }

  private async end(): Promise<void> {
    const { endsOn, ending } = this.one;
    const on = endsOn!;
    await this.does("ends", this.by, daysAfter(on, 1), [["endAgreement", { agreement: this.id, on, ...ending! }]], this.isLast);
  }
}

/** The years of an agreement's term. */
const yearsOf = ({ startsOn, endsOn }: AgreementOf): number[] => {
  if (!startsOn || !endsOn) return [];
  const [[first], [last]] = [partsOf(startsOn), partsOf(endsOn)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

/** What a party brings in each of some years. */
function contributionsOf(party: string, { money, board, account, percent, premises, hours }: BringsOf, years: number[]): Deed[] {
  const each = (contribution: object): Deed => ["addContributions", { party, years, contribution }];
  return [
    ...(money ? [each({ kind: "Money", unit: "Kronor", amount: money, board, account })] : []),
    ...(percent ? [each({ kind: "Staff", unit: "Percent", amount: percent, value: percent * 6_500, words: "Samordnare" })] : []),
    ...(premises ? [each({ kind: "Premises", unit: "Hours", amount: premises.hours, value: premises.value, words: premises.words })] : []),
    ...(hours ? [each({ kind: "VolunteerHours", unit: "Hours", amount: hours.hours, value: hours.value, words: hours.words })] : []),
  ];
}
