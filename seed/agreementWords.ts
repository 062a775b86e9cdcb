import type { CriterionKind } from "../schema/agreements/criteria.ts";
import type { QuestionKind } from "../schema/agreements/followUp.ts";
import type { AgreementOf, PartyOf } from "./agreements.ts";

const isCivil = ({ parties }: AgreementOf, party: PartyOf) => !party.brings?.board && parties.length > 1;

/** A number that is always the same for the same words. */
const chance = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7);

const grounds: Record<CriterionKind, readonly [municipality: string, civil: string]> = {
  OwnInitiative: ["Föreningen kom med idén och har format den.", "Det är vår idé. Vi bad om samtalet."],
  NoMarket: ["Vi har inte hittat något företag som erbjuder det här.", "Ingen annan gör det här på orten."],
  PublicGood: ["Alla invånare får komma, inte bara medlemmar.", "Det är öppet för alla och kostar inget."],
  BeyondGrants: [
    "Det ryms inte i aktivitetsbidraget eller lokalbidraget.",
    "Bidragen räcker till vår vanliga verksamhet, inte till detta.",
  ],
  PartOfPlan: [
    "Det genomför överenskommelsen och det folkhälsopolitiska programmet.",
    "Det är det vi har skrivit under i överenskommelsen.",
  ],
  FinancedByBoth: ["Vi bidrar med pengar och lokal, föreningen med ideell tid.", "Vi lägger tid, kunskap och det nätverk vi har."],
  MeantToLast: ["Behovet finns kvar längre än ett projekt.", "Tillit tar tid. Vi tänker i år."],
  OneCooperation: ["Avtalet gäller just den här verksamheten.", "Resten av det vi gör ligger utanför avtalet."],
};

/** What a party answers to a criterion: that it is met, unless it doubts that. */
export function answerTo(one: AgreementOf, party: PartyOf, kind: CriterionKind) {
  const doubt = one.doubts?.find((own) => own.actor === party.actor && own.kind === kind);
  return doubt
    ? { verdict: doubt.verdict, grounds: doubt.grounds }
    : { verdict: "Met", grounds: grounds[kind][isCivil(one, party) ? 1 : 0] };
}

const words: Record<QuestionKind, readonly [municipality: string, civil: string]> = {
  Dialogue: ["Vi hörs innan något hinner bli ett problem.", "Det är lätt att få tag på någon som kan svara."],
  Trust: ["De gör det de har sagt.", "Vi törs säga när något inte fungerar."],
  Influence: ["Vi har ändrat upplägget efter deras råd.", "Våra förslag finns med i planeringen."],
  Independence: ["Föreningen leder verksamheten på sitt sätt.", "Ingen lägger sig i hur vi arbetar."],
  Conditions: ["Lokalen är ofta bokad av andra.", "Vi behöver få besked om lokalen tidigare."],
  Usefulness: ["Vi når människor som vi inte når annars.", "De som kommer säger att de har fått vänner."],
};

/** What a party says to a question of a follow-up; both sides find it a little better each time, and every other time say why. */
export function saidTo(one: AgreementOf, party: PartyOf, kind: QuestionKind, at: number) {
  const number = chance(`${one.title} ${party.actor} ${kind}`);
  const mark = Math.min(5, 2 + (number % 3) + (at > 1 ? 1 : 0));
  return { kind, mark, ...((number + at) % 2 === 0 && { words: words[kind][isCivil(one, party) ? 1 : 0] }) };
}

const date = (day: string | undefined) => day ?? "en dag som parterna kommer överens om";

const texts: Record<string, (one: AgreementOf) => string> = {
  Parter: ({ parties }) => `${parties.map(({ actor }) => actor).join(" och ")} sluter det här avtalet.`,
  Bakgrund: ({ background, purpose }) => background ?? `Parterna har fört dialog om hur de kan nå längre tillsammans.\n\n${purpose}`,
  "Värdegrund och hänvisning till överenskommelsen": () =>
    "Samarbetet vilar på överenskommelsen mellan kommunen och det civila samhället och dess sex principer: självständighet och oberoende, dialog, kvalitet, långsiktighet, öppenhet och insyn, och mångfald.\n\nFöreningen är självständig. Avtalet köper inte tystnad.",
  "Syfte och mål": ({ purpose, goals = [] }) => [purpose, ...goals.map(([text]) => text)].join("\n\n"),
  Verksamhet: ({ activity, purpose }) => activity ?? purpose,
  "Parternas bidrag": () => "Vad var och en bidrar med, år för år, står i tabellen. Beloppen är påhittade för demon.",
  "Organisation och styrgrupp": ({ steeringGroup }) =>
    `${steeringGroup ?? "En styrgrupp med båda parter"} följer samarbetet och träffas två till fyra gånger om året. Den andra parten och gäster får bjudas in.`,
  Uppföljning: () =>
    "Parterna följer upp minst två gånger om året. Var och en svarar för sig på samma frågor, om hur samarbetet upplevs och vilken nytta det gör. Antal räknas inte.",
  Personuppgifter: () => "Parterna delar bara kontaktuppgifter till dem som arbetar med samarbetet. Deltagare registreras inte.",
  "Giltighet och uppsägning": ({ startsOn, endsOn }) =>
    `Avtalet gäller från ${date(startsOn)} till och med ${date(endsOn)}. En part som vill avsluta i förtid säger det tre månader innan, med skäl.`,
  "Ändringar och tvist": () =>
    "Ändringar görs skriftligt av alla parter. Är parterna inte överens talar de med varandra först i styrgruppen.",
};

/** What stands under a heading of a text; of one that is still being written, the first headings alone. */
export const textUnder = (one: AgreementOf, heading: string, isUnfinished: boolean): string | undefined =>
  isUnfinished && !["Parter", "Bakgrund", "Syfte och mål"].includes(heading) ? undefined : texts[heading]?.(one);
