import plus from "lucide/dist/esm/icons/plus.mjs";
import { type ReactNode, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotTakePart } from "../../schema/hubs.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Board } from "./board/Board.tsx";
import { PublicList } from "./board/PublicList.tsx";
import { SavedBoards } from "./board/SavedBoards.tsx";
import { TakeBoard } from "./board/TakeBoard.tsx";
import { useBoard } from "./board/useBoard.ts";
import { useBoardAddress } from "./board/useBoardAddress.ts";
import { OpenDialogue } from "./OpenDialogue.tsx";
import { YearLink } from "./papers/YearLink.tsx";
import "./AgreementPage.css";

/** What a hub has decided for all its agreements: what they are measured by, written under and asked. */
function Ways({ hub }: { hub: string }) {
  const say = useWords();
  const ways = [
    { page: "rules", name: say("rules.title") },
    { page: "headings", name: say("drafting.template.title") },
    { page: "questions", name: say("followUps.word.title") },
  ];
  return (
    <ul className="agreement-ways">
      {ways.map(({ page, name }) => (
        <li key={page}>
          <Link to={`/${hub}/agreements/${page}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

/**
 * The agreements of a hub, and the dialogues that may become one: for its officials the status board of all of them, for those who have
 * part in some the board of their own, and for everyone what is open.
 */
export function AgreementsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const address = useBoardAddress();
  const { me, rights } = useMe();
  // Whoever has no board reads what is open of all of it.
  const isReader = me !== undefined && !rights.officialOf.length && !rights.partnerIn.length;
  const shown = { times: isReader || address.view === "times", sums: isReader || address.view === "sums" };
  const { hub, board, lines, error, again } = useBoard(slug, address.on, shown);
  const go = useNavigate();
  const [isOpening, setOpening] = useState(false);
  if (error && !hub) return <Broken problem={error} onRetry={again} />;
  if (hub === undefined) return <Skeleton rows={12} />;
  if (!hub || !board) return <Missing />;
  const isOfficial = rights.officialOf.includes(hub.id);
  const own = isOfficial ? lines : lines.filter(({ agreement }) => rights.partnerIn.includes(agreement));
  const others = lines.filter((line) => !own.includes(line));
  const mayOpen = !whyNotTakePart(rights, hub.id) && (isOfficial || rights.actors.length > 0);
  const open = mayOpen && (
    <Button weight="primary" icon={plus} onPress={() => setOpening(true)}>
      {say("agreements.open.do")}
    </Button>
  );
  const about = isOfficial
    ? "board.lead"
    : own.length
      ? "board.leadOwn"
      : rights.memberOf.includes(hub.id)
        ? "board.public.leadMember"
        : "board.public.lead";
  const content = (): ReactNode => {
    if (!lines.length)
      return (
        <Empty title={say("agreements.none")} action={open}>
          {say(mayOpen ? "agreements.noneHow" : "agreements.noneRead")}
        </Empty>
      );
    return (
      <>
        {own.length > 0 && <Board hub={slug} board={board} lines={own} address={address} />}
        {others.length > 0 && <PublicList hub={slug} lines={others} />}
      </>
    );
  };
  return (
    <Page
      title={say("agreements.title")}
      tab={`${say("agreements.title")}, ${hub.name}`}
      lead={<p>{say(lines.length ? about : "agreements.lead")}</p>}
      actions={
        lines.length > 0 && (
          <>
            {open}
            {own.length > 0 && <SavedBoards hub={hub} address={address.address} onChange={again} />}
            {rights.officialOf.includes(hub.id) && <YearLink hub={hub.slug} />}
            {rights.memberOf.includes(hub.id) && <TakeBoard hub={hub.slug} on={address.on} />}
          </>
        )
      }
    >
      {error && <p role="alert">{say("board.notKept")}</p>}
      {content()}
      {isOfficial && <Ways hub={slug} />}
      {isOpening && <OpenDialogue hub={hub} onOpened={(id) => go(`/${slug}/agreements/${id}`)} onClose={() => setOpening(false)} />}
    </Page>
  );
}
