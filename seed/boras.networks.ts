import type { IntroductionOf } from "./introductions.ts";
import { type MapOf, tie, ties, wish } from "./town.ts";

const leisure = "Fritids- och folkhälsoförvaltningen";
const culture = "Kulturförvaltningen";
const schools = "Grundskoleförvaltningen";
const preschools = "Förskoleförvaltningen";
const invented = "Aktörerna och länkarna är påhittade för demon.";

const introductions: IntroductionOf[] = [
  {
    one: "Butikerna vid torget",
    other: "Kvinnor på Norrby",
    begun: 20,
    through: "Norrby områdesnätverk",
    why: "Praktikplatser för dem som lär sig svenska.",
    asked: [
      { actor: "Kvinnor på Norrby", daysAgo: 17, way: "Meeting", note: "Tre av dem vill börja genast.", answer: "Yes" },
      { actor: "Butikerna vid torget", daysAgo: 12, way: "Message" },
    ],
  },
  {
    one: "Norrby pensionärer",
    other: "Norrby bibliotek",
    through: "Svenska kyrkan på Norrby",
    why: "Högläsning och samtal på språkkaféet.",
  },
  {
    one: "Norrby studiecirklar",
    other: "Svenska kyrkan på Norrby",
    begun: 6,
    why: "Båda har språkkafé, var sin kväll och för samma deltagare.",
    asked: [{ actor: "Norrby studiecirklar", daysAgo: 3, way: "Call" }],
  },
  {
    one: "Norrby bibliotek",
    other: "Förskolorna på Norrby",
    begun: 60,
    why: "Biblioteket vill nå familjer som inte kommer av sig själva.",
    asked: [
      { actor: "Förskolorna på Norrby", daysAgo: 55, way: "Meeting", answer: "Yes" },
      { actor: "Norrby bibliotek", daysAgo: 54, way: "Call", answer: "Yes" },
    ],
    came: { state: "Made", daysAgo: 40, strength: "Cooperate", outcome: "Sagostund på förskolan varannan vecka." },
  },
  {
    one: "Norrby idrottsvänner",
    other: "Norrbyborna",
    begun: 30,
    why: "Nattfotbollen behöver vuxna, Norrbyborna har dem.",
    came: { state: "Later", inDays: 45, outcome: "De vill vänta tills inomhussäsongen är över." },
  },
  {
    one: "Bostäder i Borås",
    other: "Butikerna vid torget",
    begun: 35,
    why: "Tomma lokaler vid torget kunde bli något för alla på Norrby.",
    asked: [{ actor: "Bostäder i Borås", daysAgo: 28, way: "Mail", note: "Lokalerna är redan uthyrda.", answer: "No" }],
  },
];

const norrby: MapOf = {
  area: "Norrby",
  by: "Samir Delic",
  about: `Områdesnätverket träffas varje månad. ${invented}`,
  step: "Activity",
  weavers: ["Mötesplats Norrby"],
  known: ["Bostäder i Borås", "Fältgruppen", "Områdespolisen"],
  actors: [
    {
      name: "Norrby områdesnätverk",
      kind: "InformalNetwork",
      themes: ["Trygghet", "Mötesplatser"],
      about: "Alla som vill något på Norrby, med kommunen som sammankallande.",
    },
    {
      name: "Mötesplats Norrby",
      kind: "MeetingPlace",
      unitOf: leisure,
      themes: ["Mötesplatser", "Sommarlov"],
      targetGroups: ["Unga", "Familjer"],
      offers: ["Lokaler", "Kök"],
    },
    { name: "Norrbyskolan", kind: "School", unitOf: schools, targetGroups: ["Barn", "Unga"] },
    {
      name: "Norrby bibliotek",
      kind: "Library",
      unitOf: culture,
      themes: ["Språk"],
      targetGroups: ["Barn", "Nyanlända"],
      offers: ["Språkkafé"],
    },
    { name: "Förskolorna på Norrby", kind: "Preschool", unitOf: preschools, targetGroups: ["Barn"] },
    { name: "Norrbyborna", kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer"], needs: ["Ett rum för sina möten"] },
    { name: "Norrby idrottsvänner", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"], offers: ["Nattfotboll"] },
    {
      name: "Kvinnor på Norrby",
      kind: "Association",
      themes: ["Språk", "Arbete"],
      targetGroups: ["Nyanlända"],
      languages: ["somaliska", "arabiska"],
    },
    { name: "Norrby pensionärer", kind: "Association", targetGroups: ["Äldre"] },
    { name: "Svenska kyrkan på Norrby", kind: "Congregation", themes: ["Språk"], targetGroups: ["Nyanlända", "Äldre"] },
    { name: "Norrby studiecirklar", kind: "StudyAssociation", themes: ["Språk", "Arbete"] },
    { name: "Butikerna vid torget", kind: "Company", themes: ["Arbete"], offers: ["Praktikplatser"] },
  ],
  ties: [
    tie("Norrby områdesnätverk", "Mötesplats Norrby", "Steady", { kinds: ["Rooms", "Governance"], since: "2014-09-01" }),
    ...ties("Norrby områdesnätverk", "Cooperate", ["Bostäder i Borås", "Norrbyskolan", "Norrbyborna", "Områdespolisen"], {
      kinds: ["Information"],
    }),
    ...ties("Norrby områdesnätverk", "Contact", ["Norrby pensionärer", "Svenska kyrkan på Norrby", "Butikerna vid torget"], {
      kinds: ["Information"],
    }),
    ...ties("Mötesplats Norrby", "Steady", ["Fältgruppen", "Norrby idrottsvänner"], { kinds: ["Activities"], themes: ["Sommarlov"] }),
    ...ties("Mötesplats Norrby", "Cooperate", ["Norrbyskolan", "Norrbyborna", "Kvinnor på Norrby"], { kinds: ["Activities", "Rooms"] }),
    tie("Norrbyskolan", "Förskolorna på Norrby", "Cooperate", { kinds: ["Information"] }),
    tie("Norrby bibliotek", "Norrbyskolan", "Steady", { kinds: ["Activities"], themes: ["Språk"] }),
    ...ties("Norrby bibliotek", "Cooperate", ["Kvinnor på Norrby", "Norrby studiecirklar"], { kinds: ["Activities"], themes: ["Språk"] }),
    tie("Fältgruppen", "Områdespolisen", "Cooperate", { kinds: ["Information"], themes: ["Trygghet"] }),
    tie("Bostäder i Borås", "Norrbyborna", "Cooperate", { kinds: ["Rooms", "Money"], themes: ["Mötesplatser"] }),
    tie("Svenska kyrkan på Norrby", "Norrby pensionärer", "Steady", { kinds: ["Rooms"] }),
    tie("Kvinnor på Norrby", "Norrby studiecirklar", "Cooperate", { kinds: ["Staff"], themes: ["Arbete"] }),
    wish("Butikerna vid torget", "Kvinnor på Norrby", "Praktikplatser för dem som lär sig svenska.", {
      kinds: ["Staff"],
      themes: ["Arbete"],
    }),
    wish("Norrby pensionärer", "Norrby bibliotek", "Högläsning och samtal på språkkaféet.", { themes: ["Språk"] }),
  ],
  challenges: [
    {
      text: "Unga utan sommarjobb har för lite att göra i juli.",
      ideas: "Bostadsbolaget och butikerna anställer, mötesplatsen håller öppet.",
      state: "Ongoing",
      owner: "Bostäder i Borås",
    },
  ],
  introductions,
  views: [{ name: "Språk och arbete", filter: { themes: ["Språk", "Arbete"] } }],
};

const hassleholmen: MapOf = {
  area: "Hässleholmen",
  by: "Samir Delic",
  about: invented,
  step: "Themes",
  weavers: ["Kulturhuset på Hässleholmen"],
  known: ["Bostäder i Borås", "Fältgruppen", "Räddningstjänsten"],
  actors: [
    {
      name: "Kulturhuset på Hässleholmen",
      kind: "CultureCentre",
      unitOf: culture,
      themes: ["Kultur", "Mötesplatser"],
      targetGroups: ["Unga", "Barn"],
    },
    { name: "Hässleholmens bibliotek", kind: "Library", unitOf: culture, themes: ["Språk"], targetGroups: ["Barn"] },
    { name: "Fritidsgården Hässlehus", kind: "YouthCentre", unitOf: leisure, themes: ["Sommarlov"], targetGroups: ["Unga"] },
    { name: "Bodaskolan", kind: "School", unitOf: schools, targetGroups: ["Unga"] },
    { name: "Hässlehus bollsällskap", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Dansgruppen Hässle", kind: "Association", themes: ["Kultur"], targetGroups: ["Unga"] },
    { name: "Föräldrar på stan", kind: "InformalNetwork", themes: ["Trygghet"], targetGroups: ["Unga"] },
    { name: "Moskéföreningen", kind: "Congregation", targetGroups: ["Familjer"] },
    { name: "Hyresgästerna på Hässleholmen", kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer"] },
  ],
  ties: [
    ...ties("Kulturhuset på Hässleholmen", "Steady", ["Hässleholmens bibliotek", "Fritidsgården Hässlehus"], {
      kinds: ["Activities", "Rooms"],
    }),
    ...ties("Kulturhuset på Hässleholmen", "Cooperate", ["Dansgruppen Hässle", "Bodaskolan"], {
      kinds: ["Activities"],
      themes: ["Kultur"],
    }),
    ...ties("Kulturhuset på Hässleholmen", "Contact", ["Moskéföreningen", "Hyresgästerna på Hässleholmen"], { kinds: ["Information"] }),
    ...ties("Fritidsgården Hässlehus", "Cooperate", ["Fältgruppen", "Hässlehus bollsällskap", "Föräldrar på stan"], {
      kinds: ["Activities"],
      themes: ["Sommarlov"],
    }),
    tie("Fältgruppen", "Föräldrar på stan", "Cooperate", { kinds: ["Information"], themes: ["Trygghet"] }),
    tie("Bodaskolan", "Hässlehus bollsällskap", "Contact", { kinds: ["Rooms"] }),
    tie("Bostäder i Borås", "Hyresgästerna på Hässleholmen", "Steady", { kinds: ["Rooms", "Money"] }),
    tie("Räddningstjänsten", "Fritidsgården Hässlehus", "Contact", { kinds: ["Activities"], themes: ["Trygghet"] }),
    wish("Moskéföreningen", "Föräldrar på stan", "Fler vuxna som de unga känner."),
    wish("Dansgruppen Hässle", "Bodaskolan", "Dans på elevens val.", { themes: ["Kultur"] }),
  ],
  challenges: [
    {
      text: "Biblioteket och kulturhuset stänger när de unga kommer.",
      ideas: "Turas om med fritidsgården om kvällarna.",
      state: "Open",
      owner: "Kulturhuset på Hässleholmen",
    },
  ],
};

const hulta: MapOf = {
  area: "Hulta",
  by: "Samir Delic",
  about: invented,
  step: "Drawing",
  weavers: ["Mötesplats Hulta"],
  actors: [
    { name: "Mötesplats Hulta", kind: "MeetingPlace", unitOf: leisure, themes: ["Mötesplatser"], targetGroups: ["Familjer"] },
    { name: "Myråsskolan", kind: "School", unitOf: schools, targetGroups: ["Barn"] },
    { name: "Förskolan på Hulta", kind: "Preschool", unitOf: preschools, targetGroups: ["Barn"] },
    { name: "Hulta torgs vänner", kind: "Association", themes: ["Mötesplatser"] },
    { name: "Hulta bordtennis", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Hultakyrkan", kind: "Congregation", targetGroups: ["Äldre"] },
    {
      name: "Äldreboendet på Hulta",
      kind: "Care",
      unitOf: "Vård- och äldreförvaltningen",
      targetGroups: ["Äldre"],
      needs: ["Besök av barn"],
    },
  ],
  ties: [
    ...ties("Mötesplats Hulta", "Cooperate", ["Myråsskolan", "Hulta torgs vänner", "Hulta bordtennis"], { kinds: ["Activities"] }),
    ...ties("Mötesplats Hulta", "Contact", ["Förskolan på Hulta", "Hultakyrkan", "Äldreboendet på Hulta"], { kinds: ["Information"] }),
    tie("Hultakyrkan", "Äldreboendet på Hulta", "Cooperate", { kinds: ["Activities"] }),
    wish("Förskolan på Hulta", "Äldreboendet på Hulta", "Barnen kommer och sjunger."),
  ],
};

const kristineberg: MapOf = {
  area: "Kristineberg",
  by: "Gunilla Rydmark",
  about: invented,
  step: "Drawing",
  weavers: ["Kristinegården"],
  known: ["Bokbussen", "Bostäder i Borås"],
  actors: [
    {
      name: "Kristinegården",
      kind: "MeetingPlace",
      unitOf: leisure,
      themes: ["Mötesplatser", "Språk"],
      targetGroups: ["Familjer", "Nyanlända"],
    },
    { name: "Kristinebergsskolan", kind: "School", unitOf: schools, targetGroups: ["Barn"] },
    { name: "Kristinebergs hyresgäster", kind: "Association", targetGroups: ["Familjer"] },
    { name: "Kristinebergs gymnaster", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Barn"] },
  ],
  ties: [
    ...ties("Kristinegården", "Cooperate", ["Kristinebergsskolan", "Kristinebergs hyresgäster"], { kinds: ["Activities"] }),
    ...ties("Kristinegården", "Contact", ["Bokbussen", "Bostäder i Borås"], { kinds: ["Information"] }),
    tie("Bostäder i Borås", "Kristinebergs hyresgäster", "Cooperate", { kinds: ["Rooms"] }),
    tie("Kristinebergsskolan", "Kristinebergs gymnaster", "Contact", { kinds: ["Rooms"] }),
  ],
};

const sjobo: MapOf = {
  area: "Sjöbo",
  by: "Gunilla Rydmark",
  about: `Områdesnätverket hittade sitt första gemensamma mål i fjol: något att göra varje dag på sommarlovet. ${invented}`,
  step: "Activity",
  weavers: ["Fritidsgården på Sjöbo"],
  known: ["Bostäder i Borås", "Fältgruppen", "Kulturskolan i Borås"],
  actors: [
    { name: "Fritidsgården på Sjöbo", kind: "YouthCentre", unitOf: leisure, themes: ["Sommarlov"], targetGroups: ["Unga"] },
    { name: "Sjöbo bibliotek", kind: "Library", unitOf: culture, themes: ["Språk", "Sommarlov"], targetGroups: ["Barn"] },
    { name: "Sjöboskolan", kind: "School", unitOf: schools, targetGroups: ["Barn", "Unga"] },
    { name: "Sjöbo friluftsfolk", kind: "Association", themes: ["Rörelse", "Sommarlov"], targetGroups: ["Familjer"], offers: ["Kanoter"] },
    { name: "Sjöbo bollklubb", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Sjöbokyrkan", kind: "Congregation", targetGroups: ["Äldre"], offers: ["Kyrkbussen"] },
    { name: "Sjöbo pensionärer", kind: "Association", targetGroups: ["Äldre"] },
  ],
  ties: [
    ...ties("Fritidsgården på Sjöbo", "Steady", ["Sjöboskolan", "Sjöbo bibliotek", "Fältgruppen"], {
      kinds: ["Activities", "Staff"],
      themes: ["Sommarlov"],
    }),
    ...ties("Fritidsgården på Sjöbo", "Cooperate", ["Sjöbo friluftsfolk", "Sjöbo bollklubb", "Kulturskolan i Borås"], {
      kinds: ["Activities"],
      themes: ["Sommarlov"],
    }),
    tie("Sjöbo bibliotek", "Sjöboskolan", "Cooperate", { kinds: ["Activities"], themes: ["Språk"] }),
    tie("Sjöbo friluftsfolk", "Sjöbo bollklubb", "Cooperate", { kinds: ["Rooms"] }),
    tie("Sjöbokyrkan", "Sjöbo pensionärer", "Steady", { kinds: ["Rooms", "Activities"] }),
    tie("Sjöbokyrkan", "Sjöbo friluftsfolk", "Contact", {
      kinds: ["Rooms"],
      themes: ["Sommarlov"],
      note: "Kyrkbussen tar barnen till sjön.",
    }),
    tie("Bostäder i Borås", "Fritidsgården på Sjöbo", "Contact", { kinds: ["Money"] }),
    wish("Sjöbo pensionärer", "Sjöboskolan", "Fadderfarmor och fadderfarfar på rasterna."),
  ],
  challenges: [
    {
      text: "Sommarlovet är långt för dem som inte reser bort.",
      ideas: "Något att göra varje dag, av den som har tid just den dagen.",
      state: "Ongoing",
      owner: "Fritidsgården på Sjöbo",
    },
  ],
};

const gota: MapOf = {
  area: "Göta",
  by: "Gunilla Rydmark",
  about: `Kartan är påbörjad: ännu känner få varandra. ${invented}`,
  step: "Drawing",
  known: ["Bokbussen"],
  actors: [
    { name: "Götaskolan", kind: "School", unitOf: schools, targetGroups: ["Barn"] },
    { name: "Förskolan på Göta", kind: "Preschool", unitOf: preschools, targetGroups: ["Barn"] },
    { name: "Göta brukshundar", kind: "Association", themes: ["Rörelse"] },
    { name: "Göta konstnärer", kind: "Association", themes: ["Kultur"], offers: ["Öppen ateljé"] },
    { name: "Seniorhuset på Göta", kind: "Care", unitOf: "Vård- och äldreförvaltningen", targetGroups: ["Äldre"] },
  ],
  ties: [
    tie("Götaskolan", "Förskolan på Göta", "Cooperate", { kinds: ["Information"] }),
    tie("Götaskolan", "Bokbussen", "Contact", { kinds: ["Activities"] }),
    tie("Göta konstnärer", "Seniorhuset på Göta", "Contact", { kinds: ["Activities"], themes: ["Kultur"] }),
  ],
};

const trandared: MapOf = {
  area: "Trandared",
  by: "Samir Delic",
  about: invented,
  step: "Themes",
  weavers: ["Mötesplats Trandared"],
  known: ["Områdespolisen"],
  actors: [
    { name: "Mötesplats Trandared", kind: "MeetingPlace", unitOf: leisure, themes: ["Mötesplatser"], targetGroups: ["Familjer", "Äldre"] },
    { name: "Trandaredskolan", kind: "School", unitOf: schools, targetGroups: ["Unga"] },
    { name: "Trandareds bibliotek", kind: "Library", unitOf: culture, themes: ["Kultur"], targetGroups: ["Barn"] },
    { name: "Trandareds fotbollsklubb", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Trandareds kyrka", kind: "Congregation", targetGroups: ["Äldre"] },
    { name: "Koloniträdgårdarna", kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Äldre"] },
  ],
  ties: [
    ...ties("Mötesplats Trandared", "Cooperate", ["Trandareds bibliotek", "Trandareds kyrka", "Trandaredskolan"], {
      kinds: ["Activities"],
    }),
    tie("Trandaredskolan", "Trandareds fotbollsklubb", "Cooperate", { kinds: ["Rooms"], themes: ["Rörelse"] }),
    tie("Trandareds kyrka", "Koloniträdgårdarna", "Contact", { kinds: ["Activities"] }),
    tie("Områdespolisen", "Trandaredskolan", "Contact", { kinds: ["Information"], themes: ["Trygghet"] }),
    wish("Koloniträdgårdarna", "Trandaredskolan", "En lott som klasserna sköter.", { themes: ["Mötesplatser"] }),
  ],
};

/** The seven neighbourhoods where the municipality convenes. */
export const neighbourhoodNetworks: readonly MapOf[] = [gota, kristineberg, hulta, trandared, sjobo, hassleholmen, norrby];
