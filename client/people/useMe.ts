import { useQuery } from "@apollo/client/react";
import { graphql } from "../graphql.ts";

const ME = graphql(`
  query Me { me { person { id name } memberships { id role hub { id slug name } } } }
`);

/** Who is signed in, and where she is a member: members of a hub may edit what is in it. */
export function useMe() {
  const me = useQuery(ME).data?.me;
  return {
    me,
    mayEdit: (hub: string | undefined) => !!me?.memberships.some((membership) => membership.hub.id === hub),
  };
}
