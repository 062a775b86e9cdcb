import { whyNotTakePart } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { ButtonLink } from "../ui/Button.tsx";
import "./WantToJoin.css";

/** Says to whoever is not a member that they can ask to be one. */
export function WantToJoin({ hub }: { hub: { id: string; slug: string } }) {
  const say = useWords();
  const { me, rights } = useMe();
  if (me === undefined || !whyNotTakePart(rights, hub.id)) return null;
  return (
    <section className="want-to-join">
      <h2>{say("access.asking.want")}</h2>
      <p>{say("access.asking.wantHow")}</p>
      <ButtonLink href={`/${hub.slug}/join`}>{say("access.asking.ask")}</ButtonLink>
    </section>
  );
}
