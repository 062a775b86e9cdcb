import type { AgendaOf } from "./agendas.ts";

/** The next meeting of a neighbourhood's network and its latest. */
const network = (area: string, next: string, latest: string): AgendaOf[] => {
  const council = `Områdesnätverket ${area}`;
  return [
    { council, of: "next", text: next },
    { council, of: "latest", text: latest },
  ];
};

/** What the neighbourhood networks take up, which the municipality convenes. */
export const networkAgendas: readonly AgendaOf[] = [
  ...network(
    "Norrby",
    `
      # Presentationsrunda (stående, 10, Gunilla Sandell)
      # Läget i området (stående, 20)
      # Lovet: vem gör vad vilken dag? (dialog, 40, Patrik Ömar)
      Bostadsbolaget anställer tolv unga. Ta med era öppettider, så fyller vi i luckorna tillsammans.
      # Ett rum för Norrbyborna (dialog, 20, Ali Haddad)
      # Övriga frågor (stående, 10)
    `,
    `
      # Presentationsrunda (stående, 10, Gunilla Sandell)
      Sexton personer, två nya: områdespolisen och en butiksägare från torget.
      # Läget i området (stående, 20)
      - Skolan: lugnare raster sedan nattfotbollens ledare började äta lunch där.
      - Kyrkan: kön till matkassarna är längre.
      - Biblioteket: språkkaféet har 30 deltagare och behöver fler bord.
      # Nattfotbollens vuxna (dialog, 25, Leif Tång)
      Det behövs fyra vuxna per kväll och de är två. Norrbyborna har dem men vill vänta tills inomhussäsongen är slut.
      # Språk och arbete på samma plats (dialog, 25, Fatima Noori)
      Kvinnor på Norrby och studiecirklarna vill pröva praktik två dagar och svenska tre. Butikerna är intresserade.
      # Övriga frågor (stående, 10)
      Maria lånar ut kyrkans stolar till biblioteket.
    `,
  ),
  ...network(
    "Hässleholmen",
    `
      # Presentationsrunda (stående, 10, Bertil Krona)
      # Öppet när de unga är lediga (dialog, 35, Sara Malm)
      Biblioteket och kulturhuset stänger när fritidsgården fylls. Går det att turas om?
      # Dans på elevens val (information, 10, Tomas Rehn)
      # Vuxna ute på kvällarna (dialog, 20, Yusuf Aden)
      # Övriga frågor (stående, 5)
    `,
    `
      # Presentationsrunda (stående, 10, Bertil Krona)
      Elva personer. Hyresgästernas plats är tom, de väljer ny i nästa månad.
      # Läget i området (stående, 20)
      - Fritidsgården har 90 besökare på fredagar, platsen räcker till 60.
      - Moskéföreningen har 40 frivilliga som gärna går ut två och två.
      # Öppet när de unga är lediga (dialog, 35, Sara Malm)
      Ingen kan ensam ha öppet varje kväll, men tre hus kan det tillsammans. Sara ritar ett schema.
      # Bollsällskapets trasiga mål (information, 5, Emir Basic)
      Lagas av bostadsbolaget före helgen.
    `,
  ),
  ...network(
    "Hulta",
    `
      # Presentationsrunda (stående, 10, Inger Falk)
      # Barnen sjunger på äldreboendet (beslut, 15, Inger Falk)
      Förskolan kan torsdagar. Vem hämtar och vem följer?
      # Ljus på torget (dialog, 25, Solveig Alm)
      # Övriga frågor (stående, 5)
    `,
    `
      # Presentationsrunda (stående, 10, Inger Falk)
      Sju personer, alla har setts förut.
      # Kartan över området (dialog, 35, Inger Falk)
      Vi ritade ut vilka vi samarbetar med. Nästan alla streck går till mötesplatsen; Nils och Jens hade aldrig pratat med varandra.
      # Torget (dialog, 20, Solveig Alm)
      Två kvällar i veckan är torget mörkt och tomt. Hulta torgs vänner vill ha musik, skolan vill ha lampor.
    `,
  ),
  ...network(
    "Kristineberg",
    `
      # Presentationsrunda (stående, 10, Annika Dahl)
      # Bokbussens nya plats (information, 10, Omid Karimi)
      # Föräldrakafé på Kristinegården (dialog, 30, Annika Dahl)
      Skolan bjuder in, hyresgästerna bakar. Vilka språk behöver finnas i rummet?
      # Övriga frågor (stående, 5)
    `,
    `
      # Presentationsrunda (stående, 10, Annika Dahl)
      Sex personer. Gymnasterna kunde inte komma på dagtid: vi provar 17.00 nästa gång.
      # Tvätt, trappa, trasiga lampor (dialog, 25, Roger Wall)
      Hyresgästerna har gått igenom 30 trappor. Bolaget svarade på tre dagar.
      # Läxhjälp (dialog, 25, Omid Karimi)
      Skolan har rum men ingen som stannar efter 15. Kristinegården har folk men inget tyst rum.
    `,
  ),
  ...network(
    "Sjöbo",
    `
      # Presentationsrunda (stående, 10, Camilla Strid)
      # Lovkalendern (beslut, 30, Camilla Strid)
      Något att göra varje dag. Skriv upp er på en dag före mötet.
      # Kanoterna (information, 10, Ulf Granath)
      # Fadderfarmor och fadderfarfar på rasterna (dialog, 20, Britt Nyman)
      # Övriga frågor (stående, 5)
    `,
    `
      # Presentationsrunda (stående, 10, Camilla Strid)
      Tolv personer. Kulturskolan var med för första gången.
      # Sommarlovet som gick (information, 20, Camilla Strid)
      Något att göra 44 av 47 dagar. Kyrkbussen gick till sjön nio gånger, alltid full.
      - 210 barn var med minst en gång, lika många flickor som pojkar.
      - Tre dagar blev inställda: då fanns bara en vuxen.
      # Vad gör vi annorlunda? (dialog, 30, Henrik Lo)
      Två aktörer per dag, aldrig en ensam. Biblioteket skriver kalendern på fyra språk.
      # Övriga frågor (stående, 5)
      Daniel behöver två chaufförer till.
    `,
  ),
  ...network(
    "Göta",
    `
      # Presentationsrunda (stående, 10, Mona Lilja)
      # Att rita kartan tillsammans (dialog, 40, Mona Lilja)
      Vilka samarbetar vi med, vilka borde vi samarbeta med, och vad är svårt här?
      # Öppen ateljé på seniorhuset (information, 10, Vera Blom)
    `,
    `
      # Presentationsrunda (stående, 15, Mona Lilja)
      Fem personer, och de flesta hade aldrig träffats.
      # Varför ett nätverk på Göta? (dialog, 40, Karin Ask)
      Förskolan och skolan känner varandra, men ingen av dem visste att konstnärerna har en ateljé på samma gata.
      # Hur ofta ska vi ses? (dialog, 10, Mona Lilja)
      En gång till i år, sedan oftare om vi har något att göra ihop.
    `,
  ),
  ...network(
    "Trandared",
    `
      # Presentationsrunda (stående, 10, Stefan Ahl)
      # En kolonilott för klasserna (beslut, 15, Gerd Lund)
      # Föräldrar på stan (dialog, 30, Lotta Quist)
      Skolan, områdespolisen och fotbollsklubben bjuder in till en kväll. Vad vill vi att föräldrarna ska gå hem med?
      # Övriga frågor (stående, 5)
    `,
    `
      # Presentationsrunda (stående, 10, Stefan Ahl)
      Nio personer.
      # Läget i området (stående, 15)
      - Klubben har startat ett lag för mammor, nitton kom.
      - Kyrkans soppa är slutsåld; de som bodde längst bort fick ingen.
      # Mötesplatsen om kvällarna (dialog, 30, Stefan Ahl)
      Tre föreningar vill ha samma kväll. De möts före mötet nästa gång och gör upp själva.
      # Övriga frågor (stående, 5)
      Pia tar med nycklarna till församlingshemmet.
    `,
  ),
];
