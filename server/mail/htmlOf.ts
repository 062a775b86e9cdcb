import type { Letter } from "./queueMail.ts";

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in a page: none of it is markup. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark]!);

const linked = (text: string) => escaped(text).replace(/https?:\/\/[^\s]*[^\s.,;:!?)]/g, (url) => `<a href="${url}">${url}</a>`);

/** The same letter for those who read their mail as pages: its paragraphs and links, its language, and nothing that asks the network. */
export function htmlOf({ language, subject, text }: Pick<Letter, "language" | "subject" | "text">): string {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => `<p>${linked(one.trim()).replaceAll("\n", "<br>\n")}</p>`);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em">
${paragraphs.join("\n")}
</body>
</html>
`;
}
