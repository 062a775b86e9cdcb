import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const all = { type: "tag", values: tags } as const;
const ofColour = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

/** What a page breaks of WCAG 2.2 AA as far as a machine can tell: each rule with the elements that break it; perhaps only those of colour. */
export async function violationsOn(page: Page, { onlyColour = false } = {}): Promise<string[]> {
  // Evaluated, not added as a script, which the content policy would refuse; and sent once to a page, since it is half a megabyte.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(`{ ${source} }`);
  const found = await page.evaluate(
    async ({ type, values }) => {
      const { axe: there } = globalThis as unknown as { axe: typeof axe };
      return (await there.run({ runOnly: { type, values: [...values] }, resultTypes: ["violations"] })).violations;
    },
    onlyColour ? ofColour : all,
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target.join(" ")} (${any[0]?.message ?? ""})`).join("; ")}`,
  );
}
