import type { AgendaOf } from "./agendas.ts";

const fristad = { council: "Ortsrådet i Fristad" };
const viskafors = { council: "Ortsrådet i Viskafors" };
const dalsjofors = { council: "Ortsrådet i Dalsjöfors" };
const sandared = { council: "Ortsrådet i Sandared" };

/** What the village councils take up, which the associations convene. */
export const villageAgendas: readonly AgendaOf[] = [
  {
    ...fristad,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Bo Fristadius)
      Bo hälsade välkommen till hembygdsgården. Tjugo på läktaren, mest om cykelvägen.
      # Val av justerare (beslut, 5, Bo Fristadius)
      Kerstin Mo valdes att justera.
      # Cykelväg till badplatsen (dialog, 40, Rune Salo)
      Ortsrådets skiss ritades om på plats. Sträckan vid kröken är den svåra, där äger tre personer marken.
      - Lars talar med markägarna.
      - Ida tar skissen till dem som planerar vägarna.
      - Skolan räknar hur många barn som skulle cykla.
      # Stödet till lokal utveckling (beslut, 15, Anneli Torpman)
      Av 40 000 kronor är 12 500 kvar. Rådet lägger dem på lampor vid boulebanan.
      # Övriga frågor (stående, 10)
      Kerstin bad om en bänk till vid hållplatsen.
    `,
  },
  {
    ...fristad,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Bo Fristadius)
      # Val av justerare (beslut, 5, Bo Fristadius)
      # Cykelvägen: svar från markägarna (information, 15, Lars Vik)
      # Skolans räkning (information, 10, Anneli Torpman)
      Hur många barn cyklar i dag, och hur många skulle göra det?
      # Söka stöd för nästa år (beslut, 20, Anneli Torpman)
      Skicka in förslag före mötet. Högst två sidor, och vem som gör jobbet.
      # Kerstins plats går ut (beslut, 10, Bo Fristadius)
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...viskafors,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Sixten Ros)
      Ordförandens plats är tom, så Sixten höll i klubban. Märta tjänstgjorde.
      # Lovprogram vid ån (dialog, 30, Liv Strand)
      Kanotisterna har båtarna, idrottsföreningen ledarna, Folkets hus taket när det regnar.
      - Åtta dagar, tolv barn per dag, ingen avgift.
      - Tone ordnar flytvästar i små storlekar.
      # Stödet till lokal utveckling (beslut, 15, Ida Sköld)
      Rådet söker 35 000 kronor för bryggan.
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...viskafors,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Sixten Ros)
      # Vem leder ortsrådet? (beslut, 15, Märta Gren)
      # Bryggan: svar på ansökan (information, 10, Ida Sköld)
      # Film och bok på samma tema (dialog, 25, Sixten Ros)
      Folkets hus visar, biblioteket läser. Vilket tema, och vilka kvällar?
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...dalsjofors,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Åke Brandt)
      # En plats för unga (dialog, 40, Nora Lind)
      Nora visade vad 83 unga svarat: ett rum med soffor, öppet till 21, och ingen som frågar vad man gör där.
      - Församlingens källare är torr men saknar utgång åt baksidan.
      - Räddningstjänsten kan titta på den utan kostnad.
      - Föräldrarna turas om att vara i huset, inte i rummet.
      # Ridvägen över landsvägen (dialog, 15, Elsa Tuve)
      Två tillbud på en månad. En skylt kostar 4 000 kronor.
      # Stödet till lokal utveckling (beslut, 10, Ida Sköld)
      Rådet sparar pengarna till de ungas rum.
    `,
  },
  {
    ...dalsjofors,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Åke Brandt)
      # Källaren: vad räddningstjänsten sa (information, 15, Nora Lind)
      # Regler för rummet, skrivna av de unga (dialog, 25, Nora Lind)
      # Skylten vid ridvägen (beslut, 10, Elsa Tuve)
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...sandared,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Göte Alm)
      Första mötet på länge; fem av sex föreningar kom.
      # Vad gör vi var för sig som vi kunde göra ihop? (dialog, 40, Siri Ånäs)
      - Tre av oss städar stranden varje vår, på tre olika dagar.
      - Scouterna har tält, idrottsföreningen har strömmen.
      # Väntetiden på besök hos äldre (information, 10, Göte Alm)
      Kommunen har inga besökare här. Byföreningen frågar i nästa blad.
      # Stödet till lokal utveckling (beslut, 10, Ida Sköld)
      Max skriver en ansökan om en eldplats vid sjön.
    `,
  },
  {
    ...sandared,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Göte Alm)
      # En gemensam städdag (beslut, 15, Siri Ånäs)
      # Eldplatsen (information, 10, Max Fors)
      # Skolan i ortsrådet? (dialog, 20, Göte Alm)
      Skolan har kontakt med byföreningen men ingen plats här.
      # Övriga frågor (stående, 5)
    `,
  },
];
