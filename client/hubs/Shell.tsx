import { useQuery } from "@apollo/client/react";
import { type ComponentType, memo, Suspense, useEffect, useRef } from "react";
import { RouterProvider } from "react-aria-components";
import { Link, Outlet, ScrollRestoration, useHref, useLocation, useNavigate, useParams } from "react-router";
import { whyNotTakePart } from "../../schema/hubs.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Account } from "../people/Account.tsx";
import { Preferences } from "../people/Preferences.tsx";
import { Unsent } from "../people/Unsent.tsx";
import { useMe } from "../people/useMe.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { ConnectionWords } from "../ui/ConnectionWords.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Notices } from "../ui/Notices.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { HubSearch } from "./HubSearch.tsx";
import { Rail } from "./Rail.tsx";
import { Resting } from "./Resting.tsx";
import { useOwnRights } from "./useOwnRights.ts";
import "./Shell.css";

const SHELL = graphql(`query Shell($hub: String!) { hub(slug: $hub) { id slug name seq suspendedAt } }`);

/** Moves reading to the new page when the address changes, as a browser does for a page of its own. */
function useArrival() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const came = useRef(pathname);
  useEffect(() => {
    if (came.current === pathname) return;
    came.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** The bar over every page; it is not drawn anew when only the address changes, which it does often on some. */
const Top = memo(function Top({
  slug,
  hub,
  rests,
}: {
  slug: string;
  hub: { slug: string; name: string } | null | undefined;
  rests: boolean;
}) {
  const say = useWords();
  return (
    <header className="top">
      <Link to="/" className="top-mark" aria-label={say("house.shell.hubs")}>
        <Mark />
      </Link>
      {hub ? (
        <Link to={`/${hub.slug}`} className="top-hub">
          {hub.name}
        </Link>
      ) : (
        <span className="top-hub">{!slug && say("house.name")}</span>
      )}
      {hub && !rests && <HubSearch hub={hub.slug} key={hub.slug} />}
      <div className="top-end">
        <Preferences />
        <Account />
      </div>
    </header>
  );
});

/** What surrounds every page: whose hub it is, search, the rooms and how much waits in them, who is signed in, and how the connection is. */
export function Shell({ Waits }: { Waits?: ComponentType<{ hub: string }> }) {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { pathname } = useLocation();
  const { data } = useQuery(SHELL, { variables: { hub: slug }, skip: !slug });
  const hub = slug ? data?.hub : undefined;
  const { rights } = useMe();
  const rests = !!hub?.suspendedAt;
  const isMember = !!hub && !rests && !whyNotTakePart(rights, hub.id);
  useOwnRights(hub, isMember);
  const main = useArrival();
  return (
    <RouterProvider navigate={useNavigate()} useHref={useHref}>
      <div className={slug && !rests ? "shell in-hub" : "shell"}>
        <a className="skip" href="#content">
          {say("house.shell.skip")}
        </a>
        <Top slug={slug} hub={hub} rests={rests} />
        <ConnectionWords />
        {slug && !rests && <Rail hub={slug} isMember={isMember} waits={Waits && hub && isMember && <Waits hub={hub.id} />} />}
        <main id="content" className="content" ref={main} tabIndex={-1}>
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<Skeleton />}>{hub === null ? <Missing /> : rests ? <Resting hub={hub} /> : <Outlet />}</Suspense>
          </ErrorBoundary>
        </main>
        <Announcer />
        <Unsent />
        <Notices />
        <ScrollRestoration />
      </div>
    </RouterProvider>
  );
}
