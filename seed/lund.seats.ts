import { type CouncilOf, inDays, type SeatOf, seated } from "./councils.ts";

type Held = readonly [actor: string, who?: string];

/** An area's network: library and youth centre weave, the area's actors meet. The first of the municipality's presides. */
const network = (area: string, municipality: readonly Held[], civil: readonly Held[], more: readonly SeatOf[] = []): CouncilOf => ({
  name: `Områdesnätverket i ${area}`,
  kind: "NeighbourhoodNetwork",
  area,
  about: `Alla som gör något för dem som bor i ${area} möts, ser kartan tillsammans och bestämmer en gemensam aktivitet.`,
  convenedFrom: "Administration",
  convenedBy: municipality[0]![0],
  mandate: "Ritar områdets karta, väljer gemensamma teman och ordnar en aktivitet tillsammans varje termin.",
  meetsPerYear: 4,
  seats: [
    ...seated(
      "Administration",
      {},
      municipality.map(([actor, who], at) => ({ actor, ...(who && { who }), ...(at === 0 && { roles: ["Chair" as const] }) })),
    ),
    ...seated(
      "CivilSociety",
      {},
      civil.map(([actor, who]) => ({ actor, ...(who && { who }) })),
    ),
    ...more,
  ],
});

/** The councils of Lund: a network in each of the eight areas, and one of the officials who weave. */
export const lundCouncils: readonly CouncilOf[] = [
  network(
    "Dalby",
    [
      ["Dalby bibliotek & Fritid Dalby", "Sanna Rydel"],
      ["Vårdcentralen Dalby", "Mikael Torn"],
      ["Kulturskolan", "Ylva Stråk"],
    ],
    [
      ["Tillsammans för Dalby"],
      ["Lions", "Gunnar Ås"],
      ["Dalby församling", "Elin Präst"],
      ["Scouterna", "Tove Läger"],
      ["Nattvandrarna", "Peter Natt"],
    ],
  ),
  network(
    "Veberöd",
    [
      ["Fritid Veberöd & Veberöds bibliotek", "Jörgen Mård"],
      ["Kulturskolan", "Ylva Stråk"],
    ],
    [["Byalaget", "Olle Sten"], ["Majblomman", "Rut Maj"], ["Nattvandrarna", "Peter Natt"], ["Veberöds kulturförening"]],
  ),
  network(
    "Genarp",
    [["Genarps skola", "Åsa Kvist"]],
    [
      ["Genarps idrottsförening", "Nisse Boll"],
      ["Genarps bygdegård", "Karin Loge"],
      ["Genarps byaråd", "Sten Bäck"],
    ],
  ),
  network(
    "Södra Sandby",
    [["Kulturskolan", "Ylva Stråk"]],
    [
      ["Bygdegården i Sandby", "Eva Gård"],
      ["Sandby språkvänner", "Hana Issa"],
      ["Nattvandrarna", "Peter Natt"],
    ],
  ),
  network(
    "Norra Fäladen",
    [["Fäladens familjecentral", "Josefin Barn"]],
    [
      ["Fäladens bollklubb", "Dino Match"],
      ["Fäladskyrkan", "Johan Klang"],
      ["Odlarna", "Gro Mylla"],
    ],
    seated("Administration", {}, [{ member: "Amir Rostam", name: "Vävare i staden", roles: ["Approver"] }]),
  ),
  network(
    "Linero",
    [
      ["Lineros bibliotek", "Bim Blad"],
      ["Fritidsgården på Linero", "Ossian Spel"],
    ],
    [
      ["Lineros odlare", "Mette Jord"],
      ["Linero dansar", "Sam Steg"],
      ["Lineros pensionärer", "Birgit Vila"],
    ],
  ),
  network(
    "Klostergården",
    [
      ["Klostergårdens bibliotek", "Annelie Bok"],
      ["Klostergårdens fritidsgård", "Hugo Puck"],
    ],
    [
      ["Klostergårdens idrottsklubb", "Tim Mål"],
      ["Grannar på Klostergården", "Eden Port"],
    ],
  ),
  network(
    "Nöbbelöv",
    [
      ["Nöbbelövs bibliotek", "Ragna Rad"],
      ["Mobila teamet", "Sami Väg"],
    ],
    [],
  ),
  {
    name: "Vävarnas nätverk",
    kind: "OfficialsNetwork",
    about: "Cheferna för bibliotek och fritidsgårdar som väver nätverken i områdena, med samordnaren.",
    convenedFrom: "Administration",
    convenedBy: "Kultur- och fritidsförvaltningen",
    mandate: "Lär av varandras områden och ser vad som behöver lyftas för hela kommunen.",
    decidedBy: "Kultur- och fritidsnämnden",
    decidedOn: "2019-09-12",
    meetsPerYear: 8,
    visibility: "members",
    seats: [
      ...seated("Administration", {}, [
        { member: "Ingrid Solander", roles: ["Chair"], name: "Samordnare för inkludering" },
        { member: "Petra Lindstrand", roles: ["Secretary"], name: "Utvecklare" },
        { member: "Vera Ekdahl", name: "Vävare i Dalby" },
        { member: "Amir Rostam", roles: ["Approver"], name: "Vävare i staden" },
        { who: "Jörgen Mård", name: "Vävare i Veberöd", endsOn: inDays(30) },
      ]),
    ],
  },
];
