import { useQuery } from "@apollo/client/react";
import done from "lucide/dist/esm/icons/check.mjs";
import left from "lucide/dist/esm/icons/circle-dashed.mjs";
import noted from "lucide/dist/esm/icons/info.mjs";
import { useState } from "react";
import { notMet, sidesOf, unanswered } from "../../../schema/agreements/criteria.ts";
import { useWords } from "../../i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Section } from "../../ui/Page.tsx";
import { type PartyRead, partiesOf } from "../agreements.ts";
import type { AgreementAt } from "../part.ts";
import { useFollow } from "../useFollow.ts";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { CriteriaGrid } from "./CriteriaGrid.tsx";
import { type AnswerRead, CRITERIA, type CriterionWorded } from "./criteria.ts";
import { useWorded } from "./useWorded.ts";
import "./Criteria.css";

/** What is still to be answered, or what those who decide are told of. */
function Left({ parties, answers }: { parties: readonly PartyRead[]; answers: readonly AnswerRead[] }) {
  const say = useWords();
  const open = unanswered(
    parties,
    answers.map(({ party, kind, verdict }) => ({ side: party.side, kind, verdict })),
  );
  const doubts = notMet(answers).length;
  const sides = sidesOf(parties).flatMap((side) => {
    const count = open.filter((one) => one.side === side).length;
    return count ? [say("criteria.left.side", { side: say(`agreements.side.${side}`), count: String(count) })] : [];
  });
  if (open.length)
    return (
      <p className="criteria-left" data-left="">
        <Icon of={left} size={18} />
        {say("criteria.left.some", { count: open.length, sides: sides.join(", ") })}
      </p>
    );
  return (
    <p className="criteria-left" data-doubts={doubts ? "" : undefined}>
      <Icon of={doubts ? noted : done} size={18} />
      {doubts ? say("criteria.notMet.some", { count: doubts }) : say("criteria.notMet.none")}
    </p>
  );
}

/** The criteria of an agreement and what each party answers, for those who have part in it; what is missing is seen at once. */
export function Criteria({ at: { agreement, isPartner } }: { at: AgreementAt }) {
  const say = useWords();
  const isAnswered = agreement.stage !== "Dialogue" && isPartner;
  const { data, refetch } = useQuery(CRITERIA, { variables: { id: agreement.id }, skip: !isAnswered });
  useFollow(agreement.hub.seq, () => isAnswered && refetch());
  const [asked, setAsked] = useState<{ criterion: CriterionWorded; party: PartyRead }>();
  const read = data?.agreement;
  const worded = useWorded(read?.hub.criteria.edges.map(({ node }) => node) ?? []);
  if (!isAnswered || !read) return null;
  const parties = partiesOf(agreement);
  const answers = read.criterionAnswers.edges.map(({ node }) => node);
  if (agreement.stage === "Closed" && !answers.length) return null;
  return (
    <Section title={say("criteria.title")}>
      <p className="criteria-lead">{say("criteria.lead")}</p>
      <Left parties={parties} answers={answers} />
      <CriteriaGrid worded={worded} parties={parties} answers={answers} onAsk={(criterion, party) => setAsked({ criterion, party })} />
      {asked && (
        <AnswerDialog
          key={`${asked.criterion.kind} ${asked.party.id}`}
          {...{ agreement, worded, parties, answers, asked }}
          onAsk={(criterion) => setAsked({ ...asked, criterion })}
          onSaved={() => refetch()}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}
