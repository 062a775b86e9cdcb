import { borasSignatories } from "./boras.signatories.ts";
import type { CharterOf } from "./charters.ts";
import { inDays } from "./councils.ts";

const sections = [
  {
    heading: "Varför vi har en överenskommelse",
    text: "Borås utvecklas av människor som engagerar sig tillsammans. Föreningar, församlingar och nätverk når dit kommunen inte når, och säger det som behöver sägas. Kommunen har ansvar för alla invånare och för de gemensamma resurserna.\n\nVi skriver det här för att veta vad vi kan vänta oss av varandra.",
  },
  {
    heading: "Det här lovar kommunen",
    text: "Vi bjuder in civilsamhället innan förslagen är skrivna. Vi berättar hur det vi fick höra har använts. Vi skiljer på stöd till föreningars egen verksamhet och köp av tjänster. Vi har en väg in för den som vill samarbeta och inte vet vem den ska fråga.",
  },
  {
    heading: "Det här lovar civilsamhället",
    text: "Vi bidrar med kunskap om hur människor har det. Vi säger ifrån när något är fel och är med och föreslår vad som kan göras. Vi är öppna med vilka vi företräder. Vi tar vara på varandras erfarenheter, stora som små föreningar.",
  },
  {
    heading: "Så arbetar vi tillsammans",
    text: "En samrådsgrupp med politiker, förvaltningschefer och företrädare för föreningarna följer hur överenskommelsen lever. Lika många kommer från varje sida. Varje år håller vi ett stormöte, och i stadsdelar och på orter möts vi i områdesnätverk och ortsråd.\n\nNär en förening och kommunen vill göra något under flera år kan de ingå ett idéburet offentligt partnerskap.",
  },
  {
    heading: "Så följer vi upp",
    text: "Två processledare, en från varje sida, håller ihop arbetet. Vart annat år frågar vi båda parter hur samarbetet upplevs och vad det har gett. Svaren är öppna för alla.",
  },
];

const revised = [
  ...sections.slice(0, 3),
  {
    heading: "Så arbetar vi tillsammans",
    text: "En samrådsgrupp med politiker, förvaltningschefer och företrädare för föreningarna beslutar om en handlingsplan och följer hur den lever. Lika många kommer från varje sida. Varje år håller vi ett stormöte, och i stadsdelar och på orter möts vi i områdesnätverk och ortsråd. Möten där föreningar deltar ideellt hålls på kvällstid.\n\nNär en förening och kommunen vill göra något under flera år kan de ingå ett idéburet offentligt partnerskap.",
  },
  {
    heading: "När det blir kris",
    text: "Vi har kommit överens om vem som ringer vem. Föreningarnas kontaktvägar hålls aktuella av båda parter.",
  },
  {
    heading: "Så följer vi upp",
    text: "Två processledare, en från varje sida, håller ihop arbetet. Varje år frågar vi båda parter hur samarbetet upplevs och vad det har gett. Svaren är öppna för alla.",
  },
];

/** Borås' charter: from meetings in 2015 and 2016 to the municipal council's decision that December, followed up in 2018. The words are ours. */
export const borasCharter: CharterOf = {
  name: "Överenskommelsen mellan Borås Stad och civilsamhället",
  about:
    "Stormöten och fokusgrupper 2015–2016 samlade kommunen, föreningarna och församlingarna. Fler än sjuttio hade skrivit under när kommunfullmäktige antog överenskommelsen i december 2016. Den följdes upp 2018. Texten i demon är vår egen, och föreningarna är påhittade.",
  areas: ["Demokrati", "Folkhälsa", "Integration", "Gemenskap", "Social sammanhållning"],
  council: "Samrådsgruppen för överenskommelsen",
  leaders: [
    { side: "Municipality", member: "Katarina Viskander", role: "processledare, Stadsledningskansliet" },
    { side: "CivilSociety", who: "Ingemar Sjömarken", role: "processledare, Föreningsrådet" },
  ],
  versions: [
    {
      preamble: "Kommunen och civilsamhället i Borås har kommit överens om hur vi möter varandra, och om vad vi vill tillsammans.",
      sections,
      adoptedBy: "Kommunfullmäktige",
      adoptedOn: "2016-12-15",
      caseNumber: "KS 2016-00412",
    },
    {
      preamble:
        "Kommunen och civilsamhället i Borås har kommit överens om hur vi möter varandra, vad vi vill tillsammans och vem som gör vad.",
      sections: revised,
    },
  ],
  ...borasSignatories,
  plan: [
    {
      kind: "Independence",
      text: "Gå igenom villkoren för stöd: inget villkor får röra vad en förening säger",
      actor: "Föreningsservice",
      dueOn: inDays(-40),
      notes: [{ notedOn: inDays(-90), text: "Villkoren för verksamhetsstöd är genomgångna. Lokalstödet återstår.", state: "Underway" }],
    },
    {
      kind: "Dialogue",
      text: "Återkoppla inom en månad till alla som varit med i en dialog",
      member: "Katarina Viskander",
      dueOn: inDays(120),
      notes: [{ notedOn: inDays(-20), text: "En mall för återkoppling prövas i två nämnder.", state: "Underway" }],
    },
    {
      kind: "Dialogue",
      text: "FRÖ-möten fyra gånger om året, varje gång med ett tema som föreningarna valt",
      actor: "Föreningsrådet",
      dueOn: inDays(200),
    },
    {
      kind: "Quality",
      text: "Utbildning om idéburet offentligt partnerskap för handläggare och föreningar",
      actor: "Föreningsservice",
      who: "Lisbet Hestra",
      dueOn: inDays(-5),
    },
    {
      kind: "LongTerm",
      text: "Fleråriga stöd till ortsråden",
      member: "Helena Vargås",
      dueOn: inDays(-200),
      notes: [{ notedOn: inDays(-210), text: "Beslutat i kommunstyrelsen: tre år i taget.", state: "Done" }],
    },
    { kind: "Openness", text: "Lägg ut alla partnerskap, vad de kostar och vad de lett till", member: "Samir Delic", dueOn: inDays(60) },
    {
      kind: "Diversity",
      text: "Uppsök föreningar som inte har anställda och fråga hur de vill bli inbjudna",
      actor: "Föreningsrådet",
      dueOn: inDays(30),
      notes: [{ notedOn: inDays(-12), text: "Elva av fyrtio besök gjorda.", state: "Underway" }],
    },
    {
      kind: "Diversity",
      text: "En gemensam webbplats för alla föreningars evenemang",
      notes: [{ notedOn: inDays(-300), text: "Struket: turistbyråns kalender fyller behovet.", state: "Dropped" }],
    },
  ],
  said: [
    {
      side: "Municipality",
      saidBy: "Fritids- och folkhälsonämnden",
      notedOn: "2018-05-14",
      text: "Överenskommelsen har gjort det lättare att fråga tidigt. Vi behöver bli bättre på att berätta vad som hände sedan.",
    },
    {
      side: "Municipality",
      saidBy: "Förskolenämnden",
      notedOn: "2018-05-22",
      text: "Den är okänd hos många av våra medarbetare. En kort introduktion för nyanställda skulle hjälpa.",
    },
    {
      side: "CivilSociety",
      saidBy: "Föreningsrådet",
      notedOn: "2018-05-16",
      text: "Vi blir bjudna, men ofta på dagtid. Den som arbetar ideellt kan inte alltid komma då.",
    },
    {
      side: "CivilSociety",
      saidBy: "Norrbyborna",
      notedOn: "2018-06-01",
      text: "Områdesnätverket har gett oss kontakter som vi inte hade förut. Fortsätt med det.",
    },
  ],
};
