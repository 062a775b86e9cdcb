import { graphql } from "../../graphql.ts";

/** All that an agreement's documents say, and where the reader came from. */
export const PAPER = graphql(`
  query AgreementPaper($agreement: ID!) {
    agreement(id: $agreement) { id title hub { id slug name } }
    agreementRecord(agreement: $agreement)
  }
`);

/** All that the report of a year says. */
export const YEAR = graphql(`
  query AgreementsYear($hub: String!, $year: Int!) {
    hub(slug: $hub) { id slug name }
    agreementsOfYear(hub: $hub, year: $year)
  }
`);
