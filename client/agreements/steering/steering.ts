import { graphql } from "../../graphql.ts";
import { FACTS } from "../agreements.ts";

/** The council that follows an agreement, and its seats. */
export const STEERING = graphql(
  `query AgreementSteering($id: ID!) {
    agreement(id: $id) { id steeringGroup { id name seats(first: 60) { edges { cursor node { id side substitute isVacant } } } } }
  }`,
);

export const START_STEERING = graphql(
  `mutation StartSteeringGroup($agreement: ID!, $name: String!) { startSteeringGroup(agreement: $agreement, name: $name) { ...AgreementFacts } }`,
  [FACTS],
);
