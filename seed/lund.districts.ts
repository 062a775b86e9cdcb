import { type MapOf, tie, ties, wish } from "./town.ts";

const department = "Kultur- och fritidsförvaltningen";
const invented = "Aktörerna och länkarna är påhittade för demon.";

/** Norra Fäladen: the first common themes have been found. */
export const norraFaladen: MapOf = {
  area: "Norra Fäladen",
  by: "Ingrid Solander",
  about: invented,
  step: "Themes",
  weavers: ["Norra Fäladens bibliotek"],
  known: ["LKF", "Områdespolis", "Kulturskolan"],
  actors: [
    {
      name: "Norra Fäladens bibliotek",
      kind: "Library",
      unitOf: department,
      themes: ["Språk", "Läxhjälp"],
      targetGroups: ["Barn", "Nyanlända"],
      offers: ["Språkkafé"],
    },
    {
      name: "Fritidsgården på Fäladen",
      kind: "YouthCentre",
      unitOf: department,
      themes: ["Sommarlov", "Trygghet"],
      targetGroups: ["Unga"],
    },
    { name: "Fäladens familjecentral", kind: "Care", themes: ["Språk"], targetGroups: ["Föräldrar", "Barn"] },
    { name: "Skolorna på Norra Fäladen", kind: "School", unitOf: "Barn- och skolförvaltningen", targetGroups: ["Barn", "Unga"] },
    {
      name: "Fäladens hyresgäster",
      kind: "Association",
      themes: ["Mötesplatser"],
      targetGroups: ["Familjer"],
      needs: ["Ett gårdsrum för odling"],
    },
    { name: "Fäladens bollklubb", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga", "Flickor"] },
    { name: "Fäladskyrkan", kind: "Congregation", themes: ["Ensamhet", "Språk"], targetGroups: ["Äldre", "Nyanlända"] },
    { name: "Kvinnor möts på Fäladen", kind: "InformalNetwork", themes: ["Språk"], targetGroups: ["Nyanlända", "Föräldrar"] },
    { name: "Odlarna", kind: "InformalNetwork", themes: ["Mötesplatser"], targetGroups: ["Familjer", "Äldre"] },
  ],
  ties: [
    tie("Norra Fäladens bibliotek", "Fritidsgården på Fäladen", "Steady", { kinds: ["Activities", "Staff"], since: "2019-11-01" }),
    ...ties("Norra Fäladens bibliotek", "Cooperate", ["Skolorna på Norra Fäladen", "Fäladens familjecentral", "Kvinnor möts på Fäladen"], {
      kinds: ["Activities"],
      themes: ["Språk"],
    }),
    ...ties("Norra Fäladens bibliotek", "Contact", ["Fäladskyrkan", "LKF", "Kulturskolan"], { kinds: ["Information"] }),
    ...ties("Fritidsgården på Fäladen", "Cooperate", ["Fäladens bollklubb", "Områdespolis", "Skolorna på Norra Fäladen"], {
      kinds: ["Activities"],
    }),
    tie("LKF", "Fäladens hyresgäster", "Cooperate", { kinds: ["Rooms"], themes: ["Mötesplatser"] }),
    tie("Fäladens hyresgäster", "Odlarna", "Steady", { kinds: ["Activities"], since: "2022-04-01", themes: ["Mötesplatser"] }),
    tie("Fäladskyrkan", "Kvinnor möts på Fäladen", "Cooperate", { kinds: ["Rooms"], themes: ["Språk"] }),
    wish("Odlarna", "Fäladens familjecentral", "En pallkrage för småbarnsföräldrar.", { themes: ["Mötesplatser"] }),
    wish("Fäladens bollklubb", "Kvinnor möts på Fäladen", "Klubben vill nå fler flickor.", { themes: ["Rörelse"] }),
  ],
  challenges: [
    {
      text: "Nyinflyttade vet inte vad som finns att göra.",
      ideas: "Ett gemensamt utskick med hyresavin.",
      state: "Open",
      owner: "Fäladens hyresgäster",
    },
  ],
};

/** Klostergården: the map has just been begun. */
export const klostergarden: MapOf = {
  area: "Klostergården",
  by: "Ingrid Solander",
  about: `${invented} Kartan är påbörjad: fråga de som står på den vilka fler som borde vara med.`,
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
    },
    { name: "Klostergårdens fritidsgård", kind: "YouthCentre", unitOf: department, targetGroups: ["Unga"] },
    { name: "Skolan på Klostergården", kind: "School", unitOf: "Barn- och skolförvaltningen", targetGroups: ["Barn"] },
    { name: "Klostergårdens idrottsklubb", kind: "SportsClub", themes: ["Rörelse"], targetGroups: ["Unga"] },
    { name: "Grannar på Klostergården", kind: "InformalNetwork", themes: ["Mötesplatser"], targetGroups: ["Familjer"] },
  ],
  ties: [
    tie("Klostergårdens bibliotek", "Klostergårdens fritidsgård", "Cooperate", { kinds: ["Activities"] }),
    tie("Klostergårdens bibliotek", "Skolan på Klostergården", "Contact", { kinds: ["Information"] }),
    tie("Klostergårdens fritidsgård", "Klostergårdens idrottsklubb", "Contact", { kinds: ["Rooms"] }),
    tie("LKF", "Grannar på Klostergården", "Contact", { kinds: ["Rooms"] }),
    wish("Klostergårdens bibliotek", "Grannar på Klostergården", "Grannarna söker en plats att ses på när det är kallt."),
  ],
};

/** Linero: who is there has been set out, but nobody has drawn a tie yet. */
export const linero: MapOf = {
  area: "Linero",
  by: "Ingrid Solander",
  about: `${invented} Här syns bara vilka som finns; den enda länken är känd från Dalby. Nästa steg är att fråga var och en vilka de samverkar med i dag.`,
  step: "NotStarted",
  known: ["LKF", "Nattvandrarna", "Områdespolis"],
  actors: [
    { name: "Lineros bibliotek", kind: "Library", unitOf: department, themes: ["Kultur"], targetGroups: ["Barn"] },
    { name: "Fritidsgården på Linero", kind: "YouthCentre", unitOf: department, targetGroups: ["Unga"] },
    { name: "Skolan på Linero", kind: "School", unitOf: "Barn- och skolförvaltningen", targetGroups: ["Barn"] },
    { name: "Lineros odlare", kind: "Association", themes: ["Mötesplatser"], targetGroups: ["Familjer"] },
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
    { name: "Nöbbelövs bibliotek", kind: "Library", unitOf: department, themes: ["Språk"], targetGroups: ["Barn"] },
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
