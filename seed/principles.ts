import type { PrincipleOf } from "./town.ts";

/** How Jönköping words three of the principles on the cards that every official and association gets. */
export const jonkopingPrinciples: readonly PrincipleOf[] = [
  {
    kind: "Quality",
    name: "Kvalitet på lika villkor",
    meaning: "Civilsamhällets sätt att arbeta har ett eget värde. Vi mäter det inte med kommunens måttstock.",
    practice: "Vi frågar hur samarbetet upplevs och vad det gav, inte hur många som kom.",
  },
  {
    kind: "Dialogue",
    name: "Dialog i god tid",
    meaning: "Den som berörs är med innan förslaget är skrivet.",
    practice: "Möten där föreningar deltar ideellt hålls på kvällstid, och alla får återkoppling inom en vecka.",
  },
  {
    kind: "Openness",
    name: "Öppenhet och insyn",
    meaning: "Beslut, pengar och skäl går att läsa för alla.",
  },
];

/** How Borås words two of those in its compact. */
export const borasPrinciples: readonly PrincipleOf[] = [
  {
    kind: "Independence",
    name: "Självständighet och oberoende",
    meaning: "Föreningslivet är en självständig röst i Borås. Stöd köper inte tystnad.",
    practice: "Villkor för stöd rör verksamheten, aldrig vad föreningen får säga.",
  },
  {
    kind: "LongTerm",
    name: "Långsiktighet",
    meaning: "Vi bygger för år, inte för kvartal.",
    practice: "Ett partnerskap är vanligtvis treårigt och följs upp minst två gånger om året.",
  },
];
