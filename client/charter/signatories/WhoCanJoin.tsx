import { Link } from "react-router";
import { whyNotTakePart } from "../../../schema/hubs.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";

/** Tells whoever is not a member of the hub how an association can join its charter. */
export function WhoCanJoin({ hub }: { hub: { id: string; slug: string } }) {
  const say = useWords();
  const { me, rights } = useMe();
  if (me === undefined || !whyNotTakePart(rights, hub.id)) return null;
  return (
    <p className="who-can-join">
      {say.rich("charters.signatories.whoCan", { ask: () => <Link to={`/${hub.slug}/join`}>{say("access.asking.ask")}</Link> })}
    </p>
  );
}
