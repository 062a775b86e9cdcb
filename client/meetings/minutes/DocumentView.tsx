import { createElement, Fragment } from "react";
import type { Doc, DocBlock, DocDecision, DocSignature, DocTable } from "../../../schema/meetings/document.ts";
import { Blocks } from "../agenda/Reading.tsx";
import "./DocumentView.css";

/** A document as it is read on the page and printed: what it is, whose, and its parts in order. */
export function DocumentView({ doc }: { doc: Doc }) {
  const { kind, title, whose, hub, mark, blocks } = doc;
  return (
    <article className="document" aria-label={`${kind}: ${title}`}>
      <header className="document-head">
        <p className="document-whose">
          {whose}, {hub}
        </p>
        <p className="document-kind">{kind}</p>
        {title !== whose && <p className="document-title">{title}</p>}
        {mark && <p className="document-mark">{mark}</p>}
      </header>
      {blocks.map((block, at) => createElement(Fragment, { key: at }, <Part of={block} />))}
    </article>
  );
}

function Part({ of }: { of: DocBlock }) {
  if ("heading" in of) return createElement(`h${of.level}`, null, of.heading);
  if ("facts" in of) return <Facts of={of.facts} />;
  if ("table" in of) return <Rows of={of.table} />;
  if ("decision" in of) return <Decision of={of.decision} />;
  if ("remark" in of) return <p className="document-remark">{of.remark}</p>;
  if ("signatures" in of) return <Signatures of={of.signatures} />;
  return <Blocks of={[of]} />;
}

const Facts = ({ of }: { of: Extract<DocBlock, { facts: unknown }>["facts"] }) => (
  <dl className="document-facts">
    {of.map(({ name, value, link }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{link ? <a href={link}>{value}</a> : value}</dd>
      </div>
    ))}
  </dl>
);

/** Nothing in a row has a name of its own: its place tells it from the others. */
const Rows = ({ of: { name, isNamedAbove, head, rows } }: { of: DocTable }) => (
  <div className="document-table">
    <table aria-label={isNamedAbove ? name : undefined}>
      {!isNamedAbove && <caption>{name}</caption>}
      <thead>
        <tr>{head.map((text) => createElement("th", { key: text, scope: "col" }, text))}</tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], at) =>
          createElement(
            "tr",
            { key: at },
            <th scope="row">{first}</th>,
            rest.map((text, cell) => createElement("td", { key: cell, "data-name": text ? head[cell + 1] : undefined }, text)),
          ),
        )}
      </tbody>
    </table>
  </div>
);

const paragraphs = (texts: readonly string[]) => texts.map((text, at) => createElement("p", { key: at }, text));

const Decision = ({ of: { label, paragraphs: texts, dissent } }: { of: DocDecision }) => (
  <div className="document-decision">
    <p className="document-label">{label}</p>
    {paragraphs(texts)}
    {dissent && (
      <>
        <p className="document-label">{dissent.label}</p>
        {paragraphs(dissent.paragraphs)}
      </>
    )}
  </div>
);

const Signatures = ({ of }: { of: readonly DocSignature[] }) => (
  <ul className="document-signatures">
    {of.map(({ name, role, said, isSigned }, at) =>
      createElement(
        "li",
        { key: at, "data-signed": isSigned || undefined },
        <span className="document-signer">{name}</span>,
        <span>{role}</span>,
        <span>{said}</span>,
      ),
    )}
  </ul>
);
