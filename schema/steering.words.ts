import type { Same } from "./words.ts";

/** The steering group of an agreement. */
export const sv = {
  title: "Styrgrupp",
  none: "Avtalet har ingen styrgrupp ännu. Den följer avtalet, med platser från alla parter.",
  choose: "Välj en som finns",
  pick: "Styrgrupp",
  chosen: "Välj styrgruppen",
  start: "Starta en styrgrupp",
  startHow: "Varje part får två platser, som ni sedan bestämmer vilka som ska ha. Kommunens första plats leder gruppen.",
  name: "Vad styrgruppen ska heta",
  usualName: "Styrgruppen för {title}",
  seats: "{taken} av {count} platser har någon",
  sideSeats: "{side}: {taken} av {count}",
  toGroup: "Till styrgruppen",
  whyNot: { already: "Avtalet har redan en styrgrupp." },
} as const;

/** The same in English. */
export const en: Same<typeof sv> = {
  title: "Steering group",
  none: "The agreement has no steering group yet. It follows the agreement, with seats from all parties.",
  choose: "Choose one that exists",
  pick: "Steering group",
  chosen: "Choose the steering group",
  start: "Start a steering group",
  startHow: "Each party gets two seats, and you settle afterwards who is to have them. The municipality's first seat leads the group.",
  name: "What the steering group is to be called",
  usualName: "The steering group of {title}",
  seats: "{taken} of {count} seats are taken",
  sideSeats: "{side}: {taken} of {count}",
  toGroup: "To the steering group",
  whyNot: { already: "The agreement has a steering group already." },
};
