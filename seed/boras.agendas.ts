import type { AgendaOf } from "./agendas.ts";
import { networkAgendas } from "./boras.networks.agendas.ts";
import { villageAgendas } from "./boras.villages.agendas.ts";

const consultation = { council: "Samrådsgruppen för överenskommelsen" };
const themed = { council: "FRÖ – föreningsmöten med ett tema" };
const leisure = { council: "Fritidsrådet" };
const pensioners = { council: "Pensionärsrådet" };
const disability = { council: "Funktionshinderrådet" };

/** What those who sit at a table with the municipality take up for the whole of it. */
const across: readonly AgendaOf[] = [
  {
    ...consultation,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Malin Carlvik)
      Malin öppnade och konstaterade att civilsamhället har två platser tomma: sidorna är inte lika många i dag.
      # Val av justerare (beslut, 5, Malin Carlvik)
      Fatima Noori valdes att justera.
      # De sex principerna: vad säger nämnder och föreningar? (information, 25, Katarina Viskander)
      Fjorton nämnder och 37 föreningar har svarat. Dialog får högst betyg av båda sidor, långsiktighet lägst av föreningarna.
      - Nämnderna tycker att avtal på ett år är långa. Det tycker inte föreningarna.
      - Öppenhet: få vet vilka som får stöd och varför.
      # Stormötet (dialog, 35, Leif Tång)
      Gruppen vill ha mindre scen och fler bord. Varje förvaltning kommer med en fråga som den inte kan lösa själv.
      # Tomma platser från föreningarna (beslut, 10, Bo Fristadius)
      Föreningsrådet får i uppdrag att föreslå två till nästa möte, helst yngre än oss som sitter här.
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...consultation,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Malin Carlvik)
      # Val av justerare (beslut, 5, Malin Carlvik)
      # Föregående möte (stående, 5, Katarina Viskander)
      # Överenskommelsen i vardagen (dialog, 30, Ulrika Sten)
      Fler än 70 föreningar skrev under 2016. Vad märker en förening som startade i år?
      - Ta med ett exempel där principerna hjälpte, och ett där ingen tänkte på dem.
      # Stormötet: frågor från förvaltningarna (information, 20, Jonas Rand)
      # Partnerskap som går ut (information, 15, Katarina Viskander)
      Sexton partnerskap pågår, tre går ut nästa år. Uppföljning ska ha skett minst två gånger per år.
      # Förslag till lediga platser (beslut, 10, Leif Tång)
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...themed,
    of: "latest",
    text: `
      # Välkomna till FRÖ (information, 10, Moa Tell)
      61 deltagare från 44 föreningar.
      # Tema: {theme} (information, 30, Leif Tång)
      # Samtal i smågrupper (dialog, 45)
      - Det som redan finns behöver stå på ett ställe.
      - Två föreningar hittade varandra vid samma bord och ska dela ledare.
      - Den som inte kan betala avgiften ska inte behöva fråga om det.
      # Fyra gånger om året räcker det? (dialog, 10, Moa Tell)
      Ja, om lunchen däremellan blir av. Nästa tema röstades fram med kort.
    `,
    themes: {
      "Barn och unga på loven":
        "Fritidsgården på Sjöbo visade sin lovkalender: något att göra varje dag, av den som har tid just den dagen.",
      "Trafiken till och från träningen": "En förälder ritade sin kväll: fyra hämtningar, tre hallar, en bil.",
      "Platser för spontan aktivitet": "Tre platser som används utan att någon bokar, och varför de fungerar.",
      "Lokaler för föreningar": "Föreningsservice gick igenom vilka lokaler som står tomma på vardagar.",
    },
  },
  {
    ...themed,
    of: "next",
    text: `
      # Välkomna till FRÖ (information, 10, Moa Tell)
      # Tema: {theme} (dialog, 60, Leif Tång)
      # Vad kan vi göra utan att fråga någon? (dialog, 20)
      Varje bord lämnar ett löfte. Vi läser upp förra gångens.
      # Nästa tema (beslut, 10, Moa Tell)
    `,
    themes: {
      "Trafiken till och från träningen": `
        - Var är det farligt att cykla efter klockan 18?
        - Vilka turer slutar innan träningen gör det?
        - Samåkning: vem har provat, och vad gick sönder?
      `,
      "Platser för spontan aktivitet": "Ta med en bild på en plats som borde användas mer.",
      "Lokaler för föreningar": "Ta med era tider: vi lägger ett gemensamt schema på väggen.",
      "Barn och unga på loven": "Vilka lov saknar något att göra, och var?",
    },
  },
  {
    ...leisure,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Hanna Wern)
      # Hallarnas tider (dialog, 30, Zoran Ilic)
      Flickornas lag tränar i snitt en timme senare på kvällen än pojkarnas. Rådet vill se siffrorna per hall.
      # Nya regler för bidrag (information, 20, Tilda Frej)
      Tilda gick igenom förslaget. Siri och Tone menade att små föreningar på orterna inte hinner med fler blanketter.
      # Råd till nämnden (beslut, 10, Hanna Wern)
      Rådet tycker att tiderna ska läggas om innan bidragen ändras.
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...leisure,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Hanna Wern)
      # Tider per hall, för flickor och pojkar (information, 20, Tilda Frej)
      Siffrorna som rådet bad om.
      # Öppna hallar på helgerna (dialog, 30, Emir Basic)
      Fyra hallar står låsta på söndagar. Vem kan ta ansvar för nyckeln?
      # Skidspår och konstsnö (dialog, 15, Ulf Granath)
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...pensioners,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Per Olstam)
      Maj hade tagit med bullar.
      # Besök hos dem som bor ensamma (information, 20, Britt Nyman)
      Besöksgruppen är 34 personer. Väntetiden är tre veckor, längst är den i Sandared.
      # Bussen som inte väntar (dialog, 25, Arne Vall)
      Den som går med rullator hinner inte sätta sig. Rådet vill bjuda in den som kör, inte bara den som planerar.
      # Mat som smakar (dialog, 20, Gerd Lund)
      Två boenden lagar på plats och vikten går upp. De andra får maten kyld.
      # Råd till nämnden (beslut, 10, Per Olstam)
      Rådet ber om en jämförelse av boendena till nästa möte.
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...pensioners,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Per Olstam)
      # Maten på boendena: jämförelsen (information, 20, Tilda Frej)
      # Gäst: en busschaufför (dialog, 30, Arne Vall)
      Skicka in frågor i förväg, så blir det ett samtal och inget förhör.
      # Digital hjälp på biblioteken (information, 15, Kerstin Mo)
      Legitimation i telefonen: var kan man få hjälp utan att lämna ifrån sig koden?
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...disability,
    of: "latest",
    text: `
      # Mötets öppnande (stående, 5, Malin Carlvik)
      Tolk och slinga fungerade. Dagordningen fanns i punktskrift.
      # Stadsparkens nya gångar (dialog, 30, Lo Ahlin)
      Rådet gick runt i parken före mötet. Gruset bär en rullstol, kanten vid dammen syns inte.
      - Ledstråk behövs från hållplatsen.
      - Två bänkar utan armstöd ska bytas.
      # Bemötande i receptionen (dialog, 20, Iris Hed)
      Den som talar långsamt blir avbruten. Iris och Sven håller i en övning med personalen.
      # Råd till nämnden (beslut, 10, Malin Carlvik)
      Rådet vill se ritningar innan de är klara, inte efteråt.
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...disability,
    of: "next",
    text: `
      # Mötets öppnande (stående, 5, Malin Carlvik)
      # Ritningar till simhallens omklädningsrum (dialog, 30, Berit Nor)
      Ritningarna skickas ut tre veckor före mötet, också som text.
      # Val i kommunen: kan alla komma in och rösta? (dialog, 25, Sven Ur)
      # Uppföljning av övningen i receptionen (information, 10, Iris Hed)
      # Övriga frågor (stående, 5)
    `,
  },
];

/** What Borås' councils take up: its neighbourhood networks and village councils, and those for the whole of it. */
export const borasAgendas: readonly AgendaOf[] = [...across, ...villageAgendas, ...networkAgendas];
