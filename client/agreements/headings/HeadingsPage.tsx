import { useSuspenseQuery } from "@apollo/client/react";
import arrowDown from "lucide/dist/esm/icons/arrow-down.mjs";
import arrowUp from "lucide/dist/esm/icons/arrow-up.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { type TemplateHeading, usualHeadings, whyNotHeadings } from "../../../schema/agreements/headings.ts";
import { graphql } from "../../graphql.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Page } from "../../ui/Page.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import "./HeadingsPage.css";

const HEADINGS = graphql(`
  query AgreementHeadings($hub: String!) {
    hub(slug: $hub) { id slug name agreementTemplates(first: 1) { edges { cursor node { id headings { heading hint isRequired } } } } }
  }
`);
const WORD = graphql(
  `mutation WordHeadings($hub: ID!, $headings: [TemplateHeadingInput!]!) { wordHeadings(hub: $hub, headings: $headings) { id headings { heading hint isRequired } } }`,
);
const RESET = graphql(`mutation RemoveHeadings($id: ID!) { removeHeadings(id: $id) }`);

type Row = TemplateHeading & { key: number };
const rowsOf = (headings: readonly TemplateHeading[]): Row[] => headings.map((one, key) => ({ ...one, key }));

/** Under which headings a hub's agreements are written: coordinators change them, everyone else of the hub reads them. */
export function HeadingsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(HEADINGS, { variables: { hub: slug } });
  const { rights } = useMe();
  if (!data.hub) return <Missing />;
  const { hub } = data;
  const own = hub.agreementTemplates.edges[0]?.node;
  const headings = own?.headings ?? usualHeadings;
  const mayChange = rights.coordinatorOf.includes(hub.id);
  return (
    <Page
      title={say("drafting.template.title")}
      tab={`${say("drafting.template.title")}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/agreements`}>{say("agreements.allOf")}</Link>}
      lead={<p>{say("drafting.template.lead")}</p>}
    >
      {!own && <p className="headings-usual">{say("drafting.template.usual")}</p>}
      {mayChange ? (
        <HeadingsForm key={own?.id ?? "usual"} hub={hub.id} own={own?.id} headings={headings} refresh={() => void refetch()} />
      ) : (
        <ol className="headings-read">
          {headings.map(({ heading, hint }) => (
            <li key={heading}>
              <strong>{heading}</strong>
              {hint && <small>{hint}</small>}
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}

interface Props {
  hub: string;
  own?: string;
  headings: readonly TemplateHeading[];
  refresh: () => void;
}

function HeadingsForm({ hub, own, headings, refresh }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [rows, setRows] = useState(() => rowsOf(headings));
  const [isTried, setTried] = useState(false);
  const written = rows.map(({ heading, hint, isRequired }) => ({ heading, hint: hint?.trim() || null, isRequired }));
  const no = whyNotHeadings(written);
  const room = { __typename: "Hub", id: hub, lists: {} };
  const put = (key: number, some: Partial<Row>) => setRows((all) => all.map((row) => (row.key === key ? { ...row, ...some } : row)));
  const move = (at: number, by: number) => setRows((all) => all.toSpliced(at, 1).toSpliced(at + by, 0, all[at]!));
  const save = async () => {
    setTried(true);
    if (no || !(await run(() => perform(room, WORD, { hub, headings: written })))) return;
    notify({ text: say("house.saving.knotted") });
    refresh();
  };
  const reset = async () => {
    if (own && (await run(() => perform(room, RESET, { id: own }, { gone: [{ __typename: "AgreementTemplate", id: own }] })))) refresh();
  };
  return (
    <>
      <ol className="headings">
        {rows.map((row, at) => (
          <li key={row.key}>
            <TextField label={say("drafting.template.heading")} value={row.heading} onChange={(heading) => put(row.key, { heading })} />
            <TextArea label={say("drafting.template.hint")} rows={1} value={row.hint ?? ""} onChange={(hint) => put(row.key, { hint })} />
            <Tick isSelected={row.isRequired} onChange={(isRequired) => put(row.key, { isRequired })}>
              {say("drafting.template.isRequired")}
            </Tick>
            <span className="headings-move">
              <IconButton
                icon={arrowUp}
                label={say("drafting.template.up", { heading: row.heading })}
                isDisabled={at === 0}
                onPress={() => move(at, -1)}
              />
              <IconButton
                icon={arrowDown}
                label={say("drafting.template.down", { heading: row.heading })}
                isDisabled={at === rows.length - 1}
                onPress={() => move(at, 1)}
              />
              <IconButton
                icon={x}
                label={say("drafting.template.remove", { heading: row.heading })}
                onPress={() => setRows((all) => all.toSpliced(at, 1))}
              />
            </span>
          </li>
        ))}
      </ol>
      <div className="headings-do">
        <Button
          icon={plus}
          onPress={() =>
            setRows((all) => [...all, { heading: "", hint: "", isRequired: false, key: Math.max(0, ...all.map(({ key }) => key)) + 1 }])
          }
        >
          {say("drafting.template.add")}
        </Button>
        <Button weight="primary" onPress={save} isPending={isBusy}>
          {say("drafting.template.save")}
        </Button>
        {own && (
          <Button weight="quiet" onPress={reset}>
            {say("drafting.template.reset")}
          </Button>
        )}
      </div>
      <WhyNot no={isTried && no} />
      <Refused problem={problem} />
    </>
  );
}
