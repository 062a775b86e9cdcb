import { escaped } from "../mail/htmlOf.ts";
import type { Line, Said } from "./letter.ts";

/** How a letter looks: the paper, ink and thread of the pages, in light and dark, on a narrow screen and a wide one. Nothing asks the network. */
const look = `
  body { margin: 0; background: #fbfaf6; color: #1d2930; font: 16px/1.5 "Atkinson Hyperlegible Next", "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
  main { max-width: 536px; margin: 0 auto; padding: 32px; }
  .mark { margin: 0 0 24px; font-weight: 700; color: #1f4f7a; }
  h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; }
  h2 { margin: 32px 0 8px; font-size: 16px; color: #52606a; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { margin: 0 0 12px; padding: 12px 16px; background: #ffffff; border: 1px solid #e4e0d6; border-left: 4px solid #8a5a00; border-radius: 8px; }
  li.late { border-left-color: #a11d33; }
  li p { margin: 0; }
  .what { font-weight: 700; }
  .what a { color: inherit; }
  .late .when { color: #a11d33; font-weight: 700; }
  .where { color: #52606a; }
  a { color: #1f4f7a; }
  .all { margin: 24px 0 0; }
  footer { margin: 32px 0 0; padding: 16px 0 0; border-top: 1px solid #e4e0d6; color: #52606a; font-size: 14px; }
  footer p { margin: 0 0 8px; }
  @media (max-width: 480px) { main { padding: 20px 16px; } }
  @media (prefers-color-scheme: dark) {
    body { background: #14191d; color: #eceae4; }
    li { background: #1c2329; border-color: #313a42; border-left-color: #f2c14e; }
    li.late { border-left-color: #ff9aa8; }
    .late .when { color: #ff9aa8; }
    h2, .where, footer { color: #a9b4bc; }
    a, .mark { color: #8fbfe8; }
    footer { border-color: #313a42; }
  }`;

/** A letter of reminders as a page. */
export function letterPage({ language, subject, dear, intro, groups, lists, why, choose, stop }: Said): string {
  const link = ({ words, link }: { words: string; link: string }) => `<a href="${escaped(link)}">${escaped(words)}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>${look}
</style>
</head>
<body>
<main>
<p class="mark">Samväv</p>
<h1>${escaped(dear)}</h1>
<p>${escaped(intro)}</p>
${groups.map(({ title, lines }) => `${title ? `<h2>${escaped(title)}</h2>\n` : ""}<ul>\n${lines.map(item).join("\n")}\n</ul>`).join("\n")}
${lists.map((one) => `<p class="all">${link(one)}</p>`).join("\n")}
<footer>
<p>${escaped(why)}</p>
<p>${link(choose)}</p>
<p>${link(stop)}</p>
</footer>
</main>
</body>
</html>
`;
}

const item = ({ what, when, where, late, link }: Line) => `<li${late ? ' class="late"' : ""}>
<p class="what"><a href="${escaped(link)}">${escaped(what)}</a></p>
${when ? `<p class="when">${escaped(when)}</p>\n` : ""}<p class="where">${escaped(where)}</p>
</li>`;
