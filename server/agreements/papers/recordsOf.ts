import type { EntityManager } from "@mikro-orm/postgresql";
import type {
  AgreementRecord,
  ContributionRecord,
  DecisionRecord,
  PartyRecord,
  SignatureRecord,
} from "../../../schema/agreements/papers/record.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { noRights, type Rights } from "../../../schema/hubs.ts";
import { Theme } from "../../actors/Theme.ts";
import { Agreement } from "../Agreement.ts";
import { CriterionAnswer } from "../criteria/CriterionAnswer.ts";
import { PoliticalDecision } from "../decisions/PoliticalDecision.ts";
import { Ending } from "../ends/Ending.ts";
import { Contribution } from "../means/Contribution.ts";
import { DataUse } from "../means/DataUse.ts";
import { Goal } from "../means/Goal.ts";
import { Party } from "../Party.ts";
import { Signature } from "../signing/Signature.ts";
import { byAgreement } from "./byAgreement.ts";
import { calledIn } from "./calledIn.ts";
import { criteriaOf } from "./criteriaOf.ts";
import { followUpsOf } from "./followUpsOf.ts";
import { versionsOf } from "./versionsOf.ts";

/**
 * All that is written down of some agreements, as whoever looks may read it: what they do not see is not in it. As many statements for many
 * as for one.
 */
export async function recordsOf(em: EntityManager, rights: Rights | null, ids: readonly string[]): Promise<AgreementRecord[]> {
  const agreements = await em.find(
    Agreement,
    { id: { $in: [...ids] } },
    { populate: ["hub", "area", "openedBy", "steeringGroup", "follows"], orderBy: { startsOn: 1, openedOn: 1, title: 1, id: 1 } },
  );
  const of = { agreement: { $in: [...ids] } };
  const parties = await byAgreement(em.find(Party, of, { populate: ["actor"], orderBy: { joinedOn: 1, id: 1 } }));
  const versions = await versionsOf(em, of);
  const decisions = await byAgreement(em.find(PoliticalDecision, of, { populate: ["version"], orderBy: { decidedOn: 1, id: 1 } }));
  const signatures = await byAgreement(em.find(Signature, of, { populate: ["version"], orderBy: { signedAt: 1, id: 1 } }));
  const answers = await byAgreement(em.find(CriterionAnswer, of, { populate: ["party.actor"], orderBy: { id: 1 } }));
  const contributions = await byAgreement(em.find(Contribution, of, { populate: ["party.actor"], orderBy: { year: 1, kind: 1, id: 1 } }));
  const goals = await byAgreement(em.find(Goal, of, { orderBy: { createdAt: 1, id: 1 } }));
  const dataUses = await byAgreement(em.find(DataUse, of, { populate: ["controller.actor"], orderBy: { createdAt: 1, id: 1 } }));
  const endings = await byAgreement(em.find(Ending, of, { orderBy: { happenedOn: 1, id: 1 } }));
  const followUps = await followUpsOf(em, of);
  const criteria = await criteriaOf(em, agreements);
  const themes = new Map(
    (await em.find(Theme, { id: { $in: agreements.flatMap((one) => one.themes) } })).map(({ id, name }) => [id, name]),
  );
  const isPartner = (one: Agreement) => !whyNotPartner(rights ?? noRights, one);
  return agreements.map((one) => ({
    ...itself(one),
    themes: one.themes.flatMap((id) => themes.get(id) ?? []),
    parties: parties(one).map(partyOf),
    versions: versions(one, isPartner(one)),
    decisions: decisions(one).map(decisionOf),
    signatures: signatures(one).map(signatureOf),
    criteria: answers(one).map(({ party, kind, verdict, grounds }) => ({
      ...{ kind, criterion: criteria.get(`${one.hub.id} ${kind}`) ?? null, party: calledIn(party), verdict, grounds },
    })),
    contributions: contributions(one).map(contributionOf),
    goals: goals(one).map(({ text, followedHow }) => ({ text, followedHow: followedHow ?? null })),
    dataUses: dataUses(one).map(({ what, why, controller }) => ({ what, why, controller: controller ? calledIn(controller) : null })),
    followUps: followUps(one, isPartner(one)),
    endings: endings(one).map(({ way, happenedOn, reason, learning }) => ({ way, on: happenedOn, reason, learning: learning ?? null })),
  }));
}

/** What an agreement says of itself. */
function itself(one: Agreement) {
  const { id, title, kind, stage, openedOn } = one;
  return {
    ...{ id, title, kind, stage, openedOn, hub: one.hub.name, area: one.area?.name ?? null, openedBy: one.openedBy?.name ?? null },
    ...{ caseNumber: one.caseNumber ?? null, purpose: one.purpose ?? null, startsOn: one.startsOn ?? null, endsOn: one.endsOn ?? null },
    ...{ outcome: one.outcome ?? null, outcomeForm: one.outcomeForm ?? null, outcomeReason: one.outcomeReason ?? null },
    ...{ outcomeOn: one.outcomeOn ?? null, steeringGroup: one.steeringGroup?.name ?? null, follows: one.follows?.title ?? null },
  };
}

const partyOf = (party: Party): PartyRecord => ({
  ...{
    name: calledIn(party),
    organisationNumber: party.actor?.organisationNumber ?? null,
    side: party.side,
    joinedOn: party.joinedOn,
    leftOn: party.leftOn ?? null,
  },
});

const decisionOf = ({ version, body, decidedOn, caseNumber, verdict, words }: PoliticalDecision): DecisionRecord => ({
  ...{ version: version?.number ?? null, body, decidedOn, caseNumber: caseNumber ?? null, verdict, words: words ?? null },
});

const signatureOf = ({ version, partyName, name, signedAt, digest, onPaper }: Signature): SignatureRecord => ({
  ...{ version: version.number, party: partyName, name, signedAt: signedAt.toISOString(), digest, onPaper },
});

const contributionOf = ({ party, year, kind, amount, unit, value, board, account, words }: Contribution): ContributionRecord => ({
  ...{ party: calledIn(party), side: party.side, year, kind, amount: amount ?? null, unit, value: value ?? null },
  ...{ board: board ?? null, account: account ?? null, words: words ?? null },
});
