import type { MinutesOf } from "./minutes.ts";

/** The minutes of Lund: of an area's network, for everyone; of those who weave, for members. */
export const lundMinutes: readonly MinutesOf[] = [
  {
    council: "Områdesnätverket i Norra Fäladen",
    of: "latest",
    introduction: "Josefin Barn hälsade alla välkomna och öppnade mötet.\nAmir Rostam valdes att justera protokollet.",
    other: "Mötet slutade en kvart tidigare än det var tänkt.",
    publishedFor: "public",
    correction: "Under Nästa möte: vi ses klockan 17.30, inte 17.",
  },
  {
    council: "Vävarnas nätverk",
    of: "latest",
    introduction: "Ingrid Solander öppnade mötet. Amir Rostam valdes att justera.",
    publishedFor: "members",
  },
];

/** The minutes of Borås: of a village council, approved and public; of the consultation group, awaiting approval. */
export const borasMinutes: readonly MinutesOf[] = [
  {
    council: "Ortsrådet i Fristad",
    of: "latest",
    introduction: "Bo Fristadius öppnade mötet i hembygdsgården. Kaffet bjöd hembygdsföreningen på.",
    other: "Bo Fristadius tackade för i kväll och avslutade mötet.",
    publishedFor: "public",
    correction: "Namnet på skogsvägen ska vara Asklandavägen.",
  },
  {
    council: "Samrådsgruppen för överenskommelsen",
    of: "latest",
    introduction: "Malin Carlvik öppnade mötet.\nFatima Noori och Bo Fristadius valdes att justera protokollet.",
    other: "Ordföranden avslutade mötet.",
  },
];

/** The minutes of Jönköping: two that are public, and one that waits for whom the associations have chosen. */
export const jonkopingMinutes: readonly MinutesOf[] = [
  {
    council: "Samordningsgruppen för forum civilsamhälle",
    of: "before",
    introduction: "Ann-Mari Vätterlund öppnade mötet. Gunvor Bankeryd och Hampus Vistad valdes att justera.",
    publishedFor: "public",
  },
  {
    council: "Csam, referensgruppen",
    of: "latest",
    introduction: "Hampus Vistad hälsade välkommen. Tolv föreningar var med.",
    publishedFor: "public",
  },
  {
    council: "Samordningsgruppen för forum civilsamhälle",
    of: "latest",
    introduction: "Ann-Mari Vätterlund öppnade mötet. Gunvor Bankeryd och Hampus Vistad valdes att justera.",
  },
];

/** The minutes of Ekerö: of the network of the islands, one meeting after the other. */
export const ekeroMinutes: readonly MinutesOf[] = [
  {
    council: "Nätverket Öar utan gränser",
    of: "before",
    introduction: "Erik Holmsten hälsade välkommen. Disa Munsö valdes att justera.",
    publishedFor: "public",
  },
  {
    council: "Nätverket Öar utan gränser",
    of: "latest",
    introduction: "Erik Holmsten hälsade välkommen. Disa Munsö valdes att justera.",
    other: "Tove Nyberg tackade alla som skickade in punkter i förväg.",
    publishedFor: "public",
  },
];
