import type { AgendaOf } from "./agendas.ts";

const coordination = { council: "Samordningsgruppen för forum civilsamhälle" };
const forum = { council: "Forum civilsamhälle" };
const csam = { council: "Csam, referensgruppen" };

/** What Jönköping's coordination group, forum and reference group take up. */
export const jonkopingAgendas: readonly AgendaOf[] = [
  {
    ...coordination,
    of: "before",
    text: `
      # Mötets öppnande (stående, 5, Ann-Mari Vätterlund)
      Ann-Mari hälsade alla välkomna. Linnéa tjänstgjorde på den tomma platsen för politiken.
      # Val av justerare (beslut, 5, Ann-Mari Vätterlund)
      Stina Visingsö valdes att justera.
      # Tema för nästa forum (dialog, 40, Hampus Vistad)
      Csam hade samlat in förslag från sina föreningar. Två återkom gång på gång:
      - platser dit man kan gå utan att vara anmäld, särskilt på helger
      - hur nya i kommunen hittar till föreningarna
      Gruppen enades om att pröva det första och kalla det Mötesplatser som är allas.
      # Tider som fungerar för föreningarna (dialog, 20, Stina Visingsö)
      Civilsamhällets platser är utan arvode, och flera jobbar dagtid. Ingen vill möta före 17.30. Magnus påpekade att lokalen stänger 21.
      # Nästa möte (stående, 5)
      Första onsdagen om två månader, på Råslätts mötesplats.
    `,
  },
  {
    ...coordination,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Ann-Mari Vätterlund)
      Ann-Mari öppnade mötet. Den andra platsen för politiken är fortfarande vakant; kommunstyrelsen tar upp den i nästa månad.
      # Val av justerare (beslut, 5, Ann-Mari Vätterlund)
      Gunvor Bankeryd valdes att justera.
      # De tio förslagen från det första forumet (information, 20, Cecilia Norrahammar)
      Cecilia gick igenom hur det gått. Sex är genomförda, tre pågår och ett vilar.
      - Telefonkedjan för dem som bor ensamma har nu 60 deltagare.
      - Öppet hus på söndagar finns på två platser, Gränna saknar en värd.
      - Skjutsen till träffarna vilar tills vi vet vem som kan försäkra förarna.
      # Program för forumet (dialog, 35, Hampus Vistad)
      Gruppen vill ha korta inledningar och långa bordssamtal. Vid hörandet fungerade snabba frågor i rummet bra: borden såg varandras svar direkt.
      - Tre inledningar på fem minuter, varav en av någon som är ny i kommunen.
      - Tolv bord med en sekreterare var. Shirin ordnar sekreterare från förvaltningarna.
      - Alla som deltog får en återkoppling inom en vecka.
      # Inbjudan och lokal (beslut, 10, Cecilia Norrahammar)
      Huskvarna folkets park är bokad. Inbjudan går ut en månad före, på lättläst svenska och tre språk till.
      # Övriga frågor (stående, 10)
      Elias berättade att parken får ny hörslinga i stora salen.
      # Nästa möte (stående, 5)
      Samma plats, 18.30. Gunvor bakar.
    `,
  },
  {
    ...coordination,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Ann-Mari Vätterlund)
      # Val av justerare (beslut, 5, Ann-Mari Vätterlund)
      # Föregående möte (stående, 5, Cecilia Norrahammar)
      # Forumet: vad vi hörde (dialog, 30, Hampus Vistad)
      Anteckningarna från borden är samlade. Läs dem gärna före mötet och ta med tre saker som förvånade dig.
      # Vilka förslag tar vi vidare? (beslut, 25, Ann-Mari Vätterlund)
      Frågor till var och ett av förslagen:
      - Vem äger det, kommunen eller en förening, eller båda?
      - Vad går att börja med genast?
      - Vem saknades i rummet?
      # Nya ledamöter från Csam (information, 10, Hampus Vistad)
      Elias plats går ut. Csam väljer vid sitt nästa möte; gruppen behöver tänka på att könen ska väga jämnt.
      # Kartläggning av samverkan (information, 5, Magnus Tabergh)
      Förvaltningarna och Csam har listat vad som redan finns, så att ingen förening kontaktas flera gånger av olika förvaltningar.
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...forum,
    of: "latest",
    text: `
      # Välkomna (information, 10, Ann-Mari Vätterlund)
      Omkring 130 personer kom, från 48 föreningar och nio förvaltningar. Tolk fanns vid två bord.
      # Tema: {theme} (information, 20, Hampus Vistad)
      # Samtal vid borden (dialog, 75)
      Tolv bord, fem frågor. Varje bord skrev ner styrkor, svagheter, möjligheter och hot.
      - Styrka: många platser finns redan, från bibliotek till folkets park.
      - Svaghet: få vet om dem, och de stänger när folk har tid.
      - Möjlighet: nycklar och värdar som delas mellan föreningar.
      - Hot: allt hänger på några få som orkar.
      # Frågor i rummet (dialog, 25, Cecilia Norrahammar)
      På frågan vad som betyder mest svarade 71 av 118 öppet på kvällar och helger, 29 någon som välkomnar, 18 att det är nära.
      # Vad händer nu? (information, 10, Cecilia Norrahammar)
      Alla som lämnade adress får en sammanfattning inom en vecka. Samordningsgruppen följer upp förslagen.
    `,
    themes: {
      "Mötesplatser som är allas": `
        Tre korta berättelser: en ledare från Råslätts mötesplats, en student som är ny i staden och en värd för söndagskaffet i Gränna.
      `,
      "Ingen ska behöva vara ensam": `
        En volontär berättade om telefonkedjan och en sjuksköterska om dem som hon träffar och som ingen annan träffar.
      `,
    },
  },
  {
    ...forum,
    of: "next",
    text: `
      # Välkomna (information, 10, Ann-Mari Vätterlund)
      # Så gick det med förslagen (information, 20, Cecilia Norrahammar)
      Vad blev gjort, vad pågår, och vad behöver fler händer.
      # Tema: {theme} (dialog, 80, Hampus Vistad)
      # Frågor i rummet (dialog, 30)
      Alla svarar på telefonen eller på ett kort, och ser svaren på skärmen.
      # Avslutning och mingel (information, 40)
    `,
    themes: {
      "Ingen ska behöva vara ensam": `
        Det första forumets fråga tas upp igen. Ta med er någon som aldrig varit på ett forum.
        - Vem når vi inte?
        - Vad skulle du själv vilja bli bjuden till?
        - Vad kan din förening och kommunen göra tillsammans det närmaste halvåret?
      `,
      "Mötesplatser som är allas": `
        - Vilka platser finns nära dig, och när är de öppna?
        - Vad skulle krävas för att låna ut er lokal till grannföreningen?
      `,
    },
  },
  {
    ...csam,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Hampus Vistad)
      Hampus öppnade. 22 föreningar var på plats och två nya presenterade sig.
      # Rapport från samordningsgruppen (information, 20, Gunvor Bankeryd)
      Gunvor berättade om programmet för forumet. Föreningarna vill ha mer tid vid borden och mindre från scenen.
      # Vad behöver föreningarna just nu? (dialog, 40)
      - Lokaler: tre föreningar delar numera nyckel i Råslätt, och det fungerar.
      - Ledare: flera söker vuxna till fredagar.
      - Bidrag: blanketten är lättare, men svaret dröjer.
      # Övriga frågor (stående, 10)
      Stina bad om hjälp att hitta en värd för söndagskaffet i Gränna.
    `,
  },
  {
    ...csam,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Hampus Vistad)
      # Val av företrädare i samordningsgruppen (beslut, 25, Hampus Vistad)
      En plats blir ledig. Föreslå gärna någon före mötet. Uppdraget är utan arvode: sex kvällar om året.
      # Teman till forumen nästa år (dialog, 30, Gunvor Bankeryd)
      Varje förening får lägga tre prickar. Förslag hittills: unga som leder, föreningar utan lokal, språk.
      # Övriga frågor (stående, 10)
    `,
  },
];
