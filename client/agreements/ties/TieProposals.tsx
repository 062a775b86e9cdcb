import { useSuspenseQuery } from "@apollo/client/react";
import { type ReactNode, startTransition } from "react";
import { Link } from "react-router";
import { choicesFor, type TieChoice } from "../../../schema/agreements/ties.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useUndoable } from "../../hubs/useUndoable.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Section } from "../../ui/Page.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { Day } from "../../ui/When.tsx";
import { DECIDE, PROPOSALS, type ProposalRead, proposes } from "./ties.ts";
import "./TieProposals.css";

interface Props {
  hub: { id: string; slug: string; seq: number };
  /** Only what this agreement proposes; else of all. */
  agreement?: string;
}

const keyOf = { Drawn: "drawn", Declined: "declined", Weakened: "weakened", Cut: "cut", Kept: "kept" } as const;

/** How many proposals stand there before the rest is asked for. */
const few = 4;

/** What agreements propose to change on the map, for those who may write the ties. Nothing is imposed; nothing stands here for others. */
export function TieProposals({ hub, agreement }: Props) {
  const say = useWords();
  const reason = useReason();
  const { data, refetch } = useSuspenseQuery(PROPOSALS, {
    variables: { hub: hub.id, agreement: agreement ?? null },
    fetchPolicy: "cache-and-network",
  });
  const again = () => startTransition(() => void refetch());
  const undoable = useUndoable(hub.id, again);
  useHubLive(hub.id, hub.seq, ({ type }) => {
    if (proposes.has(type)) again();
  });
  const decide = async ({ agreement: id, one, other, oneName, otherName }: ProposalRead, choice: TieChoice) => {
    try {
      const { operation } = await perform({ __typename: "Hub", id: hub.id, lists: {} }, DECIDE, { agreement: id, one, other, choice });
      const text = say(`agreementTies.done.${choice}`, { one: oneName, other: otherName });
      undoable(text, operation);
    } catch (problem) {
      notify({ text: reason(problem) });
    }
    again();
  };
  const proposals = data.tieProposals;
  if (!proposals.length) return null;
  const one = (proposal: ProposalRead) => (
    <li key={`${proposal.agreement} ${proposal.one} ${proposal.other}`}>
      <Proposal proposal={proposal} slug={hub.slug} isAmongOthers={!agreement} />
      <Choices proposal={proposal} onChoose={(choice) => void decide(proposal, choice)} />
    </li>
  );
  return (
    <Section title={say(agreement ? "agreementTies.title" : "agreementTies.todo")}>
      <p className="tie-proposals-lead">{say("agreementTies.lead")}</p>
      <ul className="tie-proposals">{proposals.slice(0, few).map(one)}</ul>
      {proposals.length > few && (
        <details>
          <summary>{say("agreementTies.more", { count: proposals.length - few })}</summary>
          <ul className="tie-proposals">{proposals.slice(few).map(one)}</ul>
        </details>
      )}
    </Section>
  );
}

function Proposal({ proposal, slug, isAmongOthers }: { proposal: ProposalRead; slug: string; isAmongOthers: boolean }) {
  const say = useWords();
  const { change, on, oneName: one, otherName: other, title, agreement } = proposal;
  return (
    <p>
      {say.rich(change === "Draw" ? "agreementTies.draw" : "agreementTies.loosen", { one, other, day: () => on && <Day on={on} /> })}
      {isAmongOthers && (
        <small>
          {say.rich("agreementTies.from", {
            title,
            agreement: (words: ReactNode) => <Link to={`/${slug}/agreements/${agreement}`}>{words}</Link>,
          })}
        </small>
      )}
    </p>
  );
}

function Choices({ proposal, onChoose }: { proposal: ProposalRead; onChoose: (choice: TieChoice) => void }) {
  const say = useWords();
  const names = { one: proposal.oneName, other: proposal.otherName };
  return (
    <p className="tie-proposal-do">
      {choicesFor[proposal.change].map((choice) => (
        <Button
          key={choice}
          weight={choice === "Drawn" || choice === "Weakened" ? "plain" : "quiet"}
          aria-label={say(`agreementTies.${keyOf[choice]}One`, names)}
          onPress={() => onChoose(choice)}
        >
          {say(`agreementTies.${keyOf[choice]}`)}
        </Button>
      ))}
    </p>
  );
}
