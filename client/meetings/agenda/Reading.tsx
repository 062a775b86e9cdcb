import { createElement, Fragment } from "react";
import { type Block, type Item, wordsOf } from "../../../schema/agenda/items.ts";
import { useWords } from "../../i18n.tsx";
import type { Sheet } from "./parts.ts";
import { Under } from "./Under.tsx";

/** An agenda as it is read. */
export function Reading({ items, sheet }: { items: readonly Item[]; sheet: Sheet }) {
  const say = useWords();
  return (
    <ol className="items">
      {items.map(({ id, title, kind, owner, minutes, notes }, at) => (
        <li key={id} className="item" data-kind={kind}>
          <span className="item-number" aria-hidden="true">
            {at + 1}
          </span>
          <h3 className="item-title">{title || say("agenda.untitled")}</h3>
          <p className="item-facts">
            {[say(`agenda.kind.${kind}`), owner, minutes !== null && say("agenda.planned", { minutes })].filter(Boolean).join(" · ")}
          </p>
          {wordsOf(notes).trim() && (
            <div className="item-notes">
              <div className="notes">
                <Blocks of={notes} />
              </div>
            </div>
          )}
          <Under at={{ sheet, item: id, open: null, onOpen() {} }} />
        </li>
      ))}
    </ol>
  );
}

/** Notes as they are read. Nothing in them has a name of its own: where it stands tells it from what is beside it. */
export const Blocks = ({ of }: { of: readonly Block[] }) =>
  of.map((block, at) => createElement(Fragment, { key: at }, <One block={block} />));

function One({ block }: { block: Block }) {
  if ("paragraph" in block) return <p>{block.paragraph.map((run, at) => createElement(Words, { ...run, key: at }))}</p>;
  const List = block.list === "bullets" ? "ul" : "ol";
  return <List>{block.items.map((item, at) => createElement("li", { key: at }, <Blocks of={item} />))}</List>;
}

type Run = Extract<Block, { paragraph: unknown }>["paragraph"][number];

function Words({ text, strong, em, link }: Run) {
  let words = <>{text}</>;
  if (em) words = <em>{words}</em>;
  if (strong) words = <strong>{words}</strong>;
  return link ? (
    <a href={link} rel="noopener noreferrer nofollow" target="_blank">
      {words}
    </a>
  ) : (
    words
  );
}
