import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../client/ui/tokens.css", import.meta.url), "utf8");

type Tokens = Record<string, string>;
type Colour = readonly [red: number, green: number, blue: number];

const tokensOf = (block: string): Tokens =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
const blockAfter = (selector: string) => css.slice(css.indexOf(selector)).split("}")[0]!;

const light = tokensOf(blockAfter(":root {"));
const dark = { ...light, ...tokensOf(blockAfter(':root[data-theme="dark"] {')) };
const darkByDevice = { ...light, ...tokensOf(blockAfter(':root:not([data-theme="light"]) {')) };
const themes = { light, dark };

/** A colour in linear light, each part 0–1 (IEC 61966-2-1). */
const linear = (hex: string): Colour =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as unknown as Colour;

/** Contrast between two colours, 1–21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [brighter, darker] = [one, other]
    .map(linear)
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => b - a) as [number, number];
  return (brighter + 0.05) / (darker + 0.05);
}

/** The colour as a person with deuteranopia sees it (Machado, Oliveira and Fernandes 2009, severity 1). */
const toDeuteranope = ([r, g, b]: Colour): Colour => [
  0.367322 * r + 0.860646 * g - 0.227968 * b,
  0.280085 * r + 0.672501 * g + 0.047413 * b,
  -0.01182 * r + 0.04294 * g + 0.968881 * b,
];

/** A colour in OKLab (Ottosson 2020), in which equal steps look equally large. */
function toOklab(colour: Colour): Colour {
  const [r, g, b] = colour.map((part) => Math.min(1, Math.max(0, part))) as unknown as Colour;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How different two colours look, 0–100: ΔE in OKLab times 100; about 2 is just noticed side by side. */
const difference = (one: Colour, other: Colour) => {
  const [a, b] = [toOklab(one), toOklab(other)];
  return 100 * Math.hypot(...a.map((part, at) => part - b[at]!));
};

const surfaces = ["ground", "raised", "sunken", "chosen"];
const texts = ["ink", "soft", "municipality", "civil", "politics", "good", "needs-me", "refused", "accent"];
const hues = Array.from({ length: 8 }, (_, at) => `hue-${at + 1}`);
const toldApart = 10;

test("the dark theme is the same by device and by choice", () => {
  expect(darkByDevice).toEqual(dark);
  expect(dark).not.toEqual(light);
});

describe.each(Object.entries(themes))("in the %s theme", (_, tokens) => {
  const between = (one: string, other: string) => contrast(tokens[one]!, tokens[other]!);

  test.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface])))("%s is text that can be read on %s", (text, surface) => {
    expect(between(text!, surface!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["on-accent", "accent"],
    ["on-accent", "accent-strong"],
    ["ground", "ink"],
  ])("%s can be read on %s", (text, surface) => {
    expect(between(text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["edge", ...hues].flatMap((mark) => ["ground", "raised"].map((surface) => [mark, surface])))(
    "%s is a mark that is seen on %s",
    (mark, surface) => {
      expect(between(mark!, surface!)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(hues)("an icon is seen inside %s", (hue) => {
    expect(between("on-hue", hue)).toBeGreaterThanOrEqual(3);
  });

  test.each(hues.flatMap((one, at) => hues.slice(at + 1).map((other) => [one, other])))(
    "%s and %s are told apart, with deuteranopia too",
    (one, other) => {
      const [a, b] = [linear(tokens[one!]!), linear(tokens[other!]!)];
      expect(difference(a, b)).toBeGreaterThanOrEqual(toldApart);
      expect(difference(toDeuteranope(a), toDeuteranope(b))).toBeGreaterThanOrEqual(toldApart);
    },
  );
});
