import { useQuery } from "@apollo/client/react";
import { noRights } from "../../schema/hubs.ts";
import { graphql } from "../graphql.ts";

/** Who is signed in, and what they may do. */
export const ME = graphql(`
  query Me {
    me {
      person { id name }
      rights { memberOf officialOf describerOf coordinatorOf administratorOf weaves actors keeps sitsIn partnerIn }
    }
  }
`);

/** Lets the half second pass for which the server remembers what somebody could do: what is read after it is how things are now. */
export const rightsSettled = () => new Promise<void>((go) => setTimeout(go, 600));

/** Who is signed in (nothing while it is asked, null for a visitor), and what they may do: what the rules are asked with, here and on the server. */
export function useMe() {
  const me = useQuery(ME).data?.me;
  return { me, rights: me?.rights ?? noRights };
}
