import { useQuery } from "@apollo/client/react";
import { publicMoney } from "../../../schema/agreements/means.ts";
import { commonRules, decidesOn, rulesOn } from "../../../schema/agreements/rules.ts";
import { graphql } from "../../graphql.ts";
import { today } from "../../ui/today.ts";

const WEIGHT = graphql(`
  query AgreementWeight($id: ID!) {
    agreement(id: $id) {
      id
      contributions(first: 300) { edges { cursor node { id kind amount value unit year party { id side } } } }
      hub { id agreementRules(first: 20) { edges { cursor node { id startsOn decides { from body } } } } }
    }
  }
`);

/** Which body decides on an agreement, by what the municipality brings in money over the whole term and the hub's rules of today; nothing where none is said. */
export function useAdvice(id: string): string | undefined {
  const { data } = useQuery(WEIGHT, { variables: { id } });
  if (!data?.agreement) return;
  const { contributions, hub } = data.agreement;
  const money = publicMoney(contributions.edges.flatMap(({ node }) => (node.party ? [{ ...node, side: node.party.side }] : [])));
  const rules = hub.agreementRules.edges.map(({ node }) => ({ ...commonRules, ...node }));
  return decidesOn(rulesOn(rules, today()), money);
}
