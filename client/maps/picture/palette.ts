import { useEffect, useState } from "react";
import { type ActorKind, type Hue, lookOf } from "../../../schema/actors.ts";
import { type Colouring, hueOfGroup } from "../../actors/Glyph.tsx";
import type { TieChange } from "./scene.ts";

/** The colours of a picture as the page's styles give them just now, fit for a canvas. */
export interface Palette {
  ground: string;
  ink: string;
  tie: string;
  wished: string;
  changed: Record<TieChange, string>;
  accent: string;
  onHue: string;
  /** The five steps of an amount, from none to all. */
  amounts: readonly string[];
  hues: Record<Hue, string>;
  font: string;
}

const hues = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly Hue[];

/** Colours are read from an element that wears them, so that whatever CSS makes of a custom property arrives resolved. */
function paletteOf(within: Element): Palette {
  const probe = within.appendChild(document.createElement("span"));
  probe.hidden = true;
  // Forced colours give every text one colour, while what is drawn keeps its own.
  probe.style.forcedColorAdjust = "none";
  const worn = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ground: worn("--ground"),
    ink: worn("--ink"),
    tie: worn("--map-tie"),
    wished: worn("--needs-me"),
    changed: { new: worn("--good"), stronger: worn("--good"), weaker: worn("--refused"), lost: worn("--refused") },
    accent: worn("--accent"),
    onHue: worn("--on-hue"),
    amounts: [1, 2, 3, 4, 5].map((step) => worn(`--amount-${step}`)),
    hues: Object.fromEntries(hues.map((hue) => [hue, worn(`--hue-${hue}`)])) as Record<Hue, string>,
    font: getComputedStyle(within).fontFamily,
  };
  probe.remove();
  return palette;
}

/** The hue of a kind of actor in a palette. */
export const inHue = (palette: Palette, kind: ActorKind): string => palette.hues[lookOf(kind).hue];

/** What a body is filled with. */
export function bodyOf(palette: Palette, kind: ActorKind, coloured: Colouring | undefined): string {
  if (!coloured) return inHue(palette, kind);
  return "group" in coloured ? palette.hues[hueOfGroup(coloured.group)] : palette.amounts[coloured.amount - 1]!;
}

/** The rim around a body. */
export const rimOf = (palette: Palette, kind: ActorKind, coloured: Colouring | undefined): string =>
  coloured && "amount" in coloured ? palette.amounts.at(-1)! : bodyOf(palette, kind, coloured);

/** What stands in a body: a pale one has ink in it. */
export const signOf = ({ onHue, ink }: Palette, coloured: Colouring | undefined): string =>
  coloured && "amount" in coloured && coloured.amount <= 3 ? ink : onHue;

const schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"];

/** The palette of an element, read anew when the theme changes or the typeface has come. */
export function usePalette(within: Element | null): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useEffect(() => {
    if (!within) return;
    const read = () => setPalette(paletteOf(within));
    read();
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class"] });
    const asked = schemes.map((scheme) => matchMedia(scheme));
    for (const one of asked) one.addEventListener("change", read);
    document.fonts.addEventListener("loadingdone", read);
    return () => {
      theme.disconnect();
      for (const one of asked) one.removeEventListener("change", read);
      document.fonts.removeEventListener("loadingdone", read);
    };
  }, [within]);
  return palette;
}
