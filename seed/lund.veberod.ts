import type { InquiryOf } from "./inquiries.ts";
import type { IntroductionOf } from "./introductions.ts";
import { printedActors } from "./printedActors.ts";
import { type MapOf, type TieOf, tie, ties, wish } from "./town.ts";
import printed from "./veberod.json" with { type: "json" };

const weaver = "Fritid Veberöd & Veberöds bibliotek";
const schools = "Idalaskolan & Svaleboskolan";
const alliance = "Föreningsalliansen Veberöd";
const smallGroup = "Lilla gruppen (skola, fältgrupp, polis)";
const townWide = ["Nattvandrarna", "Kulturskolan", "Medborgarcenter", "LKF"];

const actors = printedActors(printed, townWide, {
  [weaver]: {
    kind: "YouthCentre",
    unitOf: "Kultur- och fritidsförvaltningen",
    about: "Fritidsgård och bibliotek tillsammans. Härifrån vävs nätverket i Veberöd.",
    themes: ["Mötesplatser", "Läxhjälp", "Sommarlov"],
    targetGroups: ["Unga", "Barn"],
    offers: ["Öppen fritidsgård", "Lokaler för möten"],
    needs: ["Idéer från unga som inte kommer hit i dag"],
    contacts: [
      {
        name: "Amir Rostam",
        role: "chef och nätverksvävare",
        email: "amir.rostam@lund.example",
        consentedOn: "2025-10-16",
        consentHow: "muntligt vid nätverksmöte i Veberöd",
      },
    ],
  },
  Majblomman: {
    kind: "Association",
    themes: ["Sommarlov"],
    targetGroups: ["Barn", "Familjer"],
    offers: ["Pengar till fritidsaktiviteter för barn"],
  },
  "Elevråd & kamratstödjare": {
    kind: "InformalNetwork",
    themes: ["Trygghet"],
    targetGroups: ["Unga"],
    offers: ["Unga som säger vad unga vill"],
  },
  [schools]: {
    kind: "School",
    unitOf: "Barn- och skolförvaltningen",
    themes: ["Läxhjälp", "Trygghet"],
    targetGroups: ["Barn", "Unga", "Föräldrar"],
  },
  Byalaget: { kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer"], offers: ["Midsommarfirande och byvandringar"] },
  [alliance]: {
    kind: "Association",
    about: "Samlar föreningarna på orten.",
    themes: ["Rörelse", "Sommarlov"],
    targetGroups: ["Barn", "Unga"],
    offers: ["Kontakt med alla föreningar på en gång"],
  },
  "Veberöd.nu": { kind: "InformalNetwork", about: "Nyheter och kalender för orten.", offers: ["Plats i kalendern"] },
  ViiVeberöd: { kind: "InformalNetwork", about: "Boende som träffas om vad som kan göras bättre.", themes: ["Mötesplatser"] },
  "Veberöds kulturförening": { kind: "Association", themes: ["Kultur"], targetGroups: ["Äldre", "Familjer"], needs: ["Yngre publik"] },
  "Svenska kyrkan": {
    kind: "Congregation",
    themes: ["Ensamhet", "Språk"],
    targetGroups: ["Äldre", "Nyanlända"],
    offers: ["Församlingshem"],
  },
  [smallGroup]: {
    kind: "Unit",
    themes: ["Trygghet"],
    targetGroups: ["Unga"],
    about: "Träffas varannan vecka om hur de unga på orten har det.",
  },
});

const drawn: TieOf[] = [
  tie(weaver, schools, "Steady", {
    kinds: ["Activities", "Information"],
    since: "2019-09-01",
    themes: ["Läxhjälp"],
    keepers: ["Amir Rostam"],
  }),
  tie(weaver, smallGroup, "Steady", { kinds: ["Information"], since: "2020-01-15", themes: ["Trygghet"] }),
  tie(weaver, "Kulturskolan", "Cooperate", { kinds: ["Activities", "Rooms"], since: "2021-08-20", themes: ["Kultur"] }),
  ...ties(
    weaver,
    "Cooperate",
    { Medborgarcenter: "2020-11-02", "Elevråd & kamratstödjare": "2021-01-18", [alliance]: "2021-09-27" },
    { kinds: ["Activities"], keepers: ["Amir Rostam"] },
  ),
  ...ties(
    weaver,
    "Contact",
    {
      Nattvandrarna: "2021-10-15",
      Byalaget: "2022-03-21",
      "Veberöds kulturförening": "2023-01-30",
      LKF: "2023-09-11",
      "Svenska kyrkan": "2024-02-12",
    },
    { kinds: ["Information"], keepers: ["Amir Rostam"] },
  ),
  ...ties(weaver, "Know", { Majblomman: "2024-10-07", ViiVeberöd: "2025-05-19", "Veberöd.nu": "2026-01-26" }),
  tie(schools, smallGroup, "Steady", { kinds: ["Information", "Staff"], since: "2017-08-21", themes: ["Trygghet"] }),
  tie(schools, "Elevråd & kamratstödjare", "Steady", { kinds: ["Governance"], since: "2015-09-01" }),
  tie("Byalaget", "ViiVeberöd", "Contact", { kinds: ["Information"], since: "2018-04-30" }),
  tie(alliance, "Byalaget", "Contact", { kinds: ["Activities"], since: "2026-04-13" }),
  wish("Majblomman", alliance, "Alliansen vet vilka barn som slutar när avgiften höjs, Majblomman kan betala den.", { kinds: ["Money"] }),
  wish("Nattvandrarna", smallGroup, "Båda ser samma unga, på olika tider.", { kinds: ["Information"], themes: ["Trygghet"] }),
];

const introductions: IntroductionOf[] = [
  {
    one: "Majblomman",
    other: alliance,
    by: "Malin Torshag",
    through: weaver,
    why: "Alliansen vet vilka barn som slutar när avgiften höjs, Majblomman kan betala den.",
    asked: [{ actor: alliance, daysAgo: 3, way: "Call" }],
  },
  {
    one: "Byalaget",
    other: schools,
    by: "Malin Torshag",
    begun: 21,
    through: weaver,
    why: "Byalaget söker klasser till vårstädningen, skolorna söker uppdrag på orten.",
  },
  {
    one: "Nattvandrarna",
    other: smallGroup,
    through: weaver,
    why: "Båda ser samma unga, på olika tider.",
  },
  {
    one: "Veberöds kulturförening",
    other: "Svenska kyrkan",
    why: "Kyrkan har en sal, kulturföreningen söker en scen.",
    asked: [{ actor: "Svenska kyrkan", daysAgo: 20, way: "Meeting", note: "Salen är uthyrd till sommaren.", answer: "No" }],
  },
];

const inquiry: InquiryOf = {
  title: "Vilka samarbetar ni med i Veberöd?",
  words:
    "Vi ritar en karta över vilka som samarbetar i Veberöd, så att fler hittar varandra. Svaren tittar vi på tillsammans på nästa nätverksmöte.",
  began: "2026-09-01",
  closesOn: "2026-09-21",
  replies: [
    {
      actor: weaver,
      says: { Byalaget: "Cooperate", "Svenska kyrkan": "Contact", [schools]: "Steady", [alliance]: "Cooperate", Kulturskolan: "Cooperate" },
    },
    {
      actor: "Byalaget",
      says: { [weaver]: "Know", ViiVeberöd: "Cooperate", "Svenska kyrkan": "None", [alliance]: "Contact" },
      missing: ["Veberöds odlargrupp"],
    },
    {
      actor: "Svenska kyrkan",
      says: { [weaver]: "Cooperate", Byalaget: "Contact", [schools]: "Know" },
      wishes: { [schools]: "Församlingshemmet står tomt på eftermiddagarna." },
      isNamed: true,
    },
    {
      actor: alliance,
      says: { [weaver]: "Cooperate", Byalaget: "Contact", Majblomman: "None" },
      wishes: { Majblomman: "De har pengarna, vi vet vilka barn." },
    },
    { actor: "ViiVeberöd", says: { Byalaget: "Cooperate" }, missing: ["Veberöds odlargrupp"] },
    { actor: schools, says: { [weaver]: "Steady", "Svenska kyrkan": "None" } },
    { actor: "Majblomman" },
    { actor: "Nattvandrarna", declined: true },
  ],
};

/** Veberöd: the weaver knows everybody, but they do not yet know each other. */
export const veberod: MapOf = {
  inquiry,
  area: "Veberöd",
  by: "Amir Rostam",
  about:
    "Aktörerna är de som står i Lunds påbörjade nätverkskarta över Veberöd, med namnen som de är tryckta. Länkarna går inte att läsa i källan: de som är ritade här, och allt som sägs om dem och om aktörerna, är påhittade för demon.",
  step: "Drawing",
  actors,
  known: townWide,
  weavers: printed.weavers,
  ties: drawn,
  introductions,
  challenges: [
    {
      text: "Nästan alla kontakter går genom fritidsgården och biblioteket.",
      ideas: "Bjud in två i taget som borde känna varandra, och låt dem äga nästa träff.",
      state: "Open",
      owner: weaver,
    },
    {
      text: "Barn slutar i föreningarna när avgifterna höjs.",
      ideas: "Majblomman och Föreningsalliansen träffas i januari.",
      state: "Open",
      owner: alliance,
    },
  ],
};
