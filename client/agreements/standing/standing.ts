import { approvedBy } from "../../../schema/agreements/deciding.ts";
import type { Measured } from "../../../schema/agreements/marks.ts";
import { clockAt } from "../../../schema/clock.ts";
import { graphql, type ResultOf } from "../../graphql.ts";
import { today } from "../../ui/today.ts";
import { RULES } from "../rules/rules.ts";

/** Everything that an agreement is measured by, and the rules that it is measured against. */
export const STANDING = graphql(
  `query AgreementStanding($id: ID!) {
    agreement(id: $id) {
      id stage startsOn endsOn
      parties(first: 20) { edges { cursor node { id side leftOn actor { id name } } } }
      criterionAnswers(first: 160) { edges { cursor node { id kind verdict party { id side } } } }
      contributions(first: 300) { edges { cursor node { id year kind unit amount value board account party { id side } } } }
      decisions(first: 30) { edges { cursor node { id body decidedOn verdict } } }
      followUps(first: 80) { edges { cursor node { id dueOn heldOn state } } }
      versions(first: 3) { edges { cursor node { id state charter { id } signatures(first: 20) { edges { cursor node { id party { id } } } } } } }
      steeringGroup {
        id name
        seats(first: 60) { edges { cursor node { id side isVacant } } }
        meetings(first: 200) { edges { cursor node { id state startsAt } } }
      }
      hub { id agreementRules(first: 50) { edges { cursor node { ...RulesOf } } } }
    }
  }`,
  [RULES],
);

export type StandingRead = NonNullable<ResultOf<typeof STANDING>["agreement"]>;

const nodes = <T>({ edges }: { edges: readonly { node: T }[] }) => edges.map(({ node }) => node);

/** An agreement as it is measured, from what has been read of it. */
export function measuredOf(read: StandingRead): Measured {
  const parties = nodes(read.parties).filter(({ leftOn }) => !leftOn);
  const [text] = nodes(read.versions);
  const signed = text ? nodes(text.signatures).map(({ party }) => party?.id) : [];
  const group = read.steeringGroup;
  return {
    ...{ stage: read.stage, startsOn: read.startsOn, endsOn: read.endsOn },
    parties: parties.map(({ side, actor }) => ({ side, name: actor?.name ?? null })),
    answers: nodes(read.criterionAnswers).map(({ kind, verdict, party }) => ({ side: party.side, kind, verdict })),
    contributions: nodes(read.contributions).flatMap((one) => (one.party ? [{ ...one, side: one.party.side }] : [])),
    approved: approvedBy(
      nodes(read.decisions).filter(({ verdict }) => verdict === "Approves"),
      nodes(read.hub.agreementRules),
      today(),
    ),
    followUps: nodes(read.followUps).map(({ dueOn, heldOn, state }) => ({ dueOn, heldOn, isMissed: state === "Missed" })),
    ...(text && { refersToCharter: !!text.charter }),
    unsigned: parties.flatMap(({ id, actor }) => (signed.includes(id) || !actor ? [] : [actor.name])),
    steeringGroup: group && {
      vacant: nodes(group.seats).filter(({ isVacant }) => isVacant).length,
      metOn: nodes(group.meetings).flatMap(({ state, startsAt }) =>
        state === "Held" && startsAt ? [clockAt(new Date(startsAt)).day] : [],
      ),
    },
  };
}
