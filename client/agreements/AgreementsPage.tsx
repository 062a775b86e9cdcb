import { useQuery } from "@apollo/client/react";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotTakePart } from "../../schema/hubs.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import { Day } from "../ui/When.tsx";
import { AGREEMENTS, type AgreementListed, partiesOf } from "./agreements.ts";
import { OpenDialogue } from "./OpenDialogue.tsx";
import { PartyMark } from "./PartyMark.tsx";
import "./AgreementPage.css";

function useColumns(hub: string): Column<AgreementListed>[] {
  const say = useWords();
  return [
    {
      id: "title",
      title: say("agreements.column.title"),
      isRowHeader: true,
      cell: ({ id, title }) => <Link to={`/${hub}/agreements/${id}`}>{title}</Link>,
    },
    {
      id: "parties",
      title: say("agreements.column.parties"),
      wide: true,
      cell: (agreement) => (
        <ul className="agreement-parties">
          {partiesOf(agreement).map(({ id, side, actor }) => (
            <li key={id}>
              <PartyMark side={side} />
              <span>{actor?.name ?? say("agreements.parties.hidden")}</span>
            </li>
          ))}
        </ul>
      ),
    },
    { id: "stage", title: say("agreements.column.stage"), cell: ({ stage }) => say(`agreements.stage.${stage}`) },
    {
      id: "term",
      title: say("agreements.column.term"),
      wide: true,
      cell: ({ endsOn }) => (endsOn ? <Day on={endsOn} /> : say("agreements.termOpen")),
    },
    { id: "area", title: say("agreements.column.area"), wide: true, cell: ({ area }) => area?.name ?? say("agreements.wholeHub") },
  ];
}

/** Every agreement of a hub that the reader sees, and the dialogues that may become one. */
export function AgreementsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { data, error, refetch } = useQuery(AGREEMENTS, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const { rights } = useMe();
  const go = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const columns = useColumns(slug);
  const hub = data?.hub;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (type === "Agreement" || type === "Party") void refetch();
  });
  if (error && !hub) return <Broken problem={error} onRetry={refetch} />;
  if (hub === undefined) return <Skeleton rows={12} />;
  if (!hub) return <Missing />;
  const rows = hub.agreements.edges.map(({ node }) => node);
  const mayOpen = !whyNotTakePart(rights, hub.id) && (rights.officialOf.includes(hub.id) || rights.actors.length > 0);
  const open = mayOpen && (
    <Button weight="primary" icon={plus} onPress={() => setOpening(true)}>
      {say("agreements.open.do")}
    </Button>
  );
  return (
    <Page
      title={say("agreements.title")}
      tab={`${say("agreements.title")}, ${hub.name}`}
      lead={<p>{say("agreements.lead")}</p>}
      actions={rows.length > 0 && open}
    >
      {rows.length ? (
        <Table label={say("agreements.title")} columns={columns} rows={rows} />
      ) : (
        <Empty title={say("agreements.none")} action={open}>
          {say(mayOpen ? "agreements.noneHow" : "agreements.noneRead")}
        </Empty>
      )}
      {isOpening && <OpenDialogue hub={hub} onOpened={(id) => go(`/${slug}/agreements/${id}`)} onClose={() => setOpening(false)} />}
    </Page>
  );
}
