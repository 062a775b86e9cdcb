import type { AgreementOf, BringsOf, PartyOf, RulesOf } from "./agreements.ts";
import { filesOfCaretakers, filesOfCraft, filesOfSewing } from "./boras.files.ts";
import { inDays } from "./councils.ts";

const official = "Helena Vargås";
const forSports = "Jörgen Svaneholm";
const forOthers = "Amina Warsame";

/** What Borås has decided for its partnerships, as the source tells; the sums are ours. */
export const borasRules: RulesOf = {
  startsOn: "2016-12-15",
  ...{ usualYears: 3, followUpsPerYear: 2, steeringLeast: 2, steeringMost: 4, noticeMonths: 3 },
  decides: [
    { from: 0, body: "Ansvarig nämnd" },
    { from: 1_000_000, body: "Kommunstyrelsen" },
    { from: 5_000_000, body: "Kommunfullmäktige" },
  ],
  opens: ["Text", "Contributions", "Goals", "FollowUps"],
};

const leisure = { actor: "Fritids- och folkhälsoförvaltningen", board: "Fritids- och folkhälsonämnden", signs: "Jonas Rand" };
const work = { actor: "Arbetslivsförvaltningen", board: "Arbetslivsnämnden", signs: "Annika Sjöberg" };
const culture = { actor: "Kulturförvaltningen", board: "Kulturnämnden", signs: "Ulrika Sten" };
const social = { actor: "Individ- och familjeomsorgsförvaltningen", board: "Individ- och familjeomsorgsnämnden", signs: "Per Åhlman" };
const elderly = { actor: "Vård- och äldreförvaltningen", board: "Vård- och äldrenämnden", signs: "Gun Lidén" };

/** A department that pays from its board's account, with what else it brings. */
const department = ({ board, ...one }: typeof leisure, money: number, more: BringsOf = {}): PartyOf => ({
  ...one,
  by: official,
  brings: { money, board, account: `${4500 + (money % 97)}`, ...more },
});

/** A place that somebody lets the others use, so many hours a year, and what that is worth. */
const room = (hours: number, value: number, words: string): BringsOf => ({ premises: { hours, value, words } });

/** An association that brings its volunteers' time, and who speaks and signs for it. */
const association = (actor: string, by: string, signs: string, hours: number, words: string, more: BringsOf = {}): PartyOf => ({
  ...{ actor, by, signs },
  brings: { hours: { hours, value: hours * 220, words }, ...more },
});

/** The first and last day of a term that began so many days ago and takes so many years. */
function term(began: number, years: number): Pick<AgreementOf, "openedOn" | "startsOn" | "endsOn"> {
  return { openedOn: inDays(-began - 190), startsOn: inDays(-began), endsOn: inDays(-began + Math.floor(years * 365.25) - 1) };
}

const active = { until: "Active" } as const;
const forWork = { themes: ["Arbete"], steeringGroup: "Styrgrupp: vägar till arbete", ...active };
const forYoung = { themes: ["Mötesplatser", "Sommarlov"], steeringGroup: "Styrgrupp: barn och unga", ...active };
const forMoving = { themes: ["Rörelse"], steeringGroup: "Styrgrupp: idrott och rörelse", ...active };

const felt = ["Deltagarna känner sig väntade.", "Samtal i grupp, två gånger om året, som styrgruppen lyssnar på."] as const;
const known = ["Parterna vet vem de ska ringa.", "Båda parter svarar på samma frågor."] as const;

const ways: AgreementOf[] = [
  {
    ...{ title: "Sy och laga: vägen till ett första jobb", ...forWork, ...term(700, 3), area: "Norrby", caseNumber: "ALN 2024-00311" },
    purpose: "Kvinnor som står långt från arbetslivet prövar ett yrke, lär sig språket och får någon som frågar efter dem.",
    activity: "Textilverkstad fyra dagar i veckan med handledare ur föreningen. Var och en har en egen plan.",
    parties: [
      department(work, 640_000, { percent: 50 }),
      association("Kvinnor på Norrby", forOthers, "Fatima Noori", 1_400, "Handledare och språkvänner"),
    ],
    goals: [["Deltagarna tror på att de kan få ett arbete.", "Intervjuer som deltagarna själva gör."], known],
    agreed: ["Vi prövar halva dagar för dem som har små barn.", "Företagen bjuds in till verkstaden varje halvår."],
    files: filesOfSewing,
    doubts: [
      {
        actor: "Arbetslivsförvaltningen",
        kind: "NoMarket",
        verdict: "Partly",
        grounds: "Det finns upphandlad språkträning, men inte i den här formen.",
      },
    ],
  },
  {
    ...{ title: "Odla och arbeta på Norrby", ...forWork, ...term(330, 3), area: "Norrby", caseNumber: "ALN 2025-00087" },
    purpose: "Arbetsträning i odling och park för unga vuxna utan sysselsättning.",
    parties: [
      department(work, 410_000),
      association("Norrbyborna", forOthers, "Emir Basic", 900, "Odlare som visar hur man gör", room(600, 90_000, "Kolonilotter")),
    ],
    goals: [felt],
    agreed: ["Parkenheten tar emot två deltagare i sommar."],
  },
  {
    ...{ title: "Vaktmästarlaget i Sjöbo", ...forWork, ...term(520, 3), area: "Sjöbo", caseNumber: "ALN 2024-00554", isOverdue: true },
    body: work.board,
    purpose: "Långtidsarbetslösa sköter om gårdar och klubbhus tillsammans med en förening som de litar på.",
    parties: [
      department(work, 520_000, { percent: 25 }),
      association("Sjöbo bollklubb", forSports, "Zoran Ilic", 700, "Lagledare", room(900, 110_000, "Klubbhuset")),
    ],
    goals: [known],
    agreed: ["Handledaren från kommunen är på plats varje tisdag."],
    files: filesOfCaretakers,
  },
  {
    ...{
      title: "Språk och datorer för nya grannar",
      ...forWork,
      themes: ["Arbete", "Språk"],
      ...term(150, 3),
      area: "Hässleholmen",
      caseNumber: "ALN 2025-00412",
    },
    purpose: "Nyanlända övar svenska och det digitala som ett arbete kräver, i en förening där de redan har vänner.",
    parties: [
      department(work, 380_000),
      association("Moskéföreningen", forOthers, "Yusuf Demir", 1_100, "Språkvänner", room(500, 60_000, "Studiesalen")),
    ],
    goals: [felt, known],
    isAnswering: true,
  },
  {
    ...{ title: "Caféet som lär ut", ...forWork, ...term(701, 2), area: "Hulta", caseNumber: "ALN 2024-00290" },
    purpose: "Ett kafé där unga med funktionsnedsättning lär sig yrket och möter gäster.",
    parties: [
      department(work, 720_000, { percent: 40 }),
      association("Hulta torgs vänner", forOthers, "Ulf Granath", 1_000, "Värdar i kaféet"),
    ],
    goals: [felt],
    agreed: ["Kaféet öppnar på lördagar.", "Schemat sätts av dem som arbetar där.", "Styrgruppen tar upp vad som händer efter avtalet."],
  },
];

const young: AgreementOf[] = [
  {
    ...{ title: "Öppet hus på Hässleholmen", ...forYoung, ...term(500, 3), area: "Hässleholmen", caseNumber: "FFN 2024-00410" },
    purpose: "Barn och unga har en plats att gå till varje kväll, också i lov.",
    parties: [
      department(leisure, 850_000, room(1_800, 240_000, "Lokal i Hässlehuset")),
      association("Hyresgästerna på Hässleholmen", forOthers, "Lo Ahlin", 2_200, "Vuxna som är där"),
    ],
    goals: [["Barnen säger att det är deras plats.", "Barnråd varje termin."], known],
    agreed: ["Barnrådet bestämmer en kväll i veckan.", "Två vuxna är alltid kvar till stängning."],
  },
  {
    ...{ title: "Sommarlov för alla i Sjöbo", ...forYoung, ...term(240, 3), area: "Sjöbo", caseNumber: "FFN 2025-00122" },
    purpose: "Gratis sommarlov med skog, vatten och kamrater.",
    parties: [department(leisure, 290_000), association("Sjöbo friluftsfolk", forOthers, "Iris Hed", 800, "Ledare i skogen")],
    goals: [felt],
    agreed: ["Anmälan tas bort: man kommer som man är."],
  },
  {
    ...{
      title: "Läxor och mellanmål på Göta",
      ...forYoung,
      themes: ["Mötesplatser"],
      ...term(610, 3),
      area: "Göta",
      caseNumber: "KUN 2024-00075",
    },
    purpose: "Barn får hjälp med läxor av någon som har tid, och något att äta.",
    parties: [
      department(culture, 210_000),
      association("Trandareds kyrka", forOthers, "Maj Sol", 1_300, "Läxhjälpare", room(700, 80_000, "Församlingshemmet")),
    ],
    goals: [felt, known],
    agreed: ["Läraren och läxhjälparen hörs en gång i månaden."],
  },
  {
    ...{ title: "Konst på gatan med unga", ...forYoung, themes: ["Kultur"], ...term(420, 3), area: "Göta", caseNumber: "KUN 2024-00201" },
    purpose: "Unga gör konst i det offentliga rummet tillsammans med konstnärer som bor där.",
    parties: [
      department(culture, 330_000),
      association("Göta konstnärer", forOthers, "Arne Vall", 600, "Konstnärer som handleder", { money: 40_000 }),
    ],
    goals: [["Unga känner igen sig i sin stadsdel.", "Samtal vid varje invigning."]],
    agreed: ["Väggen vid torget får målas om varje vår."],
  },
  {
    ...{
      title: "Trygga vuxna om kvällen",
      ...forYoung,
      themes: ["Trygghet"],
      ...term(95, 3),
      area: "Norrby",
      caseNumber: "IFN 2025-00366",
    },
    purpose: "Vuxna från området är ute när unga är det, och vet vem de ska ringa.",
    parties: [department(social, 260_000), association("Svenska kyrkan på Norrby", forOthers, "Gerd Lund", 1_600, "Nattvandrare")],
    goals: [known],
  },
  {
    ...{
      title: "Dans efter skolan",
      ...forYoung,
      themes: ["Kultur", "Rörelse"],
      ...term(400, 3),
      area: "Hässleholmen",
      caseNumber: "FFN 2025-00051",
    },
    purpose: "Dans för dem som inte tidigare har hittat till någon förening.",
    parties: [department(leisure, 240_000), association("Dansgruppen Hässle", forOthers, "Siri Ånäs", 750, "Dansledare")],
    goals: [felt],
    agreed: ["Flickorna väljer musiken.", "Föräldrar bjuds in en gång i terminen."],
    doubts: [
      {
        actor: "Fritids- och folkhälsoförvaltningen",
        kind: "BeyondGrants",
        verdict: "Partly",
        grounds: "En del kunde ha sökts som ledarstöd.",
      },
    ],
  },
];

const moving: AgreementOf[] = [
  {
    ...{ title: "Nattfotboll på Norrby", ...forMoving, ...term(360, 3), area: "Norrby", caseNumber: "FFN 2025-00033" },
    purpose: "Fotboll på fredagsnätter, med ledare som är förebilder.",
    parties: [
      department(leisure, 310_000, room(200, 60_000, "Idrottshall om natten")),
      association("Norrby idrottsvänner", forSports, "Leif Tång", 950, "Ledare på natten"),
    ],
    goals: [felt],
    agreed: ["Tjejtid en timme varje natt.", "Ledarna får utbildning tillsammans med fältgruppen."],
  },
  {
    ...{ title: "Bordtennis mellan åldrarna", ...forMoving, ...term(300, 3), area: "Hulta", caseNumber: "FFN 2025-00064" },
    purpose: "Äldre och unga spelar tillsammans på dagtid.",
    parties: [department(elderly, 130_000), association("Hulta bordtennis", forSports, "Sven Ur", 500, "Tränare")],
    goals: [felt, known],
    agreed: ["Hemtjänsten berättar om spelet för dem som är ensamma."],
  },
  {
    ...{
      title: "Gymnastik för dem som aldrig har provat",
      ...forMoving,
      ...term(465, 3),
      area: "Kristineberg",
      caseNumber: "FFN 2024-00298",
    },
    purpose: "Barn prövar gymnastik utan avgift och utan att tävla.",
    parties: [department(leisure, 180_000), association("Kristinebergs gymnaster", forSports, "Lena Dahl", 640, "Unga ledare")],
    goals: [felt],
    agreed: ["Skolan delar ut inbjudan i alla klasser."],
  },
  {
    ...{ title: "Fotboll utan avgift i Trandared", ...forMoving, ...term(45, 3), area: "Trandared", caseNumber: "FFN 2025-00377" },
    purpose: "Alla barn i Trandared kan spela fotboll, vad familjen än har råd med.",
    parties: [
      department(leisure, 360_000),
      association("Trandareds fotbollsklubb", forSports, "Åsa Vik", 1_150, "Ledare och utrustning att låna", { money: 25_000 }),
    ],
    goals: [felt],
  },
  {
    ...{
      title: "Rörelse i Hässlehuset, nytt avtal",
      ...forMoving,
      ...term(20, 3),
      area: "Hässleholmen",
      caseNumber: "FFN 2025-00402",
      follows: "Rörelse i Hässlehuset",
    },
    purpose: "Det som prövades i ett år får fortsätta: rörelse i vardagen för dem som sitter mycket.",
    parties: [department(leisure, 420_000), association("Hässlehus bollsällskap", forSports, "Emir Basic", 880, "Ledare")],
    goals: [known],
  },
];

const ended: AgreementOf = {
  ...{
    title: "Rörelse i Hässlehuset",
    ...forMoving,
    ...term(388, 1),
    area: "Hässleholmen",
    caseNumber: "FFN 2025-00388",
    until: "Ended",
  },
  purpose: "Rörelse i vardagen för dem som sitter mycket.",
  parties: [department(leisure, 350_000), association("Hässlehus bollsällskap", forSports, "Emir Basic", 700, "Ledare")],
  goals: [felt],
  agreed: ["Vi byter till eftermiddagar.", "Pensionärerna får en egen grupp."],
  ending: {
    reason: "Tiden gick ut. Parterna ville fortsätta, med fler grupper, och skrev ett nytt avtal.",
    learning: "Det tog ett år att bli känd i området. Nästa gång börjar vi hos dem som redan har förtroendet.",
  },
};

const underway: AgreementOf[] = [
  {
    ...{ title: "Hantverk som språk", until: "Decision", openedOn: inDays(-130), startsOn: inDays(60), endsOn: inDays(60 + 1_095) },
    ...{ themes: ["Språk", "Arbete"], area: "Hulta", steeringGroup: "Styrgrupp: vägar till arbete", caseNumber: "ALN 2025-00530" },
    purpose: "Hantverkare utan jobb lär ut det de kan, och övar svenska medan de gör det.",
    files: filesOfCraft,
    parties: [association("Hultakyrkan", forOthers, "Berit Nor", 900, "Språkvänner"), department(work, 300_000)],
    goals: [felt],
  },
  {
    ...{ title: "Kanot för alla på Viskan", until: "Signing", openedOn: inDays(-150), startsOn: inDays(30), endsOn: inDays(30 + 1_095) },
    ...{
      themes: ["Rörelse", "Sommarlov"],
      area: "Viskafors",
      steeringGroup: "Styrgrupp: idrott och rörelse",
      caseNumber: "FFN 2025-00448",
    },
    purpose: "Barn från hela kommunen lär sig paddla, också de som inte kan simma än.",
    parties: [department(leisure, 190_000), association("Viskans kanotister", forSports, "Liv Strand", 620, "Ledare och båtar")],
    goals: [felt],
  },
  {
    ...{ title: "Konstens torg på Göta", until: "Drafting", openedOn: inDays(-100), startsOn: inDays(90), endsOn: inDays(90 + 1_095) },
    ...{ themes: ["Kultur", "Mötesplatser"], area: "Göta" },
    purpose: "De som bor runt torget bestämmer tillsammans vad som ska visas där, och gör det med konstnärer.",
    parties: [association("Göta konstnärer", forOthers, "Arne Vall", 350, "Konstnärer"), department(culture, 140_000)],
    goals: [known],
  },
  {
    ...{ title: "Odling och samtal för äldre", until: "Criteria", openedOn: inDays(-70), area: "Trandared", themes: ["Mötesplatser"] },
    purpose: "Äldre som har blivit ensamma odlar tillsammans med andra.",
    parties: [department(elderly, 90_000), association("Koloniträdgårdarna", forOthers, "Britt Nyman", 400, "Odlare")],
    doubts: [
      {
        actor: "Vård- och äldreförvaltningen",
        kind: "BeyondGrants",
        verdict: "NotYet",
        grounds: "Vi undersöker om det ryms i stödet till pensionärsföreningar.",
      },
    ],
  },
  {
    ...{ title: "En replokal för unga", until: "Dialogue", openedOn: inDays(-24), area: "Sjöbo", themes: ["Kultur", "Mötesplatser"] },
    purpose: "Unga som spelar vill ha någonstans att öva. Församlingen har en källare, kommunen har instrument.",
    parties: [association("Sjöbokyrkan", forOthers, "Ebba Rask", 300, "Vuxna på plats"), department(culture, 60_000)],
  },
  {
    ...{ title: "Hundpromenader mot ensamhet", until: "Nothing", openedOn: inDays(-210), area: "Göta", themes: ["Trygghet"] },
    purpose: "Hundägare tar med sig grannar som är ensamma på promenad.",
    parties: [association("Göta brukshundar", forOthers, "Tone Hage", 200, "Promenadledare"), department(social, 0)],
    reason:
      "Vi var överens om att det är bra, men ingen av oss behöver ett avtal för det. Föreningen gör det ändå, och kommunen berättar om promenaderna. Vi hörs igen om det växer.",
  },
];

/** The partnerships of Borås: sixteen in force, with purposes as in the source; names and sums are ours. */
export const borasAgreements: readonly AgreementOf[] = [...underway, ended, ...ways, ...young, ...moving];
