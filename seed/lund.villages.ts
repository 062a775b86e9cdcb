import { type MapOf, tie, ties, wish } from "./town.ts";

const department = "Kultur- och fritidsförvaltningen";
const invented = "Aktörerna och länkarna är påhittade för demon.";

/** Genarp: girls' swimming is the common activity. */
export const genarp: MapOf = {
  area: "Genarp",
  by: "Ingrid Solander",
  about: `${invented} Den gemensamma aktiviteten är på riktigt: simning för flickor vid tre tillfällen, med 65–80 deltagare.`,
  step: "Activity",
  weavers: ["Genarps bibliotek & fritidsgård"],
  known: ["Medborgarcenter", "LKF", "Kulturskolan"],
  actors: [
    {
      name: "Genarps bibliotek & fritidsgård",
      kind: "Library",
      unitOf: department,
      themes: ["Rörelse", "Språk"],
      targetGroups: ["Flickor", "Unga"],
      offers: ["Bjuder in till simningen"],
    },
    {
      name: "Badhuset i Genarp",
      kind: "MeetingPlace",
      themes: ["Rörelse"],
      targetGroups: ["Flickor"],
      offers: ["Badet för sig själva tre kvällar"],
    },
    { name: "Genarps skola", kind: "School", unitOf: "Barn- och skolförvaltningen", targetGroups: ["Barn", "Föräldrar"] },
    {
      name: "Genarps simsällskap",
      kind: "SportsClub",
      themes: ["Rörelse"],
      targetGroups: ["Flickor"],
      offers: ["Kvinnliga simlärare"],
      needs: ["Fler flickor som vill fortsätta"],
    },
    {
      name: "Kvinnonätverket i Genarp",
      kind: "InformalNetwork",
      themes: ["Språk", "Rörelse"],
      targetGroups: ["Flickor", "Föräldrar", "Nyanlända"],
      languages: ["arabiska", "dari"],
    },
    { name: "Genarps församling", kind: "Congregation", themes: ["Språk"], targetGroups: ["Nyanlända", "Äldre"] },
    { name: "Genarps idrottsförening", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
  ],
  ties: [
    tie("Genarps bibliotek & fritidsgård", "Badhuset i Genarp", "Steady", {
      kinds: ["Rooms", "Activities"],
      since: "2023-02-01",
      themes: ["Rörelse"],
      note: "Tre kvällar med simning för flickor.",
    }),
    tie("Genarps simsällskap", "Badhuset i Genarp", "Steady", { kinds: ["Rooms"], themes: ["Rörelse"] }),
    tie("Genarps bibliotek & fritidsgård", "Genarps simsällskap", "Cooperate", {
      kinds: ["Activities", "Staff"],
      since: "2023-02-01",
      themes: ["Rörelse"],
    }),
    tie("Kvinnonätverket i Genarp", "Genarps simsällskap", "Cooperate", {
      kinds: ["Activities"],
      since: "2023-03-08",
      themes: ["Rörelse"],
      note: "Möttes vid första tillfället och ordnar nu det fjärde själva.",
    }),
    ...ties("Genarps bibliotek & fritidsgård", "Cooperate", ["Kvinnonätverket i Genarp", "Genarps skola", "Medborgarcenter"], {
      kinds: ["Activities"],
    }),
    ...ties("Genarps bibliotek & fritidsgård", "Contact", ["Genarps församling", "LKF", "Kulturskolan"], { kinds: ["Information"] }),
    tie("Genarps församling", "Kvinnonätverket i Genarp", "Contact", { kinds: ["Rooms"], themes: ["Språk"] }),
    tie("Genarps skola", "Genarps idrottsförening", "Cooperate", { kinds: ["Rooms"] }),
    wish("Genarps idrottsförening", "Kvinnonätverket i Genarp", "Flickorna som simmar frågar efter fler idrotter.", {
      themes: ["Rörelse"],
    }),
  ],
  challenges: [
    {
      text: "Flickor i tolvårsåldern slutar röra på sig på fritiden.",
      ideas: "Simning för flickor vid tre tillfällen, med kvinnliga ledare och mammorna välkomna.",
      state: "Ongoing",
      owner: "Genarps simsällskap",
    },
  ],
  views: [{ name: "Simning för flickor", filter: { targetGroups: ["Flickor"] } }],
};

/** Södra Sandby: a shared culture offer. */
export const sodraSandby: MapOf = {
  area: "Södra Sandby",
  by: "Ingrid Solander",
  about: `${invented} Att området arbetar med ett gemensamt kulturutbud är hämtat ur verkligheten.`,
  step: "Activity",
  weavers: ["Södra Sandbys bibliotek"],
  known: ["Kulturskolan", "Medborgarcenter", "Nattvandrarna", "Områdespolis"],
  actors: [
    {
      name: "Södra Sandbys bibliotek",
      kind: "Library",
      unitOf: department,
      themes: ["Kultur"],
      targetGroups: ["Barn", "Äldre"],
      offers: ["Scen i barnavdelningen"],
    },
    {
      name: "Fritidsgården i Södra Sandby",
      kind: "YouthCentre",
      unitOf: department,
      themes: ["Kultur", "Sommarlov"],
      targetGroups: ["Unga"],
      offers: ["Replokal"],
    },
    {
      name: "Sandby teaterförening",
      kind: "Association",
      themes: ["Kultur"],
      targetGroups: ["Unga", "Familjer"],
      needs: ["Någonstans att spela"],
    },
    { name: "Sandby kammarkör", kind: "Association", themes: ["Kultur"], targetGroups: ["Äldre"] },
    { name: "Studieförbundet i öster", kind: "StudyAssociation", themes: ["Kultur"], offers: ["Ledare och affischer"] },
    {
      name: "Södra Sandbys församling",
      kind: "Congregation",
      themes: ["Kultur", "Ensamhet"],
      targetGroups: ["Äldre"],
      offers: ["Kyrkan som konsertlokal"],
    },
    { name: "Skolorna i Södra Sandby", kind: "School", unitOf: "Barn- och skolförvaltningen", targetGroups: ["Barn", "Unga"] },
    { name: "Sandby byalag", kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer"] },
  ],
  ties: [
    tie("Södra Sandbys bibliotek", "Kulturskolan", "Steady", {
      kinds: ["Activities", "Rooms"],
      since: "2022-01-10",
      themes: ["Kultur"],
      note: "Ett kulturprogram för hela orten, två gånger om året.",
    }),
    ...ties(
      "Södra Sandbys bibliotek",
      "Cooperate",
      ["Fritidsgården i Södra Sandby", "Sandby teaterförening", "Studieförbundet i öster", "Skolorna i Södra Sandby"],
      { kinds: ["Activities"], themes: ["Kultur"] },
    ),
    ...ties("Södra Sandbys bibliotek", "Contact", ["Medborgarcenter", "Sandby byalag"], { kinds: ["Information"] }),
    ...ties("Fritidsgården i Södra Sandby", "Cooperate", ["Kulturskolan", "Nattvandrarna", "Skolorna i Södra Sandby"], {
      kinds: ["Activities"],
    }),
    tie("Södra Sandbys församling", "Sandby kammarkör", "Steady", { kinds: ["Rooms"], themes: ["Kultur"] }),
    tie("Sandby kammarkör", "Kulturskolan", "Contact", { kinds: ["Staff"], themes: ["Kultur"] }),
    tie("Sandby teaterförening", "Studieförbundet i öster", "Steady", { kinds: ["Money", "Staff"], themes: ["Kultur"] }),
    tie("Fritidsgården i Södra Sandby", "Områdespolis", "Contact", { kinds: ["Information"] }),
    wish("Sandby teaterförening", "Skolorna i Södra Sandby", "Aulan står tom på kvällarna.", { kinds: ["Rooms"], themes: ["Kultur"] }),
    wish("Sandby byalag", "Södra Sandbys församling", "Valborgsfirandet saknar musik.", { themes: ["Kultur"] }),
  ],
  challenges: [
    {
      text: "Var och en ordnar sitt, samma kvällar och med halvfulla rum.",
      ideas: "Ett gemensamt kulturprogram, och en träff i maj och en i november för att lägga det.",
      state: "Solved",
      owner: "Södra Sandbys bibliotek",
    },
  ],
};
