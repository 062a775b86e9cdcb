import type { AgendaOf } from "./agendas.ts";

/** The questions that the coordinator sends to all areas before they meet about a theme. */
const questions = {
  "Vad händer på loven?": `
    - Vad finns redan på sportlov, påsklov och sommarlov, och vem vet om det?
    - Vilka dagar händer ingenting?
    - Vilka barn når vi inte?
  `,
  "Språk och mötesplatser": `
    - Var kan den som lär sig svenska prata med någon varje vecka?
    - Går det att ha läxhjälp eller barnpassning samtidigt?
    - Vilka språk talas här som ingen av oss kan?
  `,
  "Trygghet på kvällarna": `
    - Vilka kvällar och platser pratar vi om?
    - Vilka vuxna är redan ute, och vad behöver de?
    - Vad säger de unga själva?
  `,
  "Vår gemensamma aktivitet": `
    - Vem gör vad, vem tar emot och vem städar?
    - Hur gör vi så att den inte hänger på en person eller en plats?
    - Hur vet vi efteråt att det var värt det?
  `,
};

/** An area's next meeting and its latest: the coming one is prepared alike everywhere, with questions of its own between. */
const area = (name: string, chair: string, next: string, latest: string): AgendaOf[] => {
  const council = `Områdesnätverket i ${name}`;
  const coming = `
    # Mötets öppnande och vilka vi är (stående, 10, ${chair})
    # Kartan: vad har hänt sedan sist? (stående, 15, ${chair})
    Titta på områdets karta före mötet. Vilka länkar är nya, vilka har svalnat?
    # Tema: {theme} (dialog, 35)
    ${next}
    # Övriga frågor (stående, 5)
    # Nästa möte (stående, 5)
  `;
  return [
    { council, of: "next", text: coming, themes: questions },
    { council, of: "latest", text: latest },
  ];
};

/** What the networks of the areas take up. */
const areaAgendas: readonly AgendaOf[] = [
  ...area(
    "Dalby",
    "Sanna Rydel",
    `
      # Soppa för dem som äter ensamma (dialog, 20, Elin Präst)
      Församlingen har köket, vårdcentralen träffar dem som behöver komma. Vi behöver sex händer varannan torsdag.
      # Vem tar över kontakten med skolan? (beslut, 10, Sanna Rydel)
      Sanna släpper den för att länken inte ska hänga på biblioteket.
    `,
    `
      # Mötets öppnande och vilka vi är (stående, 10, Sanna Rydel)
      Fjorton personer från elva aktörer. Scouterna var med för första gången på länge.
      # Kartan: vad har hänt sedan sist? (stående, 15, Sanna Rydel)
      Tre nya länkar ritades in. Tre av fyra introduktioner har blivit kontakt utan att vävaren är med.
      # Vår gemensamma aktivitet (dialog, 40, Tove Läger)
      Familjedagen lockade omkring 200. Det som fungerade var att varje station hade två värdar från olika föreningar.
      - Scouterna håller i eld och mat, Kulturskolan i scenen.
      - Lions betalar tälten. Nattvandrarna stannar till stängning.
      - Skylten med kommunens namn kan vara mindre.
      # Kvällarna vid skolan (dialog, 20, Peter Natt)
      Nattvandrarna är sju och behöver vara tio. Mikael tar med frågan till personalmötet på vårdcentralen.
      # Övriga frågor (stående, 5)
      Gunnar frågade vem som har nyckeln till förrådet. Det har Ylva.
      # Nästa möte (stående, 5)
      Bryggan igen, 17.30. Församlingen tar med fika.
    `,
  ),
  ...area(
    "Veberöd",
    "Jörgen Mård",
    `
      # Vem väver efter Jörgen? (dialog, 20, Jörgen Mård)
      Jörgens uppdrag går ut. Vilka länkar håller ändå, och vilka behöver två som känner varandra?
      # Byalagets sommarscen (information, 10, Olle Sten)
    `,
    `
      # Mötets öppnande och vilka vi är (stående, 10, Jörgen Mård)
      Nio personer från sju aktörer. Kulturföreningens plats är fortfarande tom.
      # Kartan: vad har hänt sedan sist? (stående, 15, Jörgen Mård)
      Aktörerna har svarat på vilka de samarbetar med. På fyra ställen ser de två olika på samma länk; vi pratade om varför.
      # Läxhjälp på fritidsgården (dialog, 30, Ylva Stråk)
      Tisdagar är fullt, torsdagar tomt. Majblomman kan bjuda på mellanmål om någon annan handlar.
      - Kulturskolan flyttar en grupp till torsdagar.
      - Byalaget frågar två pensionerade lärare.
      # Trygg väg hem (dialog, 20, Peter Natt)
      Lampan vid bussen är trasig sedan en månad. Nattvandrarna går den vägen tills den är lagad.
      # Övriga frågor (stående, 5)
    `,
  ),
  ...area(
    "Genarp",
    "Åsa Kvist",
    `
      # Simning för flickor: en fjärde omgång? (beslut, 20, Nisse Boll)
      Tre tillfällen har samlat 65–80 deltagare. Vad kostar bussen om föreningen delar den med skolan?
      # Bygdegårdens nycklar (information, 10, Karin Loge)
    `,
    `
      # Mötets öppnande och vilka vi är (stående, 10, Åsa Kvist)
      Tolv personer. Byarådet hade med sig två som flyttat hit i år.
      # Simning för flickor (information, 25, Nisse Boll)
      Tredje tillfället hade 78 deltagare och kön var lång. Ledarna var unga från orten, och det var det som flickorna tyckte bäst om.
      - Bussen gick full båda vägar.
      - Fyra av ledarna vill gå utbildningen till simledare.
      # Vad skulle vi göra om bussen inte fanns? (dialog, 20, Sten Bäck)
      Samåkning går att ordna till tjugo, inte till åttio. Frågan tas med till kommunen av Åsa.
      # Skolans lokaler på kvällen (dialog, 15, Åsa Kvist)
      Idrottsföreningen och bygdegården turas om med onsdagarna.
      # Övriga frågor (stående, 5)
    `,
  ),
  ...area(
    "Södra Sandby",
    "Ylva Stråk",
    `
      # Kulturprogrammet för nästa termin (beslut, 25, Eva Gård)
      Alla lägger in sina datum före mötet, så ser vi krockarna tillsammans.
      # Språkvännernas nya tider (information, 10, Hana Issa)
    `,
    `
      # Mötets öppnande och vilka vi är (stående, 10, Ylva Stråk)
      Åtta personer från sex aktörer.
      # Ett gemensamt kulturprogram (dialog, 40, Eva Gård)
      För första gången finns allt på ett blad: elva kvällar, fem platser, ett telefonnummer.
      - Bygdegården trycker 1 500 blad, språkvännerna översätter till arabiska.
      - Två kvällar krockade och flyttades på plats.
      # Den som inte har bil (dialog, 20, Hana Issa)
      Sex deltagare på språkkaféet åker hem före slutet för att hinna med bussen. Två av körens medlemmar kör förbi och kan stanna.
      # Övriga frågor (stående, 10)
      Peter sa att nattvandrarna gärna fikar efter passet om någon låser upp.
    `,
  ),
  ...area(
    "Norra Fäladen",
    "Josefin Barn",
    `
      # Odlingslådor på gården (dialog, 20, Gro Mylla)
      Bostadsbolaget säger ja om någon vattnar i juli. Vem kan vilka veckor?
      # Ett utskick med hyresavin (beslut, 10, Josefin Barn)
    `,
    `
      # Mötets öppnande och vilka vi är (stående, 10, Josefin Barn)
      Elva personer, tre tolkar sig fram på varandras språk och det gick fint.
      # Kartan: vad har hänt sedan sist? (stående, 15, Josefin Barn)
      Familjecentralen är inte längre med i alla nya länkar. Bollklubben och kyrkan har börjat låna av varandra.
      # Barn som väntar medan föräldrarna läser (dialog, 30, Johan Klang)
      Kyrkan öppnar lekrummet under språkkaféet. Två mormödrar är anmälda, vi vill ha fyra.
      # Bollplanen efter klockan 20 (dialog, 20, Dino Match)
      Grannarna klagar på ljudet, de unga på att lamporna släcks. Klubben håller öppet till 21 på fredagar och har en ledare på plats.
      # Övriga frågor (stående, 5)
    `,
  ),
  ...area(
    "Linero",
    "Bim Blad",
    `
      # Dans för alla åldrar (dialog, 20, Sam Steg)
      Linero dansar har golvet, pensionärerna har tiden, fritidsgården har musiken.
      # Sommarjobb nära hemmet (information, 10, Ossian Spel)
    `,
    `
      # Mötets öppnande och vilka vi är (stående, 10, Bim Blad)
      Tretton personer från nio aktörer.
      # Torget en lördag i månaden (dialog, 35, Mette Jord)
      Odlarna säljer det som blir över, dansarna spelar, biblioteket läser. Förra gången kom fler än vi hade kaffe till.
      - Pensionärerna kokar kaffe nästa gång och har sexton termosar.
      - Bostadsbolaget lånar ut bord om de hämtas.
      # Fritidsgårdens kvällar (dialog, 20, Ossian Spel)
      Tjejkvällen har gått från fem till tjugotvå. Det var de själva som valde onsdag.
      # Övriga frågor (stående, 5)
      Birgit vill att vi hörs bättre: mikrofonen används nästa gång.
    `,
  ),
  ...area(
    "Klostergården",
    "Annelie Bok",
    `
      # Grannar som känner igen varandra (dialog, 20, Eden Port)
      Nio portar har en kontaktperson, fjorton saknar.
      # Hur ofta ska vi ses? (beslut, 10, Annelie Bok)
      Vi säger fyra gånger om året men möts två. Ska vi mötas oftare, eller säga som det är?
    `,
    `
      # Mötets öppnande och vilka vi är (stående, 10, Annelie Bok)
      Sju personer från fem aktörer.
      # En kväll på idrottsplatsen (dialog, 30, Tim Mål)
      Klubben öppnar omklädningsrummen för alla som kommer. Fritidsgården tar med musik och biblioteket högläsning för de små.
      # Portkontakter (information, 20, Eden Port)
      Grannarna knackade på i nio portar. Sex av tio öppnade och de flesta ville vara med på gårdsfesten.
      # Övriga frågor (stående, 5)
    `,
  ),
];

const weavers = { council: "Vävarnas nätverk" };

/** What Lund's networks take up: those of the areas, and that of the officials who weave them. */
export const lundAgendas: readonly AgendaOf[] = [
  ...areaAgendas,
  {
    ...weavers,
    of: "next",
    text: `
      # Föregående möte (stående, 5, Petra Lindstrand)
      # Varvet runt: ett område var (stående, 25)
      Tre minuter: en länk som håller utan dig, en som hänger på dig.
      # Två områden i fokus (dialog, 30, Ingrid Solander)
      Veberöd får ny vävare och Nöbbelöv har ingen förening i nätverket. Vad skulle ni ha velat få höra när ni började?
      # När är vi överflödiga? (dialog, 20, Vera Ekdahl)
      Prova kartan utan vävaren i ert område före mötet och ta med vad som faller isär.
      # Att lyfta för hela kommunen (beslut, 10, Ingrid Solander)
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...weavers,
    of: "latest",
    text: `
      # Föregående möte (stående, 5, Petra Lindstrand)
      Allt utom bussfrågan är gjort.
      # Varvet runt: ett område var (stående, 25)
      - Dalby: tre introduktioner har blivit kontakt.
      - Veberöd: alla har svarat på vilka de samarbetar med, fyra länkar ses olika.
      - Staden: Amir har slutat gå på fäladens lekgrupp, och den går ändå.
      # Bussen till simningen (dialog, 20, Vera Ekdahl)
      Alla fyra orterna i öster har samma fråga. Skolskjutsen står still på kvällarna.
      # Att lyfta för hela kommunen (beslut, 15, Ingrid Solander)
      Ingrid tar bussen till förvaltningsledningen med siffror från Genarp: 78 deltagare, full buss båda vägar.
      # Övriga frågor (stående, 5)
      Petra samlar frågor till kartläggningen av vad som redan finns.
    `,
  },
];
