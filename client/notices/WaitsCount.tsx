import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useWords } from "../i18n.tsx";
import { NEEDS_ME } from "./notices.ts";
import "./WaitsCount.css";

/** How much waits for the reader in a hub, beside the way there: looked at anew with each page that they come to. */
export function WaitsCount({ hub }: { hub: string }) {
  const say = useWords();
  const { pathname } = useLocation();
  const { data, refetch } = useQuery(NEEDS_ME, { variables: { hub }, fetchPolicy: "cache-and-network" });
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    void refetch().catch(() => {});
  }, [pathname, refetch]);
  const count = data?.needsMe.length ?? 0;
  if (!count) return null;
  return (
    <span className="waits-count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{say("notices.list.rail", { count })}</span>
    </span>
  );
}
