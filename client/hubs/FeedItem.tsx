import type { ReactNode } from "react";
import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import { useFew } from "../ui/useFew.ts";
import { When } from "../ui/When.tsx";
import { type Deed, isErased } from "./feed.ts";
import "./Feed.css";

const pages: Readonly<Record<string, string>> = {
  Actor: "actors",
  NetworkMap: "maps",
  Council: "councils",
  Agreement: "agreements",
  Meeting: "meetings",
  DatePoll: "dates",
};

/** The address of what an event is about, if it still is somewhere. */
function addressOf(hub: string, { first: { kind, type, subject }, labels }: Deed): string | undefined {
  const page = pages[type];
  return page && kind !== "delete" && labels.length === 1 ? `/${hub}/${page}/${subject}` : undefined;
}

/** What somebody did, as a sentence. */
export function DeedSentence({ hub, deed }: { hub: string; deed: Deed }) {
  const say = useWords();
  const few = useFew();
  const address = addressOf(hub, deed);
  const { first } = deed;
  const parts = {
    by: (chunks: ReactNode) => <b>{chunks}</b>,
    thing: (chunks: ReactNode) => (address ? <Link to={address}>{chunks}</Link> : <i>{chunks}</i>),
  };
  const values = {
    who: first.by ? first.by.name || say("privacy.contact.member") : say("events.someone"),
    label: few(deed.labels),
    count: deed.labels.length,
    ...parts,
  };
  if (isErased(first)) return say("events.erased");
  const key = `events.deed.${deed.name}` as "events.deed.addActor";
  return say.has(key) ? say.rich(key, values) : say.rich(`events.plain.${first.kind}`, values);
}

/** One deed of the feed: what was done, and when. */
export const FeedItem = ({ hub, deed, undo, children }: { hub: string; deed: Deed; undo?: ReactNode; children?: ReactNode }) => (
  <li className="feed-item">
    <p>
      <DeedSentence hub={hub} deed={deed} />
    </p>
    <p className="feed-when">
      <When at={deed.first.at} />
      {undo}
    </p>
    {children}
  </li>
);
