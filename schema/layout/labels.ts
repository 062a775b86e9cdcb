/** How names are set on a map: size of the type, distance between lines, and from the edge of an actor to its name, in map units. */
export const labelType = { fontSize: 13, lineHeight: 16, gap: 4 } as const;

/** A name as it is set on a map, centred under its actor; width and height in map units. */
export interface Label {
  lines: readonly string[];
  width: number;
  height: number;
}

const oneLine = 92;
const widest = 190;

// Advance widths of Atkinson Hyperlegible Next at weight 400, in thousandths of the font size.
const advances = new Map<string, number>();
for (const [width, characters] of Object.entries({
  250: " .,:;’‘|·`jil",
  300: "!()\"f[]{}t'",
  350: "r",
  392: "-_/\\I1”“•",
  480: "yzvs?x*ck",
  520: "–7Jaåäà",
  550: "eéèëuühnF^<>~2oöøTgdbp",
  595: "EÉLqY35$PSV9",
  620: "6+ZB4R8X",
  650: "AÅÄ=KC0#",
  700: "D…wUÜNGHÖOØQ",
  735: "&",
  870: "@½M—mWæ",
  920: "Æ%",
}))
  for (const character of characters) advances.set(character, Number(width));

// Room for the heavier weight of an actor that stands out, and for what a browser rounds.
const generosity = 1.06;

/** How wide a text is at the map's font size, in map units; never less than it is drawn. */
export function textWidth(text: string): number {
  let thousandths = 0;
  for (const character of text) thousandths += advances.get(character) ?? 1000;
  return (thousandths / 1000) * labelType.fontSize * generosity;
}

function shortened(line: string): string {
  if (textWidth(line) <= widest) return line;
  const characters = [...line];
  while (textWidth(`${characters.join("")}…`) > widest) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The ways to set a text in two lines: broken at a space or after a slash, but never after '&', which belongs to what follows. */
function inTwo(text: string): [string, string][] {
  const pieces = text.split(/(?<=(?<!&)\s|\/)/);
  return pieces.slice(1).map((_, at) => [
    pieces
      .slice(0, at + 1)
      .join("")
      .trimEnd(),
    pieces.slice(at + 1).join(""),
  ]);
}

function linesOf(text: string): string[] {
  if (textWidth(text) <= oneLine) return [text];
  let best = [text];
  let width = Number.POSITIVE_INFINITY;
  for (const pair of inTwo(text)) {
    const wider = Math.max(...pair.map(textWidth));
    if (wider < width) [best, width] = [pair, wider];
  }
  if (width <= widest || best.length < 2) return best.map(shortened);
  const first = inTwo(text).findLast(([line]) => textWidth(line) <= widest) ?? best;
  return first.map(shortened);
}

/** How an actor's name is set: one line when short, otherwise two of about the same width; what is too long ends with '…'. */
export function labelOf(name: string): Label {
  const lines = linesOf(name.trim().replace(/\s+/g, " ").slice(0, 120));
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(textWidth))),
    height: lines.length * labelType.lineHeight,
  };
}

/** The radius in map units of an actor with so many ties: 11 to 20, and a weaver never among the smallest. */
export function radiusOf(degree: number, weaver = false): number {
  const radius = Math.min(20, 10 + 1.6 * Math.sqrt(degree));
  return Math.round(Math.max(radius, weaver ? 15 : 11));
}
