import type { AgendaOf } from "./agendas.ts";

const islands = { council: "Nätverket Öar utan gränser" };
const body = { council: "Samverkansorganet" };

/** What Ekerö's network of the islands and its cooperation body take up. */
export const ekeroAgendas: readonly AgendaOf[] = [
  {
    ...islands,
    of: "before",
    text: `
      # Välkomna och vilka är här? (stående, 10, Erik Holmsten)
      Nitton deltagare, fyra av dem för första gången.
      # Runda: vad är på gång? (stående, 30)
      - Församlingen öppnar klädrummet även på lördagar.
      - Språkkaféet har fått fler deltagare än stolar och letar en större lokal.
      - Biblioteket söker högläsare på arabiska och ukrainska.
      # Nya familjer på öarna (information, 15, Tove Nyberg)
      Elva familjer har flyttat in det senaste halvåret, de flesta på Färingsö. Tove tar emot frågor om vem som vill vara kontaktfamilj.
      # Matchning i grupper om fyra (dialog, 30, Disa Munsö)
      Två etablerade och två nya, efter intressen, ålder och var man bor. Sju av tio säger ja till att lämna ut sina uppgifter.
      Alla var ense om att den första träffen ska ha en värd.
      # Nästa möte (stående, 5)
    `,
  },
  {
    ...islands,
    of: "latest",
    text: `
      # Välkomna och vilka är här? (stående, 10, Erik Holmsten)
      Tjugosex deltagare från alla fem öarna. Erik påminde om att punkterna skickas in i förväg: i kväll kom fem av sju den vägen.
      # Kvällens tema: {theme} (information, 30, Tove Nyberg)
      # Runda: vad är på gång? (stående, 25)
      - Cykelköket på Munsö har öppet första lördagen i månaden.
      - Kören övar i församlingshemmet och tar emot den som vill sjunga.
      - Johar söker någon som kan köra den stora bilen till språkkaféet.
      # Barnfamiljer som vill träffa barnfamiljer (dialog, 25, Disa Munsö)
      Åtta familjer står på tur. Det som avgör är barnens ålder och om man kan ta sig dit utan bil.
      - Disa ringer dem som bor på Adelsö, där färjan styr.
      - Erik frågar idrottsföreningen om hallen på söndagar.
      # Aktörslistan (information, 10, Tove Nyberg)
      Listan är öppen för alla och har nu 64 namn. Den som ser ett fel rättar det eller säger till.
      # Nästa möte (stående, 5)
      En gång per halvår räcker numera; grupperna runt teman möts däremellan.
    `,
    themes: {
      "Gäst: idélabbet": `
        En coach från idélabbet berättade hur en idé blir ett projekt. Idén ska gagna kommunen eller dem som bor här, och den som kommer med den hjälper till att genomföra den.
        Frågor: hur snabbt får man svar på en snabb slant (högst tre veckor, oftast en), och hur många måste man vara (tre).
      `,
      "Runda med initiativ": `
        Fyra initiativ presenterades och två av dem fick fler händer redan i pausen.
      `,
    },
  },
  {
    ...islands,
    of: "next",
    text: `
      # Välkomna och vilka är här? (stående, 10, Erik Holmsten)
      # Kvällens tema: {theme} (dialog, 30, Tove Nyberg)
      # Runda: vad är på gång? (stående, 25)
      Två minuter var. Skicka gärna in din punkt i förväg, så hinner alla.
      # Familjenätverket: hur går vi vidare? (dialog, 25, Disa Munsö)
      Projektet har gått från en kväll i församlingshemmet till ett avtal på tre år. Vad ska ligga kvar hos församlingen och vad hos kommunen?
      # Lovet på öarna (dialog, 20, Johar Adel)
      Badbussen, kolonin och språkkaféet utomhus. Vem har tid vilka veckor?
      # Nästa möte (stående, 5)
    `,
    themes: {
      "Runda med initiativ": "Alla som startat något sedan sist berättar, och säger vad de saknar.",
      "Gäst: idélabbet": "Ta med en idé som du burit på. Coacherna hjälper till att skriva ner den samma kväll.",
    },
  },
  {
    ...body,
    of: "latest",
    text: `
      # Föregående möte (stående, 5, Maria Strandlund)
      Inga frågor. Platsen för tekniska förvaltningen är fortfarande tom.
      # Läget i samverkansområdena (information, 40)
      - Skola och förening: 14 av 15 skolor har en kontakt, Ola ringer den sista.
      - Äldre som bor ensamma: besöken har kommit igång igen.
      - Nya på öarna: familjenätverket har väntelista.
      # Kortare väg in för föreningar (dialog, 30, Nadia Sand)
      Tre föreningar hade ringt fel förvaltning fyra gånger. Gruppen vill ha ett namn per förvaltning, utskrivet på aktörslistan.
      # Handlingsplanen (beslut, 20, Maria Strandlund)
      Utkastet skickas till styrgruppen med två ändringar: idélabbet får en egen rubrik, och uppföljning sker två gånger per år.
      # Övriga frågor (stående, 5)
    `,
  },
  {
    ...body,
    of: "next",
    text: `
      # Föregående möte (stående, 5, Maria Strandlund)
      # Handlingsplanen efter styrgruppen (information, 15, Maria Strandlund)
      Vad styrgruppen ändrade och vad det betyder för var och en.
      # Var deltar de som bor här i dag? (dialog, 45, Fredrik Lunda)
      Information, samråd, dialog eller partnerskap: sätt era egna exempel i tabellen före mötet.
      - Vilka rutor är tomma?
      - Var säger vi dialog men menar information?
      # En sak per förvaltning till hösten (beslut, 20)
      # Övriga frågor (stående, 5)
    `,
  },
];
