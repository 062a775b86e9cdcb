import type { Same } from "./words.ts";

/** What is said where an agreement proposes to change the map. */
export const sv = {
  title: "På kartan",
  lead: "Inget ändras på kartan förrän någon säger ja.",
  todo: "Avtal som vill synas på kartan",
  draw: "{one} och {other} har ett avtal i kraft. Ska länken mellan dem vara ett partnerskap sedan <day></day>?",
  loosen: "Avtalet mellan {one} och {other} är slut sedan <day></day>. Är länken fortfarande ett partnerskap?",
  from: "Enligt <agreement>{title}</agreement>",
  drawn: "Rita länken",
  drawnOne: "Rita länken mellan {one} och {other} som partnerskap",
  declined: "Inte på kartan",
  declinedOne: "Rita inte länken mellan {one} och {other}",
  weakened: "De samarbetar",
  weakenedOne: "Länken mellan {one} och {other} blir samarbete",
  cut: "Ta bort länken",
  cutOne: "Ta bort länken mellan {one} och {other}",
  kept: "Behåll",
  keptOne: "Behåll länken mellan {one} och {other} som den är",
  done: {
    Drawn: "Länken mellan {one} och {other} är ett partnerskap.",
    Declined: "Länken ritas inte, och föreslås inte igen.",
    Weakened: "Länken mellan {one} och {other} är samarbete.",
    Cut: "Länken mellan {one} och {other} är borttagen.",
    Kept: "Länken är som den var.",
  },
  restsOn: "Vilar på avtalet <agreement>{title}</agreement>, sedan <day></day>.",
  whyNot: {
    nothing: "Avtalet föreslår inget om den länken, eller så är det redan avgjort.",
    other: "Så kan förslaget inte avgöras.",
  },
} as const;

export const en: Same<typeof sv> = {
  title: "On the map",
  lead: "Nothing changes on the map before somebody says yes.",
  todo: "Agreements that want to be on the map",
  draw: "{one} and {other} have an agreement in force. Shall the tie between them be a steady partnership since <day></day>?",
  loosen: "The agreement between {one} and {other} ended on <day></day>. Is their tie still a steady partnership?",
  from: "By <agreement>{title}</agreement>",
  drawn: "Draw the tie",
  drawnOne: "Draw the tie between {one} and {other} as a steady partnership",
  declined: "Not on the map",
  declinedOne: "Do not draw the tie between {one} and {other}",
  weakened: "They cooperate",
  weakenedOne: "The tie between {one} and {other} becomes cooperation",
  cut: "Cut the tie",
  cutOne: "Cut the tie between {one} and {other}",
  kept: "Keep it",
  keptOne: "Keep the tie between {one} and {other} as it is",
  done: {
    Drawn: "The tie between {one} and {other} is a steady partnership.",
    Declined: "The tie is not drawn, and not proposed again.",
    Weakened: "The tie between {one} and {other} is cooperation.",
    Cut: "The tie between {one} and {other} is cut.",
    Kept: "The tie is as it was.",
  },
  restsOn: "Rests on the agreement <agreement>{title}</agreement>, since <day></day>.",
  whyNot: {
    nothing: "The agreement proposes nothing about that tie, or it is settled already.",
    other: "The proposal cannot be settled like that.",
  },
};
