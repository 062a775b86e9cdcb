import { type MapOf, tie, ties, wish } from "./town.ts";

const department = "Kultur- och fritidsförvaltningen";
const invented = "Aktörerna och länkarna är påhittade för demon.";

/** Klostergården: the library knows everybody, and hardly anybody knows anybody else. */
export const klostergarden: MapOf = {
  area: "Klostergården",
  by: "Ingrid Solander",
  about: `${invented} Biblioteket har hälsat på hos alla som står på kartan: nästa steg är att de får träffa varandra.`,
  step: "Drawing",
  weavers: ["Klostergårdens bibliotek"],
  known: ["LKF"],
  actors: [
    {
      name: "Klostergårdens bibliotek",
      kind: "Library",
      unitOf: department,
      themes: ["Läxhjälp", "Kultur"],
      targetGroups: ["Barn"],
      offers: ["Ett rum som är ledigt på fredagar"],
    },
    {
      name: "Klostergårdens fritidsgård",
      kind: "YouthCentre",
      unitOf: department,
      themes: ["Rörelse"],
      targetGroups: ["Unga"],
      needs: ["Ledare till måndagarna"],
    },
    {
      name: "Skolan på Klostergården",
      kind: "School",
      unitOf: "Barn- och skolförvaltningen",
      themes: ["Läxhjälp"],
      targetGroups: ["Barn"],
      needs: ["Läxhjälpare"],
    },
    {
      name: "Klostergårdens idrottsklubb",
      kind: "SportsClub",
      themes: ["Rörelse"],
      targetGroups: ["Unga"],
      offers: ["Ledare på vardagskvällar"],
    },
    {
      name: "Grannar på Klostergården",
      kind: "InformalNetwork",
      themes: ["Mötesplatser"],
      targetGroups: ["Familjer"],
      needs: ["Ett varmt rum att ses i"],
    },
    {
      name: "Seniorerna i höghusen",
      kind: "Association",
      themes: ["Ensamhet", "Läxhjälp"],
      targetGroups: ["Äldre"],
      offers: ["Tålamod med läxor"],
    },
    { name: "Kolonisterna vid ån", kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer", "Äldre"] },
    { name: "Förskolan Ängslyckan", kind: "Preschool", unitOf: "Barn- och skolförvaltningen", targetGroups: ["Barn", "Föräldrar"] },
  ],
  ties: [
    tie("LKF", "Grannar på Klostergården", "Contact", { kinds: ["Rooms"], since: "2018-05-14" }),
    tie("Klostergårdens bibliotek", "Klostergårdens fritidsgård", "Cooperate", { kinds: ["Activities"], since: "2020-02-10" }),
    tie("Klostergårdens bibliotek", "Förskolan Ängslyckan", "Cooperate", { kinds: ["Activities"], since: "2021-09-06" }),
    ...ties(
      "Klostergårdens bibliotek",
      "Contact",
      {
        "Skolan på Klostergården": "2022-01-31",
        "Seniorerna i höghusen": "2023-04-17",
        "Klostergårdens idrottsklubb": "2024-09-16",
        LKF: "2025-03-03",
      },
      { kinds: ["Information"] },
    ),
    ...ties("Klostergårdens bibliotek", "Know", { "Kolonisterna vid ån": "2026-04-20", "Grannar på Klostergården": "2026-05-11" }),
    wish("Seniorerna i höghusen", "Skolan på Klostergården", "De har tid på eftermiddagarna, och skolan söker läxhjälpare.", {
      themes: ["Läxhjälp"],
    }),
    wish("Klostergårdens idrottsklubb", "Klostergårdens fritidsgård", "Ledare på måndagar mot en tid i salen."),
  ],
};

/** Linero: small groups that do not know each other, and nobody yet who sees the whole. */
export const linero: MapOf = {
  area: "Linero",
  by: "Ingrid Solander",
  about: `${invented} Här finns flera som gör mycket, var och en för sig. Nästa steg är att någon får ta på sig att väva.`,
  step: "NotStarted",
  known: ["LKF", "Nattvandrarna", "Områdespolis"],
  actors: [
    { name: "Lineros bibliotek", kind: "Library", unitOf: department, themes: ["Kultur"], targetGroups: ["Barn"], offers: ["Sagostunder"] },
    {
      name: "Fritidsgården på Linero",
      kind: "YouthCentre",
      unitOf: department,
      themes: ["Trygghet"],
      targetGroups: ["Unga"],
      needs: ["Vuxna som kan stanna till"],
    },
    {
      name: "Skolan på Linero",
      kind: "School",
      unitOf: "Barn- och skolförvaltningen",
      themes: ["Läxhjälp"],
      targetGroups: ["Barn"],
      needs: ["Läxhjälpare"],
    },
    { name: "Lineros odlare", kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer"], offers: ["Odlingslotter"] },
    { name: "Östra torgets handlare", kind: "Company", themes: ["Trygghet"], needs: ["Liv på torget efter sex"] },
    {
      name: "Lineros pensionärer",
      kind: "Association",
      themes: ["Ensamhet", "Läxhjälp"],
      targetGroups: ["Äldre"],
      offers: ["Tid på dagarna"],
    },
    {
      name: "Linero dansar",
      kind: "Association",
      themes: ["Kultur", "Rörelse"],
      targetGroups: ["Flickor", "Unga"],
      needs: ["En sal med golv"],
    },
  ],
  ties: [
    tie("LKF", "Lineros odlare", "Cooperate", { kinds: ["Rooms"], since: "2018-03-19", themes: ["Mötesplatser"] }),
    tie("Lineros bibliotek", "Skolan på Linero", "Cooperate", { kinds: ["Activities"], since: "2017-09-11", themes: ["Kultur"] }),
    tie("Fritidsgården på Linero", "Områdespolis", "Contact", { kinds: ["Information"], since: "2023-10-09", themes: ["Trygghet"] }),
    tie("Lineros odlare", "Lineros pensionärer", "Contact", { kinds: ["Activities"], since: "2026-05-04" }),
    wish("Lineros pensionärer", "Skolan på Linero", "Läxhjälp, två eftermiddagar i veckan.", { themes: ["Läxhjälp"] }),
  ],
};

/** Nöbbelöv: a library and a mobile team, nobody else yet. */
export const nobbelov: MapOf = {
  area: "Nöbbelöv",
  by: "Ingrid Solander",
  about: `${invented} Här finns ingen fritidsgård: biblioteket och ett mobilt team börjar tillsammans.`,
  step: "NotStarted",
  weavers: ["Nöbbelövs bibliotek"],
  actors: [
    {
      name: "Nöbbelövs bibliotek",
      kind: "Library",
      unitOf: department,
      themes: ["Språk"],
      targetGroups: ["Barn"],
      offers: ["Ett rum på eftermiddagen"],
    },
    {
      name: "Mobila teamet",
      kind: "YouthCentre",
      unitOf: department,
      about: "Möter unga där de är.",
      targetGroups: ["Unga"],
      needs: ["Platser att stanna på"],
    },
  ],
  ties: [tie("Nöbbelövs bibliotek", "Mobila teamet", "Cooperate", { kinds: ["Staff"], since: "2024-09-01" })],
};
