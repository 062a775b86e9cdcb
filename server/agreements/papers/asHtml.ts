import type { Block, Run } from "../../../schema/agenda/items.ts";
import { escaped } from "../../../schema/agreements/archive/xml.ts";
import type { Doc, DocBlock, DocDecision, DocSignature, DocTable } from "../../../schema/meetings/document.ts";
import type { Language } from "../../../schema/words.ts";

/** How a document looks that stands on its own: nothing is fetched, and it is read in fifty years too. */
const look = `
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.06rem/1.55 "Source Serif 4","Source Serif Pro",Georgia,serif;color:#1d2930;background:#fff}
h1,h2,h3,table,dl,.small,.signed{font-family:"Atkinson Hyperlegible Next",Calibri,Arial,sans-serif}
h1{font-size:1.9rem;margin:0}h2{font-size:1.2rem;margin:2rem 0 .4rem}h3{font-size:1.05rem;margin:1.2rem 0 0}
header{border-bottom:2px solid;padding-bottom:1rem;margin-bottom:1.5rem}.small{color:#52606a;font-size:.9rem}.mark{color:#8a5a00;font-weight:bold}
dl{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;font-size:.95rem}dt{color:#52606a}dd{margin:0}
table{width:100%;border-collapse:collapse;font-size:.9rem;margin:.75rem 0}caption{text-align:left;color:#52606a}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #e4e0d6;overflow-wrap:anywhere}tbody th{font-weight:normal}
tr,.decided,.signed{break-inside:avoid}h2,h3{break-after:avoid}.decided{border-left:3px solid #2c6a4b;padding-left:1rem;margin:.75rem 0}
.signed{list-style:none;padding:0}.signed li{border-bottom:1px solid #52606a;padding:.5rem 0}
@page{margin:20mm 22mm}@media print{body{margin:0;max-width:none;padding:0;font-size:11pt;color:#000}}`;

/** A document as a page that stands on its own: with its language, its title, headings and tables with heads, and no script. */
export function asHtml(doc: Doc, language: Language): string {
  const { kind, title, whose, hub, mark, blocks } = doc;
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n`,
    `<title>${escaped(`${kind}: ${title}`)}</title>\n<style>${look}\n</style>\n</head>\n<body>\n<main>\n`,
    `<header>\n${p(`${whose}, ${hub}`, "small")}<h1>${escaped(kind)}</h1>\n${p(title)}${mark ? p(mark, "mark") : ""}</header>\n`,
    ...blocks.map(blockOf),
    "</main>\n</body>\n</html>\n",
  ].join("");
}

const p = (text: string, name?: string) => `<p${name ? ` class="${name}"` : ""}>${escaped(text)}</p>\n`;

function blockOf(block: DocBlock): string {
  if ("heading" in block) return `<h${block.level}>${escaped(block.heading)}</h${block.level}>\n`;
  if ("facts" in block)
    return `<dl>\n${block.facts.map(({ name, value }) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>\n`).join("")}</dl>\n`;
  if ("table" in block) return tableOf(block.table);
  if ("decision" in block) return decisionOf(block.decision);
  if ("remark" in block) return p(block.remark, "small");
  if ("signatures" in block) return `<ul class="signed">\n${block.signatures.map(signatureOf).join("")}</ul>\n`;
  return noteOf(block);
}

const runOf = ({ text, strong, em }: Run) => {
  const said = em ? `<em>${escaped(text)}</em>` : escaped(text);
  return strong ? `<strong>${said}</strong>` : said;
};

function noteOf(block: Block): string {
  if ("paragraph" in block) return `<p>${block.paragraph.map(runOf).join("")}</p>\n`;
  const list = block.list === "numbers" ? "ol" : "ul";
  return `<${list}>\n${block.items.map((item) => `<li>${item.map(noteOf).join("")}</li>\n`).join("")}</${list}>\n`;
}

const cell = (of: "th" | "td", scope: string, text: string) => `<${of}${scope && ` scope="${scope}"`}>${escaped(text)}</${of}>`;

const tableOf = ({ name, isNamedAbove, head, rows }: DocTable) =>
  [
    `<table${isNamedAbove ? ` aria-label="${escaped(name)}"` : ""}>\n${isNamedAbove ? "" : `<caption>${escaped(name)}</caption>\n`}`,
    `<thead><tr>${head.map((text) => cell("th", "col", text)).join("")}</tr></thead>\n<tbody>\n`,
    ...rows.map((row) => `<tr>${row.map((text, at) => (at ? cell("td", "", text) : cell("th", "row", text))).join("")}</tr>\n`),
    "</tbody>\n</table>\n",
  ].join("");

const decisionOf = ({ label, paragraphs, dissent }: DocDecision): string =>
  [
    `<div class="decided">\n<p><strong>${escaped(label)}</strong></p>\n${paragraphs.map((text) => p(text)).join("")}`,
    dissent ? `<p><strong>${escaped(dissent.label)}</strong></p>\n${dissent.paragraphs.map((text) => p(text)).join("")}` : "",
    "</div>\n",
  ].join("");

const signatureOf = ({ name, role, said }: DocSignature) =>
  `<li><strong>${escaped(name)}</strong>${role && `, ${escaped(role)}`}: ${escaped(said)}</li>\n`;
