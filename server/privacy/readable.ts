import { refusal } from "../../schema/refusal.ts";
import type { Language, WordKey } from "../../schema/words.ts";
import { say } from "../say.ts";
import type { Mine, Part, Row } from "./mineOf.ts";

/** A person's own data as one page that can be read, kept and printed without anything else: plain HTML without style or script. */
export function readable(mine: Mine, language: Language): string {
  const words = (key: string) => escaped(say(language, refusal(key as WordKey)));
  const row = ({ hub, how, fields }: Row) =>
    `<article><p>${[hub && `<b>${escaped(hub)}</b>`, words(`privacy.how.${how}`)].filter(Boolean).join(" · ")}</p><dl>${Object.entries(
      fields,
    )
      .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(plain(value))}</dd>`)
      .join("")}</dl></article>`;
  const part = ({ of, rows }: Part) =>
    `<section><h2>${words(`privacy.register.${of}.what`)} (${rows.length})</h2>${rows.map(row).join("\n")}</section>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words("privacy.mine.title")}</title></head>
<body><h1>${words("privacy.mine.title")}</h1><p>${words("privacy.mine.lead")}</p><p><time datetime="${mine.at}">${mine.at}</time></p>
${mine.parts.map(part).join("\n")}
</body></html>
`;
}

const plain = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
