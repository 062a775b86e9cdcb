import { type CouncilOf, inDays, man, type SeatOf, seated, woman } from "./councils.ts";

const paid = { appointedBy: "Kommunstyrelsen", paid: true, endsOn: inDays(420) };

/** A neighbourhood network: the municipality convenes, its units and the area's associations meet. */
function network(area: string, units: readonly [string, string][], associations: readonly [string, string | undefined][]): CouncilOf {
  return {
    name: `Områdesnätverket ${area}`,
    kind: "NeighbourhoodNetwork",
    area,
    about: `Föreningar och kommunala verksamheter på ${area} lär känna varandra och planerar tillsammans.`,
    convenedFrom: "Administration",
    convenedBy: "Fritids- och folkhälsoförvaltningen",
    mandate: "Se hela området, samordna lov och helger, och lyfta det som inte går att lösa på plats.",
    meetsPerYear: 4,
    seats: [
      ...seated(
        "Administration",
        {},
        units.map(([actor, who], at) => ({ actor, who, ...(at === 0 && { roles: ["Chair" as const] }) })),
      ),
      ...seated(
        "CivilSociety",
        {},
        associations.map(([actor, who]) => ({ actor, ...(who && { who }) })),
      ),
    ],
  };
}

const networks: CouncilOf[] = [
  network(
    "Norrby",
    [
      ["Mötesplats Norrby", "Gunilla Sandell"],
      ["Norrbyskolan", "Patrik Ömar"],
      ["Norrby bibliotek", "Lisa Hägg"],
    ],
    [
      ["Norrbyborna", "Ali Haddad"],
      ["Kvinnor på Norrby", "Fatima Noori"],
      ["Norrby idrottsvänner", "Leif Tång"],
      ["Svenska kyrkan på Norrby", "Maria Ek"],
    ],
  ),
  network(
    "Hässleholmen",
    [
      ["Kulturhuset på Hässleholmen", "Bertil Krona"],
      ["Fritidsgården Hässlehus", "Sara Malm"],
      ["Bodaskolan", "Tomas Rehn"],
    ],
    [
      ["Hässlehus bollsällskap", "Emir Basic"],
      ["Moskéföreningen", "Yusuf Aden"],
      ["Hyresgästerna på Hässleholmen", undefined],
    ],
  ),
  network(
    "Hulta",
    [
      ["Mötesplats Hulta", "Inger Falk"],
      ["Myråsskolan", "Jens Ravn"],
    ],
    [
      ["Hulta torgs vänner", "Solveig Alm"],
      ["Hultakyrkan", "Nils Berg"],
    ],
  ),
  network(
    "Kristineberg",
    [
      ["Kristinegården", "Annika Dahl"],
      ["Kristinebergsskolan", "Omid Karimi"],
    ],
    [
      ["Kristinebergs hyresgäster", "Roger Wall"],
      ["Kristinebergs gymnaster", undefined],
    ],
  ),
  network(
    "Sjöbo",
    [
      ["Fritidsgården på Sjöbo", "Camilla Strid"],
      ["Sjöboskolan", "Henrik Lo"],
      ["Sjöbo bibliotek", "Eva Prytz"],
    ],
    [
      ["Sjöbo friluftsfolk", "Ulf Granath"],
      ["Sjöbo pensionärer", "Britt Nyman"],
      ["Sjöbokyrkan", "Daniel Öst"],
    ],
  ),
  network(
    "Göta",
    [
      ["Götaskolan", "Mona Lilja"],
      ["Förskolan på Göta", "Karin Ask"],
    ],
    [
      ["Göta konstnärer", "Vera Blom"],
      ["Göta brukshundar", "Jan Hult"],
    ],
  ),
  network(
    "Trandared",
    [
      ["Mötesplats Trandared", "Stefan Ahl"],
      ["Trandaredskolan", "Lotta Quist"],
    ],
    [
      ["Trandareds fotbollsklubb", "Zoran Ilic"],
      ["Koloniträdgårdarna", "Gerd Lund"],
      ["Trandareds kyrka", "Pia Holm"],
    ],
  ),
];

/** A village council: the associations convene, the municipality listens and supports. */
const village = (area: string, convenedBy: string, supportSum: number, seats: readonly SeatOf[]): CouncilOf => ({
  name: `Ortsrådet i ${area}`,
  kind: "VillageCouncil",
  area,
  convenedFrom: "CivilSociety",
  convenedBy,
  about: `Föreningarna i ${area} kallar. Kommunen lyssnar och kan stödja det som orten vill utveckla.`,
  decidedBy: "Kommunstyrelsen",
  decidedOn: "2016-03-14",
  caseNumber: "KS 2016-00112",
  support: "Stöd till lokal utveckling, söks en gång om året.",
  supportSum,
  meetsPerYear: 4,
  themes: ["Ortsutveckling"],
  seats: [...seats, ...seated("Administration", { actor: "Ortsutvecklingen", name: "Ortsutvecklare" }, ["Ida Sköld"])],
});

const villages: CouncilOf[] = [
  village("Fristad", "Fristads hembygdsförening", 40_000, [
    ...seated("CivilSociety", {}, [
      { member: "Bo Fristadius", actor: "Fristads hembygdsförening", roles: ["Chair"] },
      { who: "Anneli Torpman", actor: "Fristads ortsråd", roles: ["Secretary"] },
      { who: "Rune Salo", actor: "Fristads företagare" },
      { who: "Kerstin Mo", actor: "Fristads pensionärer", roles: ["Approver"], endsOn: inDays(40) },
      { who: "Lars Vik", actor: "Asklanda byalag" },
    ]),
  ]),
  village("Viskafors", "Viskafors samhällsförening", 35_000, [
    ...seated("CivilSociety", {}, [
      { actor: "Viskafors samhällsförening", roles: ["Chair"] },
      { who: "Tone Hage", actor: "Viskafors idrottsförening" },
      { who: "Sixten Ros", actor: "Folkets hus i Viskafors", roles: ["Secretary"] },
      { who: "Liv Strand", actor: "Viskans kanotister" },
    ]),
    ...seated("CivilSociety", { substitute: true }, [{ who: "Märta Gren", actor: "Viskafors samhällsförening" }]),
  ]),
  village("Dalsjöfors", "Dalsjöfors intresseförening", 35_000, [
    ...seated("CivilSociety", {}, [
      { who: "Åke Brandt", actor: "Dalsjöfors intresseförening", roles: ["Chair"] },
      { who: "Nora Lind", actor: "Unga i Dalsjöfors" },
      { who: "Elsa Tuve", actor: "Dalsjöfors ryttare", roles: ["Secretary"] },
    ]),
  ]),
  village("Sandared", "Sandareds byförening", 30_000, [
    ...seated("CivilSociety", {}, [
      { who: "Göte Alm", actor: "Sandareds byförening", roles: ["Chair"] },
      { who: "Siri Ånäs", actor: "Sandareds idrottsförening", roles: ["Secretary"] },
      { who: "Max Fors", actor: "Sandareds scoutkår" },
    ]),
  ]),
];

/** An advisory council on one question, over which a politician presides. */
const advisory = (
  name: string,
  about: string,
  chair: Omit<SeatOf, "side">,
  politicians: readonly string[],
  associations: readonly string[],
): CouncilOf => ({
  name,
  kind: "AdvisoryCouncil",
  about,
  convenedFrom: "Politics",
  decidedBy: "Kommunfullmäktige",
  decidedOn: "2018-11-22",
  meetsPerYear: 4,
  quotas: [
    { side: "Politics", ordinary: 3, substitutes: 1 },
    { side: "CivilSociety", ordinary: 5, substitutes: 0 },
  ],
  genderBalance: true,
  seats: [
    ...seated("Politics", paid, [{ ...chair, roles: ["Chair"] }, ...politicians.slice(0, 2)]),
    ...seated("Politics", { ...paid, substitute: true }, politicians.slice(2)),
    ...seated("CivilSociety", { appointedBy: "Föreningarna" }, associations),
    ...seated("Administration", { name: "Sekreterare från förvaltningen", roles: ["Secretary"] }, ["Tilda Frej"]),
  ],
});

const across: CouncilOf[] = [
  {
    name: "Samrådsgruppen för överenskommelsen",
    kind: "ConsultationGroup",
    about: "Politiker och förvaltningschefer på ena sidan, lika många från föreningarna på den andra.",
    convenedFrom: "Administration",
    convenedBy: "Stadsledningskansliet",
    mandate: "Håller överenskommelsen levande, bereder det årliga stormötet och följer upp de sex principerna.",
    decidedBy: "Kommunfullmäktige",
    decidedOn: "2016-12-15",
    caseNumber: "KS 2016-00674",
    meetsPerYear: 6,
    themes: ["Föreningsliv"],
    parity: true,
    genderBalance: true,
    seats: [
      ...seated("Politics", paid, [woman("Malin Carlvik", { roles: ["Chair"] }), man("Per Olstam"), woman("Hanna Wern")]),
      ...seated("Politics", { ...paid, substitute: true }, [man("Kjell Ost"), woman("Siv Tran")]),
      ...seated("Administration", {}, [
        { member: "Katarina Viskander", gender: "Woman", name: "Processledare", roles: ["Secretary"], actor: "Stadsledningskansliet" },
        man("Jonas Rand", { name: "Förvaltningschef", actor: "Fritids- och folkhälsoförvaltningen" }),
        woman("Ulrika Sten", { name: "Förvaltningschef", actor: "Kulturförvaltningen" }),
      ]),
      ...seated("CivilSociety", { appointedBy: "Föreningsrådet" }, [
        woman("Fatima Noori", { actor: "Kvinnor på Norrby", roles: ["Approver"] }),
        man("Leif Tång", { actor: "Norrby idrottsvänner" }),
        { member: "Bo Fristadius", gender: "Man", actor: "Fristads hembygdsförening", roles: ["Approver"], endsOn: inDays(70) },
        { unnamed: true, name: "Ledamot i en kvinnojour" },
        { actor: "Föreningsrådet" },
        {},
      ]),
    ],
  },
  {
    name: "FRÖ – föreningsmöten med ett tema",
    kind: "Forum",
    about: "Öppna möten ungefär fyra gånger om året, vart och ett med ett eget tema.",
    convenedFrom: "Administration",
    convenedBy: "Föreningsservice",
    meetsPerYear: 4,
    parent: "Samrådsgruppen för överenskommelsen",
    seats: [
      ...seated("Administration", { actor: "Föreningsservice" }, [{ who: "Moa Tell", roles: ["Chair"] }]),
      ...seated("CivilSociety", { actor: "Föreningsrådet" }, ["Leif Tång"]),
    ],
  },
  advisory(
    "Fritidsrådet",
    "Ger råd om anläggningar, bidrag och allas rätt att röra på sig.",
    woman("Hanna Wern"),
    ["Per Olstam", "Ebba Rask", "Kjell Ost"],
    ["Zoran Ilic", "Ulf Granath", "Emir Basic", "Siri Ånäs", "Tone Hage"],
  ),
  advisory(
    "Pensionärsrådet",
    "Ger råd i allt som rör äldre i kommunen.",
    man("Per Olstam"),
    ["Malin Carlvik", "Siv Tran", "Ebba Rask"],
    ["Britt Nyman", "Kerstin Mo", "Gerd Lund", "Arne Vall", "Maj Sol"],
  ),
  advisory(
    "Funktionshinderrådet",
    "Ger råd om tillgänglighet i beslut, lokaler och bemötande.",
    woman("Malin Carlvik"),
    ["Hanna Wern", "Kjell Ost", "Siv Tran"],
    ["Lo Ahlin", "Berit Nor", "Sven Ur", "Iris Hed"],
  ),
];

/** The councils of Borås: seven networks that the municipality convenes, four that associations do, and those for the whole of it. */
export const borasCouncils: readonly CouncilOf[] = [...across, ...villages, ...networks];
