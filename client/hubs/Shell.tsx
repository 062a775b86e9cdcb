import { useQuery } from "@apollo/client/react";
import councils from "lucide/dist/esm/icons/armchair.mjs";
import meetings from "lucide/dist/esm/icons/calendar-days.mjs";
import weave from "lucide/dist/esm/icons/chart-network.mjs";
import members from "lucide/dist/esm/icons/contact-round.mjs";
import agreements from "lucide/dist/esm/icons/file-pen-line.mjs";
import charter from "lucide/dist/esm/icons/handshake.mjs";
import todo from "lucide/dist/esm/icons/list-todo.mjs";
import map from "lucide/dist/esm/icons/map.mjs";
import history from "lucide/dist/esm/icons/rotate-ccw-clock.mjs";
import users from "lucide/dist/esm/icons/users-round.mjs";
import { type ComponentType, memo, type ReactNode, Suspense, useEffect, useRef } from "react";
import { RouterProvider } from "react-aria-components";
import { Link, NavLink, Outlet, ScrollRestoration, useHref, useLocation, useNavigate, useParams } from "react-router";
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
import { Icon } from "../ui/Icon.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Notices } from "../ui/Notices.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { HubSearch } from "./HubSearch.tsx";
import { Resting } from "./Resting.tsx";
import { useOwnRights } from "./useOwnRights.ts";
import "./Shell.css";

const SHELL = graphql(`query Shell($hub: String!) { hub(slug: $hub) { id slug name seq suspendedAt } }`);

const rooms = [
  { path: "", icon: map, name: "start", isHome: true, forMembers: false },
  { path: "/weave", icon: weave, name: "weave", isHome: false, forMembers: false },
  { path: "/actors", icon: users, name: "actors", isHome: false, forMembers: false },
  { path: "/councils", icon: councils, name: "councils", isHome: false, forMembers: false },
  { path: "/meetings", icon: meetings, name: "meetings", isHome: false, forMembers: false },
  { path: "/agreements", icon: agreements, name: "agreements", isHome: false, forMembers: false },
  { path: "/charter", icon: charter, name: "charter", isHome: false, forMembers: false },
  { path: "/todo", icon: todo, name: "todo", isHome: false, forMembers: true },
  { path: "/people", icon: members, name: "people", isHome: false, forMembers: true },
  { path: "/history", icon: history, name: "history", isHome: false, forMembers: false },
] as const;

/** What has no room in the bar of a phone; the hub's first page leads there too. */
const roomy: ReadonlySet<string> = new Set(["weave", "agreements", "charter", "people", "history"]);

/** Pages that lie within a room though their addresses do not say so. */
const withins: ReadonlyMap<string, readonly string[]> = new Map([
  ["start", ["maps/"]],
  ["charter", ["principles", "plan", "participation", "ratings"]],
]);

/** The rooms of a hub: a rail beside the content, on a phone a bar below it. */
function Rail({ hub, isMember, waits }: { hub: string; isMember: boolean; waits?: ReactNode }) {
  const say = useWords();
  const { pathname } = useLocation();
  const within = [...withins].find(([, pages]) => pages.some((page) => pathname.startsWith(`/${hub}/${page}`)))?.[0];
  return (
    <nav className="rail" aria-label={say("house.shell.rooms")}>
      {rooms
        .filter(({ forMembers }) => isMember || !forMembers)
        .map(({ path, icon, name, isHome }) => (
          <NavLink
            key={name}
            to={`/${hub}${path}`}
            end={isHome}
            className={[name === within && "within", roomy.has(name) && "roomy"].filter(Boolean).join(" ") || undefined}
          >
            <Icon of={icon} size={22} />
            {say(`house.shell.${name}`)}
            {name === "todo" && waits}
          </NavLink>
        ))}
    </nav>
  );
}

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
