import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, tidyName, whyNotName, whyNotText } from "../text.ts";

/** A heading under which the parties write their agreement, with what belongs there. */
export interface TemplateHeading {
  heading: string;
  /** What the parties could write there. */
  hint?: string | null;
  /** Whether something has to stand there before the agreement goes to decision. */
  isRequired: boolean;
}

/** The most headings of a template, and the longest hint, in characters. */
const mostHeadings = 40;
const longestHint = 500;

const must = (heading: string, hint: string) => ({ heading, hint, isRequired: true });
const may = (heading: string, hint: string) => ({ heading, hint, isRequired: false });

/** The headings of a hub that has none of its own: those that partnership agreements usually have, in the language that they are written in. */
export const usualHeadings: readonly TemplateHeading[] = [
  must("Parter", "Vilka som ingår partnerskapet, med organisationsnummer och vem som företräder dem."),
  must("Bakgrund", "Vilket behov ni möter, vad ni har gjort hittills och hur dialogen har gått till."),
  must(
    "Värdegrund och hänvisning till överenskommelsen",
    "Vilka principer ni samarbetar efter, och vilken överenskommelse de kommer från.",
  ),
  must("Syfte och mål", "Vad ni vill åstadkomma tillsammans, och hur ni märker att det blir så."),
  must("Verksamhet", "Vad som ska göras, för vem, var och hur ofta. Föreningen formar verksamheten själv."),
  must("Parternas bidrag", "Vad var och en bidrar med: pengar, personal, lokaler och ideellt arbete, år för år."),
  must("Organisation och styrgrupp", "Vilka som leder partnerskapet, hur ofta styrgruppen träffas och vem som kallar."),
  must("Uppföljning", "Hur och när ni följer upp tillsammans, och hur ni tar vara på det ni lär er."),
  must("Personuppgifter", "Om ni behandlar personuppgifter: vilka, varför, och vem som ansvarar för dem."),
  may("Kommunikation", "Hur ni berättar om partnerskapet, var för sig och tillsammans."),
  must("Giltighet och uppsägning", "Från när till när avtalet gäller, hur det förlängs och hur det kan sägas upp."),
  must("Ändringar och tvist", "Hur avtalet ändras, och hur ni löser det om ni inte är överens."),
  may("Underskrifter", "Vilka som är behöriga att skriva under för varje part."),
];

/** Why a hub cannot have these headings; nothing if it can. */
export function whyNotHeadings(headings: readonly TemplateHeading[]): Refusal | undefined {
  if (!headings.length) return refusal("drafting.whyNot.noHeading");
  if (headings.length > mostHeadings) return refusal("house.whyNot.tooMany", { most: mostHeadings });
  const names = headings.map(({ heading }) => tidyName(heading).toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice) return refusal("drafting.whyNot.headingTwice", { heading: twice });
  return firstNo(...headings.flatMap(({ heading, hint }) => [whyNotName(heading), whyNotText(hint, longestHint)]));
}
