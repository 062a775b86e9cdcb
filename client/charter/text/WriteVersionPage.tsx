import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { Link, useParams } from "react-router";
import { whyNotWriteVersion } from "../../../schema/charter/charters.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { useWrittenElsewhere } from "../../live/useWrittenElsewhere.ts";
import { useMe } from "../../people/useMe.ts";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { VERSION_TO_WRITE } from "../charters.ts";
import { VersionForm } from "./VersionForm.tsx";

/** Where the draft of a charter's next version is written, until a body has adopted it. */
export function WriteVersionPage() {
  const say = useWords();
  const { hub: slug = "", id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(VERSION_TO_WRITE, { variables: { id }, fetchPolicy: "cache-and-network" });
  const { me, rights } = useMe();
  const version = data.charterVersion;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(version?.charter.hub.id, version?.charter.hub.seq ?? 0, ({ subject }) => void (subject === id && refresh()));
  useWrittenElsewhere(id, refresh);
  if (!version) return <Missing />;
  const { charter } = version;
  const title = say("charters.version", { number: version.number });
  const no = whyNotCoordinate(rights, charter.hub.id) ?? whyNotWriteVersion(version);
  return (
    <Page
      title={title}
      tab={`${title}, ${charter.name}`}
      above={<Link to={`/${slug}/charter?charter=${charter.id}`}>{charter.name}</Link>}
      lead={
        <>
          <p>{say(version.adoptedOn ? "charters.adopt.what" : "charters.draftWhat")}</p>
          {version.number > 1 && (
            <p>
              <Link to={`/${slug}/charter?charter=${charter.id}&version=${version.number}&changes`}>
                {say("charters.compare.show", { number: version.number - 1 })}
              </Link>
            </p>
          )}
        </>
      }
    >
      {no ? <WhyNot no={no} /> : me && <VersionForm key={version.id} slug={slug} version={version} person={me.person.id} />}
    </Page>
  );
}
