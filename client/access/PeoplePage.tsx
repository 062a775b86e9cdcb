import { useQuery } from "@apollo/client/react";
import plus from "lucide/dist/esm/icons/user-round-plus.mjs";
import { useDeferredValue, useState } from "react";
import { Link, useLocation, useParams } from "react-router";
import { whyNotAdminister, whyNotCoordinate, whyNotTakePart } from "../../schema/hubs.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Invitations, Requests } from "./Admission.tsx";
import { Doings } from "./Doings.tsx";
import type { Doing } from "./doing.ts";
import { MemberLine } from "./MemberLine.tsx";
import { ADMISSION, type HubOfPeople, membersOf, nodesOf, PEOPLE, vacantIn } from "./people.ts";
import { Waiting } from "./Waiting.tsx";
import "./PeoplePage.css";

const tellsOfPeople = new Set(["Membership", "Assignment", "Representation", "Invitation", "JoinRequest", "Person"]);

/** Reads the people of a hub, keeps those before on the screen while others are searched for, and reads again when something happens. */
function usePeople(slug: string, search: string) {
  const { rights } = useMe();
  const { data, previousData, error, refetch, fetchMore } = useQuery(PEOPLE, {
    variables: { hub: slug, search },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const hub = (data ?? previousData)?.hub;
  const coordinates = !!hub && !whyNotCoordinate(rights, hub.id);
  const admission = useQuery(ADMISSION, { variables: { hub: slug }, skip: !coordinates, fetchPolicy: "cache-and-network" });
  const again = () => {
    void refetch();
    if (coordinates) void admission.refetch();
  };
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (tellsOfPeople.has(type)) again();
  });
  const more = () =>
    fetchMore({
      variables: { after: hub?.members.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { hub: next } }) =>
        before.hub && next
          ? { hub: { ...before.hub, members: { ...next.members, edges: [...before.hub.members.edges, ...next.members.edges] } } }
          : before,
    });
  return { hub, coordinates, admission: coordinates ? admission.data?.hub : undefined, error, refetch, again, more };
}

/** Where somebody who is no member stands: what the page is, and the ways to it. */
function ForMembers({ hub }: { hub: HubOfPeople }) {
  const say = useWords();
  const { pathname } = useLocation();
  const { me } = useMe();
  return (
    <Page title={say("access.members")} above={<Link to={`/${hub.slug}`}>{hub.name}</Link>}>
      <Empty
        title={say("access.who.onlyMembers")}
        action={
          <div className="people-acts">
            {me === null && <ButtonLink href={`/sign-in?to=${encodeURIComponent(pathname)}`}>{say("people.signIn")}</ButtonLink>}
            <ButtonLink href={`/${hub.slug}/join`}>{say("access.asking.ask")}</ButtonLink>
          </div>
        }
      >
        {say("access.who.onlyMembersHow")}
      </Empty>
    </Page>
  );
}

/** Everyone in a hub with what they do; for coordinators also who waits for an answer, and what waits for somebody. */
export function PeoplePage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const [text, setText] = useState("");
  const search = useDeferredValue(text.trim());
  const { me, rights } = useMe();
  const { hub, coordinates, admission, error, refetch, again, more } = usePeople(slug, search);
  const [doing, setDoing] = useState<Doing>();
  if (error && !hub) return <Broken problem={error} onRetry={refetch} />;
  if (hub === undefined || me === undefined) return <Skeleton rows={12} />;
  if (!hub) return <Missing />;
  if (whyNotTakePart(rights, hub.id)) return <ForMembers hub={hub} />;
  const here = { ...hub, areas: nodesOf(hub.areas) };
  const members = membersOf(hub);
  const close = () => {
    setDoing(undefined);
    again();
  };
  return (
    <Page
      title={say("access.members")}
      tab={`${say("access.members")}, ${hub.name}`}
      lead={<p role="status">{say("access.who.count", { count: hub.members.totalCount })}</p>}
      actions={
        coordinates && (
          <>
            <Button weight="primary" icon={plus} onPress={() => setDoing({ deed: "invite" })}>
              {say("access.inviting.inviteSomeone")}
            </Button>
            {!whyNotAdminister(rights, hub.id) && <ButtonLink href={`/${slug}/providers`}>{say("providers.title")}</ButtonLink>}
          </>
        )
      }
    >
      <div className="people-waiting">
        <Waiting hub={here} {...vacantIn(hub)} onDo={setDoing} />
        {admission && <Requests requests={nodesOf(admission.joinRequests)} onDo={setDoing} />}
        {admission && <Invitations invitations={nodesOf(admission.invitations)} onDo={setDoing} />}
      </div>
      <Section title={say("access.who.all")}>
        <div className="people-search">
          <TextField label={say("access.who.search")} type="search" value={text} onChange={setText} />
        </div>
        {!members.length && <p className="people-why">{say("access.who.noneLike")}</p>}
        <ul className="members">
          {members.map((member) => (
            <MemberLine key={member.id} hub={here} member={member} onDo={setDoing} />
          ))}
        </ul>
        {hub.members.pageInfo.hasNextPage && (
          <p>
            <Button onPress={more}>{say("access.who.more")}</Button>
          </p>
        )}
      </Section>
      {doing && <Doings hub={here} doing={doing} onClose={close} />}
    </Page>
  );
}
