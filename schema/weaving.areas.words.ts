import type { Same } from "./words.ts";

/** What is said where all areas of a hub stand side by side. */
export const sv = {
  title: "Alla områden",
  lead: "Var står väven i varje område, åt vilket håll går den, och var är den som svagast? Allt räknas på det som du får se.",
  weakest: {
    empty: "Ingen står på kartan än.",
    noTies: "Inga länkar är ritade än.",
    all: "Allt mellan de andra går genom {actor}.",
    most: "Det mesta mellan de andra går genom {actor}.",
    much: "Mycket mellan de andra går genom {actor}.",
    apart:
      "{groups, number} grupper känner inte varandra{alone, plural, =0 {.} one {, och en aktör står ensam.} other {, och # aktörer står ensamma.}}",
    alone: "{count, plural, one {En aktör står ensam.} other {# aktörer står ensamma.}}",
    cutOff: "Om {actor} slutar tappar {count, plural, one {en aktör} other {# aktörer}} resten.",
    none: "Inget hänger på en enda aktör.",
  },
  whyNot: {
    interrupted: "Analysen avbröts. Försök igen.",
    busy: "Servern räknar på många kartor just nu. Försök igen om en stund.",
  },
} as const;

export const en: Same<typeof sv> = {
  title: "All areas",
  lead: "Where does the weave stand in each area, which way is it going, and where is it weakest? All of it is worked out from what you may see.",
  weakest: {
    empty: "Nobody stands on the map yet.",
    noTies: "No ties are drawn yet.",
    all: "Everything between the others goes through {actor}.",
    most: "Most of what is between the others goes through {actor}.",
    much: "Much of what is between the others goes through {actor}.",
    apart:
      "{groups, number} groups do not know each other{alone, plural, =0 {.} one {, and one actor stands alone.} other {, and # actors stand alone.}}",
    alone: "{count, plural, one {One actor stands alone.} other {# actors stand alone.}}",
    cutOff: "If {actor} left, {count, plural, one {one actor would lose} other {# actors would lose}} the rest.",
    none: "Nothing hangs on a single actor.",
  },
  whyNot: {
    interrupted: "The analysis was interrupted. Try again.",
    busy: "The server is working on many maps just now. Try again in a while.",
  },
};
