import type { Same } from "./words.ts";

/** What is said of each measure of an actor; the same of each as of those of a whole map. */
export const sv = {
  degree: {
    name: "Befintliga länkar",
    definition: "Hur många aktören har länk till. Önskade länkar räknas inte.",
    formula: "antalet länkar",
    tells: "Den som har många är ett nav. Den som har en enda hänger på den.",
    weighted: "Styrkan ändrar ingenting.",
  },
  weightedDegree: {
    name: "Länkarnas styrka",
    definition: "Hur starka aktörens länkar är sammanlagt.",
    formula: "summan av styrkorna, 1 för att känna till och 4 för stadigt partnerskap",
    tells: "Mycket styrka på få länkar är djupa samarbeten, lite styrka på många är bred bekantskap.",
    weighted: "Räknar alltid styrkan.",
  },
  betweenness: {
    name: "Mellanläge",
    definition: "Hur ofta aktören ligger på en kortaste väg mellan två andra.",
    formula: "andelen av alla par av andra vars kortaste väg går genom aktören; är vägarna flera räknas den andel som gör det",
    tells: "Den som har högst värde är en mellanhand. Det är en styrka så länge den finns och en risk den dag den slutar.",
    weighted: "De kortaste vägarna räknas med länkar som är 4 ÷ styrkan steg långa.",
  },
  closeness: {
    name: "Närhet till de andra",
    definition: "Hur kort aktören har till dem den når, och hur många det är.",
    formula: "(andelen av de andra som den når) ÷ (medelavståndet dit i steg)",
    tells: "Den som har högt värde når snabbt ut med ett budskap.",
    weighted: "En länk är 4 ÷ styrkan steg lång.",
  },
  eigenvector: {
    name: "Välkopplade grannar",
    definition: "Hur välkopplade aktörens grannar är, i sin tur mätt på samma sätt.",
    formula:
      "värden där varje aktörs tal är lika många gånger summan av grannarnas (egenvektorn), i varje grupp för sig, med längden √(gruppens andel av n)",
    tells: "Hög: aktören hör till mitten av nätverket även om den själv har få länkar.",
    weighted: "Grannarnas värden räknas så många gånger som länken är stark.",
  },
  reach: {
    name: "Nås på två steg",
    definition: "Hur många andra aktören når direkt eller genom en enda mellanhand.",
    formula: "antalet andra på högst två länkars avstånd",
    tells: "Så många kan aktören presenteras för av någon den redan känner, eller känner redan.",
    weighted: "Styrkan ändrar ingenting.",
  },
  core: {
    name: "Kärntal",
    definition: "Det högsta tal k där aktören hör till en kärna i vilken alla har minst k länkar till varandra.",
    formula: "ta bort alla med färre än k länkar tills ingen sådan finns; det högsta k där aktören är kvar",
    tells: "Höga tal är kärnan, 1 är kanten, 0 står utanför.",
    weighted: "Styrkan ändrar ingenting.",
  },
  participation: {
    name: "Spridning över kretsar",
    definition: "Hur jämnt aktörens länkar fördelar sig på kretsarna: 0 om alla går till en enda.",
    formula: "1 − summan av (andelen av aktörens länkar som går till kretsen)²",
    tells: "Den som har högt värde förbinder kretsar och kan presentera dem för varandra.",
    weighted: "Andelarna räknas på länkarnas styrka.",
  },
  component: {
    name: "Grupp",
    definition: "Vilken grupp aktören hör till. Grupp 1 är störst.",
    formula: "gruppens nummer efter storlek",
    tells: "Aktörer i olika grupper når inte varandra alls än.",
    weighted: "Styrkan ändrar ingenting.",
  },
  community: {
    name: "Krets",
    definition: "Vilken krets aktören hör till: de som den har mest att göra med. Krets 1 är störst.",
    formula: "kretsens nummer efter storlek",
    tells: "Visar vilka som redan håller ihop.",
    weighted: "Länkarnas styrka räknas, inte bara att de finns.",
  },
} as const;

export const en: Same<typeof sv> = {
  degree: {
    name: "Present ties",
    definition: "How many the actor has a tie to. Wished ties do not count.",
    formula: "the number of ties (degree)",
    tells: "Who has many is a hub. Who has a single one hangs on it.",
    weighted: "Strength changes nothing.",
  },
  weightedDegree: {
    name: "Strength of ties",
    definition: "How strong the actor's ties are together.",
    formula: "the sum of the strengths, 1 for knowing of each other and 4 for a steady partnership",
    tells: "Much strength on few ties is deep cooperation, little strength on many is wide acquaintance.",
    weighted: "Always counts strength.",
  },
  betweenness: {
    name: "Betweenness",
    definition: "How often the actor lies on a shortest way between two others.",
    formula: "the share of all pairs of others whose shortest way runs through the actor; of several ways, the share that does",
    tells: "Who has the highest value is a go-between. That is a strength while it is there, and a risk the day it leaves.",
    weighted: "Shortest ways are reckoned with ties that are 4 ÷ strength steps long.",
  },
  closeness: {
    name: "Closeness",
    definition: "How short the actor's ways are to those it reaches, and how many they are.",
    formula: "(the share of the others that it reaches) ÷ (the mean distance to them in steps)",
    tells: "Who has a high value quickly spreads a message.",
    weighted: "A tie is 4 ÷ strength steps long.",
  },
  eigenvector: {
    name: "Well connected neighbours",
    definition: "How well connected the actor's neighbours are, in turn measured the same way.",
    formula:
      "values where each actor's is the same multiple of the sum of its neighbours' (the eigenvector), in each group on its own, of length √(the group's share of n)",
    tells: "High: the actor belongs to the middle of the network even if it has few ties itself.",
    weighted: "The neighbours' values count as many times as the tie is strong.",
  },
  reach: {
    name: "Reached in two steps",
    definition: "How many others the actor reaches directly or through a single go-between.",
    formula: "the number of others at most two ties away",
    tells: "So many the actor can be introduced to by somebody it knows already, or knows itself.",
    weighted: "Strength changes nothing.",
  },
  core: {
    name: "Core number",
    definition: "The highest number k for which the actor belongs to a core in which all have at least k ties to each other.",
    formula: "take away all with fewer than k ties until there are none; the highest k at which the actor is left",
    tells: "High numbers are the core, 1 is the edge, 0 stands outside.",
    weighted: "Strength changes nothing.",
  },
  participation: {
    name: "Spread over communities",
    definition: "How evenly the actor's ties are divided among the communities: 0 if all go to a single one.",
    formula: "1 − the sum of (the share of the actor's ties that go to the community)²",
    tells: "Who has a high value connects communities and can introduce them to each other.",
    weighted: "The shares are reckoned on the ties' strengths.",
  },
  component: {
    name: "Group",
    definition: "Which group the actor belongs to. Group 1 is the largest.",
    formula: "the group's number by size",
    tells: "Actors in different groups do not reach each other at all yet.",
    weighted: "Strength changes nothing.",
  },
  community: {
    name: "Community",
    definition: "Which community the actor belongs to: those it has most to do with. Community 1 is the largest.",
    formula: "the community's number by size",
    tells: "Shows who already sticks together.",
    weighted: "The ties' strength counts, not only that they exist.",
  },
};
