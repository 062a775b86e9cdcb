import { type MapOf, tie, ties, wish } from "./town.ts";

const department = "Kultur- och fritidsförvaltningen";
const library = "Genarps bibliotek & fritidsgård";
const pool = "Badhuset i Genarp";
const club = "Genarps simsällskap";
const women = "Kvinnonätverket i Genarp";
const invented = "Aktörerna och länkarna är påhittade för demon.";

/** Genarp: girls' swimming is the common activity. */
export const genarp: MapOf = {
  area: "Genarp",
  by: "Ingrid Solander",
  about: `${invented} Den gemensamma aktiviteten är på riktigt: simning för flickor vid tre tillfällen, med 65–80 deltagare.`,
  step: "Activity",
  weavers: [library],
  known: ["Medborgarcenter", "LKF", "Kulturskolan"],
  actors: [
    {
      name: library,
      kind: "Library",
      unitOf: department,
      themes: ["Rörelse", "Språk"],
      targetGroups: ["Flickor", "Unga"],
      offers: ["Bjuder in till simningen"],
      needs: ["Någon som tar över inbjudan"],
    },
    {
      name: pool,
      kind: "MeetingPlace",
      themes: ["Rörelse"],
      targetGroups: ["Flickor"],
      offers: ["Badet för sig själva tre kvällar"],
    },
    {
      name: "Genarps skola",
      kind: "School",
      unitOf: "Barn- och skolförvaltningen",
      themes: ["Läxhjälp", "Rörelse"],
      targetGroups: ["Barn", "Föräldrar"],
      offers: ["Idrottssalen på helgerna"],
      needs: ["Vuxna som läser läxor"],
    },
    {
      name: club,
      kind: "SportsClub",
      themes: ["Rörelse"],
      targetGroups: ["Flickor"],
      offers: ["Kvinnliga simlärare"],
      needs: ["Fler flickor som vill fortsätta"],
    },
    {
      name: women,
      kind: "InformalNetwork",
      themes: ["Språk", "Rörelse"],
      targetGroups: ["Flickor", "Föräldrar", "Nyanlända"],
      languages: ["arabiska", "dari"],
    },
    {
      name: "Genarps församling",
      kind: "Congregation",
      themes: ["Språk"],
      targetGroups: ["Nyanlända", "Äldre"],
      offers: ["Församlingshemmets kök"],
    },
    {
      name: "Genarps idrottsförening",
      kind: "SportsClub",
      themes: ["Rörelse"],
      targetGroups: ["Unga", "Flickor"],
      needs: ["Kvinnliga ledare"],
    },
    { name: "Genarps bygdegård", kind: "MeetingPlace", themes: ["Mötesplatser"], targetGroups: ["Familjer"], offers: ["Sal med kök"] },
    {
      name: "Genarps pensionärer",
      kind: "Association",
      themes: ["Ensamhet", "Läxhjälp"],
      targetGroups: ["Äldre"],
      offers: ["Tid på dagarna"],
    },
    {
      name: "Genarps byaråd",
      kind: "InformalNetwork",
      themes: ["Mötesplatser"],
      targetGroups: ["Familjer"],
      needs: ["Fler yngre i rådet"],
    },
  ],
  ties: [
    tie(pool, club, "Steady", { kinds: ["Rooms"], since: "2011-03-01", themes: ["Rörelse"] }),
    tie("Genarps bygdegård", "Genarps byaråd", "Steady", { kinds: ["Rooms"], since: "2013-05-20", themes: ["Mötesplatser"] }),
    tie("Genarps församling", "Genarps pensionärer", "Cooperate", { kinds: ["Rooms"], since: "2016-02-08", themes: ["Ensamhet"] }),
    tie("Genarps skola", "Genarps idrottsförening", "Cooperate", { kinds: ["Rooms"], since: "2018-08-27" }),
    ...ties(library, "Cooperate", { "Genarps skola": "2019-11-11", Medborgarcenter: "2020-10-12" }, { kinds: ["Activities"] }),
    ...ties(
      library,
      "Contact",
      { "Genarps församling": "2020-03-02", "Genarps byaråd": "2020-09-21", Kulturskolan: "2021-08-30", LKF: "2022-04-25" },
      { kinds: ["Information"] },
    ),
    tie(library, pool, "Steady", {
      kinds: ["Rooms", "Activities"],
      since: "2023-02-01",
      themes: ["Rörelse"],
      note: "Tre kvällar med simning för flickor.",
    }),
    tie(library, club, "Cooperate", { kinds: ["Activities", "Staff"], since: "2023-02-01", themes: ["Rörelse"] }),
    tie(library, women, "Cooperate", { kinds: ["Activities"], since: "2022-10-17" }),
    tie(women, club, "Cooperate", {
      kinds: ["Activities"],
      since: "2023-03-08",
      themes: ["Rörelse"],
      note: "Möttes vid första tillfället och ordnar nu det fjärde själva.",
    }),
    tie(women, pool, "Cooperate", { kinds: ["Rooms", "Activities"], since: "2023-09-13", themes: ["Rörelse"] }),
    tie("Genarps församling", women, "Contact", { kinds: ["Rooms"], since: "2024-01-29", themes: ["Språk"] }),
    tie("Genarps byaråd", "Genarps pensionärer", "Contact", { kinds: ["Activities"], since: "2024-06-06", themes: ["Mötesplatser"] }),
    tie("Genarps byaråd", "Genarps idrottsförening", "Cooperate", { kinds: ["Activities"], since: "2025-05-12", themes: ["Mötesplatser"] }),
    tie("Genarps skola", club, "Contact", { kinds: ["Activities"], since: "2026-01-14", themes: ["Rörelse"] }),
    wish("Genarps idrottsförening", women, "Flickorna som simmar frågar efter fler idrotter.", {
      themes: ["Rörelse"],
    }),
  ],
  challenges: [
    {
      text: "Flickor i tolvårsåldern slutar röra på sig på fritiden.",
      ideas: "Simning för flickor vid tre tillfällen, med kvinnliga ledare och mammorna välkomna.",
      state: "Ongoing",
      owner: club,
    },
  ],
  views: [{ name: "Simning för flickor", filter: { targetGroups: ["Flickor"] } }],
};
