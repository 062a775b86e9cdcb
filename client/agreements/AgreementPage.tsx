import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { isOver } from "../../schema/agreements/stage.ts";
import { whyNotEndDialogue, whyNotPartner } from "../../schema/agreements.ts";
import { RoomHistory } from "../hubs/RoomHistory.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useLive } from "../live/live.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { Sure } from "../ui/Sure.tsx";
import { Day } from "../ui/When.tsx";
import { AgreementAbout } from "./AgreementAbout.tsx";
import { AGREEMENT, AGREEMENT_HEARD, agreementRoom, REMOVE } from "./agreements.ts";
import { EndDialogue } from "./EndDialogue.tsx";
import { LifeLine } from "./LifeLine.tsx";
import { Parties } from "./Parties.tsx";
import type { AgreementAt, AgreementPart } from "./part.ts";
import { parts } from "./parts.ts";
import "./AgreementPage.css";

/** What both sides want, and what their dialogue came to. */
function Dialogue({ at: { agreement, isPartner } }: { at: AgreementAt }) {
  const say = useWords();
  const { stage, outcome, outcomeForm, outcomeReason, outcomeOn } = agreement;
  return (
    <Section title={say("agreements.about.purpose")}>
      <p className="agreement-words">{agreement.purpose ?? say("agreements.about.noPurpose")}</p>
      {isPartner && stage === "Dialogue" && <p className="agreement-how">{say("agreements.end.how")}</p>}
      {outcome && (
        <div className="agreement-came" data-outcome={outcome}>
          <h3>{say(`agreements.end.came.${outcome}`)}</h3>
          {outcomeForm && <p>{outcomeForm}</p>}
          <p>{outcomeReason}</p>
          {outcomeOn && (
            <small>
              <Day on={outcomeOn} />
            </small>
          )}
        </div>
      )}
    </Section>
  );
}

/** What can be done with a dialogue as a whole. */
function Actions({ at }: { at: AgreementAt }) {
  const say = useWords();
  const go = useNavigate();
  const [doing, setDoing] = useState<"end" | "remove">();
  const { agreement } = at;
  const isDialogue = agreement.stage === "Dialogue";
  const mayEnd = !whyNotEndDialogue(agreement, { outcome: "Nothing", reason: "…" });
  const remove = async () => {
    await perform({ __typename: "Hub", id: agreement.hub.id, lists: {} }, REMOVE, { id: agreement.id });
    go(`/${agreement.hub.slug}/agreements`);
  };
  const next = parts.flatMap(({ name, Next }) => (Next ? [<Next key={name} at={at} />] : []));
  return (
    <>
      {next}
      {mayEnd && (
        <Button weight={isDialogue ? "primary" : "plain"} onPress={() => setDoing("end")}>
          {say(isDialogue ? "agreements.end.conclude" : "agreements.end.do")}
        </Button>
      )}
      {isDialogue && (
        <Button weight="quiet" onPress={() => setDoing("remove")}>
          {say("agreements.remove.do")}
        </Button>
      )}
      {doing === "end" && <EndDialogue at={at} onClose={() => setDoing(undefined)} />}
      {doing === "remove" && (
        <Sure
          title={say("agreements.remove.do")}
          what={say("agreements.remove.sure", { title: agreement.title })}
          yes={say("agreements.remove.do")}
          onYes={remove}
          onClose={() => setDoing(undefined)}
        />
      )}
    </>
  );
}

/** The parts in their order, with what leads at a stage before the others. */
const inOrderAt = (stage: AgreementAt["agreement"]["stage"]): AgreementPart[] =>
  [...parts].sort((one, other) => Number(other.leadsAt === stage) - Number(one.leadsAt === stage));

const shown = (at: AgreementAt, where: "First" | "Main" | "Beside") =>
  inOrderAt(at.agreement.stage).flatMap((part) => {
    const Part = part[where];
    return Part ? [<Part key={part.name} at={at} />] : [];
  });

/** One agreement: where it stands in its life, what can be done next, who makes it, and everything that belongs to it. */
export function AgreementPage() {
  const say = useWords();
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(AGREEMENT, { variables: { id } });
  const { rights } = useMe();
  const { agreement } = data;
  const refresh = () => startTransition(() => void refetch());
  useLive(AGREEMENT_HEARD, agreement ? agreementRoom(agreement.id) : undefined, agreement?.hub.seq ?? 0, refresh);
  if (!agreement) return <Missing />;
  const { hub, title, kind, stage } = agreement;
  const isPartner = !whyNotPartner(rights, agreement);
  const at = { agreement, isPartner, refresh };
  return (
    <Page
      title={title}
      tab={`${title}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/agreements`}>{say("agreements.allOf")}</Link>}
      lead={
        <p className="agreement-kind">
          {say(`agreements.kind.${kind}`)} · <span className="tag">{say(`agreements.stage.${stage}`)}</span>
        </p>
      }
      actions={isPartner && !isOver(agreement) && <Actions at={at} />}
    >
      <LifeLine id={agreement.id} />
      {shown(at, "First")}
      <div className="agreement">
        <div className="agreement-column">
          <Dialogue at={at} />
          {shown(at, "Main")}
        </div>
        <div className="agreement-column">
          <Parties at={at} />
          {shown(at, "Beside")}
          <AgreementAbout at={at} />
          <Section title={say("agreements.history")}>
            <RoomHistory hub={hub} room={agreement.id} heard={hub.seq} mayUndo={isPartner} onUndone={refresh} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
