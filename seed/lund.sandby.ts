import { type MapOf, type TieOf, tie, ties, wish } from "./town.ts";

const department = "Kultur- och fritidsförvaltningen";
const library = "Södra Sandbys bibliotek";
const youth = "Fritidsgården i Södra Sandby";
const theatre = "Sandby teaterförening";
const choir = "Sandby kammarkör";
const studies = "Studieförbundet i öster";
const church = "Södra Sandbys församling";
const schools = "Skolorna i Södra Sandby";
const village = "Sandby byalag";
const seniors = "Sandby pensionärer";

const drawn: TieOf[] = [
  // What was there before anybody saw the whole: three clusters.
  tie(church, choir, "Steady", { kinds: ["Rooms"], since: "2009-09-01", themes: ["Kultur"], keepers: ["Maja Solbritt"] }),
  tie(theatre, studies, "Steady", { kinds: ["Money", "Staff"], since: "2014-01-20", themes: ["Kultur"] }),
  tie(schools, "Sandby musikskolans vänner", "Cooperate", { kinds: ["Money"], since: "2016-08-29", themes: ["Kultur"] }),
  tie(church, seniors, "Cooperate", { kinds: ["Rooms"], since: "2015-10-05", themes: ["Ensamhet"] }),
  tie(youth, "Områdespolis", "Contact", { kinds: ["Information"], since: "2018-09-10", themes: ["Trygghet"] }),
  // The library gets to know everybody.
  tie(library, youth, "Steady", { kinds: ["Activities", "Staff"], since: "2019-10-14", themes: ["Kultur"], keepers: ["Rune Almsjö"] }),
  tie(library, "Kulturskolan", "Steady", {
    kinds: ["Activities", "Rooms"],
    since: "2020-01-10",
    themes: ["Kultur"],
    keepers: ["Rune Almsjö"],
    note: "Ett kulturprogram för hela orten, två gånger om året.",
  }),
  ...ties(
    library,
    "Cooperate",
    { [theatre]: "2020-02-17", [studies]: "2020-09-07", [schools]: "2019-11-04", [village]: "2021-05-03" },
    { kinds: ["Activities"], themes: ["Kultur"] },
  ),
  ...ties(
    library,
    "Contact",
    { Medborgarcenter: "2020-06-01", [church]: "2020-12-01", [seniors]: "2021-02-08" },
    { kinds: ["Information"] },
  ),
  // Those whom it has introduced to each other.
  ...ties(
    youth,
    "Cooperate",
    { Kulturskolan: "2021-08-30", Nattvandrarna: "2021-10-01", [schools]: "2021-01-11" },
    { kinds: ["Activities"] },
  ),
  tie(theatre, schools, "Steady", {
    kinds: ["Rooms", "Activities"],
    since: "2022-01-24",
    themes: ["Kultur"],
    note: "Aulan är teaterns tre kvällar i veckan, mot en elevföreställning varje vår.",
  }),
  ...ties(
    "Kulturskolan",
    "Cooperate",
    { [theatre]: "2022-03-14", [choir]: "2022-11-07", [church]: "2023-01-16" },
    {
      kinds: ["Staff", "Activities"],
      themes: ["Kultur"],
    },
  ),
  ...ties(
    studies,
    "Cooperate",
    { Kulturskolan: "2022-09-12", [choir]: "2023-02-20", [youth]: "2023-08-28", [schools]: "2024-01-15" },
    {
      kinds: ["Staff", "Money"],
      themes: ["Kultur"],
    },
  ),
  tie(theatre, youth, "Cooperate", { kinds: ["Activities", "Rooms"], since: "2023-06-19", themes: ["Sommarlov"] }),
  tie(theatre, choir, "Cooperate", { kinds: ["Activities"], since: "2024-05-13", themes: ["Kultur"] }),
  ...ties(village, "Cooperate", { [theatre]: "2023-05-01", [church]: "2024-04-30", [studies]: "2024-09-02" }, { kinds: ["Activities"] }),
  ...ties(seniors, "Contact", { [choir]: "2024-02-05", [studies]: "2024-10-14" }, { kinds: ["Activities"], themes: ["Ensamhet"] }),
  ...ties("Sandby musikskolans vänner", "Cooperate", { Kulturskolan: "2022-08-22", [theatre]: "2025-09-15" }, { kinds: ["Money"] }),
  ...ties(
    "Bygdegården i Sandby",
    "Steady",
    { [theatre]: "2023-10-09", [village]: "2022-05-16" },
    { kinds: ["Rooms"], themes: ["Mötesplatser"] },
  ),
  ...ties("Bygdegården i Sandby", "Cooperate", { [studies]: "2024-03-18", [seniors]: "2025-01-27" }, { kinds: ["Rooms"] }),
  ...ties(
    "Sandby språkvänner",
    "Cooperate",
    { [church]: "2024-08-26", [studies]: "2025-02-10" },
    { kinds: ["Activities"], themes: ["Språk"] },
  ),
  tie("Sandby språkvänner", "Medborgarcenter", "Contact", { kinds: ["Referral"], since: "2026-01-19", themes: ["Språk"] }),
  tie("Nattvandrarna", schools, "Contact", { kinds: ["Information"], since: "2025-10-03", themes: ["Trygghet"] }),
  wish("Sandby språkvänner", youth, "Unga som pratar svenska med dem som just har kommit.", { themes: ["Språk"] }),
  wish(seniors, youth, "Någon som hjälper till med mobilen, och får en historia tillbaka."),
];

/** Södra Sandby: a shared culture offer, carried by so many that it would hold without the library. */
export const sodraSandby: MapOf = {
  area: "Södra Sandby",
  by: "Ingrid Solander",
  about: "Aktörerna och länkarna är påhittade för demon. Att området arbetar med ett gemensamt kulturutbud är hämtat ur verkligheten.",
  step: "Activity",
  weavers: [library],
  known: ["Kulturskolan", "Medborgarcenter", "Nattvandrarna", "Områdespolis"],
  actors: [
    {
      name: library,
      kind: "Library",
      unitOf: department,
      about: "Vävde nätverket i början, och är i dag en av många som håller det.",
      themes: ["Kultur"],
      targetGroups: ["Barn", "Äldre"],
      offers: ["Scen i barnavdelningen"],
      contacts: [
        {
          name: "Rune Almsjö",
          role: "bibliotekarie och nätverksvävare",
          email: "rune.almsjo@sandby.example",
          consentedOn: "2025-09-18",
          consentHow: "muntligt vid nätverksmöte i Södra Sandby",
        },
      ],
    },
    { name: youth, kind: "YouthCentre", unitOf: department, themes: ["Kultur", "Sommarlov"], targetGroups: ["Unga"], offers: ["Replokal"] },
    {
      name: theatre,
      kind: "Association",
      themes: ["Kultur"],
      targetGroups: ["Unga", "Familjer"],
      offers: ["Kostymer och scenteknik"],
      needs: ["Fler som vill stå på scen"],
    },
    { name: choir, kind: "Association", themes: ["Kultur"], targetGroups: ["Äldre"], needs: ["Yngre röster"] },
    { name: studies, kind: "StudyAssociation", themes: ["Kultur", "Språk"], offers: ["Ledare och affischer"] },
    {
      name: church,
      kind: "Congregation",
      themes: ["Kultur", "Ensamhet"],
      targetGroups: ["Äldre"],
      offers: ["Kyrkan som konsertlokal"],
      contacts: [
        {
          name: "Maja Solbritt",
          role: "kantor",
          email: "maja.solbritt@forsamling.example",
          consentedOn: "2025-09-18",
          consentHow: "muntligt vid nätverksmöte i Södra Sandby",
        },
      ],
    },
    {
      name: schools,
      kind: "School",
      unitOf: "Barn- och skolförvaltningen",
      targetGroups: ["Barn", "Unga"],
      offers: ["Aulan på kvällarna"],
    },
    { name: village, kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer"], offers: ["Valborg och midsommar"] },
    { name: seniors, kind: "Association", themes: ["Ensamhet", "Kultur"], targetGroups: ["Äldre"], needs: ["Hjälp med mobiler"] },
    { name: "Bygdegården i Sandby", kind: "MeetingPlace", themes: ["Mötesplatser", "Kultur"], offers: ["Stora salen med scen"] },
    { name: "Sandby språkvänner", kind: "InformalNetwork", themes: ["Språk"], targetGroups: ["Nyanlända"], needs: ["Fler svensktalande"] },
    {
      name: "Sandby musikskolans vänner",
      kind: "Association",
      themes: ["Kultur"],
      targetGroups: ["Barn"],
      offers: ["Pengar till instrument"],
    },
  ],
  ties: drawn,
  challenges: [
    {
      text: "Var och en ordnar sitt, samma kvällar och med halvfulla rum.",
      ideas: "Ett gemensamt kulturprogram, och en träff i maj och en i november för att lägga det.",
      state: "Solved",
      owner: library,
    },
    {
      text: "Den som just har flyttat hit hittar inte till det som redan finns.",
      ideas: "Språkvännerna tar med sig två nya till varje föreställning.",
      state: "Ongoing",
      owner: "Sandby språkvänner",
    },
  ],
};
