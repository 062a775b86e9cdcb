import { type MapOf, tie, ties, wish } from "./town.ts";

const department = "Kultur- och fritidsförvaltningen";
const library = "Norra Fäladens bibliotek";
const youth = "Fritidsgården på Fäladen";
const tenants = "Fäladens hyresgäster";
const women = "Kvinnor möts på Fäladen";

/** Norra Fäladen: the first common themes have been found. */
export const norraFaladen: MapOf = {
  area: "Norra Fäladen",
  by: "Ingrid Solander",
  about: "Aktörerna och länkarna är påhittade för demon.",
  step: "Themes",
  weavers: [library],
  known: ["LKF", "Områdespolis", "Kulturskolan"],
  actors: [
    {
      name: library,
      kind: "Library",
      unitOf: department,
      themes: ["Språk", "Läxhjälp"],
      targetGroups: ["Barn", "Nyanlända"],
      offers: ["Språkkafé"],
    },
    {
      name: youth,
      kind: "YouthCentre",
      unitOf: department,
      themes: ["Sommarlov", "Trygghet"],
      targetGroups: ["Unga"],
    },
    {
      name: "Fäladens familjecentral",
      kind: "Care",
      themes: ["Språk"],
      targetGroups: ["Föräldrar", "Barn"],
      needs: ["Gröna platser att ta med småbarn till"],
    },
    {
      name: "Skolorna på Norra Fäladen",
      kind: "School",
      unitOf: "Barn- och skolförvaltningen",
      themes: ["Läxhjälp", "Rörelse"],
      targetGroups: ["Barn", "Unga"],
      offers: ["Idrottshallen efter sex"],
    },
    {
      name: tenants,
      kind: "Association",
      themes: ["Mötesplatser"],
      targetGroups: ["Familjer"],
      needs: ["Ett gårdsrum för odling"],
    },
    {
      name: "Fäladens bollklubb",
      kind: "SportsClub",
      themes: ["Rörelse"],
      targetGroups: ["Unga", "Flickor"],
      needs: ["Vägar till flickor som inte spelar"],
    },
    {
      name: "Fäladskyrkan",
      kind: "Congregation",
      themes: ["Ensamhet", "Språk"],
      targetGroups: ["Äldre", "Nyanlända"],
      offers: ["Sal och kök på dagtid"],
    },
    {
      name: women,
      kind: "InformalNetwork",
      themes: ["Språk"],
      targetGroups: ["Nyanlända", "Föräldrar"],
      offers: ["Samtal på arabiska och dari"],
      needs: ["Någonstans att ses på kvällen"],
    },
    {
      name: "Odlarna",
      kind: "InformalNetwork",
      themes: ["Mötesplatser"],
      targetGroups: ["Familjer", "Äldre"],
      offers: ["Pallkragar och frön"],
    },
  ],
  ties: [
    tie("LKF", tenants, "Cooperate", { kinds: ["Rooms"], since: "2017-04-03", themes: ["Mötesplatser"] }),
    tie("Fäladens bollklubb", "Skolorna på Norra Fäladen", "Cooperate", { kinds: ["Rooms"], since: "2016-08-22", themes: ["Rörelse"] }),
    tie(youth, library, "Steady", { kinds: ["Activities", "Staff"], since: "2019-11-01" }),
    ...ties(
      library,
      "Cooperate",
      { "Skolorna på Norra Fäladen": "2019-12-02", "Fäladens familjecentral": "2020-02-03", [women]: "2021-03-08" },
      { kinds: ["Activities"], themes: ["Språk"] },
    ),
    ...ties(library, "Contact", { Fäladskyrkan: "2020-11-16", LKF: "2021-06-14", Kulturskolan: "2022-01-17" }, { kinds: ["Information"] }),
    ...ties(
      youth,
      "Cooperate",
      { "Fäladens bollklubb": "2021-09-20", Områdespolis: "2022-10-10", "Skolorna på Norra Fäladen": "2020-08-24" },
      { kinds: ["Activities"] },
    ),
    tie(tenants, "Odlarna", "Steady", { kinds: ["Activities"], since: "2022-04-01", themes: ["Mötesplatser"] }),
    tie("Fäladskyrkan", women, "Cooperate", { kinds: ["Rooms"], since: "2023-02-13", themes: ["Språk"] }),
    tie("Fäladens familjecentral", women, "Cooperate", { kinds: ["Activities", "Referral"], since: "2024-03-11", themes: ["Språk"] }),
    tie(tenants, youth, "Contact", { kinds: ["Activities"], since: "2025-06-09", themes: ["Sommarlov"] }),
    tie(tenants, women, "Contact", { kinds: ["Rooms"], since: "2026-02-09", themes: ["Mötesplatser"] }),
    wish("Odlarna", "Fäladens familjecentral", "En pallkrage för småbarnsföräldrar.", { themes: ["Mötesplatser"] }),
    wish("Fäladens bollklubb", women, "Klubben vill nå fler flickor.", { themes: ["Rörelse"] }),
  ],
  challenges: [
    {
      text: "Nyinflyttade vet inte vad som finns att göra.",
      ideas: "Ett gemensamt utskick med hyresavin.",
      state: "Open",
      owner: tenants,
    },
  ],
};
