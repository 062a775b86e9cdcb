import printed from "./dalby.json" with { type: "json" };
import { introductions } from "./lund.dalby.introductions.ts";
import { printedActors } from "./printedActors.ts";
import { type ChallengeOf, type MapOf, type TieOf, tie, ties, type ViewOf, wish } from "./town.ts";

const library = "Dalby bibliotek & Fritid Dalby";
const together = "Tillsammans för Dalby";
const church = "Dalby församling";
const pensioners = "Pensionärsföreningar SPF, PRO";
const townWide = ["Kulturskolan", "Nattvandrarna", "Medborgarcenter", "Områdespolis"];

const actors = printedActors(printed, townWide, {
  [library]: {
    kind: "Library",
    unitOf: "Kultur- och fritidsförvaltningen",
    about: "Bibliotek och fritidsgård under samma tak. Härifrån vävs nätverket i Dalby.",
    themes: ["Språk", "Läxhjälp", "Kultur", "Mötesplatser"],
    targetGroups: ["Barn", "Unga", "Nyanlända"],
    offers: ["Lokaler på kvällar och helger", "Språkkafé med barnpassning", "Hjälp att komma i kontakt"],
    needs: ["Frivilliga till läxhjälpen"],
    languages: ["svenska", "engelska", "arabiska"],
    contacts: [
      {
        name: "Vera Ekdahl",
        role: "bibliotekschef och nätverksvävare",
        email: "vera.ekdahl@lund.example",
        consentedOn: "2025-09-11",
        consentHow: "muntligt vid nätverksmöte i Dalby",
      },
      {
        name: "Jonas Bergsten",
        role: "föreståndare på fritidsgården",
        email: "jonas.bergsten@lund.example",
        consentedOn: "2025-09-11",
        consentHow: "muntligt vid nätverksmöte i Dalby",
      },
    ],
  },
  Scouterna: {
    kind: "Association",
    themes: ["Sommarlov", "Rörelse"],
    targetGroups: ["Barn", "Unga"],
    offers: ["Dagläger på sommarlovet"],
    needs: ["Fler ledare", "Lokal för utrustningen"],
  },
  Affärer: { kind: "Company", themes: ["Trygghet"], offers: ["Priser och fika till öppna dagar", "Plats för affischer"] },
  Träningsbutiken: { kind: "Company", themes: ["Rörelse"], offers: ["Prova på-pass i gymmet"] },
  Idrottsföreningar: {
    kind: "SportsClub",
    themes: ["Rörelse", "Sommarlov"],
    targetGroups: ["Barn", "Unga", "Flickor"],
    offers: ["Ledare till prova på-dagar"],
    needs: ["Tider i hallen", "Sätt att nå flickor som slutat idrotta"],
  },
  "Daglig verksamhet": {
    kind: "SocialCare",
    unitOf: "Vård- och omsorgsförvaltningen",
    needs: ["Uppdrag ute i byn"],
    offers: ["Kafévagn till öppna dagar"],
  },
  "Vårdcentralen Dalby": {
    kind: "Care",
    themes: ["Ensamhet", "Rörelse"],
    targetGroups: ["Äldre"],
    needs: ["Sammanhang att visa ensamma patienter till"],
  },
  [church]: {
    kind: "Congregation",
    themes: ["Ensamhet", "Språk", "Kultur"],
    targetGroups: ["Äldre", "Nyanlända", "Familjer"],
    offers: ["Församlingshem med kök", "Sopplunch på torsdagar"],
    contacts: [
      {
        name: "Elsa Wikander",
        role: "diakon",
        email: "elsa.wikander@forsamling.example",
        consentedOn: "2025-09-11",
        consentHow: "muntligt vid nätverksmöte i Dalby",
      },
    ],
  },
  Hemvården: {
    kind: "Care",
    unitOf: "Vård- och omsorgsförvaltningen",
    themes: ["Ensamhet"],
    targetGroups: ["Äldre"],
    needs: ["Sällskap till dem som sällan kommer ut"],
  },
  Kulturkvadranten: {
    kind: "CultureCentre",
    themes: ["Kultur"],
    targetGroups: ["Unga", "Familjer"],
    offers: ["Scen och utställningsväggar"],
  },
  "Gästis/Tingshuset": { kind: "MeetingPlace", themes: ["Mötesplatser", "Kultur"], offers: ["Sal för möten och fester"] },
  "Träffpunkten Dalby": {
    kind: "MeetingPlace",
    themes: ["Ensamhet", "Mötesplatser"],
    targetGroups: ["Äldre"],
    offers: ["Öppet kafé på vardagar"],
  },
  Lions: { kind: "Association", themes: ["Sommarlov"], targetGroups: ["Familjer"], offers: ["Bidrag till lovaktiviteter"] },
  "Dalbybibliotekets vänner": {
    kind: "Association",
    themes: ["Kultur", "Läxhjälp"],
    targetGroups: ["Barn", "Äldre"],
    offers: ["Högläsning", "Frivilliga till läxhjälpen"],
  },
  [pensioners]: {
    kind: "Association",
    themes: ["Ensamhet", "Rörelse"],
    targetGroups: ["Äldre"],
    offers: ["Samtalspartner till språkkaféet", "Promenadgrupper"],
    needs: ["Hjälp med mobiler och surfplattor"],
  },
  [together]: {
    kind: "InformalNetwork",
    about: "Boende, föreningar och handlare som gör saker för hela Dalby.",
    themes: ["Mötesplatser", "Sommarlov", "Trygghet"],
    targetGroups: ["Familjer", "Unga"],
    offers: ["Dalbydagen", "Många som hjälper till"],
    needs: ["Någonstans att förvara tält och bänkar"],
    contacts: [
      {
        name: "Karin Åhlander",
        role: "sammankallande",
        email: "karin.ahlander@tillsammans.example",
        consentedOn: "2025-10-02",
        consentHow: "med e-post till vävaren",
      },
    ],
  },
  Björkbacken: {
    kind: "Care",
    unitOf: "Vård- och omsorgsförvaltningen",
    about: "Boende för äldre.",
    themes: ["Ensamhet"],
    targetGroups: ["Äldre"],
    needs: ["Högläsare och musik"],
  },
  Förskolor: { kind: "Preschool", unitOf: "Barn- och skolförvaltningen", themes: ["Språk"], targetGroups: ["Barn", "Föräldrar"] },
  Skolor: {
    kind: "School",
    unitOf: "Barn- och skolförvaltningen",
    themes: ["Läxhjälp", "Trygghet"],
    targetGroups: ["Barn", "Unga", "Föräldrar"],
    needs: ["Läxhjälpare med fler språk", "Vuxna på rasterna"],
  },
  "Dalby släktforskarförening": {
    kind: "Association",
    themes: ["Kultur"],
    targetGroups: ["Äldre"],
    offers: ["Berättelser om byn och dem som flyttat hit"],
  },
});

const drawn: TieOf[] = [
  tie(library, "Skolor", "Steady", {
    kinds: ["Activities", "Information"],
    since: "2019-10-01",
    themes: ["Läxhjälp"],
    keepers: ["Jonas Bergsten"],
    note: "Läxhjälp tisdagar och torsdagar, med en vuxen från skolan på plats.",
  }),
  tie(library, together, "Steady", {
    kinds: ["Activities", "Rooms"],
    since: "2020-02-10",
    themes: ["Mötesplatser"],
    keepers: ["Vera Ekdahl", "Karin Åhlander"],
    note: "Planerar höstens gemensamma aktivitet ihop.",
  }),
  tie(library, "Dalbybibliotekets vänner", "Steady", {
    kinds: ["Activities", "Staff"],
    since: "2016-01-01",
    themes: ["Kultur", "Läxhjälp"],
  }),
  tie(library, "Kulturskolan", "Cooperate", { kinds: ["Activities", "Rooms"], since: "2019-11-01", themes: ["Kultur"] }),
  tie(library, church, "Cooperate", {
    kinds: ["Activities"],
    since: "2021-03-01",
    themes: ["Språk"],
    keepers: ["Vera Ekdahl", "Elsa Wikander"],
    note: "Språkkafé varannan vecka, på biblioteket eller i församlingshemmet.",
  }),
  tie(library, "Medborgarcenter", "Cooperate", { kinds: ["Referral", "Staff"], since: "2020-09-01", keepers: ["Vera Ekdahl"] }),
  ...ties(
    library,
    "Cooperate",
    { Förskolor: "2019-11-20", Nattvandrarna: "2019-12-06", Idrottsföreningar: "2020-08-24" },
    { kinds: ["Activities"], keepers: ["Jonas Bergsten"] },
  ),
  ...ties(
    library,
    "Contact",
    {
      Scouterna: "2020-05-11",
      Områdespolis: "2019-12-06",
      [pensioners]: "2020-01-22",
      Lions: "2020-10-05",
      "Träffpunkten Dalby": "2021-09-14",
      "Dalby släktforskarförening": "2022-02-03",
      "Daglig verksamhet": "2023-04-18",
    },
    { kinds: ["Information"], keepers: ["Vera Ekdahl"] },
  ),
  tie(together, "Affärer", "Cooperate", {
    kinds: ["Money", "Activities"],
    since: "2021-05-01",
    note: "Handlarna bekostar Dalbydagens scen.",
  }),
  tie(together, "Gästis/Tingshuset", "Steady", { kinds: ["Rooms"], since: "2018-01-01", themes: ["Mötesplatser"] }),
  ...ties(
    together,
    "Cooperate",
    { Lions: "2022-05-09", Idrottsföreningar: "2022-06-13", Scouterna: "2023-06-12" },
    { kinds: ["Activities"], themes: ["Sommarlov"], keepers: ["Karin Åhlander"] },
  ),
  ...ties(
    together,
    "Contact",
    { Nattvandrarna: "2024-03-08", Kulturkvadranten: "2026-02-16" },
    { kinds: ["Information"], keepers: ["Karin Åhlander"] },
  ),
  tie(church, pensioners, "Steady", {
    kinds: ["Activities", "Rooms"],
    since: "2012-01-01",
    themes: ["Ensamhet"],
    keepers: ["Elsa Wikander"],
  }),
  tie(church, "Björkbacken", "Cooperate", { kinds: ["Activities"], since: "2017-01-01", themes: ["Ensamhet"] }),
  ...ties(church, "Contact", { "Träffpunkten Dalby": "2023-10-02" }, { kinds: ["Activities"] }),
  tie("Skolor", "Förskolor", "Steady", { kinds: ["Information", "Staff"], since: "2014-08-18" }),
  tie("Skolor", "Kulturskolan", "Steady", { kinds: ["Activities", "Rooms"], since: "2015-08-24", themes: ["Kultur"] }),
  tie("Skolor", "Idrottsföreningar", "Cooperate", { kinds: ["Activities", "Rooms"], since: "2022-08-22", themes: ["Rörelse"] }),
  tie("Skolor", "Områdespolis", "Contact", { kinds: ["Information"], since: "2023-02-06", themes: ["Trygghet"] }),
  tie("Nattvandrarna", "Områdespolis", "Cooperate", { kinds: ["Information"], since: "2018-09-01", themes: ["Trygghet"] }),
  tie("Träffpunkten Dalby", "Hemvården", "Steady", { kinds: ["Referral", "Staff"], since: "2016-03-01", themes: ["Ensamhet"] }),
  tie("Träffpunkten Dalby", pensioners, "Cooperate", { kinds: ["Activities"], since: "2017-09-04", themes: ["Ensamhet"] }),
  tie("Hemvården", "Björkbacken", "Cooperate", { kinds: ["Staff", "Referral"], since: "2015-01-12" }),
  tie("Hemvården", "Vårdcentralen Dalby", "Cooperate", { kinds: ["Referral", "Information"], since: "2017-05-02" }),
  tie("Vårdcentralen Dalby", "Björkbacken", "Contact", { kinds: ["Referral"], since: "2018-02-01" }),
  tie("Idrottsföreningar", "Träningsbutiken", "Contact", { kinds: ["Money"], since: "2021-04-12" }),
  tie("Kulturkvadranten", "Gästis/Tingshuset", "Know", { since: "2024-11-04" }),
  tie("Dalby släktforskarförening", pensioners, "Contact", { kinds: ["Activities"], since: "2026-03-10" }),
  wish("Vårdcentralen Dalby", "Träffpunkten Dalby", "Vårdcentralen möter många som är ensamma och vet inte vart den kan visa dem.", {
    kinds: ["Referral"],
    themes: ["Ensamhet"],
  }),
  wish("Skolor", "Dalbybibliotekets vänner", "Vännerna har tid på eftermiddagarna, läxhjälpen saknar vuxna.", {
    kinds: ["Staff"],
    themes: ["Läxhjälp"],
  }),
  wish("Daglig verksamhet", "Affärer", "Uppdrag i butikerna, några timmar i veckan.", { kinds: ["Activities"] }),
  wish("Kulturkvadranten", "Kulturskolan", "En scen för dem som spelar, ett program för dem som har scenen.", {
    kinds: ["Rooms"],
    themes: ["Kultur"],
  }),
];

const challenges: ChallengeOf[] = [
  {
    text: "Läxhjälpen har fler elever än vuxna, och föräldrar som inte kan svenska vet sällan att den finns.",
    ideas: "Fråga Dalbybibliotekets vänner och pensionärsföreningarna. Bjud in föräldrarna till språkkaféet samma kväll, med barnpassning.",
    state: "Ongoing",
    owner: library,
  },
  {
    text: "Många äldre är ensamma sedan de slutat komma till Träffpunkten.",
    ideas: "Hemvården och vårdcentralen frågar, Träffpunkten och församlingen tar emot. Börja med en gemensam sopplunch.",
    state: "Open",
    owner: church,
  },
  {
    text: "På sommarlovet är det tomt för dem som inte reser bort.",
    ideas: "En veckas öppna dagläger i juni, där varje förening tar en dag.",
    state: "Open",
    owner: together,
  },
  {
    text: "Det var oroligt utanför skolan på fredagskvällarna.",
    ideas: "Fler nattvandrare, öppen fritidsgård till midnatt och områdespolisen på plats de första helgerna.",
    state: "Solved",
    owner: "Nattvandrarna",
  },
];

const views: ViewOf[] = [
  { name: "Mot ensamhet", filter: { themes: ["Ensamhet"] } },
  { name: "Starka länkar", filter: { weakest: "Cooperate", wished: false } },
];

/** Dalby: the weaver has introduced actors to each other, and several hubs begin to show. */
export const dalby: MapOf = {
  area: "Dalby",
  by: "Vera Ekdahl",
  about:
    "Aktörerna är de som står i Lunds påbörjade nätverkskarta över Dalby, med namnen som de är tryckta. Vilka länkar som ritades går inte att läsa i källan: länkarna här, deras styrka och allt som sägs om dem är påhittade för demon. Utmaningarna, det aktörerna erbjuder och behöver, och kontaktpersonerna är också påhittade.",
  step: "Themes",
  actors,
  known: townWide,
  weavers: printed.weavers,
  ties: drawn,
  introductions,
  challenges,
  views,
};
