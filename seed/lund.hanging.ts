import type { HangingOf } from "./hanging.ts";

/** What hangs on the next agenda of those who weave Lund's networks, and of the network of Dalby. */
export const lundHanging: readonly HangingOf[] = [
  {
    council: "Vävarnas nätverk",
    comments: [
      {
        by: "Vera Ekdahl",
        heading: "När är vi överflödiga?",
        text: "Överflödiga låter som en uppsägning. Kan vi fråga så här i stället?",
        part: "title",
        was: "När är vi överflödiga?",
        proposed: "När håller nätverket utan oss?",
      },
      {
        by: "Petra Lindstrand",
        heading: "Varvet runt: ett område var",
        text: "Vi var nio sist och hann sju. Ska de som inte hann få börja?",
      },
      {
        by: "Ingrid Solander",
        heading: "Två områden i fokus",
        part: "notes",
        was: "Veberöd får ny vävare och Nöbbelöv har ingen förening i nätverket. Vad skulle ni ha velat få höra när ni började?",
        proposed: "Veberöd får ny vävare och Nöbbelöv har ingen förening i nätverket än. Vad skulle ni ha velat få höra när ni började?",
      },
    ],
    links: [
      { heading: "Två områden i fokus", actor: "Fritid Veberöd & Veberöds bibliotek" },
      { heading: "Två områden i fokus", actor: "Nöbbelövs bibliotek" },
    ],
    files: [
      {
        name: "Inför mötet.pdf",
        about: "Tre frågor att tänka på före mötet",
        title: "Inför vävarnas nätverk",
        lines: [
          "Ta med dig svaren, gärna med ett exempel:",
          "1. Vilken länk i ditt område håller utan dig?",
          "2. Vilken hänger på dig, och vem skulle kunna ta över den?",
          "3. Vad behöver lyftas för hela kommunen?",
        ],
      },
      {
        name: "Prova kartan utan vävaren.pdf",
        heading: "När är vi överflödiga?",
        title: "Prova kartan utan vävaren",
        lines: ["Öppna ditt områdes karta, välj Väva och sedan Utan vävaren.", "Dra reglaget och skriv upp vilka som blir ensamma."],
      },
    ],
  },
  {
    council: "Områdesnätverket i Dalby",
    comments: [
      {
        by: "Ingrid Solander",
        heading: "Soppa för dem som äter ensamma",
        text: "Vet vi hur många det gäller? Hemvården kanske kan säga ungefär, utan namn.",
      },
    ],
    links: [
      { heading: "Soppa för dem som äter ensamma", actor: "Dalby församling" },
      { heading: "Vem tar över kontakten med skolan?", actor: "Dalby bibliotek & Fritid Dalby" },
    ],
  },
];
